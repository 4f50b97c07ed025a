"""From the claims of all articles to events: each claim joins the one event that it surely tells, else it stands alone.

The result depends on the claims only, never on their order: they are taken in an order of their content.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from etl.combine import combined
from etl.judge import Key, judge, roles
from etl.levels import Levels
from etl.model import Article, Claim, Event, Judgement
from etl.naming import named

_MOST_NOTES = 5


@dataclass(slots=True)
class Group:
    """Claims held to be one event; a curated one begins with its event."""

    keys: list[Key]
    claims: list[Claim]
    curated: Event | None = None
    doubts: list[str] = field(default_factory=list)


class Blocks:
    """Groups by parties and day, so that a claim meets only those that it could be."""

    def __init__(self) -> None:
        self._by_day: dict[frozenset[str], dict[date, list[Group]]] = defaultdict(lambda: defaultdict(list))
        self._days: dict[frozenset[str], list[date]] = defaultdict(list)
        self._vague: dict[frozenset[str], list[Group]] = defaultdict(list)

    def add(self, group: Group, key: Key) -> None:
        """A group is found by its first and finest key."""
        if key.since is None or key.until is None:
            return
        if key.precision != "day":
            self._vague[key.actors].append(group)
            return
        days = self._by_day[key.actors]
        if key.since not in days:
            where = bisect_left(self._days[key.actors], key.since)
            self._days[key.actors].insert(where, key.since)
        days[key.since].append(group)

    def candidates(self, key: Key) -> list[Group]:
        """Groups of the same parties that share a day with the key; none for a claim without date."""
        if key.since is None or key.until is None:
            return []
        days = self._days.get(key.actors, [])
        within = days[bisect_left(days, key.since) : bisect_left(days, key.until)]
        by_day = self._by_day.get(key.actors, {})
        return [*(group for day in within for group in by_day[day]), *self._vague.get(key.actors, [])]


def merge(claims: Iterable[Claim], curated: Iterable[Event], articles: Mapping[str, Article], levels: Levels) -> tuple[Event, ...]:
    """All events, curated ones with the claims of articles that they gained, sorted by id."""
    blocks, groups = Blocks(), []
    for event in sorted(curated, key=lambda e: e.event_id):
        key = replace(key_of(_as_claim(event), levels), is_curated=True)
        group = Group([key], [], event)
        blocks.add(group, key)
        groups.append(group)
    for claim in sorted(dict.fromkeys(claims), key=lambda c: _order(c, articles)):
        key = key_of(claim, levels)
        group = _place(claim, key, blocks)
        if len(group.keys) == 1 and group.curated is None:
            blocks.add(group, key)
            groups.append(group)
    coded = named([combined(g.claims, g.doubts, articles) for g in groups if g.curated is None], levels)
    gained = [replace(g.curated, claims=(*g.curated.claims, *g.claims)) for g in groups if g.curated is not None]
    return tuple(sorted((*coded, *gained), key=lambda e: e.event_id))


def key_of(claim: Claim, levels: Levels) -> Key:
    """The keys that claims are compared by."""
    sources, targets, participants = roles(claim.actors, levels)
    return Key(
        type_id=claim.type_id,
        mode=claim.mode,
        cameo=claim.cameo,
        modality=claim.modality,
        claimed_by=levels.whole(claim.claimed_by) if claim.claimed_by else None,
        sources=sources,
        targets=targets,
        participants=participants,
        since=claim.when.since,
        until=claim.when.until,
        precision=claim.when.precision,
        place=levels.within(claim.place_id),
        place_precision=claim.place_precision,
    )


def _as_claim(event: Event) -> Claim:
    return Claim(
        article_id="",
        type_id=event.type_id,
        modality=event.modality,
        when=event.when,
        actors=event.actors,
        mode=event.mode,
        cameo=event.cameo,
        place_id=event.place_id,
        place_precision=event.place_precision,
        claimed_by=event.claimed_by,
    )


def _order(claim: Claim, articles: Mapping[str, Article]) -> tuple[object, ...]:
    """Finest dates first, then the earliest article, then where it stands; equal claims of one sentence by their content."""
    length = (claim.when.until - claim.when.since).days if claim.when.since and claim.when.until else 10**6
    article = articles.get(claim.article_id)
    published = article.published if article and article.published else date.max
    actors = tuple(sorted((a.role, a.actor_id, a.holder_id or "") for a in claim.actors))
    content = (claim.type_id, claim.modality, claim.mode or "", claim.cameo or "", claim.place_id or "", claim.claimed_by or "", actors)
    return (length, claim.place_id is None, published, claim.article_id, claim.quote_start or 0, claim.quote_end or 0, content)


def _place(claim: Claim, key: Key, blocks: Blocks) -> Group:
    """The one group whose every claim tells the same event; a new one if there is none, or more than one."""
    same: list[Group] = []
    doubts: list[str] = []
    for group in blocks.candidates(key):
        verdicts = [judge(key, other) for other in group.keys]
        worst = next((v for j in (Judgement.DIFFERENT, Judgement.UNSURE) for v in verdicts if v.judgement is j), None)
        if worst is None:
            same.append(group)
        elif worst.judgement is Judgement.UNSURE:
            doubts.append(f"perhaps the same as {_name(group)}: {worst.why}")
    curated = [group for group in same if group.curated]
    fitting = curated or same
    if len(fitting) == 1:
        fitting[0].keys.append(key)
        fitting[0].claims.append(claim)
        return fitting[0]
    doubts += [f"perhaps the same as {_name(group)}: it fits more than one" for group in fitting]
    return Group([key], [claim], doubts=sorted(set(doubts))[:_MOST_NOTES])


def _name(group: Group) -> str:
    if group.curated:
        return group.curated.event_id
    key = group.keys[0]
    return f"{key.type_id} of {key.since} ({key.modality}) in article {group.claims[0].article_id}"
