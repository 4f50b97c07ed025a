"""Intervals and what their precision says."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from etl.days import day_after, fits, month_after, year_after

DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 30))


@given(DAYS)
def test_each_precision_fits_its_own_interval(day: date) -> None:
    first, january = day.replace(day=1), day.replace(month=1, day=1)
    assert fits(day, day_after(day), "day")
    assert fits(first, month_after(first), "month")
    assert fits(january, year_after(january), "year")
    assert month_after(first).day == 1
    assert (month_after(first) - first).days in (28, 29, 30, 31)


@given(DAYS, st.integers(-5, 400))
def test_nothing_else_is_a_day(day: date, length: int) -> None:
    assert fits(day, day + timedelta(days=length), "day") == (length == 1)
    assert fits(day, day + timedelta(days=length), "range") == (length > 0)
    assert not fits(day, day + timedelta(days=length), "none")
