"""What we know: how many events, what they rest on, from whom, and what is missing. Of the whole release, whatever the filter."""

import pandas as pd
import streamlit as st

from dashboard import db, state
from dashboard.charts import coverage
from dashboard.html import Html, join, tag
from dashboard.i18n.vocabulary import BASES
from dashboard.panels import coverage_tables, documents, table
from dashboard.scene import Scene

CONFIG = {"displayModeBar": False, "scrollZoom": False, "doubleClick": False}


def button(scene: Scene) -> None:
    """The way here from the timeline."""
    st.button(scene.t.say("What we know"), "to_data", icon=":material/fact_check:", on_click=state.change, kwargs={"sheet": "data"})


def draw(scene: Scene) -> None:
    """The page, from the whole to the single document."""
    t = scene.t
    with st.container(key="know"):
        icon = ":material/arrow_forward:" if t.is_rtl else ":material/arrow_back:"
        st.button(t.say("Back to the timeline"), "to_events", type="tertiary", icon=icon, on_click=state.change, kwargs={"sheet": "events"})
        years = db.ask(scene.release, "coverage_year")
        st.html(_head(years, scene))
        _years(years, scene)
        left, right = st.columns(2, gap="large")
        with left:
            st.html(_section(t.say("By type of event"), None, coverage_tables.types(scene)))
            st.html(_section(t.say("What is weak or missing"), t.say("Of the events written by an editor:"), coverage_tables.gaps(scene)))
        with right:
            st.html(_section(t.say("By whose sources"), t.say("An event may have sources of several sides."), coverage_tables.camps(scene)))
            st.html(
                _section(
                    t.say("Checked against a page"),
                    t.say("Rows written by hand, and how many were read somewhere."),
                    coverage_tables.tables(scene),
                )
            )
        st.html(_section(t.say("By period of the conflict"), None, coverage_tables.phases(scene)))
        st.html(_section(t.say("Documents"), t.say("Each title leads to the page where it was read."), documents.listing(scene)))
        st.html(tag("p", t.say("The number of events by year says how much was written down, not how much happened."), class_="quiet"))


def _head(years: pd.DataFrame, scene: Scene) -> Html:
    t = scene.t
    counts = years.groupby("basis")["events"].sum()
    parts = [
        t.say("{n} {basis}", n=t.number(int(counts[basis])), basis=t.word(BASES, basis)) for basis in coverage.BASES if basis in counts
    ]
    total = t.count("{n} event", "{n} events", int(counts.sum()))
    said = t.say("{events}: {parts}.", events=total, parts=t.all_of(parts))
    return join(tag("h1", t.say("What we know"), class_="page-title"), tag("p", said, class_="sentence", data_testid="known"))


def _years(years: pd.DataFrame, scene: Scene) -> None:
    t = scene.t
    labels = {basis: t.word(BASES, basis) for basis in coverage.BASES}
    alt = t.say("Number of events by year, and what they rest on")
    st.plotly_chart(coverage.figure(years, labels, scene.theme), theme=None, key="know_years", config=CONFIG, alt=alt)
    keys = [
        tag("span", tag("i", class_="mark", style=f"--mark:{coverage.colour(basis, scene.theme)}", aria_hidden="true"), label, class_="key")
        for basis, label in labels.items()
    ]
    st.html(tag("div", *keys, class_="legend"))

    def counted() -> pd.DataFrame:
        named = years.assign(year=[t.say("no date") if pd.isna(year) else str(int(year)) for year in years["year"]])
        wide = named.pivot_table(index="year", columns="basis", values="events", aggfunc="sum", fill_value=0)
        return wide.rename(columns=labels).rename_axis(None, axis=1).rename_axis(t.say("Year"))

    table.beside("know_years", t, counted)


def _section(title: str, note: str | None, body: Html) -> Html:
    return tag("section", tag("h2", title), tag("p", note, class_="quiet") if note else None, body, class_="known")
