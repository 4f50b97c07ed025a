"""What the colours and marks of the charts mean."""

from datetime import date

import pandas as pd
import streamlit as st

from dashboard.charts.theme import QUADS
from dashboard.html import Html, tag
from dashboard.scene import Scene


def _item(colour: str, label: str, shape: str) -> Html:
    return tag("span", tag("i", class_=f"mark {shape}", style=f"--mark:{colour}", aria_hidden="true"), label, class_="key")


def classes(scene: Scene) -> None:
    """Classes of events as dots; how a mark shows what is not settled."""
    t = scene.t
    dots = [_item(scene.theme.quad(quad), scene.names.quad(quad), "dot") for quad in QUADS]
    hollow = _item(scene.theme.muted, t.say("hollow: claimed, denied, announced or recalled"), "dot hollow")
    st.html(tag("div", *dots, hollow, class_="legend"))


def holders(scene: Scene, control: pd.DataFrame, day: date) -> None:
    """Who holds territory, as squares, with the day it is shown for."""
    t, theme = scene.t, scene.theme
    held = dict(zip(control["controller_id"], control["controller"], strict=True))
    squares = [_item(theme.controller(i), name, "square") for i, name in sorted(held.items()) if i in theme.controllers]
    if squares:
        label = tag("span", t.say("Control on {day}, as announced:", day=t.short_day(day)), class_="quiet")
        st.html(tag("div", label, *squares, class_="legend"))
