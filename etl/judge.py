"""Whether two claims tell one event: SAME, DIFFERENT or UNSURE, on coded keys only. Words are never compared.

A claim and its denial, and mirror claims ("each says the other shelled first"), are never the same event.
"""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from etl.levels import Levels
from etl.model import DatePrecision, EventActor, Judgement, Modality, PlacePrecision

# What one source gives as the one and another as the other type; the same event only where the mode says so too.
NEIGHBOURS = frozenset({
    frozenset({"AGREE", "CONCEDE"}), frozenset({"CONCEDE", "RETREAT"}), frozenset({"AGREE", "RETREAT"}), frozenset({"AGREE", "SUPPORT"}),
    frozenset({"AGREE", "CONSULT"}), frozenset({"COERCE", "ASSAULT"}), frozenset({"AID", "COOPERATE"}), frozenset({"ACCUSE", "REJECT"}),
})  # fmt: skip
# Types of which a war has many on one day: the place must say which one it is.
FREQUENT = frozenset({"ASSAULT", "MOBILIZE", "COERCE"})
# Types in which source and target may be told as two participants.
MUTUAL = frozenset({"CONSULT", "AGREE", "COOPERATE", "SUPPORT"})
# A recalled event is the event; a claimed, denied, negated, future or hypothetical one is not.
_CLASS: dict[Modality, str] = {"actual": "happened", "historical": "happened"}
_LONGEST_VAGUE = 31


class Verdict(NamedTuple):
    """The judgement and why."""

    judgement: Judgement
    why: str


@dataclass(frozen=True, slots=True)
class Key:
    """What claims and events are compared by."""

    type_id: str
    mode: str | None
    cameo: str | None
    modality: Modality
    claimed_by: str | None
    sources: frozenset[str]
    targets: frozenset[str]
    participants: frozenset[str]
    since: date | None
    until: date | None
    precision: DatePrecision
    place: tuple[str, ...]
    place_precision: PlacePrecision
    is_curated: bool = False

    @property
    def actors(self) -> frozenset[str]:
        return self.sources | self.targets | self.participants

    @property
    def modality_class(self) -> str:
        return _CLASS.get(self.modality, self.modality)


def roles(actors: tuple[EventActor, ...], levels: Levels) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Sources, targets and participants at the level of states."""
    return (
        frozenset(levels.whole(a.actor_id) for a in actors if a.role == "source"),
        frozenset(levels.whole(a.actor_id) for a in actors if a.role == "target"),
        frozenset(levels.whole(a.actor_id) for a in actors if a.role == "participant"),
    )


def judge(a: Key, b: Key) -> Verdict:
    """The first test that says DIFFERENT decides; else the first that is UNSURE; else SAME."""
    doubt: Verdict | None = None
    for test in (_modality, _type, _roles, _date, _place, _detail):
        verdict = test(a, b)
        if verdict.judgement is Judgement.DIFFERENT:
            return verdict
        if verdict.judgement is Judgement.UNSURE and doubt is None:
            doubt = verdict
    return doubt or _same("type, roles, date and place agree")


def _same(why: str) -> Verdict:
    return Verdict(Judgement.SAME, why)


def _different(why: str) -> Verdict:
    return Verdict(Judgement.DIFFERENT, why)


def _unsure(why: str) -> Verdict:
    return Verdict(Judgement.UNSURE, why)


def _modality(a: Key, b: Key) -> Verdict:
    if a.modality_class == b.modality_class:
        if a.claimed_by == b.claimed_by:
            return _same("modality")
        if a.claimed_by and b.claimed_by:
            return _different(f"claimed by {a.claimed_by} and by {b.claimed_by}")
        return _unsure("only one says who claims it") if a.modality == "claimed" else _same("modality")
    curated, other = (a, b) if a.is_curated else (b, a)
    classes = {curated.modality_class, other.modality_class}
    if classes == {"happened", "claimed"}:
        # That it happened is established by the chronology; who else says so is one more claim of it.
        return (
            _same("a claim of a curated event")
            if curated.is_curated and curated.modality == "actual"
            else _unsure("told as fact and as a claim")
        )
    return _different(f"{a.modality} and {b.modality}")


def _type(a: Key, b: Key) -> Verdict:
    if a.type_id == b.type_id:
        return _same("type")
    if frozenset({a.type_id, b.type_id}) not in NEIGHBOURS:
        return _different(f"{a.type_id} and {b.type_id}")
    return _same("neighbouring types, same mode") if a.mode and a.mode == b.mode else _unsure(f"{a.type_id} or {b.type_id}")


def _roles(a: Key, b: Key) -> Verdict:
    if (a.sources, a.targets, a.participants) == (b.sources, b.targets, b.participants):
        return _same("roles") if a.actors else _unsure("nobody is named")
    if a.actors == b.actors and {a.type_id, b.type_id} <= MUTUAL:
        return _same("the same parties")
    if a.sources and b.sources and a.sources == b.targets and b.sources == a.targets:
        return _different("opposite roles")
    if a.actors == b.actors:
        return _unsure("the same parties in other roles")
    return _different("other parties")


def _date(a: Key, b: Key) -> Verdict:
    if a.since is None or a.until is None or b.since is None or b.until is None:
        return _unsure("a date is missing")
    if (a.since, a.until) == (b.since, b.until):
        return _same("date")
    if a.until <= b.since or b.until <= a.since:
        return _different("other dates")
    if not (a.since <= b.since and b.until <= a.until) and not (b.since <= a.since and a.until <= b.until):
        return _unsure("dates overlap")
    longest = max((a.until - a.since).days, (b.until - b.since).days)
    if longest > _LONGEST_VAGUE or a.type_id in FREQUENT:
        return _unsure("one date is too vague")
    return _same("one date lies in the other")


def _place(a: Key, b: Key) -> Verdict:
    if a.place == b.place:
        return _same("place")
    frequent = a.type_id in FREQUENT
    if not a.place or not b.place:
        return _unsure("a place is missing") if frequent else _same("one place is missing")
    outer, inner = (a, b) if len(a.place) < len(b.place) else (b, a)
    if outer.place[0] not in inner.place:
        return _different("other places")
    return _unsure("one place is too wide") if frequent and outer.place_precision != "district" else _same("one place lies in the other")


def _detail(a: Key, b: Key) -> Verdict:
    if a.mode and b.mode and a.mode != b.mode:
        return _unsure(f"mode {a.mode} or {b.mode}")
    if a.cameo and b.cameo and a.cameo[:2] != b.cameo[:2]:
        return _unsure(f"CAMEO {a.cameo} or {b.cameo}")
    return _same("detail")
