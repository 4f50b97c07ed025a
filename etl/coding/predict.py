"""What a coded article looks like to those who score coders: one object an event, with the evidence as text."""

from typing import Any

from etl.coding.world import World
from etl.model import Claim, Coded

PARTS = {
    "MFA": "GOV",
    "MOD": "MIL",
    "BORDER": "MIL",
    "PARL": "GOV",
    "POLICE": "GOV",
    "PROS": "GOV",
    "NSS": "GOV",
    "SSS": "GOV",
    "MIA": "GOV",
}

ALSO_TOLD = "also told in"
MISSIONS = {"EUMA": "EU", "EUMCAP": "EU", "EU.PARL": "EU", "UNGA": "UN"}


def prediction(coded: Coded, world: World) -> dict[str, Any]:
    """`{id, events: [...]}`."""
    return {"id": coded.article.article_id, "events": [_event(claim, world) for claim in shown(coded)]}


def shown(coded: Coded) -> tuple[Claim, ...]:
    """The claims that are given to those who score. INSTITUTE, which PLOVER lacks, is left out."""
    return tuple(claim for claim in coded.claims if claim.type_id != "INSTITUTE")


def _event(claim: Claim, world: World) -> dict[str, Any]:
    place = world.places.get(claim.place_id) if claim.place_id else None
    return {
        "plover": claim.type_id,
        "mode": claim.mode,
        "cameo": claim.cameo,
        "source": _ids(claim, ("source", "participant"), world),
        "target": _ids(claim, ("target",), world),
        "date_from": claim.when.since.isoformat() if claim.when.since else None,
        "date_to": claim.when.until.isoformat() if claim.when.until else None,
        "date_precision": claim.when.precision if claim.when.precision != "none" else None,
        "place": place.label if place else None,
        "modality": claim.modality,
        "claimed_by": claim.claimed_by,
        "evidence": [claim.quote, *(text.partition(": ")[2] for kind, text in claim.reasons if kind == ALSO_TOLD)],
    }


def _ids(claim: Claim, roles: tuple[str, ...], world: World) -> list[str]:
    return [_coarse(_state_of(actor.actor_id, world)) for actor in claim.actors if actor.role in roles]


def _state_of(actor_id: str, world: World) -> str:
    """Who held office once and holds none now counts as one of that state."""
    held = {office.actor_id.partition(".")[0] for office in world.offices.get(actor_id, ())}
    return held.pop() if len(held) == 1 else actor_id


def _coarse(actor_id: str) -> str:
    """Ministries count as their government, the ministry of defence as the armed forces."""
    head, _, tail = actor_id.partition(".")
    if actor_id in MISSIONS:
        return MISSIONS[actor_id]
    return f"{head}.{PARTS.get(tail, tail)}" if tail else head
