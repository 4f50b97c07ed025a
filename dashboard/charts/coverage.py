"""How many events of each year there are, and what they rest on."""

from collections.abc import Mapping

import pandas as pd
import plotly.graph_objects as go

from dashboard.charts.layout import dressed
from dashboard.charts.theme import Theme

HEIGHT = 250
BASES = ("verified", "coded", "unverified")


def colour(basis: str, theme: Theme) -> str:
    """Of what an event rests on; the same on the page and in the chart."""
    quads = {"verified": "material cooperation", "coded": "institutional", "unverified": "verbal conflict"}
    return theme.quad(quads[basis])


def figure(years: pd.DataFrame, labels: Mapping[str, str], theme: Theme) -> go.Figure:
    """Stacked bars, one a year. years: year (null: not dated, not drawn), basis, events. A year without events is a gap that is seen."""
    chart = go.Figure()
    years = years.dropna(subset=["year"])
    for basis in BASES:
        part = years[years["basis"] == basis]
        if part.empty:
            continue
        label = labels.get(basis, basis)
        chart.add_bar(
            x=part["year"],
            y=part["events"],
            name=label,
            marker={"color": colour(basis, theme), "line_width": 0},
            hovertemplate="%{x}: %{y:,}<extra>" + label + "</extra>",
        )
    chart = dressed(chart, theme, HEIGHT)
    chart.update_layout(barmode="stack", bargap=0.18, showlegend=False, margin={"l": 8, "r": 8, "t": 8, "b": 8})
    chart.update_xaxes(showgrid=False, fixedrange=True, dtick=4, tickformat="d")
    chart.update_yaxes(fixedrange=True, rangemode="tozero")
    return chart
