"""Rows of the pipeline as typed columns, one Arrow table for each table of data/schema.sql that is loaded."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

import pyarrow as pa

from etl.correct import Tombstone
from etl.denials import Link
from etl.identity import claim_id, curated_id, issue_id
from etl.model import Article, Claim, Event, Issue
from etl.reference import Reference
from etl.rows import DocumentRow

Columns = Mapping[str, pa.DataType]
Tables = Mapping[str, pa.Table]
TEXT, DAY, INT, REAL, BOOL = pa.string(), pa.date32(), pa.int32(), pa.float64(), pa.bool_()

ARTICLE: Columns = {
    "article_id": TEXT, "url": TEXT, "outlet": TEXT, "camp": TEXT, "lang": TEXT, "title": TEXT, "text": TEXT, "published": DAY,
    "published_origin": TEXT, "retrieved": DAY, "dataset": TEXT, "is_verified": BOOL, "note": TEXT, "copy_of": TEXT,
}  # fmt: skip
EVENT: Columns = {
    "event_id": TEXT, "type_id": TEXT, "mode": TEXT, "context": TEXT, "cameo": TEXT, "modality": TEXT, "claimed_by": TEXT, "since": DAY,
    "until": DAY, "date_precision": TEXT, "date_origin": TEXT, "place_id": TEXT, "place_precision": TEXT, "deaths_low": INT,
    "deaths_best": INT, "deaths_high": INT, "status": TEXT, "is_verified": BOOL, "confidence": REAL, "dataset": TEXT,
}  # fmt: skip
EVENT_TEXT: Columns = {"event_id": TEXT, "lang": TEXT, "title": TEXT, "description": TEXT}
EVENT_REASON: Columns = {"event_id": TEXT, "step": TEXT, "reason": TEXT}
EVENT_LINK: Columns = {"event_id": TEXT, "relation": TEXT, "other_id": TEXT}
EVENT_ACTOR: Columns = {"event_id": TEXT, "actor_id": TEXT, "role": TEXT, "holder_id": TEXT, "as_written": TEXT}
CLAIM: Columns = {
    "claim_id": TEXT, "event_id": TEXT, "article_id": TEXT, "quote": TEXT, "quote_start": INT, "quote_end": INT, "lang": TEXT,
    "modality": TEXT, "claimed_by": TEXT, "cue": TEXT, "since": DAY, "until": DAY, "date_precision": TEXT, "place_id": TEXT,
    "deaths_low": INT, "deaths_best": INT, "deaths_high": INT, "source_ids": TEXT, "note": TEXT,
}  # fmt: skip
ISSUE: Columns = {"issue_id": TEXT, "rule": TEXT, "article_id": TEXT, "input": TEXT, "words": TEXT, "message": TEXT}
TOMBSTONE: Columns = {"event_id": TEXT, "kind": TEXT, "merged_into": TEXT, "reason": TEXT, "since": DAY}
RELEASE: Columns = {
    "release_id": TEXT, "built_at": pa.timestamp("us"), "code_version": TEXT, "schema_version": INT, "inputs": TEXT, "counts": TEXT,
}  # fmt: skip
DOCUMENT: Columns = {
    "document_id": TEXT, "kind": TEXT, "date": DAY, "symbol": TEXT, "place_id": TEXT, "body_id": TEXT, "event_id": TEXT,
    "alliance_id": TEXT, "title_en": TEXT, "title_ar": TEXT, "title_ru": TEXT, "title_hy": TEXT, "title_az": TEXT, "title_tr": TEXT,
    "source": TEXT, "address": TEXT, "read_date": DAY, "status": TEXT, "note": TEXT,
}  # fmt: skip
OUTLET: Columns = {"outlet_id": TEXT, "name": TEXT, "domain": TEXT, "camp": TEXT, "lang": TEXT, "is_state": BOOL, "note": TEXT}


def table(columns: Columns, rows: Iterable[Sequence[object]]) -> pa.Table:
    """Rows in the order of the columns."""
    transposed = list(zip(*rows, strict=True)) or [()] * len(columns)
    return pa.table({name: pa.array(values, kind) for (name, kind), values in zip(columns.items(), transposed, strict=True)})


def reference_tables(reference: Reference) -> dict[str, pa.Table]:
    """The reference as it was read; empty cells are null. Types are those that pydantic gave."""
    tables = {}
    for name, rows in vars(reference).items():
        if name == "outlet":
            tables[name] = table(OUTLET, [tuple(getattr(row, column) for column in OUTLET) for row in rows])
        elif name == "document":
            tables[name] = table(DOCUMENT, [_document(row) for row in rows])
        elif rows:
            names = list(type(rows[0]).model_fields)
            tables[name] = table({one: _kind([getattr(row, one) for row in rows]) for one in names},
                                 [tuple(getattr(row, one) for one in names) for row in rows])  # fmt: skip
    return tables


def _document(row: DocumentRow) -> tuple[object, ...]:
    """The cells of a row, with the id of its event in place of the event's key."""
    event_id = curated_id(row.event_key) if row.event_key else None
    return tuple(event_id if column == "event_id" else getattr(row, column) for column in DOCUMENT)


