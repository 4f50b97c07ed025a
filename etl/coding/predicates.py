"""Triggers and verbs of saying as predicates, each with the stretch of words that may hold its actors."""

from dataclasses import dataclass

from etl.coding import armenian, armenian_groups, azerbaijani_scope, english_nouns, russian, turkish
from etl.coding.lexicon import Cue, Trigger
from etl.coding.mentions import Scan
from etl.coding.names import Name
from etl.coding.shapes import Group, Hit, Predicate
from etl.coding.world import Language

SIGNS = frozenset(';:()"!?.—–')
PASSIVE_REACH = 4
QUOTE_REACH = 3
NAME_LENGTH = 3
FIELD = frozenset(("ASSAULT", "COERCE", "MOBILIZE", "RETREAT", "SANCTION"))


@dataclass(slots=True)
class Clause:
    """One sentence as the rules see it."""

    scan: Scan
    groups: list[Group]
    language: Language
    predicates: list[Predicate]
    is_title: bool = False

    @property
    def texts(self) -> list[str]:
        return self.scan.words.texts


def predicates(scan: Scan, groups: list[Group], language: Language) -> Clause:
    """Find the predicates and cut the windows between them."""
    hits = [*scan.triggers, *(hit for hit in scan.cues if _is_claim(hit))]
    if language.lang == "en":
        hits = [hit for hit in hits if not english_nouns.is_attribute(hit, scan, language)]
    made = [Predicate(hit, "trigger" if isinstance(hit.entry, Trigger) else "claim", 0, 0, hit.feature) for hit in hits]
    made.sort(key=lambda p: (p.hit.head, p.hit.first))
    if language.lang == "hy":
        made = _armenian(made, scan.words.texts)
    if language.lang == "ru":
        made = [p for p in made if not russian.is_attribute(p.feature, scan.words.texts, p.hit.head)]
        made = [p for p in made if p.kind == "trigger" or p.feature != "noun"]
    if language.lang == "az":
        made = azerbaijani_scope.without_means(made, scan.words.texts)
    if language.lang == "tr":
        for predicate in made:
            if getattr(predicate.hit.entry, "type", "") != "PROTEST":
                predicate.feature = turkish.in_context(predicate.feature, scan.words.texts, predicate.hit.last)
    if language.lang == "ar":
        made = [p for p in made if not _is_noun_after_that(p, scan.words.texts, language)]
    clause = Clause(scan, groups, language, made)
    walls = barriers(clause)
    for at, predicate in enumerate(made):
        before = made[at - 1].hit.last + 1 if at else 0
        after = made[at + 1].hit.first - 1 if at + 1 < len(made) else len(clause.texts) - 1
        first, last = predicate.hit.first, predicate.hit.last
        predicate.left = max([before, *(b + 1 for b in walls if b < first)])
        predicate.right = min([after, *(b - 1 for b in walls if b > last)])
        predicate.is_noun = getattr(predicate.hit.entry, "part", "") == "noun" or _is_used_as_noun(predicate, clause)
        predicate.passive = _is_passive(predicate, clause)
    clause.predicates = [p for p in made if not (p.is_noun and p.kind == "claim")]
    return clause


def _is_noun_after_that(predicate: Predicate, texts: list[str], language: Language) -> bool:
    """Arabic `أن دعم تركيا`: no past stands right after the word for "that", so it is the noun that is written alike."""
    before = texts[predicate.hit.head - 1] if predicate.hit.head else ""
    is_bare = {"past", "bare"} <= set(predicate.feature.split()) and "obj" not in predicate.feature.split()
    return is_bare and before in ("ان", "بان", "وان") and language.has("subordinators", before) and len(predicate.hit.at) == 1


def _armenian(made: list[Predicate], texts: list[str]) -> list[Predicate]:
    """The auxiliary tells past and infinitive apart; participles before a noun are left out where they tell nothing."""
    kept = []
    for predicate in made:
        entry = predicate.hit.entry
        if isinstance(entry, Trigger) and entry.type in FIELD and armenian_groups.is_topic(texts, predicate.hit.last):
            continue
        is_talk = isinstance(entry, Trigger) and entry.type in ("CONSULT", "AGREE", "SUPPORT", "RETREAT")
        if is_talk or not armenian.is_attribute(predicate.feature, texts, predicate.hit.at):
            predicate.feature = armenian.in_context(predicate.feature, texts, predicate.hit.at)
            kept.append(predicate)
    return kept


