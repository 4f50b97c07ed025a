"""What a release covers: by year, type, period and camp of the sources, what was checked, and what is missing."""

from collections.abc import Mapping

import duckdb
from rich.console import Console
from rich.table import Table

from etl.sql import statement

PARTS: Mapping[str, str] = {
    "coverage_year": "Events by year",
    "coverage_type": "Events by type",
    "coverage_phase": "Events by period",
    "coverage_camp": "Sources by camp",
    "coverage_table": "Rows written by hand",
    "coverage_gap": "Weak or missing among the curated events",
}


def show(con: duckdb.DuckDBPyConnection, console: Console) -> None:
    """A table for each part; the statements are in etl/sql, the counting in data/views.sql."""
    for name, title in PARTS.items():
        found = con.execute(statement(name))
        table = Table(title=title, title_justify="left", box=None, padding=(0, 2, 0, 0))
        for number, column in enumerate(found.description):
            table.add_column(str(column[0]), justify="left" if number == 0 else "right")
        for row in found.fetchall():
            table.add_row(*("" if cell is None else str(cell) for cell in row))
        console.print(table)
        console.print()
