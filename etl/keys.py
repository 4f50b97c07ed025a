"""What claims and events are compared by: coded keys, at the level of states."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from etl.levels import Levels
from etl.model import Claim, DatePrecision, Event, EventActor, Modality, PlacePrecision

# A recalled event is the event; a claimed, denied, negated, future or hypothetical one is not.
_CLASS: dict[Modality, str] = {"actual": "happened", "historical": "happened"}
_SMALL = frozenset({"town", "district"})


@dataclass(frozen=True, slots=True)
class Key:
    """What is compared. Actors are whole states, except opposition, parties and media; places with all that they lie in, smallest first."""

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
    mediators: frozenset[str] = frozenset()
    is_curated: bool = False
    is_published: bool = False  # the day is only that of publication; it may have been the day before

    @property
    def actors(self) -> frozenset[str]:
        """All who take part; mediators don't."""
        return self.sources | self.targets | self.participants

    @property
    def modality_class(self) -> str:
        """The modality, with what is told and what is recalled as one."""
        return _CLASS.get(self.modality, self.modality)


def roles(actors: Iterable[EventActor], levels: Levels) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Sources, targets and participants at the level at which claims are compared."""
    found: dict[str, set[str]] = {"source": set(), "target": set(), "participant": set(), "mediator": set()}
    for actor in actors:
        found[actor.role].add(levels.speaker(actor.actor_id))
    return frozenset(found["source"]), frozenset(found["target"]), frozenset(found["participant"])


def key_of_event(event: Event, levels: Levels) -> Key:
    """The key of an event; that of a curated one says that it is."""
    return replace(key_of(event, levels), is_curated=event.status == "curated")


def key_of(claim: Claim | Event, levels: Levels) -> Key:
    """The key of what one article says of one event."""
    sources, targets, participants = roles(claim.actors, levels)
    return Key(
        type_id=claim.type_id,
        mode=claim.mode,
        cameo=claim.cameo,
        modality=claim.modality,
        claimed_by=levels.whole(claim.claimed_by) if claim.claimed_by else None,
        sources=sources,
        targets=targets,
        participants=participants,
        since=claim.when.since,
        until=claim.when.until,
        precision=claim.when.precision,
        place=levels.within(claim.place_id),
        place_precision=claim.place_precision,
        is_published=claim.when.origin == "publication",
        mediators=frozenset(levels.speaker(a.actor_id) for a in claim.actors if a.role == "mediator"),
    )


def is_pinned(a: Key, b: Key) -> bool:
    """Whether both name one and the same small place on one and the same day."""
    is_day = a.precision == b.precision == "day" and a.since == b.since
    return is_day and bool(a.place) and a.place == b.place and a.place_precision in _SMALL
