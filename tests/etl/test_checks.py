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
    "confidence-unexplained": "UPDATE event SET confidence = 0.1 WHERE event_id = getvariable('curated')",
    "control-gap": "UPDATE control SET until = until - 1 WHERE until IS NOT NULL",
    "copy-of-copy": "UPDATE article SET copy_of = article_id WHERE text IS NOT NULL",
    "curated-title-missing": "INSERT INTO event_text VALUES (getvariable('curated'), 'ar', 'عنوان', NULL)",
    "curated-without-source": "UPDATE claim SET article_id = (SELECT article_id FROM article WHERE text IS NOT NULL)"
    " WHERE event_id = getvariable('curated')",
    "date-precision": "UPDATE event SET until = until + 1 WHERE event_id = getvariable('curated')",
    "date-without-source": "UPDATE event SET date_origin = 'none' WHERE event_id = getvariable('curated')",
    "deaths-order": "UPDATE event SET deaths_low = 5, deaths_best = 3 WHERE event_id = getvariable('curated')",
    "document-event-day": "UPDATE document SET date = date + 1 WHERE document_id = 'truce-1994'",
    "document-of-pact": "UPDATE document_party SET actor_id = 'AZE' WHERE document_id = 'pact-1997' AND actor_id = 'ARM'",
    "document-party-not-alive": "UPDATE document SET date = '1991-09-01' WHERE document_id = 'truce-1994'",
    "document-symbol-date": "UPDATE document SET date = '1994-01-01' WHERE document_id = 'resolution-884'",
    "document-unread": "UPDATE document SET address = NULL WHERE document_id = 'truce-1994'",
    "document-without-party": "DELETE FROM document_party WHERE document_id = 'truce-1994'",
    "document-without-title": "UPDATE document SET title_hy = NULL WHERE document_id = 'truce-1994'",
    "duplicate-event": "UPDATE event_text SET title = 'The same' WHERE lang = 'en';"
    " UPDATE event SET since = '2020-10-31', until = '2020-11-01' WHERE status = 'curated'",
    "duplicate-id": "INSERT INTO event SELECT * FROM event WHERE event_id = getvariable('curated')",
    "duplicate-symbol": "UPDATE document SET symbol = 'S/RES/884 (1993)', body_id = 'CSTO'",
    "event-without-claim": "DELETE FROM claim WHERE event_id = getvariable('curated')",
    "event-without-phase": "UPDATE phase SET since = '2020-10-01' WHERE phase_id = 'war-2020'",
    "event-without-title": "UPDATE event_text SET lang = 'ru' WHERE event_id = getvariable('curated')",
    "holder-not-in-office": "UPDATE event_actor SET holder_id = 'PER.PUTIN' WHERE event_id = getvariable('curated');"
    " UPDATE office SET until = '2013-01-01' WHERE holder_id = 'PER.PUTIN'",
    "link-without-event": "INSERT INTO event_link VALUES (getvariable('curated'), 'denies', 'nowhere')",
    "membership-outside-life": "UPDATE alliance SET since = '2010-01-01' WHERE alliance_id = 'CSTO'",
    "name-missing": "UPDATE phase SET name_ar = 'حرب'",
    "office-outside-life": "UPDATE actor SET until = '2018-01-01' WHERE actor_id = 'ARM.GOV'",
    "overlapping-control": "UPDATE control SET until = NULL",
    "overlapping-membership": "UPDATE membership SET until = NULL",
    "overlapping-office": "INSERT INTO office SELECT * FROM office",
    "part-without-event": "INSERT INTO event_reason VALUES ('nowhere', 'step', 'reason')",
    "phase-gap": "UPDATE phase SET until = until - 1 WHERE phase_id = 'truce'",
    "place-precision": "UPDATE event SET place_precision = 'region' WHERE event_id = getvariable('claimed')",
    "publication-date": "UPDATE event SET date_origin = 'publication', modality = 'historical' WHERE event_id = getvariable('curated')",
    "published-unexplained": "UPDATE article SET published_origin = NULL",
    "quote-not-in-text": "UPDATE claim SET quote_start = quote_start + 1 WHERE quote IS NOT NULL",
    "tombstone-alive": "INSERT INTO tombstone VALUES (getvariable('curated'), 'withdrawn', NULL, 'planted', NULL)",
    "unknown-actor": "UPDATE event_actor SET actor_id = 'ZZZ' WHERE event_id = getvariable('curated')",
    "unknown-alliance": "UPDATE membership SET alliance_id = 'ZZZ'",
    "unknown-document": "UPDATE document SET event_id = 'nowhere' WHERE document_id = 'truce-1994'",
    "unknown-place": "UPDATE event SET place_id = 'nowhere' WHERE event_id = getvariable('claimed')",
    "unknown-type": "UPDATE event SET type_id = 'ZZZ' WHERE event_id = getvariable('curated')",
    "unverified-flag": "UPDATE event SET is_verified = false WHERE event_id = getvariable('curated')",
    "verified-without-source": "UPDATE membership SET source = NULL",
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


