"""The events themselves, newest first, fifty a page. A click opens the card."""

from pathlib import Path
from typing import Any

import streamlit as st

from dashboard import state
from dashboard.i18n.vocabulary import CAMPS
from dashboard.panels import sure
from dashboard.scene import Scene
from dashboard.values import Row, day, records

KEY = "list"
HERE = Path(__file__).parent

_list = st.components.v2.component(
    "event_list",
    html='<div id="list" role="group"></div>',
    css=(HERE / "listing.css").read_text(encoding="utf-8"),
    js=(HERE / "listing.js").read_text(encoding="utf-8"),
)


def _opened() -> None:
    if event_id := st.session_state[KEY].get("open"):
        state.change(event=str(event_id))


def _turned() -> None:
    page = st.session_state[KEY].get("page")
    if isinstance(page, int):
        state.change(page=page)


def when(row: Row, scene: Scene) -> str:
    """The date of a row, no finer than it is known."""
    t = scene.t
    since = day(row["since"])
    if since is None:
        return t.say("no date")
    if row["date_precision"] == "year":
        return t.short_day(since, "y")
    if row["date_precision"] == "month":
        return t.short_day(since, "yMMM")
    return t.short_day(since) if row["date_precision"] == "day" else "~ " + t.short_day(since)


def _event(row: Row, scene: Scene) -> dict[str, Any]:
    names, t = scene.names, scene.t
    place = names.place(row["place_id"]) if row["place_id"] else ""
    modality = "" if row["modality"] == "actual" else names.modality(row["modality"])
    heard = ", ".join(t.word(CAMPS, camp) for camp in row["camps"] or ())
    differ = t.say("sources differ") if row["differ"] else ""
    return {
        "id": row["event_id"],
        "date": when(row, scene),
        "title": row["title"] or names.type(row["type_id"]),
        "lang": row["lang"] or "",
        "meta": " · ".join(part for part in (names.type(row["type_id"]), modality, place, heard, sure.points(row, scene), differ) if part),
        "colour": scene.theme.quad(names.quads.get(row["type_id"], "")),
        "actual": row["modality"] == "actual",
        "selected": row["event_id"] == scene.view.event,
    }


def draw(scene: Scene) -> None:
    t = scene.t
    if scene.total == 0:
        st.text(t.say("No event fits all the filters. Take one off above."))
        return
    rows = records(scene.ask("list", **scene.list_extra()))
    data = {
        "events": [_event(row, scene) for row in rows],
        "page": scene.view.page,
        "pages": scene.pages,
        "stamp": f"{scene.view.page}/{scene.total}",
        "dir": "rtl" if t.is_rtl else "ltr",
        "labels": {
            "list": t.say("Events"),
            "newer": t.say("Newer"),
            "older": t.say("Older"),
            "page": t.say("Page {page} of {pages}", page=t.number(scene.view.page), pages=t.number(scene.pages)),
        },
    }
    _list(key=KEY, data=data, on_open_change=_opened, on_page_change=_turned)
