"""The rows of exactly what is shown, as a file. Made only when it is asked for."""

from functools import partial

import streamlit as st

from dashboard import db
from dashboard.scene import Scene
from dashboard.view import View

FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")


def defused(value: object) -> object:
    """Text that a spreadsheet would run as a formula gets a quotation mark before it."""
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA_SIGNS) else value


def csv(release: db.Release, view: View) -> bytes:
    """All events of a view. With a byte order mark, so that spreadsheets read Arabic and Armenian right."""
    frame = db.ask(release, "download", view, lang=view.lang)
    words = frame.select_dtypes(include=["object", "string"]).columns
    return frame.assign(**{name: frame[name].map(defused, na_action="ignore") for name in words}).to_csv(index=False).encode("utf-8-sig")


def draw(scene: Scene) -> None:
    st.download_button(
        scene.t.say("CSV"),
        partial(csv, scene.release, scene.view),
        f"karabakh-events-{scene.release.id}.csv",
        "text/csv",
        "download",
        on_click="ignore",
        icon=":material/download:",
        help=scene.t.say("All events of this view as a table"),
    )
