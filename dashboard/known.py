"""What a link may name, and what is said of one that names something else."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tombstone:
    """What became of an event that a link still names."""

    kind: str
    merged_into: str | None
    reason: str


def _never(_: str) -> bool:
    return False


def _no_grave(_: str) -> Tombstone | None:
    return None


@dataclass(frozen=True, slots=True)
class Known:
    """What a release knows, so what a link may name."""

    actors: frozenset[str] = frozenset()
    alliances: frozenset[str] = frozenset()
    types: frozenset[str] = frozenset()
    modalities: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    releases: frozenset[str] = frozenset()
    has_event: Callable[[str], bool] = _never
    tombstone: Callable[[str], Tombstone | None] = _no_grave


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing that a link asked for and that could not be honoured."""

    code: str
    key: str
    value: str = ""
    detail: str = ""
