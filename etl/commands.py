"""What the smaller verbs do."""

from collections.abc import Iterator
from json import loads
from pathlib import Path

import duckdb

from etl import check, coder, knowledge, load, publish
from etl.faults import FaultsError


def checked(data: Path, out: Path) -> Iterator[str]:
    """Lines that say what was checked; FaultsError with everything that is wrong."""
    known = knowledge.read(data)
    coder.make(data)
    ref = known.reference
    sizes = f"{len(ref.actor)} actors, {len(ref.place)} places, {len(ref.alliance)} alliances, {len(ref.membership)} memberships"
    sizes = f"{sizes}, {len(ref.document)} documents"
    yield f"reference: {sizes}: no faults"
    yield f"chronology: {len(known.chronology.events)} events, {len(known.chronology.articles)} sources: no faults"
    yield "lexicons: no faults"
    path = publish.current(out)
    if path is None:
        yield "release: none yet; run python -m etl build"
        return
    described, wanted = publish.describe(path), load.schema_version(data)
    if described is None or described.schema_version != wanted:
        yield f"release {path.name}: made for another version of data/schema.sql than {wanted}; run python -m etl build"
        return
    with duckdb.connect(path, read_only=True) as con:
        faults = check.run(con, known.checks)
    if faults:
        raise FaultsError(faults)
    yield f"release {path.name}: {len(known.checks)} checks, no faults"


def release_lines(out: Path) -> Iterator[str]:
    """A line a release, oldest first; the current one is marked."""
    now = publish.current(out)
    found = [(publish.describe(path), path) for path in publish.releases(out)]
    for described, path in sorted(found, key=lambda item: (item[0].built_at.isoformat() if item[0] else "", item[1].name)):
        mark = "*" if path.resolve() == now else " "
        if described is None:
            yield f"{mark} {path.name}  can't be read"
        else:
            events = loads(described.counts).get("event", 0)
            built = f"{described.built_at:%Y-%m-%d %H:%M} UTC"
            yield f"{mark} {described.release_id}  {built}  {events} events  version {described.code_version}"
    if not found:
        yield "no release yet; run python -m etl build"
