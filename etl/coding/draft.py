"""An event as one sentence tells it, before the sentences of the article are put together."""

from dataclasses import dataclass, field

from etl.coding.resolve import root
from etl.coding.shapes import Resolved
from etl.model import DatedSpan, Deaths, Modality, PlacePrecision, Sentence


@dataclass(slots=True, eq=False)
class Draft:
    """`is_dated` tells that the sentence itself gave the date; `others` are further sentences that tell the same event."""

    type_id: str
    mode: str
    context: str
    cameo: str
    modality: Modality
    cue: str | None
    entry_id: str
    roles: dict[str, tuple[Resolved, ...]]
    when: DatedSpan
    is_dated: bool
    place_id: str | None
    place_precision: PlacePrecision
    claimed_by: str | None
    sentence: Sentence
    trigger: str
    at: int
    is_denial: bool = False
    deaths: Deaths = field(default_factory=Deaths)
    is_passive: bool = False
    points_back: bool = False
    echoes: bool = False  # `rejected the demand`: its object is what somebody did just before
    is_continued: bool = False  # the sentence opens with `then`
    is_after_old: bool = False  # the day told last is more than a month old
    is_session: bool = False  # of an organisation: what is said after it was said there
    reasons: list[tuple[str, str]] = field(default_factory=list)
    others: list[Sentence] = field(default_factory=list)

    def side(self, role: str) -> frozenset[str]:
        """The states (or organisations) in a role."""
        return frozenset(root(actor.actor_id) for actor in self.roles.get(role, ()))

    @property
    def everybody(self) -> frozenset[str]:
        return frozenset(root(actor.actor_id) for actors in self.roles.values() for actor in actors)

    @property
    def weight(self) -> tuple[int, ...]:
        """Which of several sentences serves best as the quotation."""
        actors = [actor for members in self.roles.values() for actor in members]
        return (
            int(self.sentence.kind == "body"),
            len([role for role in ("source", "target", "participant") if self.roles.get(role)]),
            int(self.is_dated),
            int(any(actor.holder_id for actor in actors)),
            len(self.cameo) + int(bool(self.mode)),
            int(self.place_id is not None),
            -self.sentence.index,
        )
