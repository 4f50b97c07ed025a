"""The texts that matter: with their symbol, their parties and the page where they were read."""

from dashboard import db
from dashboard.html import Html, join, link, tag
from dashboard.i18n.vocabulary import DOCUMENT_KINDS, PARTY_ROLES
from dashboard.panels.share import address
from dashboard.scene import Scene
from dashboard.values import Row, day
from dashboard.view import View


def parties(row: Row, scene: Scene) -> str:
    """As "signed by Armenia and Azerbaijan · mediated by Russia"."""
    by_role: dict[str, list[str]] = {"body": [row["body_id"]]} if row["body_id"] else {}
    for party in row["parties"] or ():
        by_role.setdefault(party["role"], []).append(party["actor_id"])
    names, t = scene.names, scene.t
    return " · ".join(
        t.say(PARTY_ROLES[role], actors=t.all_of(names.actor(i) for i in by_role[role])) for role in PARTY_ROLES if role in by_role
    )


def _kind(row: Row, scene: Scene) -> str:
    kind = scene.t.word(DOCUMENT_KINDS, row["kind"])
    return f"{kind} · {row['symbol']}" if row["symbol"] else kind


def section(event_id: str, scene: Scene) -> Html:
    """The documents of one event, for its card; nothing where there are none."""
    rows = db.rows(scene.release, "card_documents", event_id=event_id, lang=scene.view.lang)
    items = [
        tag(
            "div",
            tag("p", tag("cite", link(row["title"], row["address"]), dir="auto"), class_="source"),
            tag("p", " · ".join(part for part in (_kind(row, scene), parties(row, scene)) if part), class_="quiet"),
            _read(row, scene),
            class_="claim",
        )
        for row in rows
    ]
    return join(tag("h4", scene.t.say("Documents")), *items) if items else Html("")


def _read(row: Row, scene: Scene) -> Html:
    """Where it was read, and what a reader should know of it."""
    t = scene.t
    source = t.say("text or report: {source}", source=row["source"]) if row["source"] else ""
    unread = "" if row["status"] == "verified" else t.say("not checked")
    said = " · ".join(part for part in (source, unread, row["note"]) if part)
    return tag("p", said, class_="quiet", dir="auto")


def listing(scene: Scene) -> Html:
    """All of them, newest first, each with the way to its event."""
    t = scene.t
    rows = db.rows(scene.release, "documents", lang=scene.view.lang)
    lines = [
        tag(
            "tr",
            tag("td", t.short_day(day(row["date"])), class_="when"),
            tag(
                "td",
                tag("div", link(row["title"], row["address"]), dir="auto"),
                tag("div", " · ".join(part for part in (_kind(row, scene), parties(row, scene)) if part), class_="quiet", dir="auto"),
                tag("div", row["note"], class_="quiet", dir="auto") if row["note"] else None,
            ),
            tag("td", link(t.say("Event"), address(_event(row, scene))) if row["event_id"] else None),
        )
        for row in rows
    ]
    head = tag("tr", *(tag("th", label, scope="col") for label in (t.say("Date"), t.say("Document"), "")))
    return tag("table", tag("thead", head), tag("tbody", *lines), class_="know documents")


def _event(row: Row, scene: Scene) -> View:
    return View(event=row["event_id"], release=scene.view.release, lang=scene.view.lang, names=scene.view.names)
