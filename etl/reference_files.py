"""The files of data/reference/ and data/sources/: which columns, sorted by what, unique in what."""

from dataclasses import dataclass
from pathlib import Path

import yaml
from pydantic import ValidationError

from etl import rows
from etl.faults import Fault
from etl.tables import Table, read_table

ACTOR = Table(rows.ActorRow, ("actor_id",), ("actor_id",))
ACTOR_NAME = Table(rows.ActorNameRow, ("actor_id", "lang", "kind", "name"), ("actor_id", "lang", "kind", "name"))
OFFICE = Table(rows.OfficeRow, ("actor_id", "office", "since"))
ALLIANCE = Table(rows.AllianceRow, ("alliance_id",), ("alliance_id",))
MEMBERSHIP = Table(rows.MembershipRow, ("alliance_id", "actor_id", "since"))
EVENT_TYPE = Table(rows.EventTypeRow, ("type_id",), ("type_id",))
PHASE = Table(rows.PhaseRow, ("since",), ("phase_id",))
PLACE = Table(rows.PlaceRow, ("place_id",), ("place_id",))
PLACE_NAME = Table(rows.PlaceNameRow, ("place_id", "lang", "kind", "name"), ("place_id", "lang", "kind", "name"))
CONTROL = Table(rows.ControlRow, ("unit", "since"))
DOCUMENT = Table(rows.DocumentRow, ("document_id",), ("document_id",))
DOCUMENT_PARTY = Table(rows.DocumentPartyRow, ("document_id", "actor_id", "role"), ("document_id", "actor_id", "role"))


@dataclass(frozen=True)
class Lines:
    """The same rows with their line numbers, for those who report faults."""

    actor: tuple[tuple[int, rows.ActorRow], ...]
    actor_name: tuple[tuple[int, rows.ActorNameRow], ...]
    office: tuple[tuple[int, rows.OfficeRow], ...]
    alliance: tuple[tuple[int, rows.AllianceRow], ...]
    membership: tuple[tuple[int, rows.MembershipRow], ...]
    event_type: tuple[tuple[int, rows.EventTypeRow], ...]
    phase: tuple[tuple[int, rows.PhaseRow], ...]
    place: tuple[tuple[int, rows.PlaceRow], ...]
    place_name: tuple[tuple[int, rows.PlaceNameRow], ...]
    control: tuple[tuple[int, rows.ControlRow], ...]
    document: tuple[tuple[int, rows.DocumentRow], ...]
    document_party: tuple[tuple[int, rows.DocumentPartyRow], ...]
    outlet: tuple[tuple[int, rows.OutletRow], ...]


def read_lines(data: Path) -> tuple[Lines, list[Fault]]:
    """What could be read and what is wrong with single rows; a row with a fault is left out."""
    folder = data / "reference"
    actor, f1 = read_table(folder / "actor.csv", ACTOR)
    actor_name, f2 = read_table(folder / "actor_name.csv", ACTOR_NAME)
    office, f3 = read_table(folder / "office.csv", OFFICE)
    alliance, f4 = read_table(folder / "alliance.csv", ALLIANCE)
    membership, f5 = read_table(folder / "membership.csv", MEMBERSHIP)
    event_type, f6 = read_table(folder / "event_type.csv", EVENT_TYPE)
    phase, f7 = read_table(folder / "phase.csv", PHASE)
    place, f8 = read_table(folder / "place.csv", PLACE)
    place_name, f9 = read_table(folder / "place_name.csv", PLACE_NAME)
    control, f10 = read_table(folder / "control.csv", CONTROL)
    document, f11 = read_table(folder / "document.csv", DOCUMENT)
    party, f12 = read_table(folder / "document_party.csv", DOCUMENT_PARTY)
    outlet, f13 = _read_outlets(data / "sources")
    lines = Lines(
        actor, actor_name, office, alliance, membership, event_type, phase, place, place_name, control, document, party, outlet
    )  # fmt: skip
    return lines, [*f1, *f2, *f3, *f4, *f5, *f6, *f7, *f8, *f9, *f10, *f11, *f12, *f13]


def _read_outlets(folder: Path) -> tuple[tuple[tuple[int, rows.OutletRow], ...], list[Fault]]:
    found: list[tuple[int, rows.OutletRow]] = []
    faults: list[Fault] = []
    for path in sorted(folder.glob("*.yml")):
        try:
            outlet = rows.OutletRow.model_validate(yaml.safe_load(path.read_text(encoding="utf-8")))
        except (yaml.YAMLError, UnicodeDecodeError) as error:
            faults.append(Fault(path.name, 0, f"not readable as YAML: {' '.join(str(error).split())}", "correct it"))
        except ValidationError as error:
            faults += [Fault(path.name, 0, f"{'.'.join(map(str, one['loc'])) or 'outlet'}: {one['msg']}", "see docs/data-formats.md")
                       for one in error.errors(include_url=False)]  # fmt: skip
        else:
            if outlet.outlet_id != path.stem:
                faults.append(Fault(path.name, 0, f"outlet_id {outlet.outlet_id!r} is not the name of the file", "make them equal"))
            found.append((0, outlet))
    return tuple(found), faults
