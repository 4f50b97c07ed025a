"""A release of synthetic events, of any size, to measure on. Never shown as data: every name says that it is synthetic."""

import argparse
import json
from pathlib import Path

import duckdb

DATA = Path(__file__).resolve().parents[1] / "data"
SQL = Path(__file__).with_name("sql")


def generate(path: Path, events: int) -> None:
    """Write a release file of `events` synthetic events in the layout of a real one; the same call gives the same rows."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    with duckdb.connect(str(path)) as con:
        con.execute((DATA / "schema.sql").read_text(encoding="utf-8"))
        con.execute((DATA / "views.sql").read_text(encoding="utf-8"))
        for statement in duckdb.extract_statements((SQL / "synthetic.sql").read_text(encoding="utf-8")):
            con.execute(statement, {"events": events} if "events" in statement.named_parameters else None)
        con.execute((DATA / "derive.sql").read_text(encoding="utf-8"))
        con.execute("DROP MACRO u; DROP MACRO zipf")
        con.execute(
            "INSERT INTO release VALUES ($id, TIMESTAMP '2024-12-31', 'bench', 1, '{}', $counts)",
            {"id": f"synthetic{events}", "counts": json.dumps({"event": events})},
        )
        con.execute("CHECKPOINT")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=100_000)
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    generate(arguments.out, arguments.events)
