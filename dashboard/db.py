"""Releases on disk, read-only connections to them, and bounded caches of what they answered.

Everything here is keyed by release: a release never changes, so nothing cached can be stale.
"""

import os
import re
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd
import streamlit as st

from dashboard import queries, values
from dashboard.i18n import catalogue
from dashboard.known import Known, Tombstone
from dashboard.names import Names, read_names
from dashboard.view import Lang, Tradition, View

ROOT = Path(__file__).resolve().parents[1]
_SCHEMA_VERSION = re.compile(r"^-- Schema version (\d+)\.", re.MULTILINE)
RELEASE_FILE = re.compile(r"events-(?P<id>[A-Za-z0-9][A-Za-z0-9._-]*)\.duckdb")
WORKERS = 4
REFERENCE = ("actors", "alliances", "named_places", "types")


@dataclass(frozen=True, slots=True)
class Release:
    """One published release: its id and its file."""

    id: str
    path: str


def build_dir() -> Path:
    """Where releases lie: data/build, or the folder that EVENTS_BUILD names."""
    return Path(os.environ.get("EVENTS_BUILD", ROOT / "data" / "build"))


def releases() -> dict[str, Release]:
    """All releases that are kept and that this version can show, by id."""
    matches = [(RELEASE_FILE.fullmatch(path.name), path) for path in build_dir().glob("events-*.duckdb")]
    found = [Release(match["id"], str(path.resolve())) for match, path in matches if match]
    return {release.id: release for release in found if _is_of_this_schema(release.path)}


def current_release() -> Release | None:
    """The newest release: where the pointer `current` leads. Its real path, for the pointer moves under open readers."""
    pointer = build_dir() / "current"
    match = RELEASE_FILE.fullmatch(pointer.resolve().name) if pointer.exists() else None
    found = Release(match["id"], str(pointer.resolve())) if match else None
    return found if found and _is_of_this_schema(found.path) else None


@st.cache_resource(max_entries=256, show_spinner=False)
def _is_of_this_schema(path: str) -> bool:
    """Whether a file is a release with the tables of data/schema.sql as it is now. A damaged file is none."""
    wanted = _SCHEMA_VERSION.search((ROOT / "data" / "schema.sql").read_text(encoding="utf-8"))
    try:
        with _open(path) as con:
            said = queries.ask(con, "release", View())["schema_version"].tolist()
    except duckdb.Error:
        return False
    return wanted is not None and said == [int(wanted[1])]


def _open(path: str) -> duckdb.DuckDBPyConnection:
    return duckdb.connect(path, read_only=True, config={"enable_external_access": False, "lock_configuration": True})


@st.cache_resource(max_entries=8, show_spinner=False)
def _connection(path: str) -> duckdb.DuckDBPyConnection:
    return _open(path)


@st.cache_resource(show_spinner=False)
def _workers() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(WORKERS, thread_name_prefix="ask")


def _ask(release: Release, question: str, view: View, extra: Mapping[str, Any]) -> pd.DataFrame:
    with _connection(release.path).cursor() as cursor:
        return queries.ask(cursor, question, view, **extra)


@st.cache_resource(max_entries=512, show_spinner=False)
def _answers(release_id: str, path: str, question: str, given: tuple[Any, ...], _view: View, _extra: Mapping[str, Any]) -> "_Once":  # noqa: ARG001
    return _Once(partial(_ask, Release(release_id, path), question, _view, _extra))


class _Once:
    """An answer on its way: asked by a worker at once, awaited by whoever needs it."""

    def __init__(self, question: partial[pd.DataFrame]) -> None:
        self._future = _workers().submit(question)

    def frame(self) -> pd.DataFrame:
        return self._future.result()


def begin(release: Release, question: str, view: View, **extra: object) -> _Once:
    """Starts a question, or finds its answer in the cache. The frames are shared between sessions: never write to one."""
    own = queries.OWN_FILTER.get(question, ())
    given = queries.bound(view) | dict.fromkeys(own) | extra
    _, names = queries.statement(question)
    key = tuple((name, tuple(value) if isinstance(value, list) else value) for name, value in sorted(given.items()) if name in names)
    return _answers(release.id, release.path, question, key, view, extra)


def ask(release: Release, question: str, view: View = View(), **extra: object) -> pd.DataFrame:  # noqa: B008  (a frozen value)
    """The answer to a question, from the cache where it was asked before."""
    return begin(release, question, view, **extra).frame()


def rows(release: Release, question: str, **extra: object) -> list[dict[str, Any]]:
    """The answer to a question that needs no filter, row by row."""
    return values.records(ask(release, question, View(), **extra))


@st.cache_resource(max_entries=48, show_spinner=False)
def _names(release_id: str, path: str, lang: Lang, tradition: Tradition) -> Names:
    release = Release(release_id, path)
    return read_names({question: ask(release, question, lang=lang) for question in REFERENCE}, lang, tradition, catalogue(lang))


def names(release: Release, lang: Lang, tradition: Tradition) -> Names:
    """What things are called, for one reader."""
    return _names(release.id, release.path, lang, tradition)


def known(release: Release) -> Known:
    """What links to this release may name."""
    everything = names(release, "en", "both")
    return Known(
        actors=frozenset(everything.actors),
        alliances=frozenset(everything.alliances),
        types=frozenset(everything.types),
        modalities=frozenset(queries.MODALITIES),
        places=frozenset(everything.places),
        releases=frozenset(releases()),
        has_event=lambda event_id: not ask(release, "has_event", event_id=event_id).empty,
        tombstone=partial(_tombstone, release),
    )


def _tombstone(release: Release, event_id: str) -> Tombstone | None:
    for row in rows(release, "tombstone", event_id=event_id):
        return Tombstone(row["kind"], row["merged_into"], row["reason"])
    return None


def built_at(release: Release) -> datetime | None:
    """When a release was built."""
    for row in rows(release, "release"):
        return pd.Timestamp(row["built_at"]).to_pydatetime()
    return None


def period(release: Release) -> tuple[date | None, date | None]:
    """The first day and the day after the last of all events of a release."""
    (row,) = rows(release, "total")
    return values.day(row["first_day"]), values.day(row["last_day"])
