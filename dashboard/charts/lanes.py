"""Lanes: one line an actor, alliance, type or place. Single events while they can be told apart, counts above that."""

from collections.abc import Iterable

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from dashboard.charts.layout import dressed, level
from dashboard.charts.theme import MODALITY_SYMBOL, Theme, mixed

LANE_HEIGHT = 34  # pixels of a lane of counts
ROW_HEIGHT = 13  # pixels of a row of single events
MOST_ROWS = 9
MARKS_A_ROW = 55
LANE_GAP = 1.1  # rows
LEAST_ROWS = 1.5  # a lane's name may take two lines
NO_BREAK = "\u00a0"  # Plotly breaks names at spaces, over their neighbours


def _rows(frame: pd.DataFrame) -> "pd.Series[int]":
    """A row within its lane for each event, so that neighbours in time don't cover each other. Deterministic."""
    span = max((frame["until"].max() - frame["since"].min()).days, 1)
    gap = pd.Timedelta(days=span / MARKS_A_ROW)
    busy: dict[tuple[object, int], pd.Timestamp] = {}
    rows = pd.Series(0, index=frame.index)
    for event in frame.sort_values(["x", "event_id"]).reset_index().to_dict("records"):
        lane, day = event["lane"], event["since"] if event["is_bar"] else event["x"]
        row = next((r for r in range(MOST_ROWS) if (lane, r) not in busy or day >= busy[lane, r]), MOST_ROWS - 1)
        busy[lane, row] = max(event["until"] if event["is_bar"] else day, event["x"]) + gap
        rows[event["index"]] = row
    return rows


def _placed(frame: pd.DataFrame) -> tuple[pd.DataFrame, list[float], list[float]]:
    """The frame with y, and where the middle and the lower edge of each lane lie, all in rows."""
    rows = _rows(frame)
    middles: list[float] = []
    edges: list[float] = []
    top = 0.0
    y = pd.Series(0.0, index=frame.index)
    for lane in dict.fromkeys(frame["lane"]):
        inside = frame["lane"] == lane
        used = max(int(rows[inside].max()) + 1.0, LEAST_ROWS)
        y[inside] = top + (0.5 if used > LEAST_ROWS else used / 2) + rows[inside]
        middles.append(top + used / 2)
        top += used + LANE_GAP
        edges.append(top - LANE_GAP / 2)
    return frame.assign(y=y), middles, edges


def _axes(figure: go.Figure, names: list[str], middles: list[float], whole: float, theme: Theme, row_height: int = ROW_HEIGHT) -> go.Figure:
    figure = dressed(figure, theme, max(150, int(64 + row_height * whole)))
    figure.update_yaxes(
        tickvals=middles,
        ticktext=[name.replace(" ", NO_BREAK) for name in names],
        range=[whole, -LANE_GAP / 2],
        fixedrange=True,
        tickfont={"color": theme.text, "size": 12.5},
        showgrid=False,
    )
    figure.update_xaxes(fixedrange=True)
    figure.update_layout(showlegend=False, margin={"t": 4, "b": 4, "l": 8, "r": 12})
    return figure


def _bars(figure: go.Figure, events: pd.DataFrame, theme: Theme) -> None:
    """Imprecise dates as bars as long as what is known, never as a dot on a day that nobody named."""
    for quad, part in events[events["is_bar"]].groupby("quad"):
        xs = [x for row in part.to_dict("records") for x in (row["since"], row["until"], None)]
        ys = [y for row in part.to_dict("records") for y in (row["y"], row["y"], None)]
        figure.add_scatter(x=xs, y=ys, mode="lines", line={"color": theme.quad(str(quad)), "width": 4}, opacity=0.55, hoverinfo="skip")


def singles(events: pd.DataFrame, selected: str | None, theme: Theme) -> go.Figure:
    """One mark an event: filled = actual, hollow = claimed, denied, recalled or announced; coloured by quad class.

    events: event_id, lane, since, until, date_precision, type_label, quad, modality, modality_label, title. customdata[0] is the event_id.
    """
    names = list(dict.fromkeys(events["lane"]))
    frame = events.assign(since=pd.to_datetime(events["since"]), until=pd.to_datetime(events["until"]))
    frame["is_bar"] = frame["date_precision"] != "day"
    frame["x"] = frame["since"].where(~frame["is_bar"], frame["since"] + (frame["until"] - frame["since"]) / 2)
    frame, middles, edges = _placed(frame) if len(frame) else (frame.assign(y=0.0), [], [1.0])
    colours = [theme.quad(quad) for quad in frame["quad"]]
    rims = [theme.background if modality == "actual" else colour for modality, colour in zip(frame["modality"], colours, strict=True)]
    figure = go.Figure()
    _bars(figure, frame, theme)
    figure.add_scatter(
        x=frame["x"],
        y=frame["y"],
        mode="markers",
        customdata=frame[["event_id", "title", "type_label", "modality_label"]].to_numpy(),
        marker={
            "symbol": [MODALITY_SYMBOL.get(m, "circle") for m in frame["modality"]],
            "size": np.where(frame["is_bar"], 8, 10),
            "color": colours,
            "line": {"width": 1.6, "color": rims},
        },
        hovertemplate="<b>%{customdata[1]}</b><br>%{x|%Y-%m-%d} · %{customdata[2]} · %{customdata[3]}<extra></extra>",
        selected={"marker": {"opacity": 1}},
        unselected={"marker": {"opacity": 1}},
    )
    chosen = frame[frame["event_id"] == selected]
    if not chosen.empty:
        figure.add_scatter(
            x=chosen["x"],
            y=chosen["y"],
            mode="markers",
            hoverinfo="skip",
            marker={"symbol": "circle-open", "size": 18, "color": theme.accent, "line": {"width": 2.5}},
        )
    figure.update_layout(shapes=[level(edge, theme.grid) for edge in edges[:-1]])
    return _axes(figure, names, middles, edges[-1], theme)


def bins(frame: pd.DataFrame, theme: Theme, order: Iterable[str] | None = None) -> go.Figure:
    """Counts a lane and bin as a band of colour, darker = more (by square root, so that a war does not blank out the years of peace).

    frame: lane, bin, bin_end, events.
    """
    names = list(dict.fromkeys(order if order is not None else frame["lane"]))
    starts = sorted(set(pd.to_datetime(frame["bin"])))
    table = frame.assign(bin=pd.to_datetime(frame["bin"])).pivot_table(index="lane", columns="bin", values="events", aggfunc="sum")
    table = table.reindex(index=names, columns=starts)
    figure = go.Figure(
        go.Heatmap(
            z=np.sqrt(table.to_numpy(dtype=float)),
            customdata=table.to_numpy(dtype=float),
            x=starts,
            y=list(range(len(names))),
            colorscale=[[0, mixed(theme.accent, theme.background, 0.2)], [1, theme.accent]],
            showscale=False,
            ygap=7,
            xgap=0,
            hoverongaps=False,
            hovertemplate="%{x|%Y-%m-%d} · %{customdata:,.0f}<extra></extra>",
        )
    )
    return _axes(figure, names, [float(n) for n in range(len(names))], len(names) - 0.5, theme, LANE_HEIGHT)
