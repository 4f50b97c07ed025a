"""Untrusted words in labels, which Streamlit reads as Markdown: an image or a link in them must stay text."""

import re

SPECIAL = re.compile(r"([!-/:-@\[-`{-~])")


def plain(words: object) -> str:
    """The words with every sign that Markdown could act on escaped."""
    return SPECIAL.sub(r"\\\1", str(words))
