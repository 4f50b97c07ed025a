"""All that we know before reading an article, checked as a whole: every fault of every file at once, or none."""

from dataclasses import dataclass
from pathlib import Path

from etl import check, chronology, correct, documents, reference, titles
from etl.check import Check
from etl.chronology import Chronology
from etl.correct import Correction
from etl.faults import FaultsError
from etl.levels import Levels
from etl.reference import Reference
from etl.titles import Titles


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What a build stands on."""

    reference: Reference
    chronology: Chronology
    corrections: tuple[Correction, ...]
    checks: tuple[Check, ...]
    titles: Titles
    levels: Levels


def read(data: Path) -> Knowledge:
    """Raises FaultsError with everything that is wrong in our own files (the lexicons are read by the coder)."""
    known, faults = reference.read_with_faults(data)
    told, wrong = chronology.read(data, known)
    corrections, wrong_corrections = correct.read(data)
    templates, wrong_titles = titles.read(data, known)
    checks, wrong_checks = check.read(data)
    events = frozenset(event.event_id for event in told.events)
    wrong += documents.event_faults(known.document, events)
    faults = [*faults, *wrong, *wrong_corrections, *wrong_titles, *wrong_checks]
    if faults or templates is None:
        raise FaultsError(faults)
    levels = Levels(known)
    return Knowledge(known, told, corrections, tuple(checks), Titles(templates, known, levels), levels)


def files(data: Path) -> list[Path]:
    """Every file that a release depends on, articles aside."""
    rows = ("reference/*", "chronology/*.csv", "chronology/titles/*.csv")
    patterns = ("*.sql", "*.yml", *rows, "lexicon/*.yml", "lexicon/*/*.yml", "sources/*.yml", "checks/*.sql")
    return sorted(path for pattern in patterns for path in data.glob(pattern) if path.is_file())
