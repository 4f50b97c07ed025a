"""data/chronology/*.csv: curated events, each with the sources that somebody read (or, marked so, only remembers)."""

from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from etl.chronology_checks import chronology_faults
from etl.chronology_titles import Titles, read_titles
from etl.faults import Fault
from etl.identity import curated_id, source_id
from etl.model import Article, Claim, DatedSpan, Deaths, Event, EventActor, PlacePrecision, Role
from etl.offices import Offices
from etl.reference import Reference
from etl.rows import ChronologyRow, ChronologySourceRow
from etl.tables import Table, read_table

EVENTS = Table(ChronologyRow, ("since", "key"), ("key",))
SOURCES = Table(ChronologySourceRow, ("key", "address"), ("key", "outlet", "title", "address"))


@dataclass(frozen=True)
class Chronology:
    """Curated events and the sources that they stand on."""

    events: tuple[Event, ...]
    articles: tuple[Article, ...]


def read(data: Path, reference: Reference) -> tuple[Chronology, list[Fault]]:
    """All periods, and what is wrong with them."""
    faults: list[Fault] = []
    rows: list[tuple[str, int, ChronologyRow]] = []
    sources: list[tuple[str, int, ChronologySourceRow]] = []
    unread: set[str] = set()
    for path in sorted((data / "chronology").glob("*.csv")):
        if path.name.endswith(".sources.csv"):
            continue
        found, wrong = read_table(path, EVENTS)
        in_part = bool(wrong)
        faults += wrong
        rows += [(path.name, line, row) for line, row in found]
        source_path = path.with_suffix(".sources.csv")
        found_sources, wrong = read_table(source_path, SOURCES)
        in_part = in_part or bool(wrong)
        faults += wrong
        unread |= {path.name, source_path.name} if in_part else set()
        sources += [(source_path.name, line, row) for line, row in found_sources]
    faults += chronology_faults(rows, sources, reference, frozenset(unread))
    titles, wrong = read_titles(data / "chronology" / "titles", (row.key for _, _, row in rows))
    faults += wrong
    return _assemble([row for _, _, row in rows], [row for _, _, row in sources], titles, reference), faults


def _assemble(rows: list[ChronologyRow], sources: list[ChronologySourceRow], titles: Titles, reference: Reference) -> Chronology:
    by_key: dict[str, list[ChronologySourceRow]] = defaultdict(list)
    by_id: dict[str, list[ChronologySourceRow]] = defaultdict(list)
    for source in sources:
        by_key[source.key].append(source)
        by_id[_id(source)].append(source)
    precisions: dict[str, PlacePrecision] = {place.place_id: place.precision for place in reference.place}
    offices = Offices(reference)
    events = tuple(_event(row, by_key[row.key], titles.get(row.key, ()), precisions, offices) for row in rows)
    return Chronology(events, tuple(_article(article_id, same) for article_id, same in sorted(by_id.items())))


def _id(source: ChronologySourceRow) -> str:
    return source_id(source.address, source.outlet, source.title, source.status)


def _article(article_id: str, rows: list[ChronologySourceRow]) -> Article:
    """One source, which may stand behind many events; what it says of each is in the claims."""
    first = rows[0]
    published = next((row.published for row in rows if row.published), None)
    return Article(
        article_id=article_id, dataset="chronology", camp=first.camp, url=first.address, outlet=first.outlet, lang=first.lang,
        title=first.title, published=published, published_origin="curated" if published else None,
        retrieved=max((row.read_date for row in rows if row.read_date), default=None), is_verified=first.status == "verified",
    )  # fmt: skip


def _event(
    row: ChronologyRow,
    sources: list[ChronologySourceRow],
    others: tuple[tuple[str, str], ...],
    precisions: dict[str, PlacePrecision],
    offices: Offices,
) -> Event:
    when = DatedSpan(row.since, row.until, row.precision, "curated")
    actors = (
        *(_actor(one, "source", row, offices) for one in row.source_ids),
        *(_actor(one, "target", row, offices) for one in row.target_ids),
        *(_actor(one, "participant", row, offices) for one in row.participant_ids),
        *(_actor(one, "mediator", row, offices) for one in row.mediator_ids),
    )
    precision: PlacePrecision = precisions.get(row.place_id, "none") if row.place_id else "none"
    deaths = Deaths(row.deaths_low, row.deaths_best, row.deaths_high)
    claims = tuple(
        Claim(
            article_id=_id(source), type_id=row.type_id, modality=row.modality, when=when, actors=actors, mode=row.mode,
            context=row.context, cameo=row.cameo, place_id=row.place_id, place_precision=precision, claimed_by=row.claimed_by,
            deaths=deaths, lang=source.lang, note=source.note,
        )
        for source in sources
    )  # fmt: skip
    return Event(
        event_id=curated_id(row.key), type_id=row.type_id, modality=row.modality, when=when, actors=actors, dataset="chronology",
        status="curated", claims=claims, titles=_titles(row, others), mode=row.mode, context=row.context,
        cameo=row.cameo, place_id=row.place_id, place_precision=precision, claimed_by=row.claimed_by, deaths=deaths,
        is_verified=any(source.status == "verified" for source in sources),
    )  # fmt: skip


def _titles(row: ChronologyRow, others: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str, str | None], ...]:
    return (("en", row.title_en, row.description_en), *((lang, title, None) for lang, title in others))


def _actor(actor_id: str, role: Role, row: ChronologyRow, offices: Offices) -> EventActor:
    resolved, holder = offices.resolve(actor_id, row.since)
    return EventActor(resolved, role, holder)
