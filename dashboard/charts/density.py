"""Density of events over the whole period, by quad class, with the phases of the conflict behind and the chosen range clear."""

import math
from collections.abc import Mapping
from datetime import date, timedelta

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from dashboard.charts.layout import DAY_MS, band, dressed, rule
from dashboard.charts.theme import QUADS, Theme

HEIGHT = 210
LETTER = 0.0056  # of the width, one letter of a phase's name
EARLIEST, LATEST = date(1988, 1, 1), date(2026, 1, 1)


def _width_days(starts: pd.Series) -> int:
    """Days that one bin spans, read from where bins begin: months on firsts, weeks on Mondays, else days."""
    days = pd.to_datetime(starts)
    if days.empty or bool((days.dt.day == 1).all()):
        return 28
    return 7 if bool((days.dt.day_of_week == 0).all()) else 1


def _named(phases: pd.DataFrame, bins: pd.DataFrame, first: date, last: date) -> list[tuple[date, str]]:
    """Middles and names of the phases that have room: first those that fit into their own band, then the busiest of the others."""
    span = max((last - first).days, 1)
    rows = []
    for phase in phases.to_dict("records"):
        since = max(phase["since"], first)
        until = min(phase["until"] if pd.notna(phase["until"]) else last, last)
        if since < until:
            half = LETTER * len(str(phase["name"])) / 2
            middle = since + (until - since) / 2
            at = min(max((middle - first).days / span, half), 1 - half)
            inside = bins[(bins["day"] >= since) & (bins["day"] < until)]["events"].sum()
            rows.append(
                ((until - since).days / span < 2 * half, -inside, at - half, at + half, first + at * (last - first), str(phase["name"]))
            )
    placed: list[tuple[float, float, date, str]] = []
    for _, _, left, right, middle, name in sorted(rows):
        if all(right < other[0] or left > other[1] for other in placed):
            placed.append((left, right, middle, name))
    return [(middle, name) for _, _, middle, name in placed]


def _bands(phases: pd.DataFrame, last: date, theme: Theme) -> list[dict[str, object]]:
    """Every second phase tinted, behind the bars."""
    tinted = phases.iloc[::2].to_dict("records")
    return [band(row["since"], row["until"] if pd.notna(row["until"]) else last, theme.grid, "below", 0.38) for row in tinted]


def _notes(named: list[tuple[date, str]], theme: Theme) -> list[dict[str, object]]:
    font = {"size": 11, "color": theme.muted}
    return [
        {"x": day, "y": 1.0, "yref": "paper", "yanchor": "bottom", "text": name, "showarrow": False, "font": font} for day, name in named
    ]


def _scale(figure: go.Figure, most: int) -> None:
    """Ticks of the square-root scale, at round counts."""
    steps = [n for n in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 500_000) if n <= most]
    kept = steps[-1::-2][:4]
    figure.update_yaxes(tickvals=[math.sqrt(n) for n in kept], ticktext=[f"{n:,}" for n in kept])


def _veils(window: tuple[date | None, date | None], first: date, last: date, theme: Theme) -> list[dict[str, object]]:
    """What is outside of the range behind a veil, and its ends as lines."""
    since, until = window
    outside = ((x0, x1) for x0, x1 in ((first, since), (until, last)) if x0 is not None and x1 is not None and x0 < x1)
    return [band(x0, x1, theme.veil, "above") for x0, x1 in outside] + [
        rule(edge, theme.accent, 1.5) for edge in window if edge is not None
    ]


def figure(
    bins: pd.DataFrame,
    phases: pd.DataFrame,
    window: tuple[date | None, date | None],
    labels: Mapping[str, str],
    theme: Theme,
) -> go.Figure:
    """Stacked bars on a square-root scale, so that a war does not hide the years of peace; the labels and hovers give the counts.

    bins: bin (first day of a month, week or day), quad, events. phases: since, until, name. window: half-open, None = open.
    labels: what each quad class is called. A selected box gives the range; the figure draws it back from `window`.
    """
    chart = go.Figure()
    width = _width_days(bins["bin"])
    phases = phases.assign(since=pd.to_datetime(phases["since"]).dt.date, until=pd.to_datetime(phases["until"]).dt.date)
    bins = bins.assign(day=pd.to_datetime(bins["bin"]).dt.date)
    total = bins.groupby("bin")["events"].transform("sum")
    bins["height"] = bins["events"] / np.sqrt(total)
    for quad in QUADS:
        part = bins[bins["quad"] == quad]
        if part.empty:
            continue
        chart.add_bar(
            x=pd.to_datetime(part["bin"]) + timedelta(days=width / 2),
            y=part["height"],
            customdata=part["events"],
            width=width * DAY_MS * 0.92,
            name=labels.get(quad, quad),
            marker={"color": theme.quad(quad), "line_width": 0},
            hovertemplate="%{x|%Y-%m-%d} · %{customdata:,}<extra>" + labels.get(quad, quad) + "</extra>",
        )
    days = [*bins["day"], *phases["since"], *(day for day in phases["until"] if pd.notna(day))]
    first, last = (min(bins["day"]), max(bins["day"])) if len(bins) else (min(days, default=EARLIEST), max(days, default=LATEST))
    first = min(day for day in (first, window[0]) if day is not None)
    last = max(day for day in (last + timedelta(days=width), window[1]) if day is not None)
    _scale(chart, int(total.max()) if len(bins) else 0)
    chart = dressed(chart, theme, HEIGHT)
    chart.update_layout(
        shapes=[*_bands(phases, last, theme), *_veils(window, first, last, theme)],
        annotations=_notes(_named(phases, bins, first, last), theme),
    )
    chart.update_layout(barmode="stack", bargap=0, margin={"t": 26, "b": 8, "l": 8, "r": 8}, dragmode="select", selectdirection="h")
    chart.update_xaxes(range=[first, last], showgrid=False, fixedrange=True)
    chart.update_yaxes(fixedrange=True, rangemode="tozero")
    return chart
