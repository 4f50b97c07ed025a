"""The documentation says what the program does: keys, verbs, columns and files are compared with the real ones."""

import csv
import re
from pathlib import Path

import pytest
from typer.main import get_command

from dashboard.link import KEYS
from etl.__main__ import app

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
FORMATS = (ROOT / "docs" / "data-formats.md").read_text(encoding="utf-8")
PAGES = sorted([ROOT / "README.md", *(ROOT / "docs").rglob("*.md")])
TABLE_ROW = re.compile(r"^\| `([a-z_]+\.csv)` \| `([^`]+)`", re.MULTILINE)


def test_every_key_of_a_link_is_documented() -> None:
    rows = re.findall(r"^\| (`[^|]+`) \|", (ROOT / "docs" / "links.md").read_text(encoding="utf-8"), re.MULTILINE)
    documented = {key for row in rows for key in re.findall(r"`(\w+)`", row)}
    assert documented == set(KEYS)


def test_every_verb_is_in_the_readme_or_the_docs() -> None:
    text = README + "".join(path.read_text(encoding="utf-8") for path in (ROOT / "docs").rglob("*.md"))
    verbs = set(get_command(app).commands)  # type: ignore[attr-defined]
    assert {verb for verb in verbs if f"etl {verb}" not in text} == set()


@pytest.mark.parametrize(("name", "columns"), TABLE_ROW.findall(FORMATS), ids=lambda value: value.split(",")[0])
def test_documented_columns_are_the_real_ones(name: str, columns: str) -> None:
    with (ROOT / "data" / "reference" / name).open(encoding="utf-8", newline="") as file:
        assert next(csv.reader(file)) == [column.strip() for column in columns.split(",")]


@pytest.mark.parametrize("page", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    targets = re.findall(r"\]\(([^)#]+?)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))
    missing = [target for target in targets if "://" not in target and not (page.parent / target).exists()]
    assert missing == []
