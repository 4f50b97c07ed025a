"""`etl code`: articles of a JSONL file to one JSON object each, in their order, written whole or not at all."""

import json
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from etl import coder, engine
from etl.faults import InputError
from etl.model import Article, Issue
from etl.progress import Steps
from etl.sources.jsonl import records
from etl.sources.metadata import given


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
    work: engine.Work[Article, dict[str, Any]] = engine.Work(coder.Predict, data)
    unfinished = out.with_name(out.name + ".unfinished")
    try:
        with unfinished.open("w", encoding="utf-8") as file:
            for found in steps.each("coding", engine.run(work, _articles(path, written, steps), workers)):
                file.write(json.dumps(found, ensure_ascii=False) + "\n")
                written.articles += 1
                written.events += len(found.get("events", ()))
        unfinished.replace(out)
    finally:
        unfinished.unlink(missing_ok=True)
    written.seconds = time.monotonic() - began
    return written


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
