"""Half-open days and their precision."""

from datetime import date, timedelta

from etl.model import DatePrecision


def day_after(day: date) -> date:
    """The first day after a day."""
    return day + timedelta(days=1)


def month_after(day: date) -> date:
    """The first of the month after the month that begins on this day."""
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1)


def year_after(day: date) -> date:
    """The first of January after the year of this day."""
    return date(day.year + 1, 1, 1)


def fits(since: date, until: date, precision: DatePrecision) -> bool:
    """Whether the interval is what its precision says: one day, one whole month, one whole year, or any range."""
    if precision == "day":
        return until == day_after(since)
    if precision == "month":
        return since.day == 1 and until == month_after(since)
    if precision == "year":
        return (since.month, since.day) == (1, 1) and until == year_after(since)
    return precision == "range" and since < until
