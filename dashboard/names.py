"""What actors, alliances, places and types are called in the reader's language and tradition."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from dashboard.i18n import Catalogue
from dashboard.i18n.vocabulary import MODALITIES, QUADS, TYPES
from dashboard.values import records
from dashboard.view import Lang, Tradition

OTHER_SCRIPTS: tuple[Lang, ...] = ("en", "ru", "hy", "ar", "az", "tr")


@dataclass(frozen=True, slots=True)
class Names:
    """The names of one release in one language. Ids that are not known are shown as they are."""

    actors: Mapping[str, str]
    aliases: Mapping[str, str]
    wholes: frozenset[str]
    alliances: Mapping[str, str]
    alliance_kinds: Mapping[str, str]
    places: Mapping[str, str]
    both_place_names: Mapping[str, str]
    types: Mapping[str, str]
    quads: Mapping[str, str]
    t: Catalogue

    def actor(self, actor_id: str) -> str:
        return self.actors.get(actor_id, actor_id)

    def alliance(self, alliance_id: str) -> str:
        return self.alliances.get(alliance_id, alliance_id)

    def place(self, place_id: str) -> str:
        return self.places.get(place_id, place_id)

    def type(self, type_id: str) -> str:
        return self.types.get(type_id, type_id)

    def modality(self, modality: str) -> str:
        return self.t.word(MODALITIES, modality)

    def quad(self, quad: str) -> str:
        return self.t.word(QUADS, quad)

    def has_parts(self, actor_id: str) -> bool:
        return actor_id in self.wholes

    def lane(self, lanes: str, lane_id: str) -> str:
        """The label of a lane of the timeline."""
        if lanes == "place" and not lane_id:
            return self.t.say("No place given")
        namer = {"actor": self.actor, "alliance": self.alliance, "type": self.type, "place": self.place}[lanes]
        return namer(lane_id)


def read_names(frames: Mapping[str, pd.DataFrame], lang: Lang, tradition: Tradition, t: Catalogue) -> Names:
    """From the answers to `actors`, `alliances`, `named_places` and `types`."""
    actors = records(frames["actors"])
    alliances = records(frames["alliances"])
    places = records(frames["named_places"])
    types = records(frames["types"])
    return Names(
        actors={row["actor_id"]: _actor_name(row, lang) for row in actors},
        aliases={row["actor_id"]: _aliases(row, lang) for row in actors},
        wholes=frozenset(row["parent_id"] for row in actors if row["parent_id"]),
        alliances={row["alliance_id"]: row["name"] for row in alliances},
        alliance_kinds={row["alliance_id"]: row["kind"] for row in alliances},
        places={row["place_id"]: place_name(row, lang, tradition) for row in places},
        both_place_names={row["place_id"]: place_name(row, lang, "both") for row in places},
        types={row["type_id"]: t.word(TYPES, row["type_id"]) if row["type_id"] in TYPES else row["label_en"] for row in types},
        quads={row["type_id"]: row["quad"] for row in types},
        t=t,
    )


def _of(names: Sequence[Mapping[str, Any]], lang: str, kind: str) -> list[str]:
    return [name["name"] for name in names if name["lang"] == lang and name["kind"] == kind]


def _actor_name(row: Mapping[str, Any], lang: Lang) -> str:
    found = _of(row["names"], lang, "canonical")
    return str(found[0] if found else row["name"])


def _aliases(row: Mapping[str, Any], lang: Lang) -> str:
    """The canonical names in the other languages, for a search in any script."""
    shown = _actor_name(row, lang)
    found = [name for other in OTHER_SCRIPTS for name in _of(row["names"], other, "canonical")]
    return " · ".join(dict.fromkeys(name for name in found if name != shown))


def place_name(row: Mapping[str, Any], lang: Lang, tradition: Tradition) -> str:
    """The name of a place; both names where the traditions differ and the reader wants both."""
    for tongue in dict.fromkeys((lang, "en")):
        names = [name for name in row["names"] if name["lang"] == tongue and name["kind"] == "canonical"]
        shared = [name["name"] for name in names if name["tradition"] not in ("am", "az")]
        by = {side: [name["name"] for name in names if name["tradition"] == side] for side in ("am", "az")}
        if tradition != "both" and by[tradition]:
            return str(by[tradition][0])
        both = list(dict.fromkeys(name for found in (by["am"][:1], by["az"][:1]) for name in found))
        if both:
            return " / ".join(both)
        if shared:
            return str(shared[0])
    return str(row["place_id"])
