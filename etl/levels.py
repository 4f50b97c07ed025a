"""Actors and places on the level at which claims are compared: whole states, and places with all that they lie in."""

from collections.abc import Mapping

from etl.reference import Reference

# Parts of a state that speak for themselves and not for it.
_OWN_VOICE = frozenset({"opposition", "party", "media"})


class Levels:
    """Parents of actors and places, followed to the top."""

    def __init__(self, reference: Reference) -> None:
        self._actors = chains({row.actor_id: row.parent_id for row in reference.actor})
        self._own_voice = frozenset(row.actor_id for row in reference.actor if row.kind in _OWN_VOICE)
        self._places = chains({row.place_id: row.parent_id for row in reference.place})

    def whole(self, actor_id: str) -> str:
        """The state or organisation that an actor is part of, or itself."""
        return self._actors.get(actor_id, (actor_id,))[-1]

    def speaker(self, actor_id: str) -> str:
        """The whole that an actor speaks for: opposition, parties and media speak for nobody else."""
        return actor_id if actor_id in self._own_voice else self.whole(actor_id)

    def within(self, place_id: str | None) -> tuple[str, ...]:
        """The place and all that it lies in, smallest first; nothing for no place."""
        return self._places.get(place_id, (place_id,)) if place_id else ()


def chains(parents: Mapping[str, str | None]) -> dict[str, tuple[str, ...]]:
    """Each id with its parents to the top."""
    found = {}
    for start in parents:
        chain: list[str] = []
        here: str | None = start
        while here is not None and here not in chain:
            chain.append(here)
            here = parents.get(here)
        found[start] = tuple(chain)
    return found
