"""What all Plotly figures of the page share."""

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
