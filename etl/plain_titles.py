"""Titles of coded events in languages with cases and agreement: words put side by side, so that no grammar can be wrong."""

from collections.abc import Mapping

from pydantic import BaseModel, ConfigDict

from etl.model import Event
from etl.reference import Reference


class Labels(BaseModel):
    """The words of one language."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    to: str
    join: str
    place: str
    modality: dict[str, str]
    types: dict[str, str]


class PlainTitles:
    """`type: who → whom · where (who says so)` in one language."""

    def __init__(self, lang: str, labels: Labels, reference: Reference) -> None:
        self.lang = lang
        self._words = labels
        self._actors = {row.actor_id: row.name for row in reference.actor}
        self._actors |= {row.actor_id: row.name for row in reference.actor_name if (row.lang, row.kind) == (lang, "canonical")}
        self._places: dict[str, dict[str, str]] = {}
        for row in reference.place_name:
            if (row.lang, row.kind) == (lang, "canonical"):
                self._places.setdefault(row.place_id, {}).setdefault(row.tradition or "", row.name)

    def title(self, event: Event) -> str:
        """The title, at any length."""
        doers, others = self._names(event, "source", "participant"), self._names(event, "target")
        parties = self._words.to.join(part for part in (doers, others) if part)
        if others and not doers:
            parties = self._words.to.lstrip() + others
        said = ": ".join(part for part in (self._words.types[event.type_id], parties) if part) + self._place(event.place_id)
        by = self._actors.get(event.claimed_by) if event.claimed_by else None
        return self._words.modality[modality_key(event.modality, by)].format(title=said, by=by)

    def _names(self, event: Event, *roles: str) -> str:
        named = dict.fromkeys(self._actors.get(actor.actor_id, actor.actor_id) for actor in event.actors if actor.role in roles)
        return self._words.join.join(named)

    def _place(self, place_id: str | None) -> str:
        names: Mapping[str, str] = self._places.get(place_id or "", {})
        label = names.get("") or " / ".join(dict.fromkeys(names[one] for one in ("am", "az") if one in names))
        return self._words.place.format(place=label) if label else ""


def modality_key(modality: str, by: str | None) -> str:
    """The wording of a modality, which differs by whether it is known who says so."""
    if modality == "claimed" and not by:
        return "claimed_by_nobody"
    return "denied_by" if modality == "denied" and by else modality
