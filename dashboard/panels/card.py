"""The card of one event: what is known, from whom, in which words, and how sure we are."""

from datetime import timedelta

import streamlit as st

from dashboard import db, state
from dashboard.html import Html, join, tag
from dashboard.i18n.vocabulary import DATE_ORIGINS, DATE_PRECISIONS, PLACE_PRECISIONS, ROLES
from dashboard.panels import allies, claims, denials, documents, sure
from dashboard.panels.share import address
from dashboard.scene import Scene
from dashboard.values import Row, day
from dashboard.view import View


def draw(scene: Scene) -> None:
    """The chosen event, where one is chosen."""
    t = scene.t
    if scene.view.event is None:
        return
    found = db.rows(scene.release, "card", event_id=scene.view.event)
    if not found:
        return
    row = found[0]
    with st.container(key="card"):
        with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center", key="card_bar"):
            st.html(tag("span", t.say("Event"), class_="eyebrow"))
            st.button(t.say("Close"), "close_card", type="tertiary", icon=":material/close:", on_click=state.change, kwargs={"event": None})
        if scene.ask("is_chosen", event_id=row["event_id"])["events"].iloc[0] == 0:
            st.html(tag("p", t.say("This event is outside the filters that are on."), class_="quiet"))
        st.html(tag("article", *_parts(row, scene), class_="card", data_testid="card"))
        with st.container(key="card_link"):
            st.code(address(_alone(row["event_id"], scene)), language=None)


def _alone(event_id: str, scene: Scene) -> View:
    """The view that shows this event and no filter: its permanent link."""
    return View(event=event_id, release=scene.release.id, lang=scene.view.lang, names=scene.view.names, map=scene.view.map)


def _parts(row: Row, scene: Scene) -> list[Html]:
    found = claims.of(row)
    return [
        _head(row, scene),
        tag("dl", *_facts(row, scene), class_="facts"),
        documents.section(row["event_id"], scene),
        denials.section(row["event_id"], scene, address),
        claims.disagreement(found, scene),
        claims.evidence(found, scene),
        sure.section(row, scene),
        allies.section(row["event_id"], scene),
        tag("h4", scene.t.say("Permanent link to this event")),
    ]


def best_text(row: Row, lang: str) -> Row:
    """Title and description in the reader's language, else English, else any."""
    ranked = sorted(row["texts"] or (), key=lambda text: (text["lang"] != lang, text["lang"] != "en", text["lang"]))
    return ranked[0] if ranked else {"lang": "", "title": row["type_id"], "description": None}


def _head(row: Row, scene: Scene) -> Html:
    names, said = scene.names, best_text(row, scene.view.lang)
    quad = names.quads.get(row["type_id"], "")
    badge = tag("span", names.type(row["type_id"]), class_="badge", style=f"--mark:{scene.theme.quad(quad)}")
    modality = tag("span", names.modality(row["modality"]), class_="badge plain")
    claimed = row["claimed_by"]
    by = tag("span", scene.t.say("according to {actor}", actor=names.actor(claimed)), class_="quiet") if claimed else None
    return join(
        tag("h3", said["title"], dir="auto", lang=said["lang"]),
        tag("p", badge, modality, by, tag("span", sure.points(row, scene), class_="quiet"), class_="badges"),
        tag("p", said["description"], dir="auto", lang=said["lang"]) if said["description"] else None,
    )


def _fact(label: str, *values: object) -> Html:
    return join(tag("dt", label), tag("dd", *values))


def _facts(row: Row, scene: Scene) -> list[Html]:
    t, names = scene.t, scene.names
    facts = [_fact(t.say("Date"), span(row, scene), tag("span", _how_dated(row, scene), class_="quiet"))]
    if row["place_id"]:
        known = t.word(PLACE_PRECISIONS, row["place_precision"])
        facts.append(
            _fact(t.say("Place"), names.both_place_names.get(row["place_id"], row["place_id"]), tag("span", known, class_="quiet"))
        )
    actors = [_actor(actor, scene) for actor in row["actors"] or ()]
    if actors:
        facts.append(_fact(t.say("Actors"), tag("ul", *actors)))
    if deaths := deaths_of(row, scene):
        facts.append(_fact(t.say("Deaths"), deaths))
    return facts


def _actor(actor: Row, scene: Scene) -> Html:
    names, t = scene.names, scene.t
    role = t.word(ROLES, actor["role"])
    holder = t.say("through {person}", person=names.actor(actor["holder_id"])) if actor["holder_id"] else None
    written = t.say("written “{words}”", words=actor["as_written"]) if actor["as_written"] else None
    notes = " · ".join(note for note in (role, holder, written) if note)
    return tag("li", names.actor(actor["actor_id"]), tag("span", notes, class_="quiet", dir="auto"))


def span(row: Row, scene: Scene) -> str:
    """The date no finer than it is known; both ends of a range."""
    t, since, until = scene.t, day(row["since"]), day(row["until"])
    if since is None or until is None:
        return t.say("no date")
    if row["date_precision"] == "year":
        return t.short_day(since, "y")
    if row["date_precision"] == "month":
        return t.short_day(since, "yMMMM")
    last = until - timedelta(days=1)
    return t.day(since) if since == last else t.say("{first} to {last}", first=t.day(since), last=t.day(last))


def _how_dated(row: Row, scene: Scene) -> str:
    t = scene.t
    codes = ((DATE_PRECISIONS, row["date_precision"]), (DATE_ORIGINS, row["date_origin"]))
    return ", ".join(t.word(table, code) for table, code in codes)


def deaths_of(row: Row, scene: Scene) -> str:
    """As "32 (26 to 200)"; empty where no source gives a number."""
    t = scene.t
    low, best, high = ("" if row[key] is None else t.number(int(row[key])) for key in ("deaths_low", "deaths_best", "deaths_high"))
    reach = t.say("{low} to {high}", low=low, high=high) if low and high and low != high else low or high
    if not best:
        return reach
    return best if reach in ("", best) else t.say("{best} ({reach})", best=best, reach=reach)
