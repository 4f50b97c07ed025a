"""`python -m bench`: measures and writes docs/benchmarks.md. Use the ratios; machines and days differ."""

import platform
from collections.abc import Mapping
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Annotated

import typer

from bench import browser, build, questions
from bench.synthetic import generate

ROOT = Path(__file__).resolve().parents[1]
KEPT = ROOT / "data" / "build" / "bench"
PACKAGES = ("streamlit", "duckdb", "pandas", "plotly", "pydeck")


def _release(events: int) -> Path:
    path = KEPT / f"synthetic{events}.duckdb"
    if not path.exists():
        generate(path, events)
    return path


def _table(rows: Mapping[str, Mapping[str, float]], first: str) -> list[str]:
    columns = list(next(iter(rows.values())))
    lines = [f"| {first} | " + " | ".join(columns) + " |", "|---" * (len(columns) + 1) + "|"]
    return lines + [f"| {name} | " + " | ".join(f"{row[column]:,.0f}" for column in columns) + " |" for name, row in rows.items()]


def _machine() -> str:
    versions = ", ".join(f"{name} {version(name)}" for name in PACKAGES)
    return f"{datetime.now(UTC):%d %B %Y}, {platform.machine()}, Python {platform.python_version()}, {versions}."


def main(
    sizes: Annotated[str, typer.Option(help="Numbers of synthetic events, comma between.")] = "10000,100000,1000000",
    skip_browser: Annotated[bool, typer.Option(help="Measure without a browser.")] = False,
) -> None:
    """Measure the build, the questions of one interaction, and clicks in the browser."""
    counts = [int(size) for size in sizes.split(",")]
    text = ["# Benchmarks", "", "Written by `make bench`. Medians, in milliseconds; two shared cores. Use the ratios.", "", _machine(), ""]
    text += ["## Build", "", *_table(build.measure(), "what"), ""]
    text += ["## All questions of one interaction in DuckDB", "", questions.EXPLAINED, ""]
    for count in counts:
        text += [f"### {count:,} events", "", *_table(questions.measure(_release(count)), "filter"), ""]
    if not skip_browser:
        rows = {f"{count:,}": browser.measure(_release(count)) for count in counts}
        text += ["## In the browser", "", browser.EXPLAINED, "", *_table(rows, "events"), ""]
    (ROOT / "docs" / "benchmarks.md").write_text("\n".join(text), encoding="utf-8")


if __name__ == "__main__":
    typer.run(main)
