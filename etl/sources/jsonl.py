"""JSON Lines: one article a line, `text` and any of the keys of a sidecar. Read line by line: the file may be of any size."""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from etl.model import Issue
from etl.sources.files import as_text
from etl.sources.metadata import KEYS, given
from etl.sources.reader import MAX_BYTES, Given, Outlets, Read, Reader, article

KNOWN = frozenset((*KEYS, "text", "id"))


def read(path: Path, flags: Given, outlets: Outlets) -> Iterator[Read]:
    """The articles of the file, and issues; a line that can't be read doesn't stop the others."""
    ignored: Counter[str] = Counter()
    for number, record in records(path):
        name = f"{path.name}:{number}"
        if isinstance(record, Issue):
            yield record
            continue
        ignored.update(key for key in record if key not in KNOWN)
        own, issues = given(record, name)
        yield from issues
        text = record.get("text")
        if not isinstance(text, str) or not text.strip():
            yield Issue("empty", f"{name} has no text; give it in the key `text`", input=name)
            continue
        yield from article(text, flags, own, outlets, name=name, mend="add `published` (YYYY-MM-DD) to its record")
    for key, count in sorted(ignored.items()):
        yield Issue("ignored-key", f"{count} records of {path.name} have a key that is not read; known are {', '.join(sorted(KNOWN))}",
                    input=path.name, words=key)  # fmt: skip


def records(path: Path) -> Iterator[tuple[int, dict[str, object] | Issue]]:
    """Line numbers with their records."""
    try:
        with path.open("rb") as file:
            for number, raw in _lines(file):
                if raw.strip():
                    yield number, _record(raw, f"{path.name}:{number}")
    except OSError as error:
        yield 0, Issue("unreadable", f"{path.name}: {error.strerror or error}; check the path and its permissions", input=path.name)


def _lines(file: IO[bytes]) -> Iterator[tuple[int, bytes]]:
    """Lines, each cut just over the limit, so that one endless line can't fill the memory."""
    number = 0
    while raw := file.readline(MAX_BYTES + 1):
        number += 1
        yield number, raw
        while len(raw) > MAX_BYTES and not raw.endswith(b"\n"):
            raw = file.readline(MAX_BYTES + 1)


def _record(raw: bytes, name: str) -> dict[str, object] | Issue:
    found = as_text(raw, name)
    if isinstance(found, Issue):
        return found
    text = found.text
    if found.guess is not None:
        return Issue("encoding", f"{name} is not UTF-8 (it may be {found.guess}); JSON is: save it as UTF-8", input=name, words=text[:120])
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as error:
        return Issue("json", f"{name} is no JSON: {error}", input=name, words=text[:120])
    if not isinstance(value, dict):
        return Issue("json", f"{name} is no JSON object: write one article a line as {{...}}", input=name, words=text[:120])
    return value


JSONL = Reader("jsonl", (".jsonl", ".ndjson"), read)
