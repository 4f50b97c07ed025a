"""The dates that a sentence names, by our own tables: each with its precision, the words, and the rule that read it. No day is made up."""

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from etl.coding.calendar_reading import Interval, Now, Slots, intervals
from etl.coding.date_lexicon import DateLexicon, Rule, date_lexicon
from etl.coding.date_tokens import FIRST_YEAR, LAST_YEAR, Token, tokens
from etl.coding.tense import speaks_of_future
from etl.coding.text import Folded
from etl.model import DateOrigin, DatePrecision

_WORD = re.compile(r"[^\W\d_]+")
_DIGIT = re.compile(r"\d")
_EDGES = " ,.،:;՝-–—"
_WITH_YEAR = frozenset({"YEAR", "YEAR2", "NUMERIC", "DECADE"})
_RELATIVE = frozenset({"weekday", "weekday-last", "weekday-next", "relative", "ago", "beside", "past-day"})


@dataclass(frozen=True, slots=True)
class DateMention:
    """`words == sentence[start:end]`; days are half-open, [since, until). `is_relative`: told from the day of publication."""

    start: int
    end: int
    since: date
    until: date
    precision: DatePrecision
    words: str
    entry_id: str
    is_relative: bool
    origin: DateOrigin = "text"


@dataclass(frozen=True, slots=True)
class _Match:
    rule: Rule
    start: int
    end: int
    slots: dict[str, int]


def find_dates(
    sentence: str,
    folded: Folded,
    lang: str,
    published: date | None,
    *,
    future: bool | None = None,
    context: date | None = None,
    told: date | None = None,
) -> tuple[DateMention, ...]:
    """In order, without overlap. `folded` is the folded sentence.

    A day without its year, and a weekday, is the last one not after publication, or the next one where the words speak of the future;
    `future` says so from outside, None lets the words around each date decide. Without `published` such days are not read at all.
    `context` is a day that the text has just spoken of with its year: a day without one is then the nearest to it.
    `told` is the day named last in the text: the next day, the day before are counted from it, or from the last one in this sentence.
    """
    if published and not FIRST_YEAR <= published.year < LAST_YEAR:
        published = None
    lexicon = date_lexicon(lang)
    if not _DIGIT.search(folded.text) and lexicon.first_words.isdisjoint(_WORD.findall(folded.text)):
        return ()
    found = tokens(sentence, folded, lexicon)
    codes = "".join(token.code for token in found)
    if lexicon.anchors.isdisjoint(codes):
        return ()
    mentions: list[DateMention] = []
    for match in _read(codes, lang):
        start, end = found[match.start].start, found[match.end - 1].end
        is_future = _is_open(match) and speaks_of_future(folded.text, start, end, lexicon) if future is None else future
        read = intervals(match.rule.pattern, _slots(match, found, lexicon), Now(published, is_future, context, told))
        mentions.extend(_mentions(sentence, folded, match, found, read))
        told = mentions[-1].since if read and mentions[-1].precision == "day" else told
    return tuple(mentions)


def _is_open(match: _Match) -> bool:
    """Whether it takes the tense of the words around to know which day is meant."""
    return match.rule.pattern.read == "weekday" or _WITH_YEAR.isdisjoint(match.slots)


@lru_cache(maxsize=20_000)
def _read(codes: str, lang: str) -> tuple[_Match, ...]:
    """Few texts write dates in a way of their own: most rows of codes were seen before."""
    return tuple(_chosen(_matches(codes, date_lexicon(lang))))


def _matches(codes: str, lexicon: DateLexicon) -> list[_Match]:
    found: list[_Match] = []
    for place in set().union(*(lexicon.rules_with.get(code, frozenset()) for code in set(codes))):
        rule = lexicon.rules[place]
        for match in rule.regex.finditer(codes):
            slots = {name: match.start(name) for name, value in match.groupdict().items() if value is not None}
            found.append(_Match(rule, match.start(), match.end(), slots))
    return found


def _chosen(matches: list[_Match]) -> list[_Match]:
    """Those that say most first, then the longest, then the earlier rule; what overlaps with a chosen one is dropped."""
    taken: set[int] = set()
    chosen: list[_Match] = []
    for match in sorted(matches, key=lambda m: (-len(m.slots), m.start - m.end, m.start, m.rule.order)):
        places = range(match.start, match.end)
        if taken.isdisjoint(places):
            taken.update(places)
            chosen.append(match)
    return sorted(chosen, key=lambda match: match.start)


def _slots(match: _Match, found: list[Token], lexicon: DateLexicon) -> Slots:
    return Slots({name: found[at].values[name.rstrip("2")] for name, at in match.slots.items()}, lexicon.day_first)


def _mentions(sentence: str, folded: Folded, match: _Match, found: list[Token], read: tuple[Interval, ...]) -> list[DateMention]:
    """Two days that one pattern read share its words: the first ends with its own day."""
    pieces = [(match.start, match.end)]
    if len(read) == 2:
        second = min(match.slots[name] for name in ("DAY2", "MONTH2", "YEAR2") if name in match.slots)
        first_end = max(at for at in match.slots.values() if at < second) + 1
        pieces = [(match.start, first_end), (second, match.end)]
    mentions: list[DateMention] = []
    for (first, last), (since, until, precision) in zip(pieces, read, strict=False):
        start, end = _trimmed(sentence, *folded.span(found[first].start, found[last - 1].end))
        is_relative = match.rule.pattern.read in _RELATIVE
        mentions.append(DateMention(start, end, since, until, precision, sentence[start:end], match.rule.pattern.id, is_relative))
    return mentions


def _trimmed(sentence: str, start: int, end: int) -> tuple[int, int]:
    """Without the signs at the edges that a pattern allows ("Friday, 3 May," and "(May 2021)")."""
    words = sentence[start:end]
    start += len(words) - len(words.lstrip(_EDGES + "("))
    closing = "" if "(" in sentence[start:end] else ")"
    return start, start + len(sentence[start:end].rstrip(_EDGES + closing))
