"""Who spoke last, and what points to that: `the enemy` is the other side of the speaker, `according to him` the speaker himself."""

from etl.coding import entries, russian
from etl.coding.lexicon import Trigger
from etl.coding.predicates import Clause
from etl.coding.shapes import Predicate, Resolved

SPEAKING = frozenset(("REJECT", "ACCUSE", "THREATEN", "REQUEST"))
AGAIN = "again"  # in the frame of an attribution: the speaker is a pronoun


def of(clause: Clause) -> tuple[Resolved, ...]:
    """Who says something in a sentence: the subject of a verb of saying, else of a statement. Actors must be resolved."""
    claims = [p for p in clause.predicates if p.kind == "claim" and AGAIN not in clause.language.merged[entries.label(p.hit)]]
    claims = [p for p in claims if not _is_impersonal(p, clause)]
    others = [p for p in clause.predicates if isinstance(p.hit.entry, Trigger) and p.hit.entry.type in SPEAKING]
    for predicate in (*claims, *others):
        found = tuple(actor for role, group in predicate.roles if role == "source" and group.names for actor in group.actors)
        if found:
            return found
    return ()


def enemy(speaker: tuple[Resolved, ...], named: frozenset[str], actors: frozenset[str]) -> tuple[Resolved, ...]:
    """The forces of the other side; nobody where no side of the conflict speaks. `named` are the states that the article named."""
    sides = {actor.actor_id.partition(".")[0] for actor in speaker}
    if not sides or sides - {"ARM", "AZE", "NKR"} or {"ARM", "AZE"} <= sides or {"NKR", "AZE"} <= sides:
        return ()
    foe = "AZE" if sides & {"ARM", "NKR"} else "NKR" if "NKR" in named and "ARM" not in named else "ARM"
    forces = f"{foe}.MIL"
    return (Resolved(forces if forces in actors else foe, None, "enemy"),)


def carry(clause: Clause, before: tuple[Resolved, ...]) -> None:
    """`According to her, ...`: whoever spoke before vouches for what follows; so for what `the enemy` did, be he known or not."""
    for predicate in clause.predicates:
        is_foe = any(entries.suffix(group) == "enemy" for _, group in predicate.roles)
        if predicate.kind == "trigger" and is_foe and not predicate.speaker:
            predicate.speaker, predicate.is_told = before, True
    claims = [p for p in clause.predicates if p.kind == "claim"]
    again = [p for p in claims if AGAIN in clause.language.merged[entries.label(p.hit)]]
    if clause.language.lang == "ru" and before and any(_goes_on(claim, clause) for claim in claims):
        for predicate in clause.predicates:
            if predicate.kind == "trigger" and (not predicate.speaker or any(_is_impersonal(claim, clause) for claim in claims)):
                predicate.speaker = before
    if not again or not before:
        return
    for predicate in clause.predicates:
        if predicate.kind == "trigger" and predicate.hit.head > again[0].hit.head:
            predicate.speaker = before


def _goes_on(claim: Predicate, clause: Clause) -> bool:
    if _is_impersonal(claim, clause):
        return True
    is_named = any(role == "source" and group.actors for role, group in claim.roles)
    return not is_named and russian.goes_on(clause.texts, claim.hit.first, claim.hit.last)


def _is_impersonal(claim: Predicate, clause: Clause) -> bool:
    """`говорится в сообщении`: it has no subject, whatever stands before it."""
    return clause.language.lang == "ru" and clause.texts[claim.hit.first] in russian.IMPERSONAL
