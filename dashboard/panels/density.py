"""The timeline of all: how many events when. A box drawn on it is the new range."""

from datetime import date, timedelta
from typing import Any

import pandas as pd
import streamlit as st

from dashboard import db, state
from dashboard.charts import density
from dashboard.panels import legend, table
from dashboard.scene import Scene

KEY = "density"
CONFIG = {"displayModeBar": False, "scrollZoom": False, "doubleClick": False}


def _picked() -> None:
    """The days a box covers become the range."""
    selection: Any = st.session_state[KEY].selection
    for box in selection.get("box", []):
        first, last = sorted(pd.Timestamp(edge) for edge in box["x"][:2])
        state.set_range(first.date(), (last + timedelta(days=1)).date())
        return


def phases(scene: Scene, first: date | None, last: date | None) -> pd.DataFrame:
    """The named periods, cut to the days that are drawn."""
    frame = db.ask(scene.release, "phases", lang=scene.view.lang)
    if first is None or last is None or frame.empty:
        return frame
    start, end = pd.Timestamp(first), pd.Timestamp(last)
    since, until = pd.to_datetime(frame["since"]), pd.to_datetime(frame["until"]).fillna(end)
    cut = frame.assign(since=since.where(since > start, start), until=until.where(until < end, end))
    return cut[cut["since"] < cut["until"]]


def draw(scene: Scene) -> None:
    t, asked = scene.t, scene.density_bins()
    bins = scene.ask("density", **asked)
    labels = {quad: scene.names.quad(quad) for quad in bins["quad"].unique()}
    figure = density.figure(bins, phases(scene, asked["first"], asked["last"]), scene.window, labels, scene.theme)
    figure.update_layout(showlegend=False)
    st.plotly_chart(
        figure,
        theme=None,
        key=KEY,
        on_select=_picked,
        selection_mode="box",
        config=CONFIG,
        alt=t.say("Number of events over time, by class of event"),
    )

    legend.classes(scene)

    def counted() -> pd.DataFrame:
        wide = bins.pivot_table(index="bin", columns="quad", values="events", aggfunc="sum", fill_value=0)
        return (
            wide.rename(columns=labels, index=lambda day: t.short_day(pd.Timestamp(day).date()))
            .rename_axis(None, axis=1)
            .rename_axis(t.say("Beginning"))
        )

    table.beside(KEY, t, counted)
