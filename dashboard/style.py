"""The page's own style, over the theme of .streamlit/config.toml. Colours come from the theme of the charts."""

from pathlib import Path

import streamlit as st

from dashboard.charts.theme import Theme

HERE = Path(__file__).parent


def apply(theme: Theme, is_rtl: bool) -> None:
    colours = {"muted": theme.muted, "grid": theme.grid, "panel": theme.panel, "accent": theme.accent, "bg": theme.background}
    tokens = ":root{" + "".join(f"--ket-{name}:{colour};" for name, colour in colours.items()) + "}"
    mirrored = (HERE / "rtl.css").read_text(encoding="utf-8") if is_rtl else ""
    st.html(f"<style>{tokens}{(HERE / 'style.css').read_text(encoding='utf-8')}{mirrored}</style>")
