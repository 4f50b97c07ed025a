"""`python -m bench`: measures and writes docs/benchmarks.md. Use the ratios; machines and days differ."""

import platform
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Annotated

import typer

from bench import browser, build, coder, questions
from bench.synthetic import generate

ROOT = Path(__file__).resolve().parents[1]
WRITTEN = ROOT / "docs" / "benchmarks.md"
CODER = "## The coder"
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


def _only_coder(articles: Path | None, sizes: list[int]) -> None:
    """Prints the part of the coder; without articles of one's own it replaces that part of the page."""
    lines = coder.section(articles, sizes)
    typer.echo("\n".join(lines))
    if articles is None:
        text = re.sub(rf"{CODER}\n.*?(?=^## |\Z)", "", WRITTEN.read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE).rstrip()
        WRITTEN.write_text("\n".join([text, "", CODER, "", *lines]), encoding="utf-8")


def main(
    part: Annotated[str, typer.Argument(help="`coder` measures the coder only, and not the rest.")] = "all",
    sizes: Annotated[str, typer.Option(help="Numbers of synthetic events, comma between.")] = "10000,100000,1000000",
    skip_browser: Annotated[bool, typer.Option(help="Measure without a browser.")] = False,
    articles: Annotated[Path | None, typer.Option(help="With `coder`: the articles of a JSONL file instead of our own.")] = None,
    streamed: Annotated[str, typer.Option(help="Numbers of articles after which memory is measured.")] = "2000,20000",
) -> None:
    """Measure the build, the questions of one interaction, and clicks in the browser."""
    counts, stream = [int(size) for size in sizes.split(",")], [int(size) for size in streamed.split(",")]
    if part == "coder":
        _only_coder(articles, stream)
        return
    if part != "all":
        raise typer.BadParameter(f"there is no part {part!r}; leave it out or write coder")
    text = ["# Benchmarks", "", "Written by `make bench`. Medians, in milliseconds; two shared cores. Use the ratios.", "", _machine(), ""]
    text += ["## Build", "", *_table(build.measure(), "what"), ""]
    text += ["## All questions of one interaction in DuckDB", "", questions.EXPLAINED, ""]
    for count in counts:
        text += [f"### {count:,} events", "", *_table(questions.measure(_release(count)), "filter"), ""]
    if not skip_browser:
        rows = {f"{count:,}": browser.measure(_release(count)) for count in counts}
        text += ["## In the browser", "", browser.EXPLAINED, "", *_table(rows, "events"), ""]
    text += [CODER, "", *coder.section(None, stream)]
    WRITTEN.write_text("\n".join(text), encoding="utf-8")


if __name__ == "__main__":
    typer.run(main)
