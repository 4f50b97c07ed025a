"""What a person sees while it works: bars on a terminal, one plain line a step elsewhere. Always on stderr."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

T = TypeVar("T")


class Steps:
    """The steps of one command."""

    def __init__(self, console: Console | None = None) -> None:
        self.console = console or Console(stderr=True)

    def step(self, name: str) -> None:
        """Say what begins."""
        self.console.print(f"[dim]{name}[/dim]" if self.console.is_terminal else name, highlight=False)

    def each(self, name: str, items: Iterable[T], total: int | None = None) -> Iterator[T]:
        """The items, counted as they pass."""
        if not self.console.is_terminal:
            self.step(name)
            yield from items
            return
        columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
        with Progress(*columns, console=self.console, transient=True) as progress:
            task = progress.add_task(name, total=total)
            for item in items:
                yield item
                progress.advance(task)
