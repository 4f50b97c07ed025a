"""What we know before reading an article: actors, offices, alliances, places, types. Read as text, checked as a whole."""

from dataclasses import dataclass, fields
from pathlib import Path

from etl import rows
from etl.faults import Fault, FaultsError, InputError
from etl.reference_checks import cross_faults
from etl.reference_files import Lines, read_lines


@dataclass(frozen=True)
class Reference:
    """The tables of data/reference/ and the outlets of data/sources/, each a tuple of rows."""

    actor: tuple[rows.ActorRow, ...]
    actor_name: tuple[rows.ActorNameRow, ...]
    office: tuple[rows.OfficeRow, ...]
    alliance: tuple[rows.AllianceRow, ...]
    membership: tuple[rows.MembershipRow, ...]
    event_type: tuple[rows.EventTypeRow, ...]
    phase: tuple[rows.PhaseRow, ...]
    place: tuple[rows.PlaceRow, ...]
    place_name: tuple[rows.PlaceNameRow, ...]
    control: tuple[rows.ControlRow, ...]
    document: tuple[rows.DocumentRow, ...]
    document_party: tuple[rows.DocumentPartyRow, ...]
    outlet: tuple[rows.OutletRow, ...]


def read(data: Path) -> Reference:
    """All of it, or FaultsError with every fault of every file."""
    reference, faults = read_with_faults(data)
    if faults:
        raise FaultsError(faults)
    return reference


def read_with_faults(data: Path) -> tuple[Reference, list[Fault]]:
    """What could be read, and what is wrong."""
    if not data.is_dir():
        raise InputError(f"there is no folder {data}; run this in the repository, or name its data folder with --data")
    lines, faults = read_lines(data)
    return Reference(**{one.name: tuple(row for _, row in getattr(lines, one.name)) for one in fields(Lines)}), faults + cross_faults(lines)
