"""Days that are told from the day of publication: yesterday, on Friday, last week, two months ago."""

from datetime import date, timedelta

from etl.model import DatePrecision

DAY = timedelta(days=1)
WEEK = timedelta(days=7)
_FARTHEST_YEARS = 100


def whole_month(year: int | None, month: int | None) -> tuple[date, date, DatePrecision] | None:
    if not year or not month or not 1900 <= year < 2100:
        return None
    return date(year, month, 1), date(year + month // 12, month % 12 + 1, 1), "month"


def whole_year(year: int | None) -> tuple[date, date, DatePrecision] | None:
    return (date(year, 1, 1), date(year + 1, 1, 1), "year") if year and 1900 <= year < 2100 else None


def weekday(wanted: int, published: date, turn: str) -> tuple[date, date, DatePrecision]:
    """Monday is 1. past: on or before publication; last: before it; coming: on or after; next: after."""
    back = (published.isoweekday() - wanted) % 7
    if turn == "last":
        back = back or 7
    if turn in ("coming", "next"):
        back = -((wanted - published.isoweekday()) % 7)
        if turn == "next":
            back = back or -7
    day = published - back * DAY
    return day, day + DAY, "day"


def shifted(published: date, unit: str, shift: int) -> tuple[date, date, DatePrecision] | None:
    """The day, calendar week, month or year that many away from that of publication."""
    if unit in ("day", "hour"):
        day = published + shift * DAY
        return day, day + DAY, "day"
    if unit == "week":
        monday = published - (published.isoweekday() - 1) * DAY + shift * WEEK
        return monday, monday + WEEK, "range"
    if unit == "month":
        months = published.year * 12 + published.month - 1 + shift
        return whole_month(months // 12, months % 12 + 1)
    return whole_year(published.year + shift)


def ago(published: date, unit: str, number: int) -> tuple[date, date, DatePrecision] | None:
    """ "Two days ago" is a day, "two weeks ago" the week around it, "two months ago" a month: no more than the words say."""
    if number > _FARTHEST_YEARS or (unit == "hour" and number > 12):
        return None
    if unit == "hour":
        return shifted(published, "day", 0)
    if unit == "week":
        middle = published - number * WEEK
        return middle - 3 * DAY, middle + 4 * DAY, "range"
    return shifted(published, unit, -number)
