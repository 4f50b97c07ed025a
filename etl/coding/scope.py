"""Which predicate stands inside another: `asked to send`, `denied that ... shelled`, `said that ... had shelled`."""

from etl.coding import armenian_scope, azerbaijani_roles, entries, russian, turkish_roles, turkish_scope
from etl.coding.lexicon import Trigger
from etl.coding.predicates import SIGNS, Clause
from etl.coding.shapes import Predicate, Resolved

DEFAULT = {
    "REQUEST": "request",
    "REJECT": "reject",
    "THREATEN": "threat",
    "AGREE": "agree",
    "CONCEDE": "agree",
    "ACCUSE": "accuse",
    "CONSULT": "",
}
TIGHT = 14
ARMENIAN = 45


def governs(predicate: Predicate) -> str:
    """What a predicate does to those that depend on it."""
    entry = predicate.hit.entry
    if isinstance(entry, Trigger):
        return entry.governs or DEFAULT.get(entry.type, "")
    return "report"


def nest(clause: Clause) -> None:
    """Set `inside` and the speaker of each predicate."""
    made = clause.predicates
    for at, predicate in enumerate(made):
        for governor in reversed(made[:at]):
            if governs(governor) not in ("", "report") and _depends(predicate, governor, clause):
                predicate.inside = governor
                break
    if clause.language.lang == "tr":
        turkish_scope.nest(made, governs, clause.texts)
        turkish_roles.leave_to_accuser(clause)
    elif clause.language.lang == "az":
        turkish_scope.nest(made, governs, clause.texts)
        azerbaijani_roles.hand_over(clause, lambda governor: clause.language.merged[entries.label(governor.hit)])
        azerbaijani_roles.answer(clause, governs)
    if clause.language.lang == "hy":
        armenian_scope.nest(made, clause.texts, governs)
    if clause.language.lang == "ru":
        _nest_reports(made, clause)
    if clause.language.lang in ("ru", "hy"):
        _nest_crimes(made)
    for predicate in made:
        predicate.speaker = _speaker(predicate, clause)


def _nest_crimes(made: list[Predicate]) -> None:
    """`отрицает этнические чистки`, `осудил грубое нарушение`: the name of a crime is part of what is denied or condemned."""
    for predicate in made:
        if entries.label(predicate.hit).endswith(".warcrime") and predicate.inside is None:
            statements = [p for p in made if p is not predicate and governs(p) in ("deny", "accuse")]
            predicate.inside = statements[0] if statements else None


def _nest_reports(made: list[Predicate], clause: Clause) -> None:
    """`Сообщения о том, что войска вошли ..., не соответствуют действительности`: the denial closes the sentence."""
    for at, predicate in enumerate(made):
        denial = next((later for later in made[at + 1 :] if governs(later) == "deny"), None)
        if denial and predicate.inside is None and russian.is_report(clause.texts[: predicate.hit.first]):
            predicate.inside = denial


def _depends(predicate: Predicate, governor: Predicate, clause: Clause) -> bool:
    start, end = governor.hit.last, predicate.hit.head
    between = clause.texts[start + 1 : predicate.hit.first]
    language = clause.language
    reach = ARMENIAN if language.lang == "hy" and governs(governor) == "deny" else TIGHT + 8  # the denied verb closes the sentence
    if end <= start or end - start > reach:
        return False
    if language.lang in ("en", "ar") and governs(governor) == "deny" and _is_said_anew(governor, predicate, clause):
        return False
    if any(sign in between for sign in ';."') or any(language.has("breaks", word) for word in between):
        return False
    return not _is_free_verb(predicate, governor, between, clause)


def _is_said_anew(governor: Predicate, predicate: Predicate, clause: Clause) -> bool:
    """`denied it, insisting that the others had fired`: what is insisted on is not denied."""
    claims = [p for p in clause.predicates if p.kind == "claim" and governor.hit.last < p.hit.first and p.hit.last < predicate.hit.first]
    return any(clause.texts[p.hit.first - 1] in ",،" for p in claims)


