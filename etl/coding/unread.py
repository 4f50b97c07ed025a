"""English: who did it, where the reference does not know him. The event is kept; its actors stay empty and an issue says so."""

from etl.coding import entries
from etl.coding.predicates import SIGNS, Clause
from etl.coding.shapes import Predicate

REACH = 20
IMPLIED = 7
ADVERBS = frozenset(("also", "then", "again", "now", "still", "already", "later", "not", "never", "today", "yesterday", "meanwhile"))
PEOPLE_REACH = 6


def has_doer(predicate: Predicate, clause: Clause) -> bool:
    """People without a known state, or a name, stand where the subject stands; for a passive it is enough that it befell a known place."""
    if any(_is_people(entries.suffix(group)) for _, group in predicate.roles):
        return True
    first = predicate.hit.head
    stretch = range(max(_opened(first, clause), first - REACH), first)
    if any(_is_people(entries.suffix(g)) and g.first in stretch and g.slot == "bare" for g in clause.groups):
        return True
    if predicate.passive and any(g.names and predicate.left <= g.first <= predicate.right for g in clause.groups):
        return True
    return any(_is_name(at, clause) for at in stretch)


def has_own_subject(predicate: Predicate, clause: Clause) -> bool:
    """`Attempts have stalled`: a noun that we do not read stands before the verb; before `and it said` or `, calling` none does."""
    language, at = clause.language, predicate.hit.first - 1
    while at >= 0 and (language.has("auxiliaries", clause.texts[at]) or clause.texts[at].endswith("ly") or clause.texts[at] in ADVERBS):
        at -= 1
    if at < 0 or predicate.is_noun or at in clause.scan.taken:
        return False
    word = clause.texts[at]
    if not word[0].isalpha() or any(at in other.hit.at for other in clause.predicates):
        return False
    return not any(language.has(group, word) for group in ("pronouns", "prepositions", "barriers", "joins", "unlikely_doers"))


def is_purpose(predicate: Predicate, clause: Clause) -> bool:
    """`an operation to seize the heights`, `a deadline for him to resign`: meant, not done; but `began to`, `forced X to` are done."""
    at = predicate.hit.first
    entry = predicate.hit.entry
    is_field = getattr(entry, "type", "") in ("ASSAULT", "COERCE", "MOBILIZE", "RETREAT", "SANCTION")
    if not is_field or predicate.is_noun or at < 2 or clause.texts[at - 1] != "to" or "base" not in predicate.feature.split():
        return False
    if predicate.hit.at and clause.texts[predicate.hit.head] == "to":
        return False
    ahead = clause.texts[max(at - IMPLIED, 0) : at - 1]
    return not any(clause.language.has("implicatives", word) or clause.language.has("auxiliaries", word) for word in ahead)


def is_announced(predicate: Predicate, clause: Clause) -> bool:
    """`Leaders to meet in Brussels`: in a title the infinitive after the subject is the future."""
    at = predicate.hit.first
    is_first = not any(p.hit.head < predicate.hit.head for p in clause.predicates)
    return is_first and at > 1 and clause.texts[at - 1] == "to" and "base" in predicate.feature.split() and at - 2 in clause.scan.taken


def is_elsewhere(predicate: Predicate, clause: Clause) -> bool:
    """`The deal brokered by X required ...`: words that we do not read stand where the subject stands; no pronoun does."""
    language = clause.language
    ahead = range(_opened(predicate.hit.head, clause), predicate.hit.first)
    if any(language.has("pronouns", clause.texts[at]) for at in ahead):
        return False
    kinds = ("determiners", "prepositions", "barriers", "joins", "auxiliaries", "unlikely_doers", "date_words")
    return any(
        clause.texts[at].isalpha()
        and at not in clause.scan.taken
        and not clause.texts[at].endswith("ly")
        and clause.texts[at] not in ADVERBS
        and not any(language.has(kind, clause.texts[at]) for kind in kinds)
        and not any(at in p.hit.at for p in clause.predicates)
        and at + 1 < len(clause.texts)
        and language.has("articles", clause.texts[at - 1] if at else "")
        for at in ahead
    )


def is_pronoun_before(predicate: Predicate, clause: Clause) -> bool:
    """`it had destroyed`, `they opened fire`: the subject is a pronoun."""
    language, at = clause.language, predicate.hit.first - 1
    while at >= 0 and (language.has("auxiliaries", clause.texts[at]) or clause.texts[at].endswith("ly") or clause.texts[at] in ADVERBS):
        at -= 1
    return at >= 0 and language.has("pronouns", clause.texts[at])


def is_said(predicate: Predicate, clause: Clause) -> bool:
    """A verb of saying with somebody before it stands before `must`."""
    claims = [p for p in clause.predicates if p.kind == "claim" and p.hit.head < predicate.hit.head]
    return bool(claims) and has_doer(claims[-1], clause)


def is_official(predicate: Predicate, clause: Clause) -> bool:
    """A president or an envoy, and after the verb a name: a visit or a meeting, though the reference lacks one of the two."""
    before = range(max(predicate.hit.first - REACH, 0), predicate.hit.first)
    after = range(predicate.hit.last + 1, min(predicate.hit.last + PEOPLE_REACH + 1, len(clause.texts)))
    is_office = any(entries.suffix(g) == "GOV" and g.first in before and g.slot == "bare" for g in clause.groups)
    return is_office and any(
        at in clause.scan.words.capitals and not clause.language.has("unlikely_doers", clause.texts[at]) for at in after
    )


def _is_people(suffix: str | None) -> bool:
    return suffix not in (None, "place", "PER", "body", "pair", "self", "other")


def _opened(first: int, clause: Clause) -> int:
    """Where the stretch of the subject begins: after the last sign or comma before the predicate."""
    signs = [at for at in range(first) if clause.texts[at] in SIGNS and clause.texts[at] not in '()."' and at not in clause.scan.taken]
    return max(signs, default=-1) + 1


def _is_name(at: int, clause: Clause) -> bool:
    """A word with a capital that is no function word, no date, and not merely the first of the sentence."""
    word = clause.texts[at]
    if at not in clause.scan.words.capitals or at in clause.scan.taken or clause.language.has("unlikely_doers", word):
        return False
    is_opening = at == 0 or clause.texts[at - 1] in SIGNS
    return not is_opening or at + 1 in clause.scan.words.capitals
