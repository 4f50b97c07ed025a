"""What an event is, given the claims of it: the finest date and place, every actor, deaths as a span. Nothing is averaged."""

from collections.abc import Mapping, Sequence

from etl.model import Article, Claim, Deaths, Event, EventActor, Modality

_CAMPS_OF = {"ARM": "am", "NKR": "am", "AZE": "az", "RUS": "ru", "TUR": "tr"}
_PLACE_RANK = {"town": 0, "district": 1, "region": 2, "country": 3, "none": 4}


def combined(claims: Sequence[Claim], doubts: Sequence[str], articles: Mapping[str, Article]) -> Event:
    """The event of a group of coded claims, without its id and titles yet. The first claim is the finest."""
    first = claims[0]
    finest = min(claims, key=lambda c: (_PLACE_RANK[c.place_precision], c.place_id or ""))
    modality = _modality(claims, articles)
    datasets = {articles[c.article_id].dataset for c in claims}
    return Event(
        event_id="",
        type_id=first.type_id,
        modality=modality,
        when=first.when,
        actors=_actors(claims),
        dataset="sample" if datasets == {"sample"} else "articles",
        status="coded",
        claims=tuple(claims),
        titles=(),
        mode=_agreed([c.mode for c in claims]),
        context=_agreed([c.context for c in claims]),
        cameo=max((c.cameo for c in claims if c.cameo), key=lambda code: (len(code), code), default=None),
        place_id=finest.place_id,
        place_precision=finest.place_precision,
        claimed_by=_agreed([c.claimed_by for c in claims if c.modality == modality]),
        deaths=_deaths(claims),
        is_verified=True,
        reasons=tuple(sorted({*(reason for c in claims for reason in c.reasons), *(("merge", doubt) for doubt in doubts)})),
    )


def _modality(claims: Sequence[Claim], articles: Mapping[str, Article]) -> Modality:
    """A fact where it is told as one. Where others give it as a claim, only if two camps beside the claimer's tell it as a fact."""
    if not any(c.modality == "claimed" for c in claims):
        return "actual" if any(c.modality == "actual" for c in claims) else claims[0].modality
    own = {_CAMPS_OF.get(c.claimed_by.partition(".")[0], "") for c in claims if c.claimed_by}
    telling = {camp_of(c, articles) for c in claims if c.modality == "actual"}
    return "actual" if len(telling - own - {"other"}) >= 2 else "claimed"


def camp_of(claim: Claim, articles: Mapping[str, Article]) -> str:
    """The camp that it comes from: of a copy, that of the article whose copy it is."""
    article = articles[claim.article_id]
    return articles[article.copy_of].camp if article.copy_of else article.camp


def _actors(claims: Sequence[Claim]) -> tuple[EventActor, ...]:
    """Each actor once a role, from the first claim that names it (with a holder, if any does)."""
    found: dict[tuple[str, str], EventActor] = {}
    for actor in (a for c in claims for a in c.actors):
        key = (actor.role, actor.actor_id)
        if key not in found or (found[key].holder_id is None and actor.holder_id is not None):
            found[key] = actor
    return tuple(found[key] for key in sorted(found) if not _covered(key, found))


def _covered(key: tuple[str, str], found: Mapping[tuple[str, str], EventActor]) -> bool:
    """Whether a part of the actor (RUS.GOV of RUS) is there in the same role and says more."""
    role, actor = key
    return any(other_role == role and other.startswith(actor + ".") for other_role, other in found)


def _agreed(values: Sequence[str | None]) -> str | None:
    """The first of those given, in the order of the claims."""
    return next((value for value in values if value is not None), None)


def _deaths(claims: Sequence[Claim]) -> Deaths:
    """The lowest and the highest that any source gives; a best only where all that give one agree."""
    numbers = [n for c in claims for n in (c.deaths.low, c.deaths.best, c.deaths.high) if n is not None]
    best = {c.deaths.best for c in claims if c.deaths.best is not None}
    return Deaths(min(numbers, default=None), best.pop() if len(best) == 1 else None, max(numbers, default=None))
