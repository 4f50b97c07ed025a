from dataclasses import replace
from datetime import date

import pytest

from dashboard.scene import Scene, unit_for
from dashboard.view import View


@pytest.mark.parametrize(
    ("first", "last", "unit"),
    [
        (date(2020, 1, 1), date(2020, 3, 1), "day"),
        (date(2020, 1, 1), date(2021, 6, 1), "week"),
        (date(1988, 1, 1), date(2025, 1, 1), "month"),
        (None, None, "day"),
    ],
)
def test_bins_are_as_fine_as_the_span_allows(first: date | None, last: date | None, unit: str) -> None:
    assert unit_for(first, last, days=150, weeks=1000) == unit


def test_a_short_range_is_shown_close_up_with_its_surroundings(scene: Scene) -> None:
    close = replace(scene, view=View(from_day=date(2020, 10, 1), to_day=date(2020, 11, 1)))
    assert close.density_bins() == {"unit": "day", "first": date(2020, 8, 31), "last": date(2020, 12, 2)}
    assert replace(scene, view=View(from_day=date(2020, 10, 1))).density_bins() == {"unit": "month", "first": None, "last": None}


def test_a_page_beyond_the_last_is_the_last(scene: Scene) -> None:
    assert replace(scene, view=View(page=99)).on_a_page_that_exists().view.page == 1


def test_facets_are_counts_by_id(scene: Scene) -> None:
    assert scene.facet("facet_type") == {"AGREE": 3, "ASSAULT": 2, "REJECT": 2, "REQUEST": 1}
