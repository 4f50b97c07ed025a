"""Where the sentences of one line end."""

import re

from etl.coding.text import fold
from etl.coding.text_tables import TextTables, text_tables

LONGEST_SENTENCE = 2_000
_CLOSERS = "[\"'»”’)\\]›]*"
_STOP = re.compile(f"(?P<stop>[.!?…؟۔։]+){_CLOSERS}")
# Armenian is often typed with the colon of the Latin keyboard for its full stop.
_STOP_ARMENIAN = re.compile(f'(?P<stop>[.!?…։]+|(?<=[Ա-և»”"0-9]):(?=\\s|$|[Ա-Ֆ«]))({_CLOSERS})')
_BEFORE = re.compile(r"[\w.'’-]*$")
_AFTER = re.compile(r"[\s\"'«»“”„‘’(\[—–-]*(?P<word>\w+)?")
_DOMAINS = frozenset({"com", "org", "net", "info", "news", "media", "html"})
_VERB_LAST = ("az", "tr")  # a number before a stop is then an ordinal ("2. Ordu"), hardly ever the end
_WINDOW = 40


def cut(line: str, lang: str) -> list[tuple[int, int]]:
    """Stretches of the line, in order, without the blanks between them; none is longer than LONGEST_SENTENCE."""
    tables = text_tables(lang)
    ends = [stop.end() for stop in (_STOP_ARMENIAN if lang == "hy" else _STOP).finditer(line) if _is_end(line, stop, lang, tables)]
    found: list[tuple[int, int]] = []
    start = 0
    for end in [*ends, len(line)]:
        found.extend(_shortened(line, start, end))
        start = end
    return found


def _shortened(line: str, start: int, end: int) -> list[tuple[int, int]]:
    pieces: list[tuple[int, int]] = []
    while start < end:
        stop = end
        if end - start > LONGEST_SENTENCE:
            blank = line.rfind(" ", start + 1, start + LONGEST_SENTENCE)
            stop = blank if blank > start else start + LONGEST_SENTENCE
        text = line[start:stop]
        if text.strip():
            pieces.append((start + len(text) - len(text.lstrip()), start + len(text.rstrip())))
        start = stop
    return pieces


def _is_end(line: str, stop: re.Match[str], lang: str, tables: TextTables) -> bool:
    end = stop.end()
    if end >= len(line):
        return True
    mark = stop["stop"]
    if not line[end].isspace():
        return _is_end_without_blank(line, stop, mark, tables)
    if mark in {"։", ":", "؟", "۔"}:
        return True
    after = _AFTER.match(line, end)
    word = (after["word"] if after else None) or ""
    if word[:1].islower():
        return False
    if mark != "." or stop.end() > stop.end("stop"):
        return True
    return not _is_abbreviation(line, stop.start(), word, lang, tables)


def _is_abbreviation(line: str, at: int, word: str, lang: str, tables: TextTables) -> bool:
    """Whether the stop belongs to the word before it: an initial, a listed abbreviation, or an ordinal."""
    before = _BEFORE.search(line[max(0, at - _WINDOW) : at])
    last = before.group() if before else ""
    if last.isdigit():
        return len(last) <= 2 and (lang in _VERB_LAST or not line[: at - len(last)].strip())
    folded = fold(last, lang).text
    if folded in tables.never_end or (len(last) == 1 and last.isalpha()) or re.fullmatch(r"(\w\.)+\w", last):
        return folded not in tables.may_end or fold(word, lang).text not in tables.first_words
    if folded in tables.may_end:
        return fold(word, lang).text not in tables.first_words and bool(word)
    return False


def _is_end_without_blank(line: str, stop: re.Match[str], mark: str, tables: TextTables) -> bool:
    """“said.The”: a full word on both sides, the second with a capital where the script has capitals; no address, no decimal."""
    end = stop.end()
    after = _AFTER.match(line, end)
    word = (after["word"] if after else None) or ""
    if not word or word[0].isdigit() or word[0].islower():
        return False
    if mark in {"։", ":", "؟", "?", "!", "۔"}:
        return True
    around = line[max(0, stop.start() - _WINDOW) : stop.start()].rsplit(maxsplit=1)[-1:]
    last = around[0] if around else ""
    if mark != "." or "/" in last or "@" in last or last.lower().startswith("www") or "." in last:
        return False
    known = word.lower() in tables.first_words
    return len(last) > 1 and last[-1].isalpha() and not last[-1].isupper() and (len(word) > 2 or known) and word.lower() not in _DOMAINS
