"""All that the reader has chosen, as one frozen value. Equal choices are equal views."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from datetime import date
from typing import Literal, get_args

Side = Literal["source", "target"]
Reading = Literal["then", "now", "ever"]
Lanes = Literal["actor", "alliance", "type", "place"]
Preset = Literal["karabakh", "region", "wide"]
Lang = Literal["en", "ar", "ru", "hy", "az", "tr"]
Tradition = Literal["both", "am", "az"]
Sheet = Literal["events", "data"]

SIDES: tuple[Side, ...] = get_args(Side)
READINGS: tuple[Reading, ...] = get_args(Reading)
LANES: tuple[Lanes, ...] = get_args(Lanes)
PRESETS: tuple[Preset, ...] = get_args(Preset)
LANGS: tuple[Lang, ...] = get_args(Lang)
TRADITIONS: tuple[Tradition, ...] = get_args(Tradition)
SHEETS: tuple[Sheet, ...] = get_args(Sheet)

FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(2100, 1, 1)
MAX_WORDS = 200
MAX_CHOICES = 60
MAX_PAGE = 1_000_000

FILTER = {"role": "filter"}


def clean_words(words: str) -> str:
    """The words to look for: one line of printable text of bounded length."""
    letters = unicodedata.normalize("NFC", words[: 4 * MAX_WORDS])
    shown = "".join(letter for letter in letters if letter.isprintable() or letter.isspace())
    return " ".join(shown.split())[:MAX_WORDS].strip()


@dataclass(frozen=True, slots=True)
class View:
    """What is shown. Days are half-open: `to_day` is the first day after. Empty = no such filter."""

    from_day: date | None = field(default=None, metadata=FILTER)
    to_day: date | None = field(default=None, metadata=FILTER)
    actors: tuple[str, ...] = field(default=(), metadata=FILTER)
    side: Side | None = field(default=None, metadata=FILTER)
    alliances: tuple[str, ...] = field(default=(), metadata=FILTER)
    reading: Reading = field(default="then", metadata=FILTER)
    types: tuple[str, ...] = field(default=(), metadata=FILTER)
    modalities: tuple[str, ...] = field(default=(), metadata=FILTER)
    places: tuple[str, ...] = field(default=(), metadata=FILTER)
    words: str = field(default="", metadata=FILTER)
    event: str | None = None
    lanes: Lanes = "actor"
    map: Preset = "karabakh"
    page: int = 1
    sheet: Sheet = "events"
    lang: Lang = "en"
    names: Tradition = "both"
    release: str | None = None

    def __post_init__(self) -> None:
        if self.from_day and self.to_day and self.from_day >= self.to_day:
            raise ValueError(f"a range ends after it begins: {self.from_day} to {self.to_day}")
        for name in ("actors", "alliances", "types", "modalities", "places"):
            self._settle(name, _sorted(getattr(self, name)))
        self._settle("words", clean_words(self.words))
        self._settle("page", min(max(1, self.page), MAX_PAGE))
        if not self.actors:
            self._settle("side", None)

    def _settle(self, name: str, value: object) -> None:
        object.__setattr__(self, name, value)


def _sorted(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(values))[:MAX_CHOICES])


FILTERS: tuple[str, ...] = tuple(f.name for f in fields(View) if f.metadata.get("role") == "filter")
