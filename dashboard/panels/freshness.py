"""Which release is shown, when it was built, and whether there is a newer one."""

import streamlit as st

from dashboard import db, state
from dashboard.html import tag
from dashboard.scene import Scene


def draw(scene: Scene) -> None:
    """At the foot of the page; as a notice above all when the link is pinned to an older release."""
    t = scene.t
    built = db.built_at(scene.release)
    day = t.day(built.date()) if built else "?"
    st.html(
        tag("p", t.say("Release {release}, built on {day}.", release=scene.release.id, day=day), class_="quiet", data_testid="freshness")
    )


def banner(scene: Scene) -> None:
    """What has changed since, where the link is pinned to an older release."""
    t, newest = scene.t, db.current_release()
    if newest is None or newest.id == scene.release.id:
        return
    now = int(db.ask(newest, "total", scene.view)["events"].iloc[0])
    with st.container(key="pinned", horizontal=True, vertical_alignment="center"):
        st.text(
            t.say(
                "This link is pinned to release {release} with {then} events. The newest release has {now} for the same view.",
                release=scene.release.id,
                then=t.number(scene.total),
                now=t.number(now),
            )
        )
        st.button(t.say("Show the newest"), "unpin", type="tertiary", on_click=state.change, kwargs={"release": None})
