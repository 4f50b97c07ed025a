"""Rules of data/reference/ that look at more than one row: ids that exist, intervals that don't overlap, names used once."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import Protocol, TypeVar

from etl.faults import Fault
from etl.reference_files import Lines
from etl.rows import ActorNameRow, Interval

SHARED_OFFICES = frozenset({"co_chair", "other", "special_representative"})
I = TypeVar("I", bound=Interval)  # noqa: E741
T = TypeVar("T")


class _HasNames(Protocol):
    lang: str
    name: str


def cross_faults(lines: Lines) -> list[Fault]:
    """Every fault between rows."""
    return [*_unknown_ids(lines), *_circles(lines), *_overlaps(lines), *_names(lines), *_persons(lines)]


def _unknown_ids(lines: Lines) -> Iterator[Fault]:
    actors = {row.actor_id for _, row in lines.actor}
    places = {row.place_id for _, row in lines.place}
    alliances = {row.alliance_id for _, row in lines.alliance}
    yield from _unknown("actor.csv", lines.actor, "parent_id", lambda r: r.parent_id, actors)
    yield from _unknown("actor_name.csv", lines.actor_name, "actor_id", lambda r: r.actor_id, actors)
    yield from _unknown("office.csv", lines.office, "holder_id", lambda r: r.holder_id, actors)
    yield from _unknown("office.csv", lines.office, "actor_id", lambda r: r.actor_id, actors)
    yield from _unknown("alliance.csv", lines.alliance, "actor_id", lambda r: r.actor_id, actors)
    yield from _unknown("membership.csv", lines.membership, "actor_id", lambda r: r.actor_id, actors)
    yield from _unknown("membership.csv", lines.membership, "alliance_id", lambda r: r.alliance_id, alliances)
    yield from _unknown("place.csv", lines.place, "parent_id", lambda r: r.parent_id, places)
    yield from _unknown("place_name.csv", lines.place_name, "place_id", lambda r: r.place_id, places)
    yield from _unknown("control.csv", lines.control, "controller_id", lambda r: r.controller_id, actors)
    yield from _unknown("document.csv", lines.document, "place_id", lambda r: r.place_id, places)
    yield from _unknown("document.csv", lines.document, "body_id", lambda r: r.body_id, actors)
    yield from _unknown("document.csv", lines.document, "alliance_id", lambda r: r.alliance_id, alliances)
    documents = {row.document_id for _, row in lines.document}
    yield from _unknown("document_party.csv", lines.document_party, "document_id", lambda r: r.document_id, documents)
    yield from _unknown("document_party.csv", lines.document_party, "actor_id", lambda r: r.actor_id, actors)


def _unknown(file: str, rows: Iterable[tuple[int, T]], column: str, ref: Callable[[T], str | None], known: set[str]) -> Iterator[Fault]:
    tables = {"alliance_id": "alliance.csv", "document_id": "document.csv"}
    table = "place.csv" if "place" in column or file == "place.csv" else tables.get(column, "actor.csv")
    for line, row in rows:
        value = ref(row)
        if value is not None and value not in known:
            yield Fault(file, line, f"{column} {value!r} is not known", f"add it to {table} or correct it")


def _circles(lines: Lines) -> Iterator[Fault]:
    yield from _circle("actor.csv", {r.actor_id: (n, r.parent_id) for n, r in lines.actor})
    yield from _circle("place.csv", {r.place_id: (n, r.parent_id) for n, r in lines.place})


def _circle(file: str, up: dict[str, tuple[int, str | None]]) -> Iterator[Fault]:
    for start, (line, _) in up.items():
        seen, here = set(), up[start][1]
        while here in up and here not in seen and here != start:
            seen.add(here)
            here = up[here][1]
        if here == start:
            yield Fault(file, line, f"{start} is part of itself", "correct parent_id")


def _overlaps(lines: Lines) -> Iterator[Fault]:
    offices = [(n, r) for n, r in lines.office if r.office not in SHARED_OFFICES]
    yield from _overlap("office.csv", offices, lambda r: (r.actor_id, r.office))
    yield from _overlap("membership.csv", lines.membership, lambda r: (r.alliance_id, r.actor_id))
    control = [(n, r) for n, r in lines.control if "competing" not in (r.note or "")]
    yield from _overlap("control.csv", control, lambda r: (r.unit,))


def _overlap(file: str, rows: Iterable[tuple[int, I]], key: Callable[[I], tuple[str, ...]]) -> Iterator[Fault]:
    groups: dict[Hashable, list[tuple[int, I]]] = defaultdict(list)
    for line, row in rows:
        for other_line, other in groups[key(row)]:
            if row.overlaps(other):
                yield Fault(
                    file,
                    line,
                    f"{' '.join(key(row))} overlaps row {other_line}",
                    "end the earlier one with the day on which this one begins",
                )
        groups[key(row)].append((line, row))


def _names(lines: Lines) -> Iterator[Fault]:
    names = [(n, r) for n, r in lines.actor_name if r.kind in ("canonical", "alias")]
    yield from _shared(names)
    yield from _one_canonical("actor_name.csv", [(n, (r.actor_id, r.lang), r.kind) for n, r in lines.actor_name])
    kinds = {row.place_id: row.kind for _, row in lines.place}
    seen: dict[tuple[str, str, str], tuple[int, str]] = {}
    for line, row in lines.place_name:
        if row.kind == "ignored":
            continue
        key = (row.lang, row.name.casefold(), kinds.get(row.place_id, ""))
        other = seen.setdefault(key, (line, row.place_id))
        if other[1] != row.place_id:
            yield Fault(
                "place_name.csv",
                line,
                f"{row.lang} name {row.name!r} is also that of {other[1]} (row {other[0]})",
                "give one of them a longer name",
            )


def _shared(names: Iterable[tuple[int, ActorNameRow]]) -> Iterator[Fault]:
    seen: dict[tuple[str, str], list[tuple[int, ActorNameRow]]] = defaultdict(list)
    for line, row in names:
        key = (row.lang, row.name.casefold())
        for other_line, other in seen[key]:
            if other.actor_id != row.actor_id and row.overlaps(other):
                yield Fault("actor_name.csv", line, f"{row.lang} name {row.name!r} is also that of {other.actor_id} (row {other_line})",
                            "keep one, or date both with since and until")  # fmt: skip
        seen[key].append((line, row))


def _one_canonical(file: str, rows: Iterable[tuple[int, tuple[str, str], str]]) -> Iterator[Fault]:
    seen: dict[tuple[str, str], int] = {}
    for line, key, kind in rows:
        if kind != "canonical":
            continue
        if key in seen:
            yield Fault(file, line, f"{' '.join(key)} has a canonical name in row {seen[key]}", "make one of them an alias")
        seen.setdefault(key, line)


def _persons(lines: Lines) -> Iterator[Fault]:
    kinds = {row.actor_id: row.kind for _, row in lines.actor}
    for line, row in lines.actor:
        if row.kind == "person" and row.parent_id:
            yield Fault(
                "actor.csv", line, f"the person {row.actor_id} has a parent", "leave parent_id empty and give the term in office.csv"
            )
    for line, term in lines.office:
        if kinds.get(term.holder_id, "person") != "person":
            yield Fault("office.csv", line, f"holder {term.holder_id} is a {kinds[term.holder_id]}", "only persons hold offices")
