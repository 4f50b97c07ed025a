"""Roles by place in the clause: English subject-verb-object."""

from collections.abc import Mapping

from etl.coding import english_nouns
from etl.coding.lexicon import Trigger
from etl.coding.predicates import Clause
from etl.coding.shapes import Group, Predicate
from etl.coding.slots import give, members, set_object, set_subject

SUFFERED = frozenset(("arrest", "abduct", "convict", "deport"))


def english(predicate: Predicate, left: list[Group], right: list[Group], frame: Mapping[str, str], clause: Clause) -> None:
    if predicate.is_noun:
        near = [group for group in left if predicate.hit.first - group.last <= 3 and not _is_parted(group, predicate, clause)]
        if near and near[-1].is_possessor and getattr(predicate.hit.entry, "mode", "") in SUFFERED:
            for member in members(near[-1], clause):
                give(predicate, "target", member)  # `confirmed his ally's arrest`
        elif near:
            set_subject(predicate, members(near[-1], clause), frame)
        return
    heads = [group for group in left if not group.is_possessor]
    if heads:
        head = english_nouns.before_relative(heads[-1], clause.groups, clause.texts)
        set_subject(predicate, [g for g in members(head, clause) if g.first < predicate.hit.head], frame)
    elif predicate.kind == "claim" and right and right[0].first - predicate.hit.last <= 2 and _closes(predicate, clause):
        set_subject(predicate, members(right[0], clause), frame)
        return
    if predicate.passive and getattr(predicate.hit.entry, "type", "") == "ASSAULT":
        for group in english_nouns.attackers(predicate, clause.groups, clause.texts, clause.language):
            give(predicate, "source", group)
    right = [group for group in right if not _speaks(group, predicate, clause)]
    if right and not predicate.passive:
        set_object(predicate, [g for g in members(right[0], clause) if g.last <= predicate.right], frame)
    elif clause.is_title and heads and not predicate.passive and {"ed", "done"} & set(predicate.feature.split()):
        _headline_passive(predicate, frame, clause)


def _is_parted(group: Group, predicate: Predicate, clause: Clause) -> bool:
    """`the leader of the protest`, `blamed him for the fall of ...`: no owner of what the noun says."""
    between = clause.texts[group.last + 1 : predicate.hit.first]
    return any(clause.language.has("prepositions", word) for word in between)


def _speaks(group: Group, predicate: Predicate, clause: Clause) -> bool:
    """`killing two workers, the prosecutors said`: after a comma and before a verb of saying stands who says it."""
    claims = [p for p in clause.predicates if p.kind == "claim" and 0 < p.hit.first - group.last <= 3]
    return bool(claims) and "," in clause.texts[predicate.hit.last + 1 : group.first + 1]


def _headline_passive(predicate: Predicate, frame: Mapping[str, str], clause: Clause) -> None:
    """`Four soldiers shot dead on border`: headlines leave out the auxiliary."""
    entry = predicate.hit.entry
    if isinstance(entry, Trigger) and entry.type in ("ASSAULT", "COERCE", "SANCTION") and predicate.hit.last - predicate.hit.first < 3:
        followed = clause.texts[predicate.hit.last + 1 : predicate.hit.last + 2]
        is_open = bool(followed) and any(clause.language.has(kind, followed[0]) for kind in ("prepositions", "barriers"))
        if not followed or is_open or followed[0] in ",;:":
            predicate.passive = True
            predicate.roles = []
            set_subject(predicate, predicate.subject, frame)


def _closes(predicate: Predicate, clause: Clause) -> bool:
    """A verb of saying after a comma or a quotation: `..., said the ministry`."""
    at = predicate.hit.first - 1
    return at > 0 and clause.texts[at] in ',"'
