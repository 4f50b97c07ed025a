"""Metadata from a sidecar or a record to `Given`; what can't be honoured is said, never dropped in silence."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import get_args

from etl.cells import LANGS
from etl.model import Issue
from etl.rows import Camp
from etl.sources.reader import Given, printable

CAMPS: tuple[str, ...] = get_args(Camp)
_TEXTS = ("title", "outlet", "url", "note")
KEYS = (*_TEXTS, "lang", "camp", "published", "retrieved")


def given(values: Mapping[str, object], name: str) -> tuple[Given, list[Issue]]:
    """What the values say, with an issue for each one that says nothing we can read."""
    issues: list[Issue] = []

    def bad(key: str, value: object, mend: str) -> None:
        issues.append(Issue("metadata", f"{key} of {name} can't be read: {mend}", input=name, words=str(value)[:200]))

    texts: dict[str, str | None] = {}
    for key in _TEXTS:
        value = values.get(key)
        texts[key] = printable(str(value)).strip() or None if isinstance(value, str | int) else None
        if value is not None and not isinstance(value, str | int):
            bad(key, value, "write it as text")
    lang, camp = values.get("lang"), values.get("camp")
    # YAML 1.1 reads an unquoted `no` as false; languages of ours are not affected, others are only noted.
    if lang is not None and lang not in LANGS:
        bad("lang", lang, f"one of {', '.join(LANGS)}")
    if camp is not None and camp not in CAMPS:
        bad("camp", camp, f"one of {', '.join(CAMPS)}")
    days = {key: _day(values.get(key)) for key in ("published", "retrieved")}
    for key, day in days.items():
        if day is None and values.get(key) is not None:
            bad(key, values[key], "an ISO day, 2020-10-31")
    return Given(
        title=texts["title"], lang=str(lang) if lang in LANGS else None, published=days["published"], outlet=texts["outlet"],
        camp=str(camp) if camp in CAMPS else None, url=texts["url"], retrieved=days["retrieved"], note=texts["note"],
    ), issues  # fmt: skip


def _day(value: object) -> date | None:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if not isinstance(value, str):
        return None
    try:
        return date.fromisoformat(value[:10]) if len(value) == 10 or value[10:11] in ("T", " ") else None
    except ValueError:
        return None
