"""`data/lexicon/<lang>/text.yml`: abbreviations, small words, outlets, and the marks of lines that are no part of a report."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal, get_args

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError, model_validator

from etl.coding.text import fold
from etl.faults import Fault, FaultsError
from etl.model import Lang

LEXICON = Path(__file__).parents[2] / "data" / "lexicon"
LANGS: tuple[str, ...] = get_args(Lang)
MarkKind = Literal["boilerplate", "author", "byline", "biography", "related"]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Abbreviations(_Strict):
    never_end: tuple[str, ...]
    may_end: tuple[str, ...]


class _Line(_Strict):
    """A line is of this kind if it is `whole`, or it `starts` with, or it `holds` one of these words."""

    id: str
    kind: MarkKind
    whole: tuple[str, ...] = ()
    starts: tuple[str, ...] = ()
    holds: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _says_something(self) -> "_Line":
        words = (*self.whole, *self.starts, *self.holds)
        if not words or any(len(word.strip()) < 1 for word in words):
            raise ValueError(f"line {self.id} has an empty word or none; write the words or take the line out")
        return self


class TextFile(_Strict):
    abbreviations: _Abbreviations
    first_words: tuple[str, ...]
    small_words: tuple[str, ...]
    outlets: tuple[str, ...]
    lines: tuple[_Line, ...]


@dataclass(frozen=True, slots=True)
class TextTables:
    """All folded."""

    never_end: frozenset[str]
    may_end: frozenset[str]
    first_words: frozenset[str]
    small_words: frozenset[str]


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks of all languages in one: a page often carries those of another (“Written by” in Arabic)."""

    whole: dict[str, MarkKind]
    starts: dict[str, MarkKind]
    start: dict[str, re.Pattern[str]]  # by first letter
    holds: tuple[tuple[MarkKind, tuple[str, ...]], ...]


@cache
def text_tables(lang: str) -> TextTables:
    """Raises FaultsError when the file can't be read or says something else than it may."""
    file = _read(lang)
    return TextTables(
        frozenset(_folded(file.abbreviations.never_end, lang)),
        frozenset(_folded(file.abbreviations.may_end, lang)),
        frozenset(_folded(file.first_words, lang)),
        frozenset(_folded(file.small_words, lang)),
    )


@cache
def marks() -> Marks:
    """Words are folded both ways (I as i, I as ı), since the line may be in either kind of language."""
    whole: dict[str, MarkKind] = {}
    starts: dict[str, MarkKind] = {}
    holds: dict[MarkKind, set[str]] = {}
    for line in (line for lang in LANGS for line in _read(lang).lines):
        for way in ("en", "tr"):
            whole |= dict.fromkeys(_folded(line.whole, way), line.kind)
            starts |= dict.fromkeys(_folded(line.starts, way), line.kind)
            holds.setdefault(line.kind, set()).update(_folded(line.holds, way))
    start: dict[str, list[str]] = {}
    for words in sorted(starts, key=lambda words: (-len(words), words)):
        start.setdefault(words[0], []).append(_start_pattern(words))
    return Marks(
        whole,
        {words.rstrip("*"): kind for words, kind in starts.items()},
        {letter: re.compile("|".join(patterns)) for letter, patterns in start.items()},
        tuple((kind, tuple(sorted(words))) for kind, words in holds.items() if words),
    )


def _start_pattern(words: str) -> str:
    """A whole word, unless a star says that endings may follow."""
    if words.endswith("*"):
        return re.escape(words[:-1])
    return re.escape(words) + (r"(?!\w)" if words[-1].isalnum() else "")


@cache
def outlets() -> frozenset[str]:
    """Names of agencies and papers as datelines write them, folded both ways."""
    return frozenset(folded for lang in LANGS for way in (lang, "en") for folded in _folded(_read(lang).outlets, way))


def _folded(words: tuple[str, ...], lang: str) -> Iterator[str]:
    return (fold(word.strip(), lang).text for word in words)


@cache
def _read(lang: str) -> TextFile:
    return read_text_file(lang)


def read_text_file(lang: str, folder: Path = LEXICON) -> TextFile:
    """Raises FaultsError."""
    path = folder / lang / "text.yml"
    name = f"data/lexicon/{lang}/text.yml"
    try:
        raw: Any = yaml.load(path.read_text("utf-8"), yaml.BaseLoader)  # noqa: S506 - makes strings only, so "no" stays a word
        return TextFile.model_validate(raw)
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise FaultsError([Fault(name, 0, f"cannot be read ({' '.join(str(error).split())})", "mend or restore the file")]) from error
    except ValidationError as error:
        raise FaultsError(
            Fault(name, 0, f"{' / '.join(map(str, item['loc']))}: {item['msg']}", "see the head of the file") for item in error.errors()
        ) from error
