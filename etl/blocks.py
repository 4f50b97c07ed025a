"""Which groups of claims a claim could belong to: those of its type (or a neighbouring one) that share a party and a day with it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import lru_cache
from typing import Generic, TypeVar

from etl.judge import NEIGHBOURS
from etl.keys import Key

# A stretch up to this long is found by each of its days, up to a year by its months, longer by its years.
_DAYS, _MONTHS = 7, 366
_KIN = {one: tuple(sorted(pair - {one})[0] for pair in NEIGHBOURS if one in pair) for one in sorted(set().union(*NEIGHBOURS))}

Cell = tuple[str, str, str]
T = TypeVar("T")


class Blocks(Generic[T]):
    """Groups by type, party and stretch of time."""

    def __init__(self) -> None:
        self._cells: dict[Cell, dict[int, T]] = defaultdict(dict)
        self._numbers: dict[int, int] = {}

    def add(self, group: T, key: Key) -> None:
        """The group is found by this key from now on, beside those that it had."""
        number = self._numbers.setdefault(id(group), len(self._numbers))
        for party in key.actors:
            for stretch in _own(key):
                self._cells[key.type_id, party, stretch][number] = group

    def candidates(self, key: Key) -> Iterator[T]:
        """Each group once, in the order in which they came; none for a claim without date or actors."""
        found: dict[int, T] = {}
        for type_id in (key.type_id, *_KIN.get(key.type_id, ())):
            for party in key.actors:
                for stretch in _met(key):
                    cell = self._cells.get((type_id, party, stretch))
                    if cell:
                        found |= cell
        return iter([found[number] for number in sorted(found)])


def _own(key: Key) -> Iterable[str]:
    """Under which stretches a key lies: its days, else its months, else its years."""
    if key.since is None or key.until is None:
        return ()
    length = (key.until - key.since).days
    return _names(_first(key.since, key), key.until, 10 if length <= _DAYS else 7 if length <= _MONTHS else 4)


def _met(key: Key) -> Iterable[str]:
    """Under which stretches those lie that share a day with the key."""
    if key.since is None or key.until is None:
        return ()
    return [name for width in (10, 7, 4) for name in _names(_first(key.since, key), key.until, width)]


def _first(since: date, key: Key) -> date:
    """What is dated by its publication may have been on the day before."""
    return since - timedelta(1) if key.is_published else since


@lru_cache(maxsize=4096)
def _names(since: date, until: date, width: int) -> tuple[str, ...]:
    """`2020-10-31` of each day, `2020-10` of each month or `2020` of each year that has a day in [since, until)."""
    if width == 10:
        return tuple((since + timedelta(days)).isoformat() for days in range((until - since).days))
    last = until - timedelta(1)
    months = range(since.year * 12 + since.month - 1, last.year * 12 + last.month)
    return tuple(dict.fromkeys(f"{month // 12:04}-{month % 12 + 1:02}"[:width] for month in months))
