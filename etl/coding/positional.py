"""Roles by place in the clause: English subject-verb-object, Arabic verb-subject-object and subject-verb-object."""

from collections.abc import Mapping

from etl.coding.lexicon import Trigger
from etl.coding.predicates import Clause
from etl.coding.shapes import Group, Predicate
from etl.coding.slots import give, members, set_object, set_subject

NEAR = 7


def english(predicate: Predicate, left: list[Group], right: list[Group], frame: Mapping[str, str], clause: Clause) -> None:
    if predicate.is_noun:
        near = [group for group in left if predicate.hit.first - group.last <= 3]
        if near:
            set_subject(predicate, members(near[-1], clause), frame)
        return
    heads = [group for group in left if not group.is_possessor]
    if heads:
        set_subject(predicate, [g for g in members(heads[-1], clause) if g.first < predicate.hit.first], frame)
    elif predicate.kind == "claim" and right and right[0].first - predicate.hit.last <= 2 and _closes(predicate, clause):
        set_subject(predicate, members(right[0], clause), frame)
        return
    if right and not predicate.passive:
        set_object(predicate, [g for g in members(right[0], clause) if g.last <= predicate.right], frame)
    elif clause.is_title and heads and not predicate.passive and {"ed", "done"} & set(predicate.feature.split()):
        _headline_passive(predicate, frame, clause)


def _headline_passive(predicate: Predicate, frame: Mapping[str, str], clause: Clause) -> None:
    """`Four soldiers shot dead on border`: headlines leave out the auxiliary."""
    entry = predicate.hit.entry
    if isinstance(entry, Trigger) and entry.type in ("ASSAULT", "COERCE", "SANCTION") and predicate.hit.last - predicate.hit.first < 3:
        followed = clause.texts[predicate.hit.last + 1 : predicate.hit.last + 2]
        if not followed or clause.language.has("prepositions", followed[0]) or followed[0] in ",;:":
            predicate.passive = True
            predicate.roles = []
            set_subject(predicate, predicate.subject, frame)


def _closes(predicate: Predicate, clause: Clause) -> bool:
    """A verb of saying after a comma or a quotation: `..., said the ministry`."""
    at = predicate.hit.first - 1
    return at > 0 and clause.texts[at] in ',"'


def arabic(predicate: Predicate, left: list[Group], right: list[Group], frame: Mapping[str, str], clause: Clause) -> None:
    if predicate.is_noun:
        near = [group for group in right if group.first - predicate.hit.last <= 2]
        if near:
            role = frame.get("genitive", frame.get("subject", "source"))
            for member in members(near[0], clause):
                give(predicate, role, member)
        return
    ahead = [g for g in left if _may_lead(g, predicate, clause)]
    if ahead and "conj" not in predicate.feature:
        set_subject(predicate, [g for g in members(ahead[-1], clause) if g.first < predicate.hit.first], frame)
    elif right:
        listed = members(right[0], clause)
        if right[0].is_possessor and predicate.kind == "trigger":
            set_object(predicate, listed, frame)
            return
        set_subject(predicate, listed, frame)
        right = [group for group in right if group not in listed]
    if right and not predicate.passive:
        set_object(predicate, members(right[0], clause), frame)


def _may_lead(group: Group, predicate: Predicate, clause: Clause) -> bool:
    """Subject before verb: near, no comma between, no part of another noun phrase."""
    between = clause.texts[group.last + 1 : predicate.hit.first]
    if len(between) > NEAR or any(word in ",،" for word in between):
        return False
    return not group.is_possessor or not between
