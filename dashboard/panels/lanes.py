"""Lanes by actor, alliance, type or place: single events while there are few, else how many."""

from textwrap import wrap
from typing import Any

import pandas as pd
import streamlit as st

from dashboard import queries, state, view
from dashboard.charts import lanes
from dashboard.i18n.vocabulary import LANES
from dashboard.panels import table
from dashboard.scene import Scene

KEY = "lanes"
LABEL_WIDTH = 22
CONFIG = {"displayModeBar": False, "doubleClick": False}
STEP = {"day": pd.DateOffset(days=1), "week": pd.DateOffset(weeks=1), "month": pd.DateOffset(months=1)}


def _picked() -> None:
    """The event of a mark is opened."""
    selection: Any = st.session_state[KEY].selection
    for point in selection.get("points", []):
        if data := point.get("customdata"):
            state.change(event=str(data[0]))
            return


def label(name: str) -> str:
    """A name in at most two lines, so that long ones leave room for the lanes."""
    lines = wrap(name.replace("<", "‹"), LABEL_WIDTH, max_lines=2, placeholder=" …")
    return "<br>".join(lines)


def _lane(scene: Scene, lane_id: str) -> str:
    return label(scene.names.lane(scene.view.lanes, lane_id))


def singles(scene: Scene) -> pd.DataFrame:
    """One row an event and lane, named in the reader's language."""
    names = scene.names
    frame = scene.ask("singles", lanes=scene.view.lanes, lang=scene.view.lang, max_lanes=queries.MAX_LANES)
    return frame.assign(
        lane=[_lane(scene, lane) for lane in frame["lane"]],
        type_label=[names.type(i) for i in frame["type_id"]],
        quad=[names.quads.get(i, "") for i in frame["type_id"]],
        modality_label=[names.modality(i) for i in frame["modality"]],
        title=frame["title"].fillna(""),
    )


def bins(scene: Scene) -> pd.DataFrame:
    """Counts a lane and bin, busiest lane first."""
    unit = scene.lane_unit()
    asked = {"unit": unit, "max_lanes": queries.MAX_LANES}
    frame = scene.ask(f"bins_{scene.view.lanes}", **asked)
    order = frame.groupby("lane")["events"].sum().sort_values(ascending=False, kind="stable").index
    named = frame.assign(
        bin_end=pd.to_datetime(frame["bin"]) + STEP[unit], rank=frame["lane"].map({lane: n for n, lane in enumerate(order)})
    )
    named["lane"] = [_lane(scene, lane) for lane in named["lane"]]
    return named.sort_values(["rank", "bin"]).drop(columns="rank")


def draw(scene: Scene) -> None:
    t = scene.t
    st.segmented_control(
        t.say("Lanes by"),
        view.LANES,
        key="w_lanes",
        format_func=lambda i: t.word(LANES, i),
        on_change=state.gather,
        required=True,
        label_visibility="collapsed",
    )
    alt = t.say("Events over time in lanes")
    if scene.total == 0:
        st.caption(t.say("No event fits all the filters. Take one off above."))
        return
    if scene.total <= queries.MAX_SINGLES:
        frame = singles(scene)
        figure = lanes.singles(frame, scene.view.event, scene.theme)
        st.plotly_chart(figure, theme=None, key=KEY, on_select=_picked, selection_mode="points", config=CONFIG, alt=alt)
        columns = {"lane": t.say("Lane"), "since": t.say("Date"), "type_label": t.say("Type of event"), "title": t.say("Event")}
    else:
        frame = bins(scene)
        st.plotly_chart(lanes.bins(frame, scene.theme), theme=None, key="lane_bins", config=CONFIG, alt=alt)
        columns = {"lane": t.say("Lane"), "bin": t.say("Beginning"), "events": t.say("Events")}
    table.beside(KEY, t, lambda: _unwrapped(frame)[list(columns)].rename(columns=columns))


def _unwrapped(frame: pd.DataFrame) -> pd.DataFrame:
    return frame.assign(lane=frame["lane"].str.replace("<br>", " "))
