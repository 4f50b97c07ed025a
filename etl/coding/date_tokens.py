"""The words and numbers of a sentence, each with all that it may be in a date."""

import re
from typing import NamedTuple

from etl.coding.date_lexicon import UNKNOWN, DateLexicon, Word
from etl.coding.text import Folded

FIRST_YEAR, LAST_YEAR = 1900, 2100
_TOKEN = re.compile(
    r"(?P<numeric>\d{4}(?P<s1>[-./])\d{1,2}(?P=s1)\d{1,2}(?!\d)|\d{1,2}(?P<s2>[-./])\d{1,2}(?P=s2)(?:\d{4}|\d\d)(?![\d])(?![-./]\d))"
    r"|(?P<other>\+\d[\d ()-]{6,20}\d|\d{1,2}:\d\d(?::\d\d)?(?!\d)|\d{1,3}(?:[ ,.]\d{3})+(?!\d)|\d+[.,]\d+(?:[.,]\d+)*|\d+%)"
    r"|(?P<number>\d+)|(?P<word>[^\W\d_]+)|(?P<sign>[^\w\s])"
)
_GLUED = re.compile(r"([-']?)([^\W\d_]{1,9})(?![\w])")
_PAIR_SIGNS = frozenset("/(-")


class Token(NamedTuple):
    """A stretch of the folded sentence; `code` stands for the classes whose `values` it may have."""

    start: int
    end: int
    code: str
    values: dict[str, int | str]


def tokens(sentence: str, folded: Folded, lexicon: DateLexicon) -> list[Token]:
    """In order. Phrases are one token, and so are a month and its other name ("آب / أغسطس")."""
    text = folded.text
    found: list[Token] = []
    at = 0
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        if start < at:  # part of a phrase, or an ending
            continue
        kind = match.lastgroup
        if kind == "number":
            token = _number(text, start, end, lexicon)
        elif kind == "numeric":
            token = Token(start, end, lexicon.number_codes[("NUMERIC",)], {"NUMERIC": match.group()})
        elif kind == "other" or match.group() not in lexicon.begins:
            if len(found) > 1 and found[-1].code == found[-2].code == UNKNOWN:
                continue  # of a run without meaning two are enough to part what stands around it
            token = Token(start, end, UNKNOWN, {})
        else:
            token = _word(sentence, folded, match, lexicon)
        at = token.end
        found.append(token)
    return _with_pairs(found, text)


def _number(text: str, start: int, end: int, lexicon: DateLexicon) -> Token:
    """A number with the ending that is written to it: 10th, 10-da, 1990-х. A word of ours after a hyphen stays a word (44-day)."""
    value = int(text[start : min(end, start + 6)])
    after = end
    ending = _GLUED.match(text, end)
    if ending:
        sign, letters = ending.groups()
        is_known = letters in lexicon.glued or letters in lexicon.decade_endings
        if is_known or (sign and letters not in lexicon.words):
            after = ending.end()
        elif not sign:
            return Token(start, end, UNKNOWN, {})
    digits = end - start
    names: tuple[str, ...] = ("NUMBER",)
    is_model_name = start >= 2 and text[start - 1] == "-" and text[start - 2].isalpha()
    if digits <= 2 and 1 <= value <= 31 and not is_model_name:
        names = ("DAY", "NUMBER")
    elif digits == 4 and FIRST_YEAR <= value < LAST_YEAR:
        is_decade = bool(ending and after > end and value % 10 == 0 and ending[2] in lexicon.decade_endings)
        names = ("DECADE", "NUMBER", "YEAR") if is_decade else ("NUMBER", "YEAR")
    return Token(start, after, lexicon.number_codes[names], dict.fromkeys(names, value))


def _word(sentence: str, folded: Folded, match: re.Match[str], lexicon: DateLexicon) -> Token:
    start, end = match.span()
    text = folded.text
    first = match.group()
    word, stop = _longest_phrase(text, first, end, lexicon) if first in lexicon.openers else (None, end)
    for prefix in lexicon.prefixes if word is None else ():
        if word is None and first.startswith(prefix) and first[len(prefix) :] in lexicon.openers:
            word, stop = _longest_phrase(text, first[len(prefix) :], end, lexicon)
    if word is None or (word.is_proper and not sentence[folded.offsets[start]].isupper()):
        return Token(start, end, UNKNOWN, {})
    ending = _GLUED.match(text, stop)
    if ending and ending[1] == "'":
        stop = ending.end()
        word = lexicon.words.get(first + ending[2], word)
    return Token(start, stop, word.code, word.values)


def _longest_phrase(text: str, first: str, end: int, lexicon: DateLexicon) -> tuple[Word | None, int]:
    """The longest phrase of ours that begins with this word, and where it ends; the word itself if there is none."""
    best, stop = lexicon.words.get(first), end
    phrase, at = first, end
    for _ in range(lexicon.openers.get(first, 0)):
        match = _TOKEN.match(text, at + 1 if text[at : at + 1] == " " else at)
        if not match:
            break
        phrase, at = f"{phrase} {match.group()}", match.end()
        if phrase in lexicon.words:
            best, stop = lexicon.words[phrase], at
    return best, stop


def _with_pairs(found: list[Token], text: str) -> list[Token]:
    """A month with its other name after a stroke or in brackets becomes one month."""
    if not any("MONTH" in token.values for token in found):
        return found
    joined: list[Token] = []
    for n, token in enumerate(found):
        if joined and token.start < joined[-1].end:
            continue
        end = _end_of_other_name(found[n + 1 : n + 4], token.values.get("MONTH"), text)
        if end:
            joined.append(token._replace(end=end))
            continue
        joined.append(token)
    return joined


def _end_of_other_name(following: list[Token], month: int | str | None, text: str) -> int | None:
    """Where the second name of the same month ends: beside the first, after a stroke, or in brackets."""
    if month is None or not following:
        return None
    if following[0].values.get("MONTH") == month:
        return following[0].end
    if len(following) < 2 or text[following[0].start] not in _PAIR_SIGNS or following[1].values.get("MONTH") != month:
        return None
    closes = len(following) == 3 and text[following[2].start] == ")"
    return following[2 if closes else 1].end