def test_an_office_of_another_actor_does_not_count(copy: duckdb.DuckDBPyConnection) -> None:
    """Putin holds an office on that day, but not one of Armenia's government."""
    copy.execute(VARIABLES)
    copy.execute("UPDATE event_actor SET holder_id = 'PER.PUTIN' WHERE holder_id IS NOT NULL AND event_id = getvariable('curated')")
    assert check.run(copy, [one for one in CHECKS if one.name == "holder-not-in-office"])


@pytest.mark.parametrize(("symbol", "day"), [
    ("A/RES/62/243", "2009-03-14"), ("A/RES/62/243", "2007-08-31"), ("(CFSP) 2023/162", "2024-01-23"), ("MC/1/25", "2024-09-01"),
    ("180-20231117-ORD-01-00-EN", "2023-11-18"), ("P7_TA(2010)0193", "2011-05-20"),
])  # fmt: skip
def test_a_day_that_the_symbol_denies_is_found(copy: duckdb.DuckDBPyConnection, symbol: str, day: str) -> None:
    copy.execute("UPDATE document SET symbol = $symbol, date = $day::DATE WHERE document_id = 'truce-1994'", {"symbol": symbol, "day": day})
    assert check.run(copy, [one for one in CHECKS if one.name == "document-symbol-date"])


@pytest.mark.parametrize(("symbol", "day"), [
    ("A/RES/62/243", "2008-03-14"), ("A/RES/60/285", "2006-09-07"), ("(CFSP) 2023/162", "2023-01-23"), ("MC/1/25", "2025-09-01"),
    ("180-20231117-ORD-01-00-EN", "2023-11-17"), ("13216/05", "2015-06-16"), ("28 (2-5)", "1991-11-28"),
])  # fmt: skip
def test_a_day_that_the_symbol_allows_is_no_fault(copy: duckdb.DuckDBPyConnection, symbol: str, day: str) -> None:
    copy.execute("UPDATE document SET symbol = $symbol, date = $day::DATE WHERE document_id = 'truce-1994'", {"symbol": symbol, "day": day})
    assert check.run(copy, [one for one in CHECKS if one.name == "document-symbol-date"]) == []


def test_many_rows_are_said_in_few_lines(copy: duckdb.DuckDBPyConnection) -> None:
    faults = check.run(copy, [check.Check("many", "None", "SELECT range AS number FROM range(1000)")])
    assert len(faults) == 21
    assert any(fault.mend == "and 980 more rows" for fault in faults)


def test_a_check_says_its_rule_first(world: Path) -> None:
    (world / "checks" / "silent.sql").write_text("SELECT 1 WHERE false", encoding="utf-8")
    assert "checks/silent.sql:1: the first line does not say the rule" in str(check.read(world)[1][0])