def _is_free_verb(predicate: Predicate, governor: Predicate, between: list[str], clause: Clause) -> bool:  # noqa: PLR0911 - one line a rule
    """A finite verb that nothing subordinates stands by itself."""
    feature, language = predicate.feature.split(), clause.language
    if predicate.is_noun and language.lang == "hy":
        start, taken = governor.hit.last + 1, clause.scan.taken  # an `and` between two names joins these
        joins = [at for at, word in enumerate(between, start) if language.has("joins", word)]
        return any(at >= start + len(between) - 3 and not {at - 1, at + 1} <= taken for at in joins)
    if predicate.is_noun:
        return any(language.has("joins", word) for word in between[-3:]) and "of" not in between
    if language.lang == "en":
        if _is_negated(governor, clause) and "and that" in " ".join(between):
            return True  # `insisted that the town had not fallen and that battles were raging`
        return _is_free_english(set(feature), clause.texts[predicate.hit.first - 1], between, governs(governor))
    if language.lang == "ar":
        if not {"past", "present"} & set(feature):
            return False
        if governs(governor) in ("deny", "accuse") and "conj" not in feature and any(language.has("subordinators", w) for w in between):
            return False
        return not _is_masdar(predicate, clause)
    if language.lang == "ru":
        return "inf" not in feature and not _is_told_in_russian(feature, governor, between, clause)
    return language.lang != "hy" or _is_free_armenian(feature, between, governs(governor), clause)


def _is_free_armenian(feature: list[str], between: list[str], kind: str, clause: Clause) -> bool:
    """An infinitive depends on the verb before it; so does what որ or թե opens, up to an `and` that goes on with the main clause."""
    is_joined = any(clause.language.has("joins", word) and word != "," for word in between[-1 if kind == "deny" else -2 :])
    if "inf" in feature or "part" in feature:
        return is_joined and kind not in ("request", "agree", "threat")
    return is_joined or not any(clause.language.has("subordinators", word) for word in between)


def _is_told_in_russian(feature: list[str], governor: Predicate, between: list[str], clause: Clause) -> bool:
    """`опровергло, что войска открыли огонь`; of what is asked for or promised only what is still to come."""
    opened = [at for at, word in enumerate(between) if clause.language.has("subordinators", word)]
    if not opened or "и" in between[-2:]:
        return False
    return governs(governor) in ("deny", "accuse") or "past" not in feature


def _is_negated(governor: Predicate, clause: Clause) -> bool:
    """`insisted that the town had not fallen`: the pattern itself holds the negation, and only as far as it goes."""
    return any(clause.texts[at] in ("not", "no", "never") for at in governor.hit.at)


def _is_masdar(predicate: Predicate, clause: Clause) -> bool:
    """`رفضت روسيا نشر قواتها`: a bare form that opens no clause is the verbal noun; so is a verb after أن."""
    before = clause.texts[predicate.hit.first - 1] if predicate.hit.first else ""
    if clause.language.has("subordinators", before):
        return True
    feature = predicate.feature.split()
    if "present" in feature and "conj" not in feature and before[:1].isalnum():
        at = predicate.hit.first - 1  # `إجراءات تأمر X`: a clause about the noun before it
        return at not in clause.scan.taken and not clause.language.has("barriers", before) and not clause.language.has("verbs", before)
    if "bare" not in feature or "conj" in feature:
        return False
    return (
        bool(before) and before[0].isalnum() and not clause.language.has("barriers", before) and not clause.language.has("perfect", before)
    )


