"""Which event denies which: a denied thing, or the refusal that denies it, refers to the one claim that it answers."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from etl.blocks import Blocks
from etl.judge import judge
from etl.keys import Key, key_of_event
from etl.levels import Levels
from etl.model import Claim, Event, Judgement


class Link(NamedTuple):
    """`event_id` denies `other_id`."""

    event_id: str
    relation: str
    other_id: str


class _Told(NamedTuple):
    event: Event
    key: Key


def denials(events: Sequence[Event], levels: Levels) -> tuple[Link, ...]:
    """Every denial with what it denies, sorted; none where nothing fits or more than one does."""
    told = [_Told(event, key_of_event(event, levels)) for event in events]
    blocks: Blocks[_Told] = Blocks()
    for one in told:
        if one.key.modality_class in ("claimed", "happened"):
            blocks.add(one, one.key)
    answers = {one.event.event_id: found for one in told if one.event.modality == "denied" if (found := _answered(one, blocks))}
    links = {Link(event_id, "denies", other) for event_id, other in answers.items()}
    return tuple(sorted(links | set(_refusals(told, answers))))


def _answered(denied: _Told, blocks: Blocks[_Told]) -> str | None:
    """The one event with the same key, apart from whether it happened and who says so."""
    fitting = {
        other.event.event_id
        for other in blocks.candidates(denied.key)
        if judge(replace(denied.key, modality=other.key.modality, claimed_by=other.key.claimed_by), other.key).judgement is Judgement.SAME
    }
    return fitting.pop() if len(fitting) == 1 else None


def _refusals(told: Iterable[_Told], answers: dict[str, str]) -> Iterator[Link]:
    """A REJECT answers what the denial in its sentence answers (or that thing), else the one claim of its target in the same article."""
    by_article: dict[str, list[tuple[_Told, Claim]]] = defaultdict(list)
    refusals = []
    for one in told:
        for claim in one.event.claims:
            if claim.quote is None:
                continue
            if one.event.type_id == "REJECT" and claim.modality == "actual":
                refusals.append((one, claim))
            elif claim.modality in ("denied", "claimed"):
                by_article[claim.article_id].append((one, claim))
    for one, claim in refusals:
        there = by_article.get(claim.article_id, [])
        denied = {other.event.event_id for other, its in there if its.modality == "denied" and its.quote_start == claim.quote_start}
        claimed = {other.event.event_id for other, its in there if _is_answer(one.key, claim, other.key, its)}
        fitting = denied or claimed
        if len(fitting) == 1:
            other_id = fitting.pop()
            yield Link(one.event.event_id, "denies", answers.get(other_id, other_id))


def _is_answer(refusal: Key, claim: Claim, other: Key, its: Claim) -> bool:
    """Whether the target of the refusal claimed before, in the same text, that who refuses did it."""
    is_before = (its.quote_start or 0) <= (claim.quote_start or 0)
    return its.modality == "claimed" and is_before and other.claimed_by in refusal.targets and bool(refusal.sources & other.sources)
