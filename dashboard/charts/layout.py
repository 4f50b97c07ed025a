"""What all Plotly figures of the page share."""

from typing import Literal

import plotly.graph_objects as go

from dashboard.charts.theme import Theme

DAY_MS = 86_400_000


def dressed(figure: go.Figure, theme: Theme, height: int) -> go.Figure:
    """The figure in the page's own dress: no frame, quiet grid, one font."""
    figure.update_layout(
        height=height,
        margin={"l": 8, "r": 8, "t": 8, "b": 8},
        paper_bgcolor="rgba(0,0,0,0)",
        plot_bgcolor="rgba(0,0,0,0)",
        font={"family": theme.font, "size": 13, "color": theme.text},
        hoverlabel={"bgcolor": theme.panel, "bordercolor": theme.grid, "font": {"family": theme.font, "color": theme.text, "size": 13}},
        legend={"orientation": "h", "y": -0.22, "x": 0, "font": {"color": theme.muted, "size": 12}, "bgcolor": "rgba(0,0,0,0)"},
        dragmode=False,
    )
    figure.update_xaxes(gridcolor=theme.grid, linecolor=theme.grid, zeroline=False, tickfont={"color": theme.muted}, automargin=True)
    figure.update_yaxes(gridcolor=theme.grid, linecolor=theme.grid, zeroline=False, tickfont={"color": theme.muted}, automargin=True)
    return figure


def band(since: object, until: object, colour: str, layer: Literal["below", "above"], opacity: float = 1.0) -> dict[str, object]:
    """A shape over the whole height. Shapes go to the layout as one list: added one by one, each is checked again with all before it."""
    edges = {"x0": since, "x1": until, "y0": 0, "y1": 1}
    return {
        "type": "rect",
        "xref": "x",
        "yref": "paper",
        **edges,
        "fillcolor": colour,
        "opacity": opacity,
        "line": {"width": 0},
        "layer": layer,
    }


def rule(day: object, colour: str, width: float) -> dict[str, object]:
    """A line over the whole height on one day."""
    return {"type": "line", "xref": "x", "yref": "paper", "x0": day, "x1": day, "y0": 0, "y1": 1, "line": {"color": colour, "width": width}}


def level(y: float, colour: str) -> dict[str, object]:
    """A line over the whole width at one height."""
    edges = {"x0": 0, "x1": 1, "y0": y, "y1": y}
    return {"type": "line", "xref": "paper", "yref": "y", **edges, "line": {"color": colour, "width": 1}, "layer": "below"}
