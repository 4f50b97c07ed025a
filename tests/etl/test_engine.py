"""The engine: the same results in the same order in one process and in many, and little in memory."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from etl import engine
from etl.engine import BATCH, FEW, Work


def doubler(data: Path) -> Callable[[int], tuple[str, int]]:
    return lambda number: (data.name, 2 * number)


def breaker(data: Path) -> Callable[[int], int]:
    def work(number: int) -> int:
        if number == FEW + 3:
            raise ValueError(f"broken in {data.name}")
        return number

    return work


@pytest.mark.parametrize("count", [0, 1, FEW - 1, FEW, FEW + 1, FEW + 5 * BATCH + 1])
def test_results_come_in_the_order_of_the_items(count: int) -> None:
    expected = [("data", 2 * number) for number in range(count)]
    assert list(engine.run(Work(doubler, Path("data")), range(count), workers=2)) == expected
    assert list(engine.run(Work(doubler, Path("data")), range(count), workers=1)) == expected


def test_items_are_taken_only_as_results_are_asked_for() -> None:
    taken = 0

    def items() -> Iterator[int]:
        nonlocal taken
        for number in range(100_000):
            taken += 1
            yield number

    running = engine.run(Work(doubler, Path("data")), items(), workers=2)
    for _ in range(10):
        next(running)
    running.close()  # type: ignore[attr-defined]
    assert taken <= FEW + 12 * BATCH


def test_an_error_of_the_work_is_raised() -> None:
    with pytest.raises(ValueError, match="broken in data"):
        list(engine.run(Work(breaker, Path("data")), range(FEW + 10), workers=2))
