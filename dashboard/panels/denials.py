"""Which event denies this one, and which one it denies."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from dashboard import db
from dashboard.html import Html, join, link, tag
from dashboard.i18n import N_
from dashboard.scene import Scene
from dashboard.view import View

RELATIONS: Mapping[str, str] = {"denies": N_("denies"), "denied by": N_("denied by")}


def section(event_id: str, scene: Scene, address: Callable[[View], str]) -> Html:
    """Each with a link that opens it; nothing where there is none."""
    rows = db.rows(scene.release, "card_denials", event_id=event_id, lang=scene.view.lang)
    lines = [
        tag(
            "li",
            tag("span", scene.t.word(RELATIONS, row["relation"]), class_="quiet"),
            " ",
            link(row["title"] or row["other_id"], address(replace(scene.view, event=row["other_id"]))),
            dir="auto",
        )
        for row in rows
    ]
    return join(tag("h4", scene.t.say("Denials")), tag("ul", *lines)) if lines else Html("")