def _is_used_as_noun(predicate: Predicate, clause: Clause) -> bool:  # noqa: PLR0911 - one line a rule
    """`the attack`, `Armenian demands`, `their meeting`: English writes verbs and nouns alike."""
    features = set(predicate.feature.split())
    if "noun" in features:
        return True
    if clause.language.lang == "ar" and "obj" in features:
        return clause.language.has("masdars", clause.texts[predicate.hit.head].lstrip("وف"))  # `إقامة`, written like `أقامه`
    if clause.language.lang == "en" and not features and predicate.kind == "trigger":
        is_auxiliary = clause.language.has("auxiliaries", clause.texts[predicate.hit.first])
        return getattr(predicate.hit.entry, "part", "") == "verb" and not is_auxiliary
    at = predicate.hit.head - 1
    if clause.language.lang != "en" or predicate.hit.first != predicate.hit.head or at < 0 or not features & {"base", "s", "ing"}:
        return False
    before, language = clause.texts[at], clause.language
    if before == "'s" or before[0].isdigit() or language.has("determiners", before):
        return True
    if language.has("prepositions", before) and before != "to":
        return "ing" not in features
    group = next((g for g in clause.groups if g.last == at), None)
    if group is not None:
        is_owned = features == {"base"} and group.slot != "bare"  # `in an Armenian sniper attack`
        return is_owned or ("base" in features and group.agent is None and _is_adjective(group))
    if "ing" not in features or language.has("before_ing", before) or before.endswith("ly"):
        return False
    return before[0].isalnum() and not _opens(predicate.hit.last + 1, clause)


def _opens(at: int, clause: Clause) -> bool:
    """`a statement demanding that ...`: what follows is an object, so the word before is no noun."""
    word = clause.texts[at] if at < len(clause.texts) else ""
    return word == "that" or clause.language.has("articles", word)


def _is_number(word: str, language: Language) -> bool:
    return word[0].isdigit() or (word in language.numbers and word != "one")


def _is_adjective(group: Group) -> bool:
    entry = group.names[-1].entry if group.names else None
    return isinstance(entry, Name) and entry.is_adjective


def _is_claim(hit: Hit) -> bool:
    return isinstance(hit.entry, Cue) and hit.entry.cue in ("claim", "attribution")


def barriers(clause: Clause) -> list[int]:
    """Words that open a new clause, and signs that close one. A sign inside a name or between digits is none."""
    language = clause.language
    named = _quoted_names(clause.texts) if language.lang in ("tr", "az", "ru", "hy") else frozenset()
    if language.lang in ("ru", "hy") and any(at + 1 in clause.scan.taken and at - 1 not in clause.scan.taken for at in named):
        named = frozenset()  # `«Карабах» разгромил «Сабах»`: a name in quotes that is an actor's is a club's
    if language.lang == "hy":
        named |= _bracketed(clause.texts)
    return [
        at
        for at, word in enumerate(clause.texts)
        if at not in clause.scan.taken and at not in named and (word in SIGNS or language.has("barriers", word))
    ]


def _quoted_names(texts: list[str]) -> frozenset[int]:
    """The signs around a name: `"Skad" raketi` goes on over them."""
    signs = [at for at, word in enumerate(texts) if word == '"']
    pairs = zip(signs[::2], signs[1::2], strict=False)
    return frozenset(at for first, last in pairs if last - first <= NAME_LENGTH for at in (first, last))


def _bracketed(texts: list[str]) -> frozenset[int]:
    """`պաշտպանության նախարարությունը (ՊՆ) հերքում է`: the short form of a name parts nothing."""
    found = [at for at in range(len(texts) - 2) if texts[at] == "(" and texts[at + 2] == ")"]
    return frozenset(sign for at in found for sign in (at, at + 2))


def _is_passive(predicate: Predicate, clause: Clause) -> bool:
    feature, language = predicate.feature, clause.language
    if predicate.kind != "trigger" or predicate.is_noun:
        return False
    if language.lang != "en":
        return "pass" in feature.split()
    if not {"ed", "done"} & set(feature.split()):
        return False
    head = predicate.hit.head
    if head and _is_number(clause.texts[head - 1], language) and head == predicate.hit.first and "ed" in feature.split():
        return True  # `two killed in a clash`
    for at in range(head - 1, max(head - PASSIVE_REACH, -1), -1):
        word = clause.texts[at]
        if language.has("passive", word):
            return True
        if at in clause.scan.taken or language.has("barriers", word) or word in SIGNS or language.has("perfect", word):
            break
    follows = predicate.hit.last + 1
    return follows < len(clause.texts) and language.has("agent_words", clause.texts[follows])
