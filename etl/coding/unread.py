"""English: who did it, where the reference does not know him. The event is kept; its actors stay empty and an issue says so."""

from etl.coding import entries
from etl.coding.predicates import SIGNS, Clause
from etl.coding.shapes import Predicate

REACH = 20
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
