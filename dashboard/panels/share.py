"""The link to this view, whole and canonical, ready to be copied."""

from dataclasses import replace
from urllib.parse import urlsplit, urlunsplit

import streamlit as st

from dashboard.link import encode
from dashboard.scene import Scene
from dashboard.view import View


def address(view: View) -> str:
    """The full address of a view on this server."""
    here = urlsplit(st.context.url or "")
    return urlunsplit((here.scheme, here.netloc, here.path or "/", encode(view), ""))


def draw(scene: Scene) -> None:
    t = scene.t
    with st.popover(t.say("Share"), icon=":material/link:"):
        st.text(t.say("Pinned view: shows these data for ever, even after newer ones."))
        with st.container(key="share_pinned"):
            st.code(address(replace(scene.view, release=scene.release.id)), language=None, wrap_lines=True)
        st.text(t.say("Live view: shows the newest data whenever it is opened."))
        with st.container(key="share_live"):
            st.code(address(replace(scene.view, release=None)), language=None, wrap_lines=True)
