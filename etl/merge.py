"""From the claims of all articles to events: each claim joins the one event that it surely tells, else it stands alone.

The result depends on the claims only, never on their order: they are taken in an order of their content.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from etl.blocks import Blocks
from etl.combine import combined
from etl.judge import judge
from etl.keys import Key, key_of, key_of_event
from etl.levels import Levels
from etl.model import Article, Claim, Event, Judgement
from etl.naming import named

_MOST_NOTES = 5


@dataclass(slots=True)
class Group:
    """Claims held to be one event, and the distinct keys they have; a curated one begins with its event."""

    keys: dict[Key, None]
    claims: list[Claim]
    curated: Event | None = None
    doubts: list[str] = field(default_factory=list)


def merge(claims: Iterable[Claim], curated: Iterable[Event], articles: Mapping[str, Article], levels: Levels) -> tuple[Event, ...]:
    """All events, curated ones with the claims of articles that they gained, sorted by id."""
    blocks: Blocks[Group] = Blocks()
    seen: dict[Key, Group] = {}
    groups = []
    for event in sorted(curated, key=lambda e: e.event_id):
        key = key_of_event(event, levels)
        group = Group({key: None}, [], event)
        blocks.add(group, key)
        groups.append(group)
    for claim in sorted(dict.fromkeys(claims), key=lambda c: _order(c, articles)):
        key = key_of(claim, levels)
        fitting, doubts = (seen[key], []) if key in seen else _fitting(key, blocks)
        if fitting is None:
            fitting = Group({}, [], doubts=doubts)
            groups.append(fitting)
        if key not in fitting.keys:
            fitting.keys[key] = None
            blocks.add(fitting, key)
        if judge(key, key).judgement is Judgement.SAME:
            seen[key] = fitting
        fitting.claims.append(claim)
    coded = named([combined(g.claims, g.doubts, articles) for g in groups if g.curated is None], levels)
    gained = [replace(g.curated, claims=(*g.curated.claims, *g.claims)) for g in groups if g.curated is not None]
    return tuple(sorted((*coded, *gained), key=lambda e: e.event_id))


def _order(claim: Claim, articles: Mapping[str, Article]) -> tuple[object, ...]:
    """Finest dates first, told ones before those of publication, places and full roles before gaps, then the earliest article."""
    length = (claim.when.until - claim.when.since).days if claim.when.since and claim.when.until else 10**6
    named_roles = {role for a in claim.actors for role in (("source", "target") if a.role == "participant" else (a.role,))}
    article = articles.get(claim.article_id)
    published = article.published if article and article.published else date.max
    actors = tuple(sorted((a.role, a.actor_id, a.holder_id or "") for a in claim.actors))
    content = (claim.type_id, claim.modality, claim.mode or "", claim.cameo or "", claim.place_id or "", claim.claimed_by or "", actors)
    fullness = (length, claim.when.origin == "publication", claim.place_id is None, -len(named_roles - {"mediator"}))
    return (*fullness, published, claim.article_id, claim.quote_start or 0, claim.quote_end or 0, content)


def _fitting(key: Key, blocks: Blocks[Group]) -> tuple[Group | None, list[str]]:
    """The one group that tells the same event; none if none does or more than one, with what speaks for and against it."""
    whole: list[Group] = []
    partly: list[Group] = []
    doubts: list[str] = []
    for group in blocks.candidates(key):
        fits, why = _fits(key, group)
        if fits:
            (whole if any(_whole(key) == _whole(other) for other in group.keys) else partly).append(group)
        elif why:
            doubts.append(f"perhaps the same as {_name(group)}: {why}")
    for found in (_curated(whole), _curated(partly), whole, partly):
        if len(found) == 1:
            return found[0], []
        if found:
            doubts += [f"perhaps the same as {_name(group)}: it fits more than one" for group in found]
            break
    return None, sorted(set(doubts))[:_MOST_NOTES]


def _whole(key: Key) -> tuple[object, ...]:
    return key.sources, key.targets, key.participants, key.since


def _curated(groups: list[Group]) -> list[Group]:
    return [group for group in groups if group.curated]


def _fits(key: Key, group: Group) -> tuple[bool, str]:
    """Whether it is the same event as one claim of the group and contradicts none; else why it is doubtful, or "" if it is another one."""
    verdicts = [judge(key, other) for other in group.keys]
    if any(verdict.judgement is Judgement.DIFFERENT for verdict in verdicts):
        return False, ""
    against = next((v.why for v in verdicts if v.judgement is Judgement.UNSURE and not v.is_gap), None)
    if against is None and any(v.judgement is Judgement.SAME for v in verdicts):
        return True, ""
    return False, against or verdicts[0].why


def _name(group: Group) -> str:
    if group.curated:
        return group.curated.event_id
    key = next(iter(group.keys))
    return f"{key.type_id} of {key.since} ({key.modality}) in article {group.claims[0].article_id}"
