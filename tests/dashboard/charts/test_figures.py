"""What a figure draws, read from the figure itself."""

from datetime import date

import pandas as pd
import pytest

from dashboard.charts import coverage, density, lanes
from dashboard.charts.theme import DARK, LIGHT, QUADS, Theme

BINS = pd.DataFrame(
    {
        "bin": [date(2020, 9, 1), date(2020, 10, 1), date(2020, 10, 1)],
        "quad": ["material conflict", "material conflict", "verbal cooperation"],
        "events": [3, 9, 2],
    }
)
PHASES = pd.DataFrame({"since": [date(1988, 2, 13), date(2020, 9, 27)], "until": [date(2020, 9, 27), None], "name": ["before", "after"]})
LABELS = {quad: quad.title() for quad in QUADS}


def test_years_are_stacked_by_what_they_rest_on() -> None:
    years = pd.DataFrame({"year": [1992, 1992, None], "basis": ["verified", "unverified", "coded"], "events": [3, 1, 2]})
    figure = coverage.figure(years, {"verified": "checked"}, LIGHT)
    assert {bar.name: list(bar.y) for bar in figure.data} == {"checked": [3], "unverified": [1]}
    assert figure.layout.barmode == "stack"


def _event(event_id: str, lane: str, since: date, until: date, precision: str, modality: str) -> dict[str, object]:
    return {
        "event_id": event_id,
        "lane": lane,
        "since": since,
        "until": until,
        "date_precision": precision,
        "type_id": "ASSAULT",
        "type_label": "Assault",
        "quad": "material conflict",
        "modality": modality,
        "modality_label": modality,
        "title": f"title of {event_id}",
    }


EVENTS = pd.DataFrame(
    [
        _event("a", "Armenia", date(2020, 10, 4), date(2020, 10, 5), "day", "actual"),
        _event("b", "Armenia", date(2020, 10, 4), date(2020, 10, 5), "day", "claimed"),
        _event("c", "Azerbaijan", date(2020, 10, 1), date(2020, 11, 1), "month", "actual"),
    ]
)


def test_density_stacks_every_quad_class_with_its_counts() -> None:
    figure = density.figure(BINS, PHASES, (None, None), LABELS, LIGHT)
    bars = {trace.name: list(trace.customdata) for trace in figure.data}
    assert bars == {"Material Conflict": [3, 9], "Verbal Cooperation": [2]}


def test_density_is_as_high_as_the_root_of_all_events_of_a_bin() -> None:
    figure = density.figure(BINS, PHASES, (None, None), LABELS, LIGHT)
    october = sum(trace.y[-1] for trace in figure.data)
    assert october**2 == pytest.approx(11)


def test_density_names_a_phase_where_there_is_room() -> None:
    figure = density.figure(BINS, PHASES, (None, None), LABELS, LIGHT)
    assert {note.text for note in figure.layout.annotations} == {"before", "after"}


def test_density_veils_what_is_outside_of_the_range() -> None:
    open_range = density.figure(BINS, PHASES, (None, None), LABELS, LIGHT)
    chosen = density.figure(BINS, PHASES, (date(2020, 9, 27), date(2020, 10, 11)), LABELS, LIGHT)
    veils = [shape for shape in chosen.layout.shapes if shape.fillcolor == LIGHT.veil]
    assert not [shape for shape in open_range.layout.shapes if shape.fillcolor == LIGHT.veil]
    assert [(shape.x0, shape.x1) for shape in veils] == [
        (date(2020, 9, 1), date(2020, 9, 27)),
        (date(2020, 10, 11), date(2020, 10, 29)),
    ]


@pytest.mark.parametrize(
    ("starts", "days"),
    [([date(2020, 1, 1), date(2020, 2, 1)], 28), ([date(2020, 9, 28), date(2020, 10, 5)], 7), ([date(2020, 9, 29), date(2020, 9, 30)], 1)],
)
def test_width_of_a_bin_is_read_from_where_bins_begin(starts: list[date], days: int) -> None:
    bins = pd.DataFrame({"bin": starts, "quad": "material conflict", "events": 1})
    (bars,) = density.figure(bins, PHASES, (None, None), LABELS, LIGHT).data
    assert bars.width == pytest.approx(days * 86_400_000 * 0.92)


def test_an_empty_answer_is_an_empty_figure() -> None:
    assert not density.figure(BINS.head(0), PHASES, (None, None), LABELS, DARK).data


def test_lanes_mark_each_event_once_and_carry_its_id() -> None:
    figure = lanes.singles(EVENTS, None, LIGHT)
    marks = figure.data[-1]
    assert [row[0] for row in marks.customdata] == ["a", "b", "c"]


def test_lanes_show_a_claim_unlike_an_act() -> None:
    marks = lanes.singles(EVENTS, None, LIGHT).data[-1]
    assert marks.marker.symbol[0] == "circle"
    assert marks.marker.symbol[1] != "circle"


def test_lanes_keep_events_of_one_day_apart() -> None:
    marks = lanes.singles(EVENTS, None, LIGHT).data[-1]
    assert marks.y[0] != marks.y[1]


def test_lanes_draw_a_month_as_a_bar() -> None:
    bars = lanes.singles(EVENTS, None, LIGHT).data[0]
    assert (pd.Timestamp(bars.x[0]), pd.Timestamp(bars.x[1])) == (pd.Timestamp(2020, 10, 1), pd.Timestamp(2020, 11, 1))


def test_lanes_ring_the_selected_event() -> None:
    ring = lanes.singles(EVENTS, "b", LIGHT).data[-1]
    assert ring.marker.symbol == "circle-open"
    assert list(ring.x) == [pd.Timestamp(2020, 10, 4)]


def test_lane_bins_keep_the_counts() -> None:
    frame = pd.DataFrame({"lane": ["A", "B"], "bin": [date(2020, 1, 1)] * 2, "bin_end": [date(2020, 2, 1)] * 2, "events": [4, 9]})
    (heat,) = lanes.bins(frame, LIGHT).data
    assert heat.customdata.tolist() == [[4.0], [9.0]]


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.mode)
def test_every_quad_class_has_a_colour(theme: Theme) -> None:
    assert set(theme.quads) == set(QUADS)
