"""data/corrections.yml: what a person corrects, why, on which source, and what it expects to find.

A correction that no longer finds what it expects stops the build, so that patches don't outlive their reason.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Annotated, Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from etl.days import fits
from etl.faults import Fault
from etl.model import DatedSpan, Event
from etl.reference import Reference

FILE = "corrections.yml"


class _Correction(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)
    target: str
    reason: str
    source: str
    # Field names with the values on which the correction rests.
    expect: dict[str, str | int | date | None] = Field(min_length=1)


class Withdraw(_Correction):
    """The event is none."""

    action: Literal["withdraw"]


class Merge(_Correction):
    """The event is another one."""

    action: Literal["merge"]
    into: str


class Put(_Correction):
    """Fields of the event are other than coded."""

    action: Literal["set"]
    values: dict[Literal["type_id", "mode", "modality", "place_id", "since", "until", "date_precision", "claimed_by"], str | date | None]


Correction = Annotated[Withdraw | Merge | Put, Field(discriminator="action")]
_FILE = TypeAdapter(list[Correction])


@dataclass(frozen=True, slots=True)
class Tombstone:
    """What became of an event that is no more."""

    event_id: str
    kind: Literal["merged", "withdrawn"]
    merged_into: str | None
    reason: str


@dataclass(frozen=True, slots=True)
class Corrected:
    """Events after corrections, and what is gone."""

    events: tuple[Event, ...]
    tombstones: tuple[Tombstone, ...]


def read(data: Path) -> tuple[tuple[Correction, ...], list[Fault]]:
    """The corrections, and what is wrong with the file."""
    path = data / FILE
    if not path.exists():
        return (), []
    try:
        return tuple(_FILE.validate_python(yaml.safe_load(path.read_text(encoding="utf-8")) or [])), []
    except yaml.YAMLError as error:
        return (), [Fault(FILE, 0, f"not readable as YAML: {' '.join(str(error).split())}", "correct it")]
    except ValidationError as error:
        return (), [Fault(FILE, 0, f"{'.'.join(map(str, e['loc']))}: {e['msg']}", "correct it") for e in error.errors(include_url=False)]


def correct(events: Sequence[Event], corrections: Sequence[Correction], reference: Reference) -> tuple[Corrected, list[Fault]]:
    """Apply them in their order. Each must find what it expects."""
    here = {event.event_id: event for event in events}
    precisions = {row.place_id: row.precision for row in reference.place}
    tombstones: list[Tombstone] = []
    faults: list[Fault] = []
    for number, one in enumerate(corrections, start=1):
        event = here.get(one.target)
        fault = _expired(number, one, event)
        if isinstance(one, Merge) and one.into not in here:
            fault = Fault(FILE, number, f"{one.into} is no event", "correct `into`, or remove the correction")
        if fault or event is None:
            faults.append(fault or Fault(FILE, number, "no such event", "remove it"))
        elif isinstance(one, Put):
            here[one.target], wrong = _put(number, one, event, precisions)
            faults += wrong
        else:
            del here[one.target]
            into = one.into if isinstance(one, Merge) else None
            if into:
                here[into] = replace(here[into], claims=(*here[into].claims, *event.claims))
            tombstones.append(Tombstone(one.target, "merged" if into else "withdrawn", into, f"{one.reason} ({one.source})"))
    return Corrected(tuple(here[key] for key in sorted(here)), tuple(tombstones)), faults


def _expired(number: int, one: _Correction, event: Event | None) -> Fault | None:
    if event is None:
        return Fault(FILE, number, f"{one.target} is no event of this build", "the correction has expired: remove it")
    values = _values(event)
    for name, expected in one.expect.items():
        if name not in values:
            return Fault(FILE, number, f"expect names {name!r}", f"one of {', '.join(values)}")
        if str(values[name]) != str(expected):
            return Fault(
                FILE,
                number,
                f"{one.target} has {name} {values[name]}, not {expected}",
                "the correction has expired: look again and remove or renew it",
            )
    return None


def _values(event: Event) -> Mapping[str, object]:
    return {
        "type_id": event.type_id, "mode": event.mode, "modality": event.modality, "place_id": event.place_id, "since": event.when.since,
        "until": event.when.until, "date_precision": event.when.precision, "claimed_by": event.claimed_by, "claims": len(event.claims),
    }  # fmt: skip


def _put(number: int, one: Put, event: Event, precisions: Mapping[str, str]) -> tuple[Event, list[Fault]]:
    new: dict[str, object] = {**_values(event), **{str(name): value for name, value in one.values.items()}}
    try:
        when = TypeAdapter(DatedSpan).validate_python(
            {
                "since": new["since"],
                "until": new["until"],
                "precision": new["date_precision"],
                "origin": "curated",
                "words": event.when.words,
            }
        )
    except ValidationError as error:
        return event, [
            Fault(FILE, number, f"{'.'.join(map(str, e['loc']))}: {e['msg']}", "correct it") for e in error.errors(include_url=False)
        ]
    place = new["place_id"]
    if place is not None and place not in precisions:
        return event, [Fault(FILE, number, f"place_id {place!r} is not known", "add it to place.csv or correct it")]
    if when.since and when.until and not fits(when.since, when.until, when.precision):
        return event, [
            Fault(FILE, number, f"{when.since} to {when.until} is not a {when.precision}", "give since, until and date_precision together")
        ]
    changed = TypeAdapter(Event).validate_python({
        **{name: getattr(event, name) for name in Event.__dataclass_fields__},
        **{name: new[name] for name in ("type_id", "mode", "modality", "place_id", "claimed_by")},
        "when": when if any(name in one.values for name in ("since", "until", "date_precision")) else event.when,
        "place_precision": precisions.get(str(place), "none"),
        "status": "reviewed",
        "reasons": (*event.reasons, ("correction", f"{', '.join(sorted(one.values))}: {one.reason} ({one.source})")),
    })  # fmt: skip
    return changed, []
