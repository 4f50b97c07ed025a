"""The page: decode the link, ask, draw. Order only."""

from pathlib import Path

import streamlit as st

from dashboard import builder, db, sidebar, state, style
from dashboard.charts.theme import Theme
from dashboard.i18n import catalogue
from dashboard.panels import atlas, card, chips, density, downloads, freshness, header, knowledge, lanes, listing, notices, share
from dashboard.scene import Scene

TITLE = "Karabakh Event Timeline"
SIDEBAR_PIXELS = 330
ICON = Path(__file__).with_name("icon.svg")  # a Material icon here would be fetched from outside


def draw() -> None:
    """One run of the page for one visitor."""
    st.set_page_config(page_title=TITLE, page_icon=ICON, layout="wide", initial_sidebar_state=SIDEBAR_PIXELS)
    mode = "dark" if st.context.theme.type == "dark" else "light"
    release = state.release()
    if release is None:
        style.apply(Theme.for_mode(mode), is_rtl=False)
        if not builder.build(catalogue("en")):
            return
        st.rerun()
    view, found = state.read(db.known(release))
    scene = Scene.of(view, release, mode)
    if view.sheet == "data":
        _data(scene)
        return
    scene.begin()
    scene = scene.on_a_page_that_exists()
    style.apply(scene.theme, scene.t.is_rtl)
    with st.sidebar:
        sidebar.draw(scene)
    _top(scene)
    notices.draw(found, scene.t)
    freshness.banner(scene)
    density.draw(scene)
    _body(scene)
    freshness.draw(scene)


def _data(scene: Scene) -> None:
    """The other sheet of the page: about the whole release. The filter stays in the address for the way back."""
    style.apply(scene.theme, scene.t.is_rtl)
    with st.sidebar:
        sidebar.reader(scene)
    knowledge.draw(scene)
    freshness.draw(scene)


def _top(scene: Scene) -> None:
    said, tools = st.columns([4, 1.8], vertical_alignment="top")
    with said:
        header.draw(scene)
        chips.draw(scene)
    with tools, st.container(horizontal=True, horizontal_alignment="right", gap="small"):
        knowledge.button(scene)
        share.draw(scene)
        downloads.draw(scene)


def _body(scene: Scene) -> None:
    charts, beside = st.columns([58, 42], gap="medium")
    with charts:
        lanes.draw(scene)
        atlas.draw(scene)
    with beside, st.container(key="beside"):
        card.draw(scene)
        listing.draw(scene)
