"""`data/lexicon/<lang>/dates.yml` as it is written, read strictly: one line a fault, with file, entry, rule and mend."""

from pathlib import Path
from typing import Any, Literal

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError, field_validator, model_validator

from etl.faults import Fault, FaultsError

LEXICON = Path(__file__).parents[2] / "data" / "lexicon"
Read = Literal[
    "date", "days", "pair", "span", "both", "numeric", "numeric-span", "month", "months", "year", "years", "decade", "season",
    "weekday", "weekday-last", "weekday-next", "relative", "ago", "beside", "past-day", "none",
]  # fmt: skip
Unit = Literal["hour", "day", "week", "month", "year"]
SLOTS = frozenset("DAY DAY2 MONTH MONTH2 YEAR YEAR2 WEEKDAY NUMBER UNIT NUMERIC NUMERIC2 DECADE SEASON".split())  # noqa: SIM905
_NEEDED: dict[str, set[str]] = {
    "date": {"DAY", "MONTH"},
    "days": {"DAY", "DAY2", "MONTH"},
    "pair": {"DAY", "DAY2", "MONTH"},
    "span": {"DAY", "MONTH", "DAY2", "MONTH2"},
    "both": {"DAY", "MONTH", "DAY2", "MONTH2"},
    "numeric": {"NUMERIC"},
    "numeric-span": {"NUMERIC", "NUMERIC2"},
    "month": {"MONTH"},
    "months": {"MONTH", "MONTH2"},
    "year": {"YEAR"},
    "years": {"YEAR"},
    "decade": {"DECADE"},
    "season": {"SEASON", "YEAR"},
    "weekday": {"WEEKDAY"},
    "weekday-last": {"WEEKDAY"},
    "weekday-next": {"WEEKDAY"},
    "ago": {"UNIT"},
}


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Pattern(_Strict):
    """`words`: SLOTS, <sets> and plain words; ? = may be missing, | = or, ! = must not follow here, & = the next must
    also be this. `read`: what they say together."""

    id: str
    read: Read
    words: tuple[str, ...]
    unit: Unit | None = None
    shift: int = 0
    year: int | None = None

    @field_validator("words", mode="before")
    @classmethod
    def _one_or_more(cls, value: object) -> object:
        return [value] if isinstance(value, str) else value

    @model_validator(mode="after")
    def _has_slots(self) -> "Pattern":
        for words in self.words:
            slots = [option for piece in words.split() for option in piece.strip("?!&").split("|") if option in SLOTS]
            missing = _NEEDED.get(self.read, set()) - set(slots)
            if len(slots) > len(set(slots)):
                raise ValueError(f"a slot stands twice in {words!r}; give the second a 2 (DAY2) or leave it out")
            if missing or not words.strip():
                raise ValueError(f"{words!r} is read as {self.read} and lacks {', '.join(sorted(missing)) or 'words'}; write them in")
        if self.read == "relative" and not self.unit and not all("UNIT" in words for words in self.words):
            raise ValueError("a relative date without a unit; write unit: day, week, month or year, or the slot UNIT")
        return self


class Tense(_Strict):
    """Cues of a date to come and of one gone by, on which side of the date its verb stands, and the words that begin a clause."""

    side: Literal["before", "after", "near"]
    borders: tuple[str, ...] = ()
    future: tuple[str, ...]
    past: tuple[str, ...]


class DateFile(_Strict):
    endings: dict[str, tuple[str, ...]] = {}
    prefixes: tuple[str, ...] = ()
    glued: tuple[str, ...] = ()
    decade_endings: tuple[str, ...] = ()
    day_first: bool = True
    days: dict[int, tuple[str, ...]] = {}
    months: dict[int, tuple[str, ...]]
    weekdays: dict[int, tuple[str, ...]]
    seasons: dict[int, tuple[str, ...]] = {}
    numbers: dict[int, tuple[str, ...]]
    units: dict[Unit, tuple[str, ...]]
    sets: dict[str, tuple[str, ...]]
    tense: Tense
    patterns: tuple[Pattern, ...]

    @model_validator(mode="after")
    def _is_whole(self) -> "DateFile":
        if set(self.months) != set(range(1, 13)) or set(self.weekdays) != set(range(1, 8)):
            raise ValueError("months are 1 to 12 and weekdays 1 (Monday) to 7 (Sunday); write every one once")
        if not set(self.seasons) <= {3, 6, 9}:
            raise ValueError("a season has the number of its first month: 3, 6 or 9 (winter lies in two years)")
        ids = [pattern.id for pattern in self.patterns]
        twice = sorted({entry for entry in ids if ids.count(entry) > 1})
        if twice:
            raise ValueError(f"the id {twice[0]} is used twice; give each pattern its own")
        for words in (words for pattern in self.patterns for words in pattern.words):
            self._check_words(words)
        return self

    @model_validator(mode="after")
    def _words_are_sound(self) -> "DateFile":
        empty = next((name for name, words in self.sets.items() if not words), None)
        if empty:
            raise ValueError(f"the set {empty} is empty; write its words or take it out")
        tables = (self.days, self.months, self.weekdays, self.seasons, self.numbers, self.units, self.sets)
        for word in (word for table in tables for words in table.values() for word in words):
            if not word.strip("^+ "):
                raise ValueError(f"{word!r} is no word; write one or take it out")
            if "+" in word and word.partition("+")[2] not in self.endings:
                raise ValueError(f"there are no endings for {word!r}; add them under 'endings:' or write the forms")
        return self

    def _check_words(self, words: str) -> None:
        for piece in words.split():
            for option in piece.strip("?!&").split("|"):
                if option.startswith("<") and option.strip("<>") not in self.sets:
                    raise ValueError(f"there is no set {option} for {words!r}; add it under 'sets:' or write the words")
                if option.isupper() and option.isascii() and option.rstrip("0123456789").isalpha() and option not in SLOTS:
                    raise ValueError(f"there is no slot {option} for {words!r}; use one of {', '.join(sorted(SLOTS))}")


def read_dates(lang: str, folder: Path = LEXICON) -> DateFile:
    """Raises FaultsError."""
    name = f"data/lexicon/{lang}/dates.yml"
    try:
        raw: Any = yaml.load((folder / lang / "dates.yml").read_text("utf-8"), yaml.BaseLoader)  # noqa: S506 - makes strings only, so "no" stays a word
        return DateFile.model_validate(raw)
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise FaultsError([Fault(name, 0, f"cannot be read ({' '.join(str(error).split())})", "mend or restore the file")]) from error
    except ValidationError as error:
        raise FaultsError(_fault(name, raw, item["loc"], item["msg"]) for item in error.errors()) from error


def _fault(name: str, raw: object, loc: tuple[int | str, ...], message: str) -> Fault:
    """The message of a rule of ours holds its mend after a semicolon."""
    where = " / ".join(map(str, loc))
    if len(loc) >= 2 and loc[0] == "patterns" and isinstance(raw, dict):
        entry = raw["patterns"][int(loc[1])]
        where = str(entry.get("id", where)) + "".join(f" / {part}" for part in loc[2:]) if isinstance(entry, dict) else where
    rule, _, mend = message.removeprefix("Value error, ").partition("; ")
    return Fault(name, 0, f"{where}: {rule}" if where else rule, mend or "see the head of data/lexicon/en/dates.yml")