def _is_free_english(features: set[str], before: str, between: list[str], kind: str) -> bool:
    joined = [at for at, word in enumerate(between) if word in ("and", "but", "or")]
    if features & {"base"} and len(between) <= 1 and kind == "request" and not joined:
        return False  # `must withdraw`
    if features & {"base"} and "that" in between and not joined:
        return False  # `demanded that he resign`
    if features & {"base"}:
        return before != "to" and ("to" not in between[-3:] and "and" not in between[-2:])
    if "ing" in features:
        return "," in between or bool(joined)
    if any(word in ("that", "who", "which", "whether") for word in between):
        last = max(at for at, word in enumerate(between) if word in ("that", "who", "which", "whether"))
        return any(at > last for at in joined[-1:]) and joined[-1] >= len(between) - 2
    return kind not in ("deny", "accuse") or bool(joined)


def _speaker(predicate: Predicate, clause: Clause) -> tuple[Resolved, ...]:
    """Who says so: a verb of saying before without a sentence's end between, else one that closes the sentence."""
    made = clause.predicates
    at = made.index(predicate)
    if predicate.kind == "claim":
        return ()
    if clause.language.lang in ("tr", "az"):
        is_turkish = clause.language.lang == "tr"
        told = turkish_scope.claim_of(predicate, made, clause) if is_turkish else azerbaijani_roles.claims_of(predicate, clause)
        predicate.is_told = any(turkish_scope.is_assertion(claim, clause) for claim in told[:1])
        return next((found for claim in told if (found := speakers(claim))), ())
    for claim in reversed(made[:at]):
        is_told = clause.language.lang == "en" and governs(claim) == "deny" and _is_negated(claim, clause) and predicate.inside is None
        if (claim.kind == "claim" or is_told) and not _closed(claim, predicate, clause):
            return _named_after(claim, clause) or speakers(claim) or _of_a_side(claim, clause)
    for claim in made[at + 1 :]:
        if claim.kind == "claim" and _closes_sentence(claim, clause) and (speakers(claim) or clause.language.lang != "ar"):
            return speakers(claim)
    return ()


def _named_after(claim: Predicate, clause: Clause) -> tuple[Resolved, ...]:
    """Russian: `по данным ведомства`: whoever stands right after the words says it, not the subject of what is said."""
    if clause.language.lang != "ru" or getattr(claim.hit.entry, "cue", "") != "attribution":
        return ()
    return next((tuple(group.actors) for group in clause.groups if group.first == claim.hit.last + 1), ())


def _of_a_side(claim: Predicate, clause: Clause) -> tuple[Resolved, ...]:
    """English: `the emergencies ministry of X reported`, `X's commission said`: an office that we do not know, of a state that we know."""
    if clause.language.lang != "en" or claim.subject:
        return ()
    near = [g for g in clause.groups if claim.left <= g.first and g.last < claim.hit.first and (g.slot == "prep:of" or g.is_possessor)]
    return tuple(near[-1].actors) if near else ()


def _closed(claim: Predicate, predicate: Predicate, clause: Clause) -> bool:
    between = clause.texts[claim.hit.last + 1 : predicate.hit.first]
    return any(word in ";" for word in between if word in SIGNS) or any(clause.language.has("breaks", w) for w in between)


def _closes_sentence(claim: Predicate, clause: Clause) -> bool:
    first = min([claim.hit.first, *(group.first for group in claim.subject)])
    entry_is_attribution = getattr(claim.hit.entry, "cue", "") == "attribution"
    if clause.language.lang == "hy" and first > 0 and clause.texts[claim.hit.first - 1] in ",»՝":
        return True
    if clause.language.lang in ("tr", "az", "hy"):
        return entry_is_attribution or claim.hit.first >= len(clause.texts) - 5
    before = clause.texts[first - 1] if first > 0 else ""
    near = clause.texts[max(first - 3, 0) : first]
    if clause.language.lang == "ar" and "،" in near and "conj" not in claim.feature.split():
        return True  # `..., وفق ما أعلنت الحكومة`
    return entry_is_attribution or before in ',"—–-' or any(word in ',"—–' for word in near)


def speakers(claim: Predicate) -> tuple[Resolved, ...]:
    """The actors who say something."""
    return tuple(actor for role, group in claim.roles if role == "source" for actor in group.actors)
