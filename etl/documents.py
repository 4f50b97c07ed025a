"""Documents and the curated events in which they were signed: a key that no event has."""

from collections.abc import Iterable

from etl.faults import Fault
from etl.identity import curated_id
from etl.rows import DocumentRow


def event_faults(documents: Iterable[DocumentRow], event_ids: frozenset[str]) -> list[Fault]:
    """Documents that name an event which the chronology does not have."""
    return [
        Fault("document.csv", 0, f"{row.document_id}: no event has the key {row.event_key!r}", "correct it or leave it empty")
        for row in documents
        if row.event_key and curated_id(row.event_key) not in event_ids
    ]
