"""A last look at what an article is read to tell, so that nothing impossible leaves the coder."""

from collections.abc import Iterable, Iterator

from etl.coding.draft import Draft
from etl.coding.shapes import Resolved
from etl.coding.world import Office, World
from etl.model import DatedSpan

UNDATED = DatedSpan(None, None, "none", "none")


def made_sound(drafts: Iterable[Draft], world: World) -> Iterator[tuple[Draft, str]]:
    """Takes out what can't be, and says what was taken out of which event.

    A person stands for his state only in office, also on the day of what he is said to have done. What is recalled did not happen
    on the day of publication.
    """
    for draft in drafts:
        if draft.modality == "historical" and draft.when.origin == "publication":
            draft.when = UNDATED
        for role, actors in draft.roles.items():
            kept = tuple(actor for actor in actors if _can_act(actor, draft.when, world))
            yield from ((draft, _said(actor)) for actor in actors if actor not in kept)
            draft.roles[role] = kept


def _said(actor: Resolved) -> str:
    who = actor.holder_id or actor.actor_id
    return f"{who} held no office of {actor.actor_id} then, or is not in the reference; the event is kept without this actor"


def _can_act(actor: Resolved, when: DatedSpan, world: World) -> bool:
    """Whether the reference knows the actor, and a holder stood for him on one of the days; of no day nothing is said."""
    if actor.actor_id not in world.actors:
        return False
    if actor.holder_id is None or actor.holder_id == actor.actor_id or when.since is None or when.until is None:
        return True
    return any(_is_of(term, actor.actor_id, world) and _overlaps(term, when) for term in world.offices.get(actor.holder_id, ()))


def _overlaps(term: Office, when: DatedSpan) -> bool:
    return (term.since is None or when.until is None or term.since < when.until) and (
        term.until is None or when.since is None or term.until > when.since
    )


def _is_of(term: Office, actor_id: str, world: World) -> bool:
    """Whether an office is one of the actor or of a part of it."""
    here = term.actor_id
    while here:
        if here == actor_id:
            return True
        here = world.home.get(here, "")
    return False
