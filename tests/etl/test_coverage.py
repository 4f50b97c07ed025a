"""What a release covers, as a person reads it."""

import io
from pathlib import Path

import duckdb
import pytest
from rich.console import Console
from typer.testing import CliRunner

from etl import coverage
from etl.cli import app


def lines(con: duckdb.DuckDBPyConnection) -> list[list[str]]:
    console = Console(record=True, width=120, file=io.StringIO())
    coverage.show(con, console)
    return [line.split() for line in console.export_text().splitlines()]


def test_it_counts_by_year_type_period_and_camp(con: duckdb.DuckDBPyConnection) -> None:
    shown = lines(con)
    assert ["1994", "1", "0", "0"] in shown
    assert ["ASSAULT", "1", "0", "0"] in shown
    assert ["truce", "1994-05-12", "1", "0", "0"] in shown
    assert ["western", "1", "1", "2"] in shown


def test_it_says_what_is_weak(con: duckdb.DuckDBPyConnection) -> None:
    shown = lines(con)
    assert ["claimed", "1", "3"] in shown
    assert ["no_place", "2", "3"] in shown
    assert ["document", "3", "3", "0"] in shown


def test_a_source_that_is_only_remembered_is_seen(tmp_path: Path, tiny_release: Path) -> None:
    copy = tmp_path / "copy.duckdb"
    copy.write_bytes(tiny_release.read_bytes())
    with duckdb.connect(copy) as con:
        con.execute("UPDATE event SET is_verified = false WHERE type_id = 'ASSAULT'")
        assert ["ASSAULT", "0", "1", "0"] in lines(con)


def test_the_verb_prints_the_current_release(tiny_release: Path) -> None:
    result = CliRunner().invoke(app, ["coverage", "--out", str(tiny_release.parent)])
    assert result.exit_code == 0
    assert "Events by year" in result.output


def test_without_a_release_it_says_what_to_run(tmp_path: Path) -> None:
    result = CliRunner().invoke(app, ["coverage", "--out", str(tmp_path)])
    assert "python -m etl build" in str(result.exception)


@pytest.mark.parametrize("name", coverage.PARTS)
def test_every_part_is_a_question_that_has_an_answer(con: duckdb.DuckDBPyConnection, name: str) -> None:
    assert con.execute(coverage.statement(name)).fetchall()
