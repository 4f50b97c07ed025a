"""What is wrong in our own data: found all at once, said in one clear line each, and then the build stops."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """`file` with its `row` (line number, 0 = the whole file), the `rule` that is broken, and how to `mend` it."""

    file: str
    row: int
    rule: str
    mend: str

    def __str__(self) -> str:
        where = f"{self.file}:{self.row}" if self.row else self.file
        return f"{where}: {self.rule} → {self.mend}"


class FaultsError(Exception):
    """All faults of one step; nothing is published."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(sorted(set(faults)))
        super().__init__("\n".join(str(fault) for fault in self.faults))


class InputError(Exception):
    """A command that can't be carried out as given; the message is for the person who gave it."""
