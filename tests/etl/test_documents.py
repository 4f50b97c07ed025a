"""Documents know their events, and a release knows its documents."""

from pathlib import Path

import duckdb
import pytest

from etl import knowledge
from etl.faults import FaultsError
from etl.identity import curated_id
from tests.conftest import DATA


def test_a_document_leads_to_its_event(con: duckdb.DuckDBPyConnection) -> None:
    found = con.execute("SELECT event_id FROM document WHERE document_id = 'truce-1994'").fetchone()
    assert found == (curated_id("1994-05-12-truce"),)


def test_a_key_that_no_event_has_is_a_fault(world: Path) -> None:
    path = world / "reference" / "document.csv"
    path.write_text(path.read_text(encoding="utf-8").replace("1994-05-12-truce", "1994-05-13-truce"), encoding="utf-8")
    with pytest.raises(FaultsError) as caught:
        knowledge.read(world)
    assert [str(fault) for fault in caught.value.faults] == [
        "document.csv: truce-1994: no event has the key '1994-05-13-truce' → correct it or leave it empty"
    ]


def test_there_are_many_documents_and_most_were_read() -> None:
    documents = knowledge.read(DATA).reference.document
    assert len(documents) >= 60
    assert sum(row.status == "verified" for row in documents) > 0.8 * len(documents)