def _kind(values: Sequence[object]) -> pa.DataType:
    found = {type(value).__name__ for value in values} - {"NoneType"}
    return {"date": DAY, "float": REAL, "int": INT, "bool": BOOL}.get(found.pop() if len(found) == 1 else "", TEXT)


def event_tables(
    events: Sequence[Event],
    articles: Iterable[Article],
    issues: Iterable[Issue],
    tombstones: Iterable[Tombstone],
    links: Iterable[Link],
) -> dict[str, pa.Table]:
    """Events with their parts, articles, issues and tombstones. `coded_event` is what data/derive.sql completes to `event`."""
    return {
        "article": table(ARTICLE, [tuple(getattr(a, name) for name in ARTICLE) for a in articles]),
        "coded_event": table(EVENT, [_event(e) for e in events]),
        "event_text": table(EVENT_TEXT, [(e.event_id, *title) for e in events for title in e.titles]),
        "event_reason": table(EVENT_REASON, [(e.event_id, *reason) for e in events for reason in e.reasons]),
        "event_link": table(EVENT_LINK, links),
        "event_actor": table(EVENT_ACTOR, [(e.event_id, a.actor_id, a.role, a.holder_id, a.as_written) for e in events for a in e.actors]),
        "claim": table(CLAIM, chain.from_iterable((_claim(e, c) for c in e.claims) for e in events)),
        "issue": table(ISSUE, sorted({_issue(i) for i in issues}, key=lambda row: str(row[0]))),
        "tombstone": table(TOMBSTONE, [(t.event_id, t.kind, t.merged_into, t.reason, None) for t in tombstones]),
    }


def _event(e: Event) -> tuple[object, ...]:
    return (
        e.event_id, e.type_id, e.mode, e.context, e.cameo, e.modality, e.claimed_by, e.when.since, e.when.until, e.when.precision,
        e.when.origin, e.place_id, e.place_precision, e.deaths.low, e.deaths.best, e.deaths.high, e.status, e.is_verified, e.confidence,
        e.dataset,
    )  # fmt: skip


def _claim(e: Event, c: Claim) -> tuple[object, ...]:
    actors = tuple(sorted((a.role, a.actor_id, a.holder_id or "") for a in c.actors))
    sources = "|".join(sorted({a.actor_id for a in c.actors if a.role in ("source", "participant")}))
    own = claim_id(e.event_id, c.article_id, c.type_id, c.modality, c.quote_start, c.quote_end, c.when.since, c.place_id, actors, c.note)
    return (
        own, e.event_id, c.article_id, c.quote, c.quote_start, c.quote_end, c.lang, c.modality, c.claimed_by, c.cue, c.when.since,
        c.when.until, c.when.precision, c.place_id, c.deaths.low, c.deaths.best, c.deaths.high, sources or None, c.note,
    )  # fmt: skip


def _issue(i: Issue) -> tuple[object, ...]:
    return (issue_id(i.rule, i.article_id, i.input, i.words, i.message), i.rule, i.article_id, i.input, i.words, i.message)
