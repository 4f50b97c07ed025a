"""Title and sentence: what is shown, in words."""

import streamlit as st

from dashboard.html import join, tag
from dashboard.scene import Scene
from dashboard.sentence import sentence


def words(scene: Scene) -> str:
    """The view of the scene as a sentence."""
    return sentence(scene.view, scene.total, scene.names, scene.t)


def draw(scene: Scene) -> None:
    t = scene.t
    with st.container(key="header"):
        title = tag("h1", t.say("Karabakh Event Timeline"), class_="page-title")
        st.html(join(title, tag("p", words(scene), class_="sentence", role="status", data_testid="sentence")))
