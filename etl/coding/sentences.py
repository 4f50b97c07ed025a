"""An article cut into title, sentences, and what is no part of the report, each with its place in the text as it was read."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from etl.coding.dateline import dateline_end
from etl.coding.language import line_language
from etl.coding.line_kinds import Marked, ends_with_stop, is_biography, is_headline, marked
from etl.coding.stops import LONGEST_SENTENCE, cut
from etl.coding.text import fold
from etl.model import Article, Sentence, SentenceKind

_LINE = re.compile(r"[^\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
_HEAD_LINES = 5
_LONGEST_TITLE = 300
_SHORT_WORDS = 3
_DATELINE_LINES = 3
_PARAGRAPHS_BEFORE_AUTHOR = 2  # a name above them opens the report, below them it closes it


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    text: str
    kind: SentenceKind = "body"


def split(article: Article, lang: str) -> tuple[Sentence, ...]:
    """The title first, then the text in order. A title that is no part of the text has start == end == -1.

    `article.text[s.start:s.end] == s.text` for all others, in order and without overlap.
    """
    lines = list(_lines(article.text or ""))
    lines, has_title = _with_title(lines, article.title, lang)
    lines = _without_tail(_with_kinds(lines, lang))
    sentences: list[Sentence] = []
    if article.title and article.title.strip() and not has_title:
        sentences.append(Sentence(0, -1, -1, article.title.strip(), line_language(article.title, lang), "title"))
    body_lines = 0
    for line in lines:
        body_lines += line.kind == "body"
        for start, end, kind in _parts(line, lang, body_lines):
            text = line.text[start:end]
            sentences.append(Sentence(len(sentences), line.start + start, line.start + end, text, line_language(text, lang), kind))
    return tuple(sentences)


def _lines(text: str) -> Iterator[_Line]:
    for found in _LINE.finditer(text):
        raw = found.group()
        stripped = raw.strip()
        if stripped:
            yield _Line(found.start() + len(raw) - len(raw.lstrip()), stripped)


def _with_title(lines: list[_Line], title: str | None, lang: str) -> tuple[list[_Line], bool]:
    """Marks the title among the first lines, and what stands above it (a section's name, a stray word) as no part of the report."""
    at = _title_at(lines, title, lang)
    if at is None:
        return lines, False
    above = [replace(line, kind="boilerplate") for line in lines[:at]]
    return [*above, replace(lines[at], kind="title"), *lines[at + 1 :]], True


def _title_at(lines: list[_Line], title: str | None, lang: str) -> int | None:
    wanted = _plain(title or "", lang)
    if wanted:
        short = ((n, line.text) for n, line in enumerate(lines[:_HEAD_LINES]) if len(line.text) <= _LONGEST_TITLE)
        return next((n for n, text in short if _plain(text, lang) == wanted), None)
    for n, line in enumerate(lines[:_HEAD_LINES]):
        if len(line.text.split()) < _SHORT_WORDS or marked(line.text, lang):
            continue
        is_title = len(line.text) <= _LONGEST_TITLE and not ends_with_stop(line.text) and n + 1 < len(lines)
        return n if is_title and not dateline_end(line.text, lang, is_first=True) else None
    return None


def _plain(text: str, lang: str) -> str:
    return " ".join(re.findall(r"\w+", fold(text, lang).text))


def _with_kinds(lines: list[_Line], lang: str) -> list[_Line]:
    """Author lines and biographies, headings of link lists with the headlines under them, other boilerplate."""
    done: list[_Line] = []
    author: str | None = None
    after_foot, paragraphs = False, 0
    titles = {_plain(line.text, lang) for line in lines if line.kind == "title"}
    for n, line in enumerate(lines):
        if line.kind != "body":
            done.append(line)
            continue
        mark = marked(line.text, lang)
        is_late = 2 * n >= len(lines) or paragraphs >= _PARAGRAPHS_BEFORE_AUTHOR
        kind: SentenceKind = "body"
        if mark:
            kind, after_foot = _marked_kind(mark, after_foot=after_foot)
            if kind == "author":
                author, after_foot = mark.rest, is_late
        elif author is not None and is_late and is_biography(line.text, lang, author):
            kind = "author"
        elif after_foot and is_headline(line.text):
            kind = "body" if _plain(line.text, lang) in titles else "link"
        else:
            after_foot = False
            paragraphs += 1
        done.append(replace(line, kind=kind))
    return done


def _marked_kind(mark: Marked, *, after_foot: bool) -> tuple[SentenceKind, bool]:
    """The kind of a marked line, and whether headlines of other articles may follow."""
    if mark.kind in ("author", "byline"):
        return "author", after_foot
    if mark.kind == "related":
        return ("link" if mark.rest else "boilerplate"), True
    return "boilerplate", after_foot


def _without_tail(lines: list[_Line]) -> list[_Line]:
    """Two or more headlines after the last full paragraph are links to other articles."""
    end = len(lines)
    tail: list[int] = []
    while end and (lines[end - 1].kind != "body" or is_headline(lines[end - 1].text)):
        end -= 1
        if lines[end].kind == "body":
            tail.append(end)
    body = [line for line in lines[:end] if line.kind == "body"]
    full = sum(ends_with_stop(line.text) for line in body)
    introduces_list = bool(body) and body[-1].text.endswith(":") and not any("Ա" <= letter <= "և" for letter in body[-1].text[-9:])
    if len(tail) < 2 or not full or 3 * full < 2 * len(body) or introduces_list:
        return lines
    return [replace(line, kind="link") if n in tail else line for n, line in enumerate(lines)]


def _parts(line: _Line, lang: str, body_lines: int) -> Iterator[tuple[int, int, SentenceKind]]:
    if line.kind != "body":
        yield from ((start, end, line.kind) for start, end in _whole(line.text))
        return
    begin = dateline_end(line.text, lang, is_first=body_lines == 1) if body_lines <= _DATELINE_LINES else 0
    if begin:
        yield 0, len(line.text[:begin].rstrip()), "dateline"
    stretches = [(begin + start, begin + end) for start, end in cut(line.text[begin:], lang)]
    for n, (start, end) in enumerate(stretches):
        is_last = n and n == len(stretches) - 1
        mark = marked(line.text[start:end], lang) if is_last else None
        yield start, end, "boilerplate" if mark and mark.kind in ("boilerplate", "related") else "body"


def _whole(text: str) -> list[tuple[int, int]]:
    """A line that is not cut into sentences, in pieces of bounded length."""
    pieces = range(0, len(text), LONGEST_SENTENCE)
    return [(start, min(start + LONGEST_SENTENCE, len(text))) for start in pieces if text[start : start + LONGEST_SENTENCE].strip()]
