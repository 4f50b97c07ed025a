"""English and Arabic: who goes on speaking in `it added that ...`, `وأضافت أن ...`, where the verb of saying names nobody."""

from etl.coding.predicates import Clause
from etl.coding.resolve import Memory
from etl.coding.shapes import Group, Predicate, Resolved

OPENERS = frozenset((":", '"', "الي", "ان", "انه", "انها", "انهم", "بان", "بانه", "بانها"))


def take_up(clause: Clause, memory: Memory) -> None:
    """Give such a verb the speaker of before, and remember who speaks now."""
    if clause.language.lang not in ("en", "ar"):
        return
    for predicate in clause.predicates:
        if predicate.kind != "claim":
            continue
        named = _named(predicate)
        if named:
            memory.speaker = named
        elif memory.speaker and not predicate.subject and _goes_on(predicate, clause):
            at = predicate.hit.head
            predicate.roles.append(("source", Group(at, at, actors=memory.speaker, why="who spoke before")))
            predicate.reasons.append(("speaker", "who spoke before"))
        elif _is_new(predicate, clause):
            memory.speaker = ()


def _named(predicate: Predicate) -> tuple[Resolved, ...]:
    return tuple(actor for role, group in predicate.roles if role == "source" for actor in group.actors)


def _goes_on(predicate: Predicate, clause: Clause) -> bool:
    first, last = predicate.hit.first, predicate.hit.last
    if clause.language.lang == "en":
        return first <= 1 and clause.texts[0] in ("he", "she", "it", "they")
    following = clause.texts[last + 1 : last + 2]
    return first <= 1 and bool(following) and following[0] in OPENERS


def _is_new(predicate: Predicate, clause: Clause) -> bool:
    """Somebody that we do not know speaks."""
    return predicate.hit.first > 1 or clause.language.lang == "ar"
