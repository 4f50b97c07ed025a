"""Each rule of data/checks finds its planted fault, and finds nothing in the tiny world."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest

from etl import check
from tests.conftest import DATA

# The two curated events that the faults are planted in, as variables of the connection.
VARIABLES = """
SET VARIABLE curated = (SELECT event_id FROM event WHERE type_id = 'REQUEST' AND status = 'curated');
SET VARIABLE claimed = (SELECT event_id FROM event WHERE modality = 'claimed');
"""
PLANTED = {
    "actor-not-alive": "UPDATE event_actor SET actor_id = 'NKR.MIL' WHERE role = 'source' AND event_id = getvariable('curated');"
    " UPDATE actor SET until = '2020-01-01' WHERE actor_id = 'NKR.MIL'",
    "alliance-not-then": "UPDATE alliance_set SET alliances_then = ['CST'] WHERE alliance_set_id ="
    " (SELECT alliance_set_id FROM event WHERE event_id = getvariable('curated'))",
    "claim-without-article": "UPDATE claim SET article_id = 'nowhere' WHERE quote IS NOT NULL",
    "claimed-by-nobody": "UPDATE event SET claimed_by = NULL WHERE event_id = getvariable('claimed')",
    "curated-without-source": "UPDATE claim SET article_id = (SELECT article_id FROM article WHERE text IS NOT NULL)"
    " WHERE event_id = getvariable('curated')",
    "date-precision": "UPDATE event SET until = until + 1 WHERE event_id = getvariable('curated')",
    "date-without-source": "UPDATE event SET date_origin = 'none' WHERE event_id = getvariable('curated')",
    "deaths-order": "UPDATE event SET deaths_low = 5, deaths_best = 3 WHERE event_id = getvariable('curated')",
    "duplicate-id": "INSERT INTO event SELECT * FROM event WHERE event_id = getvariable('curated')",
    "event-without-claim": "DELETE FROM claim WHERE event_id = getvariable('curated')",
    "event-without-title": "UPDATE event_text SET lang = 'ru' WHERE event_id = getvariable('curated')",
    "holder-not-in-office": "UPDATE event_actor SET holder_id = 'PER.PUTIN' WHERE event_id = getvariable('curated');"
    " UPDATE office SET until = '2013-01-01' WHERE holder_id = 'PER.PUTIN'",
    "overlapping-control": "UPDATE control SET until = NULL",
    "overlapping-membership": "UPDATE membership SET until = NULL",
    "overlapping-office": "INSERT INTO office SELECT * FROM office",
    "part-without-event": "INSERT INTO event_reason VALUES ('nowhere', 'step', 'reason')",
    "place-precision": "UPDATE event SET place_precision = 'region' WHERE event_id = getvariable('claimed')",
    "publication-date": "UPDATE event SET date_origin = 'publication', modality = 'historical' WHERE event_id = getvariable('curated')",
    "published-unexplained": "UPDATE article SET published_origin = NULL",
    "quote-not-in-text": "UPDATE claim SET quote_start = quote_start + 1 WHERE quote IS NOT NULL",
    "tombstone-alive": "INSERT INTO tombstone VALUES (getvariable('curated'), 'withdrawn', NULL, 'planted', NULL)",
    "unknown-actor": "UPDATE event_actor SET actor_id = 'ZZZ' WHERE event_id = getvariable('curated')",
    "unknown-alliance": "UPDATE membership SET alliance_id = 'ZZZ'",
    "unknown-place": "UPDATE event SET place_id = 'nowhere' WHERE event_id = getvariable('claimed')",
    "unknown-type": "UPDATE event SET type_id = 'ZZZ' WHERE event_id = getvariable('curated')",
    "unverified-flag": "UPDATE event SET is_verified = false WHERE event_id = getvariable('curated')",
}
CHECKS, _ = check.read(DATA)


@pytest.fixture
def copy(tiny_release: Path, tmp_path: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    path = tmp_path / "copy.duckdb"
    shutil.copy(tiny_release, path)
    with duckdb.connect(path) as con:
        yield con


def test_there_is_a_planted_fault_for_each_check_and_no_other() -> None:
    assert {one.name for one in CHECKS} == set(PLANTED)


def test_the_tiny_world_has_no_fault(con: duckdb.DuckDBPyConnection) -> None:
    assert [str(fault) for fault in check.run(con, CHECKS)] == []


@pytest.mark.parametrize("one", CHECKS, ids=lambda one: one.name)
def test_a_planted_fault_is_found(copy: duckdb.DuckDBPyConnection, one: check.Check) -> None:
    copy.execute(VARIABLES)
    copy.execute(PLANTED[one.name])
    faults = check.run(copy, [one])
    assert faults
    assert {fault.file for fault in faults} == {f"checks/{one.name}.sql"}
    assert {fault.rule for fault in faults} == {one.rule}


def test_many_rows_are_said_in_few_lines(copy: duckdb.DuckDBPyConnection) -> None:
    faults = check.run(copy, [check.Check("many", "None", "SELECT range AS number FROM range(1000)")])
    assert len(faults) == 21
    assert any(fault.mend == "and 980 more rows" for fault in faults)


def test_a_check_says_its_rule_first(world: Path) -> None:
    (world / "checks" / "silent.sql").write_text("SELECT 1 WHERE false", encoding="utf-8")
    assert "checks/silent.sql:1: the first line does not say the rule" in str(check.read(world)[1][0])
