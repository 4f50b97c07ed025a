"""The frame of a predicate, and how a group is put into one of its roles."""

from collections.abc import Mapping

from etl.coding import entries
from etl.coding.predicates import Clause
from etl.coding.shapes import Group, Predicate


def frame_of(predicate: Predicate, clause: Clause) -> Mapping[str, str]:
    """The frame of the type, with what the entry says over it."""
    return clause.language.merged[entries.label(predicate.hit)]


def give(predicate: Predicate, role: str, group: Group) -> None:
    if role not in ("", "none"):
        predicate.roles.append((role, group))


def members(group: Group, clause: Clause) -> list[Group]:
    """The whole list that a group is part of."""
    at = clause.groups.index(group)
    first = at
    while first > 0 and clause.groups[first].is_list_tail:
        first -= 1
    last = at
    while last + 1 < len(clause.groups) and clause.groups[last + 1].is_list_tail:
        last += 1
    return clause.groups[first : last + 1]


def set_subject(predicate: Predicate, found: list[Group], frame: Mapping[str, str]) -> None:
    role = frame.get("passive", frame.get("object", "source")) if predicate.passive else frame.get("subject", "source")
    predicate.subject = found
    for member in found:
        give(predicate, role, member)


def set_object(predicate: Predicate, found: list[Group], frame: Mapping[str, str]) -> None:
    for member in found:
        give(predicate, frame.get("object", "target"), member)
