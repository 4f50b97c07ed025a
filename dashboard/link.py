"""The address of a view: `encode` writes it, `decode` reads it and never fails.

What a link asks for and can't have becomes a Notice; the rest of it holds.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any
from urllib.parse import quote

from dashboard.known import Known, Notice
from dashboard.view import (
    FIRST_DAY,
    LANES,
    LANGS,
    LAST_DAY,
    MAX_CHOICES,
    MAX_PAGE,
    MAX_WORDS,
    PRESETS,
    READINGS,
    SHEETS,
    SIDES,
    TRADITIONS,
    View,
    clean_words,
)

SCHEMA = "1"
MAX_VALUE = 4_000
QUOTED = 60
ASIDE = re.compile(r"utm_|embed|fbclid|gclid|yclid|ref$|_")
ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
RELEASE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")

LISTS = {"actor": "actors", "alliance": "alliances", "type": "types", "modality": "modalities", "place": "places"}
CHOICES: dict[str, tuple[str, tuple[str, ...]]] = {
    "side": ("side", SIDES),
    "asof": ("reading", READINGS),
    "lanes": ("lanes", LANES),
    "map": ("map", PRESETS),
    "lang": ("lang", LANGS),
    "names": ("names", TRADITIONS),
}
KEYS = (
    "s",
    "v",
    "from",
    "to",
    "actor",
    "side",
    "alliance",
    "asof",
    "type",
    "modality",
    "place",
    "q",
    "event",
    "lanes",
    "map",
    "page",
    "show",
    "lang",
    "names",
)


@dataclass(slots=True)
class _Reader:
    """One reading of one query: its values, and what was found wrong with them."""

    query: Mapping[str, Any]
    known: Known
    notices: list[Notice] = field(default_factory=list)

    def note(self, code: str, key: str, value: str = "", detail: str = "") -> None:
        self.notices.append(Notice(code, key, value[:QUOTED], detail[:300]))

    def text(self, key: str) -> str:
        value = self.query.get(key, "")
        values = value if isinstance(value, list | tuple) else [value]
        text = ",".join(v for v in values if isinstance(v, str))
        if len(text) > MAX_VALUE:
            self.note("too_long", key, text)
            return ""
        return text.strip()

    def day(self, key: str) -> date | None:
        text = self.text(key)
        if not text:
            return None
        try:
            day = date.fromisoformat(text) if ISO_DAY.fullmatch(text) else None
        except ValueError:
            day = None
        if day is None or not FIRST_DAY <= day <= LAST_DAY:
            self.note("not_a_day", key, text)
            return None
        return day

    def ids(self, key: str, known: frozenset[str]) -> tuple[str, ...]:
        folded = {name.lower(): name for name in known}
        asked = [part.strip() for part in self.text(key).split(",") if part.strip()]
        found = sorted({folded[part.lower()] for part in asked if part.lower() in folded})
        for part in sorted({part for part in asked if part.lower() not in folded})[:5]:
            self.note("unknown", key, part)
        if len(found) > MAX_CHOICES:
            self.note("too_many", key, str(len(found)))
        return tuple(found[:MAX_CHOICES])

    def choice(self, key: str, allowed: tuple[str, ...]) -> str | None:
        text = self.text(key).lower()
        if text and text not in allowed:
            self.note("no_choice", key, text)
        return text if text in allowed else None

    def page(self) -> int:
        text = self.text("page")
        if text and not (re.fullmatch(r"[0-9]{1,7}", text) and 1 <= int(text) <= MAX_PAGE):
            self.note("no_choice", "page", text)
            return 1
        return int(text or 1)

    def words(self) -> str:
        text = self.text("q")
        if len(text) > MAX_WORDS:
            self.note("too_long", "q", text)
        return clean_words(text)

    def event(self) -> str | None:
        text = self.text("event")
        if not text or self.known.has_event(text):
            return text or None
        grave = self.known.tombstone(text)
        if grave is None:
            self.note("unknown", "event", text)
            return None
        self.note(grave.kind, "event", text, grave.reason)
        heir = grave.merged_into
        return heir if heir and self.known.has_event(heir) else None

    def release(self) -> str | None:
        text = self.text("v")
        if text and text not in self.known.releases:
            self.note("no_release", "v", text)
            return None
        return text or None


def wanted_release(query: Mapping[str, Any]) -> str | None:
    """The release a link is pinned to, before anything else of it is read."""
    text = _Reader(query, Known()).text("v")
    return text if RELEASE.fullmatch(text) else None


def decode(query: Mapping[str, Any], known: Known) -> tuple[View, tuple[Notice, ...]]:
    """The view a query string asks for, and what of it could not be honoured. Any input gives a view."""
    read = _Reader(query, known)
    for key in sorted(str(key) for key in query):
        if key not in KEYS and not ASIDE.match(key):
            read.note("no_key", key[:QUOTED])
    if read.text("s") not in ("", SCHEMA):
        read.note("newer", "s", read.text("s"))
    chosen: dict[str, Any] = {"from_day": read.day("from"), "to_day": read.day("to"), "release": read.release()}
    start, end = chosen["from_day"], chosen["to_day"]
    if start and end and start >= end:
        read.note("reversed", "to", end.isoformat())
        chosen["from_day"], chosen["to_day"] = end, start + timedelta(days=1)
        if chosen["to_day"] > LAST_DAY:
            chosen["to_day"] = None
    for key, name in LISTS.items():
        chosen[name] = read.ids(key, getattr(known, name))
    for key, (name, allowed) in CHOICES.items():
        if (value := read.choice(key, allowed)) is not None:
            chosen[name] = value
    chosen |= {"words": read.words(), "event": read.event(), "page": read.page(), "sheet": read.choice("show", SHEETS) or SHEETS[0]}
    return View(**chosen), tuple(read.notices)


def pairs(view: View) -> dict[str, str]:
    """The query of a view, key by key, in canonical order. Defaults that could one day change are written out."""
    values = {
        "s": SCHEMA,
        "v": view.release,
        "from": view.from_day and view.from_day.isoformat(),
        "to": view.to_day and view.to_day.isoformat(),
        "q": view.words,
        "event": view.event,
        "page": str(view.page) if view.page > 1 else None,
        "show": view.sheet if view.sheet != SHEETS[0] else None,
    }
    values |= {key: ",".join(sorted(value.lower() for value in getattr(view, name))) for key, name in LISTS.items()}
    values |= {key: getattr(view, name) for key, (name, _) in CHOICES.items()}
    return {key: value for key in KEYS if (value := values[key])}


def encode(view: View) -> str:
    """The canonical query string of a view: ASCII, sorted, one string for one view."""
    return "&".join(f"{key}={quote(value, safe=',.-_~')}" for key, value in pairs(view).items())
