"""`etl code`: articles of a JSONL file to one JSON object each, in their order, written whole or not at all."""

import json
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from etl import coder, engine, reference
from etl.faults import InputError
from etl.levels import Levels
from etl.model import Article, Claim, Issue
from etl.progress import Steps
from etl.sources.jsonl import records
from etl.sources.metadata import given
from etl.stories import slim, stories


@dataclass(slots=True)
class Written:
    """What a person wants to know in the end."""

    articles: int = 0
    events: int = 0
    skipped: int = 0
    seconds: float = 0.0

    @property
    def rate(self) -> float:
        return self.articles / self.seconds if self.seconds else 0.0


def write(path: Path, out: Path, data: Path, steps: Steps, workers: int | None = None) -> Written:
    """Code every readable line; a line that can't be read is said on stderr and counted."""
    if not path.is_file():
        raise InputError(f"{path} does not exist")
    written, began = Written(), time.monotonic()
    work: engine.Work[Article, tuple[dict[str, Any], tuple[Claim, ...]]] = engine.Work(coder.Predict, data)
    unfinished, coded = out.with_name(out.name + ".unfinished"), out.with_name(out.name + ".coded")
    articles: list[Article] = []
    claims: list[Claim] = []
    try:
        with coded.open("w", encoding="utf-8") as file:
            for found, told in steps.each("coding", engine.run(work, _noted(_articles(path, written, steps), articles), workers)):
                file.write(json.dumps(found, ensure_ascii=False) + "\n")
                claims += slim(told, written.articles)
                written.articles += 1
                written.events += len(told)
        steps.step("finding events that several articles tell")
        _with_stories(coded, unfinished, stories(claims, articles, Levels(reference.read(data))))
        unfinished.replace(out)
    finally:
        for left in (unfinished, coded):
            left.unlink(missing_ok=True)
    written.seconds = time.monotonic() - began
    return written


def _noted(articles: Iterator[Article], kept: list[Article]) -> Iterator[Article]:
    """Passes articles on and keeps of each what merging asks for."""
    for article in articles:
        kept.append(replace(article, text=None, title=None))
        yield article


def _with_stories(coded: Path, out: Path, found: dict[tuple[int, int], str]) -> None:
    """The same lines, each event with the id that it shares with its other reports."""
    with coded.open(encoding="utf-8") as lines, out.open("w", encoding="utf-8") as file:
        for number, line in enumerate(lines):
            article = json.loads(line)
            for n, event in enumerate(article["events"]):
                event["story"] = found.get((number, n))
            file.write(json.dumps(article, ensure_ascii=False) + "\n")


def _articles(path: Path, written: Written, steps: Steps) -> Iterator[Article]:
    for number, record in records(path):
        text = record.get("text") if isinstance(record, dict) else None
        if isinstance(record, Issue) or not isinstance(text, str):
            steps.step(record.message if isinstance(record, Issue) else f"{path.name}:{number} has no text")
            written.skipped += 1
            continue
        own, issues = given(record, f"{path.name}:{number}")
        for issue in issues:
            steps.step(f"{issue.message}: {issue.words}")
        article = Article(str(record.get("id", number)), "code", own.camp or "other", text=text)
        yield replace(article, url=own.url, outlet=own.outlet, lang=own.lang, title=own.title, published=own.published)
