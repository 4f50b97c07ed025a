"""How long all questions of one interaction take in DuckDB, on synthetic releases, one thread, hot."""

import statistics
import time
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import duckdb

from dashboard.queries import MAX_LANES, PAGE_SIZE, ask
from dashboard.view import View

EXPLAINED = """One thread, hot. *typ* = 2 actors + alliance + 5 years + 8 types; *brush* = 3 years; *pick* = 2 actors; *all* = no filter."""

STATES: Mapping[str, View] = {
    "typ": View(
        actors=("ARM", "RUS"),
        alliances=("CSTO",),
        from_day=date(2018, 1, 1),
        to_day=date(2023, 1, 1),
        types=("ASSAULT", "ACCUSE", "CONSULT", "REQUEST", "COERCE", "MOBILIZE", "REJECT", "SUPPORT"),
    ),
    "brush": View(from_day=date(2019, 1, 1), to_day=date(2022, 1, 1)),
    "pick": View(actors=("ARM", "RUS")),
    "all": View(),
}

# What one change of the filter asks, with the arguments that the page adds to the filter.
QUESTIONS: Sequence[tuple[str, Mapping[str, Any]]] = (
    ("total", {}),
    ("density", {"unit": "month", "first": None, "last": None}),
    ("facet_type", {}),
    ("facet_modality", {}),
    ("facet_actor", {"facet_side": None}),
    ("facet_alliance", {}),
    ("facet_place", {}),
    ("places", {}),
    ("areas", {}),
    ("bins_actor", {"unit": "month", "max_lanes": MAX_LANES}),
    ("list", {"page_size": PAGE_SIZE, "page": 1, "lang": "en"}),
)


def measure(release: Path, rounds: int = 7) -> dict[str, dict[str, float]]:
    """Median milliseconds by state and question; the key "interaction" is their sum."""
    answer: dict[str, dict[str, float]] = {}
    with duckdb.connect(str(release), read_only=True, config={"threads": 1}) as con:
        for state, view in STATES.items():
            times: dict[str, list[float]] = {}
            for _ in range(rounds):
                for question, extra in QUESTIONS:
                    start = time.perf_counter()
                    ask(con.cursor(), question, view, **extra)
                    times.setdefault(question, []).append((time.perf_counter() - start) * 1000)
            answer[state] = {question: statistics.median(values) for question, values in times.items()}
            answer[state]["interaction"] = sum(answer[state].values())
    return answer
