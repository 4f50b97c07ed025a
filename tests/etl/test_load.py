"""Loading: every table of the reference, the derived layout, and a release id of the content in any order."""

from pathlib import Path

import duckdb
import pytest

from etl import frames, load, reference
from tests.conftest import DATA


def filled(world: Path) -> duckdb.DuckDBPyConnection:
    con = duckdb.connect()
    load.load(con, world, frames.reference_tables(reference.read(world)))
    return con


def test_every_reference_row_is_loaded_with_empty_cells_as_null(world: Path) -> None:
    con, known = filled(world), reference.read(world)
    for name, rows in vars(known).items():
        assert len(con.table(name)) == len(rows), name
    assert con.execute("SELECT count(*) FROM actor WHERE parent_id = '' OR note = ''").fetchone() == (0,)
    assert con.execute("SELECT lat FROM place WHERE place_id = 'stepanakert'").fetchone() == (39.8177,)


def test_parts_and_wholes_are_derived(con: duckdb.DuckDBPyConnection) -> None:
    wholes = con.execute("SELECT whole_id FROM actor_part WHERE actor_id = 'ARM.MOD' ORDER BY whole_id").fetchall()
    assert wholes == [("ARM",), ("ARM.GOV",), ("ARM.MOD",)]
    assert con.execute("SELECT count(*) FROM place_part WHERE place_id = 'martuni'").fetchone() == (4,)


def test_an_alliance_is_judged_on_the_day_of_the_event(con: duckdb.DuckDBPyConnection) -> None:
    found = con.execute(
        "SELECT e.since::VARCHAR, s.alliances_then FROM event e JOIN alliance_set s USING (alliance_set_id)"
        " WHERE e.status = 'curated' ORDER BY e.since"
    ).fetchall()
    assert found == [
        ("1994-05-12", ["CST"]),
        ("2020-09-27", []),
        ("2020-10-31", ["CSTO", "RUS-ARM-1997"]),
    ]


def test_the_order_of_rows_does_not_change_the_release_id(world: Path) -> None:
    tables = frames.reference_tables(reference.read(world))
    other = {name: rows.take(list(range(rows.num_rows))[::-1]) for name, rows in reversed(tables.items())}
    ids = set()
    for each in (tables, other):
        con = duckdb.connect()
        load.load(con, world, each)
        ids.add(load.release_id(con, world))
    assert len(ids) == 1


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE actor SET name = 'X' WHERE actor_id = 'ARM'",
        "DELETE FROM membership WHERE role = 'frozen'",
        "UPDATE place SET lat = lat + 0.001 WHERE place_id = 'shusha'",
        "INSERT INTO membership SELECT * FROM membership WHERE role = 'frozen'",
        "UPDATE actor SET note = '' WHERE actor_id = 'ARM'",
    ],
)
def test_any_change_of_content_changes_the_release_id(world: Path, change: str) -> None:
    con = filled(world)
    before = load.release_id(con, world)
    con.execute(change)
    assert load.release_id(con, world) != before


def test_a_change_of_the_schema_changes_the_release_id(world: Path) -> None:
    before = load.release_id(filled(world), world)
    with (world / "views.sql").open("a", encoding="utf-8") as file:
        file.write("\nCREATE VIEW another AS SELECT 1 AS one;\n")
    assert load.release_id(filled(world), world) != before


def test_every_column_that_is_loaded_is_one_of_the_schema() -> None:
    con = duckdb.connect()
    con.execute((DATA / "schema.sql").read_text(encoding="utf-8"))
    for name in ("article", "event_text", "event_reason", "event_actor", "claim", "issue", "tombstone", "release", "outlet"):
        assert list(getattr(frames, name.upper())) == con.table(name).columns or set(getattr(frames, name.upper())) == set(
            con.table(name).columns
        )


def test_an_unknown_column_is_an_error(world: Path) -> None:
    con = filled(world)
    with pytest.raises(ValueError, match="no column colour"):
        load.insert(con, "event_text", frames.table({"colour": frames.TEXT}, [("red",)]))
