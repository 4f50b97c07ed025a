"""What a person reads in the end."""

import io
from collections.abc import Callable
from pathlib import Path

from rich.console import Console

from etl import report
from etl.inputs import Inputs
from etl.pipeline import Built


def shown(built: Built) -> str:
    console = Console(record=True, width=120, file=io.StringIO())
    report.show(built, console)
    return console.export_text()


def test_the_report_counts_and_names_the_release(world: Path, build: Callable[..., Built]) -> None:
    text = shown(build(world))
    assert "1 articles, 6 claims, 5 events (3 curated, 2 coded), 1994 to 2020" in text
    assert "REQUEST 2, ASSAULT 1, REJECT 1, RETREAT 1" in text
    assert "actual 4, claimed 1" in text
    assert "chronology 3, sample 2" in text
    assert "verified 5" in text
    assert "Not read" not in text


def test_issues_are_counted_with_an_example_and_its_mend(world: Path, build: Callable[..., Built]) -> None:
    paths = []
    for name in ("one", "two"):
        paths.append(world.parent / f"{name}.txt")
        paths[-1].write_text(f"REJECT - actual RUS > ARM on none\n[bold]{name}", encoding="utf-8")
    built = build(world, inputs=Inputs(tuple(paths)))
    text = shown(built)
    assert "no-publication-date" in text
    assert " 2 " in text
    assert "--published" in text
    second = shown(build(world, inputs=Inputs(tuple(paths))))
    assert f"same content as before: release {built.published.release_id}" in second
