"""What the coder passes around inside one sentence. Positions are indexes of words unless a name says otherwise."""

from dataclasses import dataclass, field
from typing import NamedTuple

from etl.model import Modality


@dataclass(slots=True)
class Words:
    """The words and signs of one folded sentence, with their places in it."""

    texts: list[str]
    starts: list[int]
    ends: list[int]
    capitals: frozenset[int] = frozenset()
    hyphens: frozenset[int] = frozenset()  # words with a hyphen right after them

    def __len__(self) -> int:
        return len(self.texts)


class Hit(NamedTuple):
    """An entry found: its payload, the words it covers, the word that bears its grammar, and what the ending says."""

    kind: str
    entry: object
    at: tuple[int, ...]
    head: int
    feature: str

    @property
    def first(self) -> int:
        return self.at[0]

    @property
    def last(self) -> int:
        return self.at[-1]


class Resolved(NamedTuple):
    """One actor as resolved on a day."""

    actor_id: str
    holder_id: str | None
    written: str


@dataclass(slots=True, eq=False)
class Group:
    """A noun phrase that names one or more actors: `the foreign ministers of Armenia and Azerbaijan`."""

    first: int
    last: int
    names: list[Hit] = field(default_factory=list)
    agent: Hit | None = None
    slot: str = "bare"
    case: str = ""
    is_place: bool = False
    is_possessor: bool = False
    is_list_tail: bool = False
    actors: tuple[Resolved, ...] = ()
    why: str = ""


@dataclass(slots=True, eq=False)
class Predicate:
    """A trigger or a verb of saying with all that was found out about it."""

    hit: Hit
    kind: str
    left: int
    right: int
    feature: str
    passive: bool = False
    is_noun: bool = False
    subject: list[Group] = field(default_factory=list)
    roles: list[tuple[str, Group]] = field(default_factory=list)
    inside: "Predicate | None" = None
    speaker: tuple[Resolved, ...] = ()
    modality: Modality = "actual"
    cue: str | None = None
    dropped: str | None = None
    is_told: bool = False  # somebody says so, but nobody that we know
    reasons: list[tuple[str, str]] = field(default_factory=list)
