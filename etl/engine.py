"""Articles through the coder, in this process or over all cores; in order, and never more than a few batches in memory."""

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from itertools import chain, islice
from multiprocessing import get_context
from pathlib import Path
from typing import Generic, TypeVar

from etl.memory import settle
from etl.model import Article, Coded

A = TypeVar("A")
B = TypeVar("B")
Coder = Callable[[Article], Coded]
BATCH = 32
# Below this, starting processes costs more than it saves: each reads the lexicons anew.
FEW = 400


@dataclass(frozen=True, slots=True)
class Work(Generic[A, B]):
    """What is to be done to each item: `make(data)` gives the function, once a process. `make` is a function of a module."""

    make: Callable[[Path], Callable[[A], B]]
    data: Path


def run(work: Work[A, B], items: Iterable[A], workers: int | None = None) -> Iterator[B]:
    """The results in the order of the items."""
    rest = iter(items)
    first = list(islice(rest, FEW))
    count = workers or os.cpu_count() or 1
    if len(first) < FEW or count == 1:
        do = made(work)
        yield from (do(item) for item in chain(first, rest))
        return
    yield from _parallel(work, chain(first, rest), count)


def _parallel(work: Work[A, B], items: Iterator[A], count: int) -> Iterator[B]:
    # `spawn`: a fork of a process with threads (DuckDB, progress) may hang.
    with ProcessPoolExecutor(count, mp_context=get_context("spawn")) as pool:
        waiting: deque[Future[list[B]]] = deque()
        for batch in iter(lambda: list(islice(items, BATCH)), []):
            waiting.append(pool.submit(_batch, work, batch))
            if len(waiting) >= 4 * count:
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()


def _batch(work: Work[A, B], batch: list[A]) -> list[B]:
    do = _made(work)
    return [do(item) for item in batch]


@cache
def _made(work: Work[A, B]) -> Callable[[A], B]:
    """Once a process of the pool."""
    return made(work)


def made(work: Work[A, B]) -> Callable[[A], B]:
    """The function that does the work, with all that it knows loaded."""
    do = work.make(work.data)
    settle()
    return do
