"""The date words and patterns of one language, compiled.

Each token of a sentence becomes one character that stands for all it may be (a month, a day, a plain word of some pattern), and a
pattern becomes a regular expression over such characters. A sentence of 30 words is then 30 characters, whatever the words.
"""

import re
from dataclasses import dataclass
from functools import cache

from etl.coding.date_file import SLOTS, DateFile, Pattern, read_dates
from etl.coding.text import fold

UNKNOWN = "."
_NUMBER_CLASSES = (
    ("NUMBER",),
    ("DAY", "NUMBER"),
    ("NUMBER", "YEAR"),
    ("DECADE", "NUMBER", "YEAR"),
    ("NUMERIC",),
)


@dataclass(frozen=True, slots=True)
class Word:
    """What a word may be: `values` by class; `code` stands for the classes. `is_proper`: only if written with a capital."""

    code: str
    values: dict[str, int | str]
    is_proper: bool


@dataclass(frozen=True, slots=True)
class Rule:
    pattern: Pattern
    regex: re.Pattern[str]
    needs: frozenset[str]
    order: int


@dataclass(frozen=True, slots=True)
class DateLexicon:
    """`openers`: first words of phrases with how many more tokens the longest has; `begins`: these with and without a prefix.
    `anchors`: without one of these codes there is no date.

    `rules_with`: by code, the places in `rules` of those that can't match without it or one of its like.
    """

    words: dict[str, Word]
    openers: dict[str, int]
    begins: frozenset[str]
    number_codes: dict[tuple[str, ...], str]
    anchors: frozenset[str]
    first_words: frozenset[str]
    rules: tuple[Rule, ...]
    rules_with: dict[str, frozenset[int]]
    prefixes: tuple[str, ...]
    glued: frozenset[str]
    decade_endings: frozenset[str]
    day_first: bool
    side: str
    borders: re.Pattern[str]
    future: re.Pattern[str]
    past: re.Pattern[str]


@cache
def date_lexicon(lang: str) -> DateLexicon:
    """Raises FaultsError when the file of the language is faulty."""
    return compiled(read_dates(lang), lang)


def compiled(file: DateFile, lang: str) -> DateLexicon:
    classes = _classes(file, lang)
    sets = {frozenset(values) for values, _ in classes.values()} | {frozenset(names) for names in _NUMBER_CLASSES}
    codes = {names: chr(0x100 + n) for n, names in enumerate(sorted(sets, key=sorted))}
    words = {phrase: Word(codes[frozenset(values)], values, proper) for phrase, (values, proper) in classes.items()}
    rules = tuple(
        _rule(pattern, words_of, codes, lang, order)
        for order, (pattern, words_of) in enumerate((pattern, words) for pattern in file.patterns for words in pattern.words)
    )
    slots = {"MONTH", "WEEKDAY", "YEAR", "NUMERIC", "UNIT", "DECADE"}
    own = set().union(*(rule.needs for rule in rules if rule.pattern.read != "none" and not _slots_of(rule) & slots))
    anchors = {code for names, code in codes.items() if names & slots} | own
    openers, prefixes = _openers(words), tuple(fold(prefix, lang).text for prefix in file.prefixes)
    return DateLexicon(
        words,
        openers,
        frozenset(before + opener for before in ("", *prefixes) for opener in openers),
        {names: codes[frozenset(names)] for names in _NUMBER_CLASSES},
        frozenset(anchors),
        frozenset(before + phrase.split()[0] for phrase, word in words.items() if word.code in anchors for before in ("", *prefixes)),
        rules,
        {code: frozenset(rule.order for rule in rules if code in rule.needs) for code in codes.values()},
        prefixes,
        frozenset(fold(ending, lang).text for ending in file.glued),
        frozenset(fold(ending, lang).text for ending in file.decade_endings),
        file.day_first,
        file.tense.side,
        re.compile(rf"[,،;:՝()]|{_cues(file.tense.borders, (), lang).pattern}"),
        _cues(file.tense.future, file.prefixes, lang),
        _cues(file.tense.past, file.prefixes, lang),
    )


