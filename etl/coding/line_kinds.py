"""What one line of a page is, as far as its own words tell: share buttons, bylines, biographies, headings of link lists."""

import re
from dataclasses import dataclass

from etl.coding.text import fold
from etl.coding.text_tables import MarkKind, marks

_LONGEST_MARKED = 200
_NAME_WORDS = 6
_LONGEST_HEADLINE = 180
_FINAL_STOP = re.compile(r"[.!?…؟۔։:][\"'»”’)\]›]*$")
_NO_LETTERS = re.compile(r"[\W\d_]*")
_EDGES = " \t:.,;!|>»→-–—*•#"
_INNER_STOP = re.compile(r"\w{3,}[.!?؟։][\"'»”’)]*\s")
_BULLET = re.compile(r"[•*·▪●◾➤✔–—-]|\d{1,2}[.)]")


@dataclass(frozen=True, slots=True)
class Marked:
    """The kind of a marked line and what follows the mark (a name, a headline)."""

    kind: MarkKind
    rest: str


def marked(line: str, lang: str) -> Marked | None:
    """None for an ordinary line. Only short lines are looked at: a paragraph that begins with “share” is a report."""
    if len(line) > _LONGEST_MARKED:
        return None
    if _NO_LETTERS.fullmatch(line):
        return Marked("boilerplate", "")
    folded = fold(line, lang).text.strip()
    table = marks()
    whole = table.whole.get(folded.strip(_EDGES))
    if whole:
        return Marked(whole, "")
    start = table.start[folded[0]].match(folded) if folded[:1] in table.start else None
    if start:
        kind, rest = table.starts[start.group()], folded[start.end() :].strip(_EDGES)
        if _fits(kind, start.group(), folded, line):
            return Marked(kind, rest)
    return Marked("boilerplate", "") if _holds("boilerplate", folded) else None


def _fits(kind: MarkKind, start: str, folded: str, line: str) -> bool:
    """A sentence may begin with the same word as a mark ("The author of …", "Related parties …")."""
    has_sign = not start[-1].isalnum() or folded[len(start) :].lstrip()[:1] in {"", ":", "-", "|"}
    rest = folded[len(start) :].split()
    if kind == "byline":
        names = line.split()[1:]
        is_short = 0 < len(names) <= _NAME_WORDS and not ends_with_stop(line)
        return is_short and all(name[:1].isupper() or name in {"and", "&"} for name in names)
    if kind == "author":
        return has_sign or (len(rest) <= _NAME_WORDS and not ends_with_stop(line))
    if kind == "related":
        return has_sign or not ends_with_stop(line)
    return has_sign or len(line) <= 120


def is_biography(line: str, lang: str, author: str) -> bool:
    """Of the lines after an author's name: those that begin with the name or say what a biography says."""
    folded = fold(line, lang).text.strip()
    if author and folded.startswith(author):
        return True
    return _holds("biography", folded)


def _holds(wanted: MarkKind, folded: str) -> bool:
    for kind, held in marks().holds:
        if kind == wanted:
            for words in held:
                if words in folded:
                    return True
    return False


def ends_with_stop(line: str) -> bool:
    return bool(_FINAL_STOP.search(line[-24:]))


def is_headline(line: str) -> bool:
    """Short, one sentence, no bullet, no stop at its end, and more than a word or two."""
    if len(line) > _LONGEST_HEADLINE or len(line.split()) < 3:
        return False
    return not ends_with_stop(line) and not _BULLET.match(line) and not _INNER_STOP.search(line)
