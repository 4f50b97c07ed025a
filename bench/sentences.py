"""Single sentences through the whole coder: categories that are right, and false alarms on sentences that tell no event."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from etl import reference
from etl.coding.assemble import code_article
from etl.coding.world import World, load_world
from etl.model import Article

DATA = Path(__file__).resolve().parents[1] / "data"
PUBLISHED = date(2021, 6, 15)


@cache
def world() -> World:
    return load_world(DATA, reference.read(DATA))


def categories(text: str, lang: str, published: date | None, title: str | None = None) -> list[str]:
    """The categories of the events found, in the order of the text."""
    article = Article("sentence", "bench", "other", lang=lang, title=title, text=text, published=published)
    return [claim.type_id for claim in code_article(article, world()).claims]


def records(rows: Iterable[Mapping[str, Any]]) -> str:
    """Records with their category: right when the first event found, or any, is of it."""
    told: Counter[str] = Counter()
    for row in rows:
        wanted = {gold["plover"] for gold in row["gold"]}
        found = categories(row["text"], row["lang"], None)
        told["all"] += 1
        told["first"] += bool(found) and found[0] in wanted
        told["any"] += bool(wanted & set(found))
        told["none"] += not found
    share = {key: told[key] / told["all"] for key in ("first", "any")}
    return (
        f"{told['all']} English sentences: the category is among those found in {share['any']:.3f}, "
        f"it is the first found in {share['first']:.3f}; {told['none']} sentences without any event found."
    )


def own(folder: Path) -> list[str]:
    """A row a language: sentences with events whose categories are all right, and sentences without any that were left alone."""
    rows = ["| language | sentences | categories right | sentences without event | false alarms |", "|---|---|---|---|---|"]
    for path in sorted(folder.glob("*.yml")):
        cases = yaml.safe_load(path.read_text(encoding="utf-8"))
        right, empty, alarms = 0, 0, 0
        for case in cases:
            found = categories(case["text"], path.stem, case.get("published", PUBLISHED), case.get("title"))
            if case["events"]:
                right += sorted(found) == sorted(event["type"] for event in case["events"])
            else:
                empty, alarms = empty + 1, alarms + bool(found)
        rows.append(f"| {path.stem} | {len(cases) - empty} | {right} | {empty} | {alarms} |")
    return rows
