"""Which articles repeat the text of another: one report that several print is one report.

Texts are compared by their runs of four words, whatever their case. A copy may have another dateline, a changed
headline and a cut tail; it gives the same numbers. Bulletins that differ in their figures are no copies of each other.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from hashlib import blake2b

from etl.model import Article

_RUN = 4
_FEWEST = 20  # runs; less text is no ground to call it a copy
_SKETCH = 8
_CROWD = 50  # articles that share a run of the sketch; more of them share boilerplate
_OF_SHORTER, _OF_LONGER, _OF_NUMBERS = 0.8, 0.5, 0.8
_WORD = re.compile(r"\w+")


def marked(articles: Sequence[Article]) -> tuple[Article, ...]:
    """The articles in their order, each copy with the earliest article whose text it repeats."""
    originals = copies(articles)
    return tuple(replace(a, copy_of=originals[a.article_id]) if a.article_id in originals else a for a in articles)


def copies(articles: Iterable[Article]) -> dict[str, str]:
    """The original of each copy, by their ids. An original is never a copy itself."""
    found: dict[str, str] = {}
    texts: dict[str, str] = {}
    shelves: dict[bytes, list[str]] = defaultdict(list)
    for article in sorted(articles, key=lambda a: (a.published or date.max, a.article_id)):
        words = _WORD.findall((article.text or "").casefold())
        if len(words) < _FEWEST + _RUN:
            continue
        sketch = sorted(_hashes(words))[:_SKETCH]
        shared = Counter(other for run in sketch if len(shelves[run]) <= _CROWD for other in shelves[run])
        near = sorted(shared, key=lambda other: (-shared[other], other))
        original = next((other for other in near if is_copy(words, _WORD.findall(texts[other]))), None)
        if original:
            found[article.article_id] = original
            continue
        texts[article.article_id] = (article.text or "").casefold()
        for run in sketch:
            shelves[run].append(article.article_id)
    return found


def is_copy(a: Sequence[str], b: Sequence[str]) -> bool:
    """Whether the shorter text stands nearly whole in the longer one, is no small part of it, and gives the same numbers."""
    mine, other = set(_runs(a)), set(_runs(b))
    shared, shorter, longer = len(mine & other), min(len(mine), len(other)), max(len(mine), len(other))
    if shorter == 0 or shared < _OF_SHORTER * shorter or shared < _OF_LONGER * longer:
        return False
    numbers = [{word for word in words if word.isdecimal()} for words in (a, b)]
    return len(numbers[0] & numbers[1]) >= _OF_NUMBERS * min(len(numbers[0]), len(numbers[1]))


def _runs(words: Sequence[str]) -> Iterable[tuple[str, ...]]:
    return zip(*(words[n:] for n in range(_RUN)), strict=False)


def _hashes(words: Sequence[str]) -> set[bytes]:
    return {blake2b(" ".join(run).encode("utf-8", "surrogatepass"), digest_size=8).digest() for run in _runs(words)}
