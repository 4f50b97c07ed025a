"""Ids of coded events: over the coded key, so that an event keeps its id whatever else is read."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from etl.identity import coded_id
from etl.keys import roles
from etl.levels import Levels
from etl.model import Event


def named(events: Sequence[Event], levels: Levels) -> list[Event]:
    """The events with their ids. Where two share a key, the one told first keeps the plain id and the others add their first words."""
    by_key: dict[tuple[object, ...], list[Event]] = defaultdict(list)
    for event in events:
        by_key[coded_key(event, levels)].append(event)
    found = []
    for key, same in by_key.items():
        for number, event in enumerate(same):
            found.append(replace(event, event_id=coded_id(*key) if number == 0 else coded_id(*key, *_disambiguator(event))))
    return found


def coded_key(event: Event, levels: Levels) -> tuple[object, ...]:
    """Type, modality, roles of states, date, place and who claims it."""
    sources, targets, participants = roles(event.actors, levels)
    when = event.when
    return (
        event.type_id,
        event.modality,
        "|".join(sorted(sources)),
        "|".join(sorted(targets)),
        "|".join(sorted(participants)),
        when.since,
        when.precision,
        event.place_id,
        levels.whole(event.claimed_by) if event.claimed_by else None,
    )


def _disambiguator(event: Event) -> tuple[object, ...]:
    first = event.claims[0]
    actors = tuple((actor.role, actor.actor_id) for actor in event.actors)
    return first.article_id, first.quote_start, first.quote_end, event.mode, event.cameo, event.when.until, actors
