"""The questions the page asks. Each is a file in sql/; whatever depends on the filter begins FROM chosen(...)."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd

from dashboard.view import View

SQL = Path(__file__).with_name("sql")

MODALITIES = ("actual", "claimed", "denied", "negated", "future", "hypothetical", "historical")
PAGE_SIZE = 50
MAX_SINGLES = 300
MAX_LANES = 12

# A facet is counted without its own filter, so that a reader sees what else he could choose.
OWN_FILTER: Mapping[str, tuple[str, ...]] = {
    "density": ("from_day", "to_day"),
    "facet_actor": ("actor_ids", "side"),
    "facet_alliance": ("alliance_ids",),
    "facet_type": ("type_ids",),
    "facet_modality": ("modalities",),
    "facet_place": ("place_ids",),
}


def bound(view: View) -> dict[str, Any]:
    """The filter of a view as the arguments of chosen(...); None = no such filter."""
    return {
        "from_day": view.from_day,
        "to_day": view.to_day,
        "actor_ids": list(view.actors) or None,
        "side": view.side,
        "alliance_ids": list(view.alliances) or None,
        "reading": view.reading,
        "type_ids": list(view.types) or None,
        "modalities": list(view.modalities) or None,
        "place_ids": list(view.places) or None,
        "words": view.words or None,
    }


@cache
def statement(question: str) -> tuple[str, frozenset[str]]:
    """The text of a question and the names of its parameters."""
    text = (SQL / f"{question}.sql").read_text(encoding="utf-8")
    (parsed,) = duckdb.extract_statements(text)
    return text, frozenset(parsed.named_parameters)


def ask(con: duckdb.DuckDBPyConnection, question: str, view: View, **extra: object) -> pd.DataFrame:
    """The answer to one question about the events of a view. Takes a cursor: one connection serves no two threads."""
    text, names = statement(question)
    values = bound(view) | dict.fromkeys(OWN_FILTER.get(question, ())) | extra
    return con.execute(text, {name: values[name] for name in names}).df()
