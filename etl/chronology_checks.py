"""Rules of data/chronology/ that look at more than one cell or row."""

from collections import defaultdict
from collections.abc import Iterator

from etl.days import fits
from etl.faults import Fault
from etl.reference import Reference
from etl.rows import ChronologyRow, ChronologySourceRow

Rows = list[tuple[str, int, ChronologyRow]]
Sources = list[tuple[str, int, ChronologySourceRow]]


def chronology_faults(rows: Rows, sources: Sources, reference: Reference, unread: frozenset[str]) -> list[Fault]:
    """Every fault of the chronology beyond single cells. Of the files `unread` in part, keys that seem missing are not reported."""
    return [
        *_repeated_keys(rows),
        *(fault for file, line, row in rows for fault in _row_faults(file, line, row)),
        *_unknown(rows, reference),
        *(fault for fault in _unpaired(rows, sources) if fault.file not in unread),
        *_source_faults(sources),
    ]


def _unpaired(rows: Rows, sources: Sources) -> Iterator[Fault]:
    keys = {row.key for _, _, row in rows}
    sourced = {row.key for _, _, row in sources}
    for file, line, row in rows:
        if row.key not in sourced:
            yield Fault(file, line, f"{row.key} has no source", "add a row to the .sources.csv beside it")
    for file, line, source in sources:
        if source.key not in keys:
            yield Fault(file, line, f"key {source.key!r} is no event", "correct it or remove the row")


def _repeated_keys(rows: Rows) -> Iterator[Fault]:
    seen: dict[str, str] = {}
    for file, line, row in rows:
        if seen.get(row.key, file) != file:
            yield Fault(file, line, f"key {row.key} stands in {seen[row.key]} as well", "remove one; a key is never used again")
        seen.setdefault(row.key, file)


def _row_faults(file: str, line: int, row: ChronologyRow) -> Iterator[Fault]:
    if not fits(row.since, row.until, row.precision):
        yield Fault(
            file, line, f"{row.since} to {row.until} is not a {row.precision}", "until is the first day after; a month and a year are whole"
        )
    if row.modality == "claimed" and row.claimed_by is None:
        yield Fault(file, line, "a claimed event does not say by whom", "fill claimed_by with one actor")
    if row.claimed_by and row.modality not in ("claimed", "denied"):
        yield Fault(
            file,
            line,
            f"modality {row.modality} with claimed_by {row.claimed_by}",
            "only what is claimed, or denied, is claimed by somebody",
        )
    known = [n for n in (row.deaths_low, row.deaths_best, row.deaths_high) if n is not None]
    if known != sorted(known):
        yield Fault(file, line, "deaths are not low ≤ best ≤ high", "correct them")
    for role in (row.source_ids, row.target_ids, row.participant_ids, row.mediator_ids):
        if len(set(role)) != len(role):
            yield Fault(file, line, f"an actor stands twice in {'|'.join(role)}", "remove one")


def _unknown(rows: Rows, reference: Reference) -> Iterator[Fault]:
    actors = {row.actor_id for row in reference.actor}
    places = {row.place_id for row in reference.place}
    types = {row.type_id for row in reference.event_type}
    for file, line, row in rows:
        for column in ("source_ids", "target_ids", "participant_ids", "mediator_ids"):
            for actor in getattr(row, column):
                if actor not in actors:
                    yield Fault(file, line, f"{column} {actor!r} is not known", "add it to actor.csv or correct it")
        if row.claimed_by and row.claimed_by not in actors:
            yield Fault(file, line, f"claimed_by {row.claimed_by!r} is not known", "add it to actor.csv or correct it")
        if row.place_id and row.place_id not in places:
            yield Fault(file, line, f"place_id {row.place_id!r} is not known", "add it to place.csv or correct it")
        if row.type_id not in types:
            yield Fault(file, line, f"type_id {row.type_id!r} is not known", "see event_type.csv")


def _source_faults(sources: Sources) -> Iterator[Fault]:
    """A verified source has an address or symbol; one source has one camp and one language wherever it stands."""
    seen: dict[tuple[str | None, ...], list[tuple[str, int, ChronologySourceRow]]] = defaultdict(list)
    for file, line, row in sources:
        if row.status == "verified" and not row.address:
            yield Fault(file, line, "a verified source without address", "give the address or symbol that was read, or mark it unverified")
        if not (row.address or row.outlet or row.title):
            continue
        same = seen[row.address, row.outlet, row.title]
        for name in ("camp", "lang", "published"):
            mine = getattr(row, name)
            for other_file, other_line, other in same:
                theirs = getattr(other, name)
                if mine and theirs and mine != theirs:
                    yield Fault(
                        file, line, f"{name} {mine}, but the same source has {theirs} in {other_file}:{other_line}", "make them equal"
                    )
                    break
        same.append((file, line, row))
