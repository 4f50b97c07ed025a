"""The map: events by place, areas where only the area is known, and who held what on the last day of the range."""

import json
from datetime import date, timedelta
from typing import Any

import pandas as pd
import pydeck as pdk
import streamlit as st

from dashboard import db, state, view
from dashboard.charts import atlas
from dashboard.i18n.vocabulary import PRESETS
from dashboard.panels import legend, table
from dashboard.scene import Scene
from dashboard.server import GEO_URL

KEY = "map"
HEIGHT = 470


@st.cache_resource(show_spinner=False)
def _base() -> atlas.Base:
    return atlas.Base.read(db.ROOT / "data" / "geo", url=GEO_URL)


def _picked() -> None:
    """A click on a place filters by it; another click on it lets go. The map picks by row, so the id is read at once."""
    selection: Any = st.session_state[KEY].selection
    for thing in selection.get("objects", {}).get("events", []):
        place = str(thing["place_id"])
        chosen = state.query().get("place", [""])
        state.change(places=() if chosen == [place] else (place,))
        return


def day_of_control(scene: Scene) -> date:
    """The last day of the range; the day of the release where it is open."""
    return scene.view.to_day - timedelta(days=1) if scene.view.to_day else scene.today


def places(scene: Scene) -> pd.DataFrame:
    frame = scene.ask("places")
    return frame.assign(name=[scene.names.place(i) for i in frame["place_id"]])


def areas(scene: Scene) -> pd.DataFrame:
    frame = scene.ask("areas")
    return frame.assign(name=[scene.names.place(i) for i in frame["place_id"]])


def control(scene: Scene) -> pd.DataFrame:
    frame = scene.ask("control", day=day_of_control(scene))
    return frame.assign(
        name=[unit_name(i, scene) for i in frame["unit"]], controller=[scene.names.actor(i) for i in frame["controller_id"]]
    )


def unit_name(unit: str, scene: Scene) -> str:
    """A unit of control is called as its town; a part of a district, which no town names, as in the map's own file."""
    return scene.names.places.get(unit) or _base().names.get(unit, unit)


def compact(deck: pdk.Deck) -> pdk.Deck:
    """The same map in a quarter of the bytes: pydeck indents what it sends."""
    written = json.dumps(json.loads(deck.to_json()), separators=(",", ":"), ensure_ascii=False)
    deck.to_json = lambda: written
    return deck


def draw(scene: Scene) -> None:
    t = scene.t
    st.segmented_control(
        t.say("Part of the map"),
        view.PRESETS,
        key="w_map",
        format_func=lambda i: t.word(PRESETS, i),
        on_change=state.gather,
        required=True,
        label_visibility="collapsed",
    )
    pins, held = places(scene), control(scene)
    selected = scene.view.places[0] if len(scene.view.places) == 1 else None
    deck = atlas.deck(pins, areas(scene), held, selected, scene.view.map, _base(), scene.theme)
    with st.container(key="atlas"):
        st.pydeck_chart(
            compact(deck),
            height=HEIGHT,
            on_select=_picked,
            selection_mode="single-object",
            key=KEY,
            alt=t.say("Map of the events by place"),
        )
    legend.holders(scene, held, day_of_control(scene))
    columns = {"name": t.say("Place"), "events": t.say("Events")}
    table.beside(KEY, t, lambda: pd.concat([pins, areas(scene)])[list(columns)].rename(columns=columns))
