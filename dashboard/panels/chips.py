"""What is on, each with a way to take it off."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import streamlit as st

from dashboard import state
from dashboard.i18n.vocabulary import READINGS, SIDES
from dashboard.markdown import plain
from dashboard.scene import Scene
from dashboard.view import View

NOTHING: dict[str, Any] = {
    "from_day": None,
    "to_day": None,
    "actors": (),
    "side": None,
    "alliances": (),
    "types": (),
    "modalities": (),
    "places": (),
    "words": "",
}


def chips(scene: Scene) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Key, label, and the change that takes it off, for each choice that is on."""
    view, names, t = scene.view, scene.names, scene.t
    if view.from_day:
        yield "from", t.say("since {first}", first=t.short_day(view.from_day)), {"from_day": None}
    if view.to_day:
        yield "to", t.say("until {last}", last=t.short_day(view.to_day - timedelta(days=1))), {"to_day": None}
    side = f" ({t.word(SIDES, view.side)})" if view.side else ""
    reading = f" ({t.word(READINGS, view.reading)})"
    named = (
        ("actors", lambda i: names.actor(i) + side),
        ("alliances", lambda i: names.alliance(i) + reading),
        ("types", names.type),
        ("modalities", names.modality),
        ("places", names.place),
    )
    for field, name in named:
        for one in getattr(view, field):
            yield f"{field}_{one}", name(one), {field: _without(view, field, one)}
    if view.words:
        yield "words", t.say("“{words}”", words=view.words), {"words": ""}


def _without(view: View, field: str, one: str) -> tuple[str, ...]:
    return tuple(value for value in getattr(view, field) if value != one)


def draw(scene: Scene) -> None:
    shown = list(chips(scene))
    if not shown:
        return
    with st.container(key="chips", horizontal=True, gap="xsmall", vertical_alignment="center"):
        for key, label, change in shown:
            st.button(plain(label), f"chip_{key}", icon=":material/close:", icon_position="right", on_click=state.change, kwargs=change)
        st.button(scene.t.say("Clear all"), "clear_all", type="tertiary", on_click=state.change, kwargs=NOTHING)
