"""The address is the state. Widgets and charts tell what was done; a callback makes a new View and writes the whole address at once."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, cast

import streamlit as st

from dashboard import db
from dashboard.known import Known, Notice
from dashboard.link import decode, pairs, wanted_release
from dashboard.view import FILTERS, View

# Which widget holds which field. Dates are apart: the reader sees the last day, the view holds the day after.
CHOICES = {
    "w_actors": "actors",
    "w_side": "side",
    "w_alliances": "alliances",
    "w_reading": "reading",
    "w_types": "types",
    "w_modalities": "modalities",
    "w_places": "places",
    "w_words": "words",
    "w_lanes": "lanes",
    "w_map": "map",
    "w_lang": "lang",
    "w_names": "names",
}
TYPED = ("w_from", "w_last", "w_words")
KEYS = (*CHOICES, "w_from", "w_last")
REQUIRED = ("reading", "lanes", "map", "lang", "names")


def query() -> dict[str, list[str]]:
    """The address as it stands."""
    return {key: st.query_params.get_all(key) for key in st.query_params}


def release() -> db.Release | None:
    """The release the address is pinned to, or the current one."""
    pinned = wanted_release(query())
    return (db.releases().get(pinned) if pinned else None) or db.current_release()


def read(known: Known) -> tuple[View, tuple[Notice, ...]]:
    """The view the address asks for."""
    return decode(query(), known)


def go(view: View) -> None:
    """Writes a view into the address: one entry of the browser's history."""
    wanted = pairs(view)
    if query() != {key: [value] for key, value in wanted.items()}:
        st.query_params.from_dict(wanted)


def change(**fields: object) -> None:
    """Goes to the view of the address with some fields changed. Any change of the filter begins at the first page."""
    chosen = release()
    if chosen is None:
        return
    view, _ = read(db.known(chosen))
    if "page" not in fields and any(name in fields for name in FILTERS):
        fields["page"] = 1
    go(replace(view, **cast(dict[str, Any], fields)))


def set_range(since: date | None, until: date | None) -> None:
    """Goes to another range; an empty one is no range."""
    if since and until and since >= until:
        return
    change(from_day=since, to_day=until)


def hold(view: View) -> None:
    """Gives every widget the value that the address says, before it is drawn.

    The browser holds choices by their label, and labels carry counts: they are given again at each run, or a later run
    could not read them back. What is typed is left alone while it is right, so that nobody is interrupted.
    """
    st.session_state["told"] = {key: st.session_state.get(key) for key in KEYS}
    st.session_state["address"] = query()
    values: dict[str, Any] = {key: _shown(getattr(view, name)) for key, name in CHOICES.items()}
    values |= {"w_from": view.from_day, "w_last": view.to_day - timedelta(days=1) if view.to_day else None}
    for key, value in values.items():
        if key not in TYPED or key not in st.session_state or st.session_state[key] != value:
            st.session_state[key] = value


def _shown(value: object) -> object:
    return list(value) if isinstance(value, tuple) else value


def navigated(known: Known) -> bool:
    """Whether the reader went back or forward: another address, and no widget tells anything new.

    After two quick steps back the browser still tells what its widgets held before the first. That is no choice of the reader.
    """
    told = st.session_state.get("told", {})
    new = [key for key in KEYS if st.session_state.get(key) != told.get(key) and _is_read(key, known)]
    return st.session_state.get("address", query()) != query() and not new


def _is_read(key: str, known: Known) -> bool:
    """Whether a choice could be read back: an outdated one comes as labels instead of ids."""
    value = st.session_state.get(key)
    return not isinstance(value, list) or set(value) <= getattr(known, CHOICES[key])


def gather() -> None:
    """Goes to the view that the widgets hold. All are read, so that two quick changes can't undo each other."""
    chosen = release()
    if chosen is None:
        return
    known = db.known(chosen)
    if navigated(known):
        return
    fields: dict[str, Any] = {}
    for key, name in CHOICES.items():
        value = st.session_state.get(key)
        if isinstance(value, list):
            if _is_read(key, known):
                fields[name] = tuple(value)
        elif value is not None or (name not in REQUIRED and key in st.session_state):
            fields[name] = value
    fields["words"] = fields.get("words") or ""
    since, last = st.session_state.get("w_from"), st.session_state.get("w_last")
    fields |= {"from_day": since, "to_day": last + timedelta(days=1) if last else None}
    change(**fields)


def gather_from() -> None:
    """As gather, after the first day was set: it may push the last day out of the way."""
    _settle("w_from", "w_last", lambda since, last: since > last)
    gather()


def gather_last() -> None:
    """As gather, after the last day was set."""
    _settle("w_last", "w_from", lambda last, since: since > last)
    gather()


def _settle(key: str, other: str, clashes: Callable[[date, date], bool]) -> None:
    value, rest = st.session_state.get(key), st.session_state.get(other)
    if value and rest and clashes(value, rest):
        st.session_state[other] = None
