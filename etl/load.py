"""Rows into a new DuckDB file with the tables, views and derived tables of data/*.sql."""

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from json import dumps
from pathlib import Path

import duckdb
import pyarrow as pa

from etl import frames
from etl.identity import digest
from etl.sql import statement

SCHEMA_FILES = ("schema.sql", "views.sql", "derive.sql")
_VERSION = re.compile(r"^-- Schema version (\d+)\.", re.MULTILINE)


def load(con: duckdb.DuckDBPyConnection, data: Path, tables: Mapping[str, pa.Table]) -> None:
    """Everything but the release row. `tables` are those of `frames`; a table without rows may be missing."""
    con.execute((data / "schema.sql").read_text(encoding="utf-8"))
    con.execute((data / "views.sql").read_text(encoding="utf-8"))
    con.execute(statement("coded_event"))
    for name, rows in tables.items():
        insert(con, name, rows)
    con.execute((data / "derive.sql").read_text(encoding="utf-8"))


def insert(con: duckdb.DuckDBPyConnection, name: str, rows: pa.Table) -> None:
    """Append rows to a table, by the names of its columns."""
    if rows.num_rows:
        columns = con.table(name).columns
        missing = set(rows.column_names) - set(columns)
        if missing:
            raise ValueError(f"table {name} has no column {', '.join(sorted(missing))}")
        con.from_arrow(rows.select(columns)).insert_into(name)


def release_id(con: duckdb.DuckDBPyConnection, data: Path) -> str:
    """12 hex digits of all rows of all tables but `release`, in any order, and of the schema that holds them."""
    schema = (digest((data / name).read_text(encoding="utf-8")) for name in SCHEMA_FILES)
    return digest("release", *schema, *(value for name in table_names(con) for value in (name, *_content(con, name))))


def schema_version(data: Path) -> int:
    """The version that data/schema.sql says it is."""
    said = _VERSION.search((data / "schema.sql").read_text(encoding="utf-8"))
    if said is None:
        raise ValueError("data/schema.sql does not say its version")
    return int(said[1])


def table_names(con: duckdb.DuckDBPyConnection) -> list[str]:
    """All tables of the release but `release`."""
    return [str(name) for (name,) in con.execute(statement("tables")).fetchall()]


def counts(con: duckdb.DuckDBPyConnection) -> dict[str, int]:
    """Rows a table."""
    return {name: len(con.table(name)) for name in table_names(con)}


def _content(con: duckdb.DuckDBPyConnection, name: str) -> tuple[object, ...]:
    """Number of rows and the sum of their hashes: the same for the same rows in any order."""
    return con.execute(statement("content"), {"name": name}).fetchone() or ()


def add_release(con: duckdb.DuckDBPyConnection, release: str, inputs: Mapping[str, str], code_version: str, version: int) -> None:
    """The one row that says what this file is."""
    row = (
        release,
        datetime.now(UTC).replace(tzinfo=None),
        code_version,
        version,
        dumps(dict(sorted(inputs.items())), ensure_ascii=False),
        dumps(counts(con)),
    )
    insert(con, "release", frames.table(frames.RELEASE, [row]))


def input_hashes(paths: Iterable[Path], root: Path) -> dict[str, str]:
    """Each input file with the hash of its bytes, by its name within the data or its own name."""
    found = {}
    for path in sorted(paths):
        name = path.relative_to(root).as_posix() if path.is_relative_to(root) else path.name
        found[name] = digest(path.read_bytes().hex()) if path.is_file() else "missing"
    return found