def _openers(words: dict[str, Word]) -> dict[str, int]:
    longest: dict[str, int] = {}
    for phrase in words:
        first, *rest = phrase.split()
        longest[first] = max(len(rest), longest.get(first, 0))
    return longest


def _slots_of(rule: Rule) -> set[str]:
    return {option for words in rule.pattern.words for piece in words.split() for option in piece.strip("?!&").split("|")} & SLOTS


def _classes(file: DateFile, lang: str) -> dict[str, tuple[dict[str, int | str], bool]]:
    """Every word and phrase of the file, folded, with the classes it belongs to."""
    found: dict[str, tuple[dict[str, int | str], bool]] = {}

    def add(written: str, name: str, value: int | str) -> None:
        stem, _, endings = written.partition("+")
        for ending in file.endings[endings] if endings else ("",):
            phrase = " ".join(tokens_of(fold(stem.rstrip("^") + ending, lang).text))
            values, proper = found.get(phrase, ({}, False))
            found[phrase] = (values | {name: value}, proper or written.endswith("^"))

    tables: tuple[tuple[str, dict[int, tuple[str, ...]]], ...] = (
        ("DAY", file.days),
        ("MONTH", file.months),
        ("WEEKDAY", file.weekdays),
        ("SEASON", file.seasons),
        ("NUMBER", file.numbers),
    )
    for name, table in tables:
        for value, written in table.items():
            for word in written:
                add(word, name, value)
    for unit, written in file.units.items():
        for word in written:
            add(word, "UNIT", unit)
    for set_name, written in file.sets.items():
        for word in written:
            add(word, f"<{set_name}>", "")
    for words in (words for pattern in file.patterns for words in pattern.words):
        for option in (option for piece in words.split() for option in piece.strip("?!&").split("|")):
            if option not in SLOTS and not option.startswith("<"):
                add(option, f"={fold(option, lang).text}", "")
    return found


def tokens_of(folded: str) -> list[str]:
    return re.findall(r"\d+|[^\W\d_]+|[^\w\s]", folded)


def _rule(pattern: Pattern, words: str, codes: dict[frozenset[str], str], lang: str, order: int) -> Rule:
    parts: list[str] = []
    needs: frozenset[str] = frozenset()
    rarest = (0, 0)
    for piece in words.split():
        options = piece.strip("?!&").split("|")
        slot = next((option for option in options if option in SLOTS), "")
        plain = {option if option[0] == "<" else f"={fold(option, lang).text}" for option in options if option != slot}
        fitting = frozenset(code for names, code in codes.items() if names & (plain | {slot.rstrip("2")}))
        written = "[" + "".join(sorted(code for names, code in codes.items() if names & plain)) + "]" if plain else ""
        if slot:
            named = "".join(sorted(code for names, code in codes.items() if slot.rstrip("2") in names))
            written = f"(?:(?P<{slot}>[{named}])" + (f"|{written})" if plain else ")")
        looks = {"!": f"(?!{written})", "&": f"(?={written})"}.get(piece[0])
        parts.append(looks or written + "?" * piece.endswith("?"))
        if piece[-1] != "?" and piece[0] != "!" and (not needs or (len(fitting), -len(piece)) < rarest):
            needs, rarest = fitting, (len(fitting), -len(piece))
    return Rule(pattern, re.compile("".join(parts)), needs, order)


def _cues(written: tuple[str, ...], prefixes: tuple[str, ...], lang: str) -> re.Pattern[str]:
    """Words with * for any letters, with or without a prefix of the language."""
    forms = sorted({re.escape(fold(word, lang).text).replace(r"\*", r"\w*").replace(r"\ ", " ") for word in written}, key=len, reverse=True)
    before = "".join(f"{prefix}|" for prefix in sorted((fold(prefix, lang).text for prefix in prefixes), key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{before})(?:{'|'.join(forms)})(?!\w)" if forms else r"(?!)")
