"""How sure an event is: the sum of the points of the reasons listed with it, of ten. It is a rule that anyone can check, not a probability.

Each reason is kept as ("confidence", "+2 three-camps"); data/reference tells nothing of them, the dashboard has their words.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from etl.combine import camp_of
from etl.model import Article, Claim, Event

STEP = "confidence"
MOST = 10
POINTS: Mapping[str, int] = {
    "curated": 5,
    "reviewed": 5,
    "coded": 3,
    "source-read": 1,
    "source-not-read": -1,
    "one-camp": 0,
    "two-camps": 2,
    "three-camps": 3,
    "day": 1,
    "day-of-publication": 0,
    "vague-date": -1,
    "no-date": -2,
    "small-place": 1,
    "wide-place": 0,
    "no-place": -1,
    "fact": 1,
    "claim": -2,
    "claim-of-both": 0,
    "not-a-fact": 0,
    "doubt": -1,
    "embedding-agrees": 1,
    "embedding-disagrees": -1,
}
# Types that happen on the ground: without a place nobody can look them up.
_ON_GROUND = frozenset({"ASSAULT", "COERCE", "MOBILIZE", "RETREAT", "PROTEST", "AID"})


def graded(events: Iterable[Event], articles: Mapping[str, Article], second: Mapping[str, str] | None = None) -> tuple[Event, ...]:
    """The events with their confidence and its reasons. `second` has what a second reader says of an event id: agrees, disagrees."""
    found = []
    for event in events:
        opinion = (second or {}).get(event.event_id)
        codes = [*_reasons(event, articles), *([f"embedding-{opinion}"] if opinion else [])]
        points = min(MOST, max(0, sum(POINTS[code] for code in codes)))
        kept = [reason for reason in event.reasons if reason[0] != STEP]
        listed = [(STEP, f"{POINTS[code]:+d} {code}") for code in codes]
        found.append(replace(event, confidence=points / MOST, reasons=(*kept, *listed)))
    return tuple(found)


def _reasons(event: Event, articles: Mapping[str, Article]) -> Iterator[str]:
    yield event.status
    if event.status == "curated":
        yield "source-read" if event.is_verified else "source-not-read"
    camps = len({camp_of(claim, articles) for claim in event.claims})
    yield "three-camps" if camps >= 3 else "two-camps" if camps == 2 else "one-camp"
    yield _date(event)
    if event.place_precision in ("town", "district"):
        yield "small-place"
    elif event.place_id:
        yield "wide-place"
    elif event.type_id in _ON_GROUND:
        yield "no-place"
    yield _stance(event.modality, event.claims)
    if any(step == "merge" for step, _ in event.reasons):
        yield "doubt"


def _date(event: Event) -> str:
    if event.when.since is None:
        return "no-date"
    if event.when.precision != "day":
        return "vague-date"
    return "day-of-publication" if event.when.origin == "publication" else "day"


def _stance(modality: str, claims: Iterable[Claim]) -> str:
    if modality == "actual":
        return "fact"
    if modality != "claimed":
        return "not-a-fact"
    sides = {claim.claimed_by.partition(".")[0] for claim in claims if claim.claimed_by}
    return "claim-of-both" if len(sides) > 1 else "claim"
