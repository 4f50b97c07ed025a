"""Rules over a whole release: each file of data/checks/ is a SELECT whose rows are the faults."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import duckdb

from etl.faults import Fault

_MOST_SHOWN = 20


@dataclass(frozen=True, slots=True)
class Check:
    """A rule in words, and the statement that finds what breaks it."""

    name: str
    rule: str
    sql: str


def read(data: Path) -> tuple[list[Check], list[Fault]]:
    """All checks, and those whose first line does not say the rule."""
    checks, faults = [], []
    for path in sorted((data / "checks").glob("*.sql")):
        sql = path.read_text(encoding="utf-8")
        first = sql.partition("\n")[0]
        if first.startswith("-- "):
            checks.append(Check(path.stem, first.removeprefix("-- ").strip(), sql))
        else:
            faults.append(Fault(f"checks/{path.name}", 1, "the first line does not say the rule", "begin with `-- The rule in words`"))
    return checks, faults


def run(con: duckdb.DuckDBPyConnection, checks: Iterable[Check]) -> list[Fault]:
    """Every row that a check returns, as a fault."""
    return [fault for check in checks for fault in _run(con, check)]


def _run(con: duckdb.DuckDBPyConnection, check: Check) -> list[Fault]:
    found = con.execute(check.sql)
    names = [str(column[0]) for column in found.description]
    rows = found.fetchall()
    faults = [Fault(f"checks/{check.name}.sql", 0, check.rule, _said(names, row)) for row in rows[:_MOST_SHOWN]]
    if len(rows) > _MOST_SHOWN:
        faults.append(Fault(f"checks/{check.name}.sql", 0, check.rule, f"and {len(rows) - _MOST_SHOWN} more rows"))
    return faults


def _said(names: list[str], row: tuple[object, ...]) -> str:
    return ", ".join(f"{name} {value}" for name, value in zip(names, row, strict=True) if value is not None)
