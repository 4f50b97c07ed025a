"""What the slots of a matched pattern mean as days: half-open intervals, nothing where a day does not exist."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from etl.coding.date_file import Pattern
from etl.coding.date_tokens import FIRST_YEAR, LAST_YEAR
from etl.coding.relative_dates import DAY, ago, shifted, weekday, whole_month, whole_year
from etl.model import DatePrecision

Interval = tuple[date, date, DatePrecision]
AHEAD = timedelta(days=183)  # how far after publication a day without a year may lie when the sentence speaks of the future


@dataclass(frozen=True, slots=True)
class Slots:
    """The values of a match, by slot."""

    values: dict[str, int | str]
    day_first: bool

    def number(self, name: str) -> int | None:
        value = self.values.get(name)
        return value if isinstance(value, int) else None


@dataclass(frozen=True, slots=True)
class Now:
    """The day of publication, and whether the words around speak of the future."""

    published: date | None
    is_future: bool
    context: date | None = None
    told: date | None = None

    def year_of(self, month: int, day: int | None) -> int | None:
        """The year of the nearest such day, or month, not after publication; of the next one, if the words speak of the future."""
        if self.context is not None:
            near = [found for year in range(self.context.year - 1, self.context.year + 2) if (found := valid_day(year, month, day or 1))]
            return min(near, key=lambda found: abs(found - (self.context or found))).year if near else None
        if self.published is None:
            return None
        years = range(self.published.year - 8, self.published.year + 2)
        days = [found for year in years if (found := valid_day(year, month, day or 1))]
        past = [found for found in days if found <= self.published]
        coming = [found for found in days if self.published <= found <= self.published + AHEAD]
        if self.is_future and coming and (day or coming[0].month != self.published.month):
            return coming[0].year
        return past[-1].year if past else None


def valid_day(year: int | None, month: int | None, day: int | None) -> date | None:
    try:
        return date(year or 0, month or 0, day or 0) if year and FIRST_YEAR <= year < LAST_YEAR else None
    except ValueError:
        return None


def intervals(pattern: Pattern, slots: Slots, now: Now) -> tuple[Interval, ...]:
    """Mostly one; two for "on 3 and 9 May"; none where the words name no day of the calendar."""
    if pattern.read in ("pair", "both"):
        return _two_days(pattern, slots, now)
    read = _READERS.get(pattern.read)
    found = read(pattern, slots, now) if read else None
    return (found,) if found and found[0] < found[1] else ()


def _year(pattern: Pattern, slots: Slots, now: Now, month: int | None, day: int | None) -> int | None:
    written = slots.number("YEAR") or slots.number("YEAR2")
    if written:
        return written
    if pattern.year is not None:
        return now.published.year + pattern.year if now.published else None
    return now.year_of(month, day) if month else None


def _date(pattern: Pattern, slots: Slots, now: Now) -> Interval | None:
    month, day = slots.number("MONTH"), slots.number("DAY")
    return _one_day(valid_day(_year(pattern, slots, now, month, day), month, day))


def _one_day(day: date | None) -> Interval | None:
    return (day, day + DAY, "day") if day else None


def _range(first: date | None, last: date | None) -> Interval | None:
    return (first, last + DAY, "range") if first and last and first < last else None


def _days(pattern: Pattern, slots: Slots, now: Now) -> Interval | None:
    month, last = slots.number("MONTH"), slots.number("DAY2")
    year = _year(pattern, slots, now, month, last)
    return _range(valid_day(year, month, slots.number("DAY")), valid_day(year, month, last))


def _span(pattern: Pattern, slots: Slots, now: Now) -> Interval | None:
    month, day = slots.number("MONTH2"), slots.number("DAY2")
    year = slots.number("YEAR2") or _year(pattern, slots, now, month, day)
    last = valid_day(year, month, day)
    begin = slots.number("YEAR") or year
    first = valid_day(begin, slots.number("MONTH"), slots.number("DAY"))
    if first and last and first > last and not (slots.number("YEAR") and slots.number("YEAR2")):
        first = valid_day((begin or 0) - 1, first.month, first.day)
    return _range(first, last)


def _two_days(pattern: Pattern, slots: Slots, now: Now) -> tuple[Interval, ...]:
    month, month2 = slots.number("MONTH"), slots.number("MONTH2") or slots.number("MONTH")
    day, day2 = slots.number("DAY"), slots.number("DAY2")
    year = _year(pattern, slots, now, month2, day2)
    first, last = valid_day(slots.number("YEAR") or year, month, day), valid_day(year, month2, day2)
    if first and last and last - first == DAY:
        return ((first, last + DAY, "range"),)
    return tuple(found for found in (_one_day(first), _one_day(last)) if found) if first and last else ()


def numeric_day(written: str, day_first: bool) -> date | None:
    """2020-11-10, 10.11.2020, 10/11/2020: with strokes or hyphens only where the language has one order, or the number decides."""
    sign = next(letter for letter in written if not letter.isdigit())
    parts = written.split(sign)
    if len(parts[0]) == 4:
        return valid_day(*map(int, parts))
    one, two, year = map(int, parts)
    if len(parts[2]) == 2:
        if len(parts[0]) != 2 or len(parts[1]) != 2 or not (day_first or sign == "."):
            return None
        year += 2000 if year < 50 else 1900
    if sign == "." or day_first or one > 12 or one == two:
        return valid_day(year, two, one)
    return valid_day(year, one, two) if two > 12 else None


def _numeric(_: Pattern, slots: Slots, __: Now) -> Interval | None:
    return _one_day(numeric_day(str(slots.values["NUMERIC"]), slots.day_first))


def _numeric_span(_: Pattern, slots: Slots, __: Now) -> Interval | None:
    first, last = (numeric_day(str(slots.values[name]), slots.day_first) for name in ("NUMERIC", "NUMERIC2"))
    return _range(first, last)


def _month(pattern: Pattern, slots: Slots, now: Now) -> Interval | None:
    month = slots.number("MONTH")
    return whole_month(_year(pattern, slots, now, month, None), month)


def _months(pattern: Pattern, slots: Slots, now: Now) -> Interval | None:
    first, last = slots.number("MONTH"), slots.number("MONTH2")
    year = slots.number("YEAR2") or _year(pattern, slots, now, last, None)
    begin, end = whole_month(slots.number("YEAR") or year, first), whole_month(year, last)
    if begin and end and begin[0] > end[0] and not (slots.number("YEAR") and slots.number("YEAR2")):
        begin = whole_month((year or 0) - 1, first)
    return (begin[0], end[1], "range") if begin and end and begin[0] < end[0] else None


def _whole_year(_: Pattern, slots: Slots, __: Now) -> Interval | None:
    return whole_year(slots.number("YEAR"))


def _years(_: Pattern, slots: Slots, __: Now) -> Interval | None:
    first = whole_year(slots.number("YEAR"))
    last = whole_year(slots.number("YEAR2") or _second_year(slots.number("YEAR"), slots.number("NUMBER")))
    return (first[0], last[1], "range") if first and last and first[0] < last[0] else None


def _second_year(first: int | None, short: int | None) -> int | None:
    """1992-94. Up to 12 it may be a month (2020-11), so it says nothing."""
    last = first // 100 * 100 + short if first and short and 12 < short < 100 else None
    return last if last and first and first < last <= first + 20 else None


def _decade(_: Pattern, slots: Slots, __: Now) -> Interval | None:
    first = slots.number("DECADE") or 0
    return (date(first, 1, 1), date(first + 10, 1, 1), "range")


def _season(pattern: Pattern, slots: Slots, now: Now) -> Interval | None:
    month = slots.number("SEASON")
    year = slots.number("YEAR") or _year(pattern, slots, now, None, None)
    return (date(year, month, 1), date(year, month + 3, 1), "range") if year and month else None


def _weekday(pattern: Pattern, slots: Slots, now: Now) -> Interval | None:
    turn = {"weekday-last": "last", "weekday-next": "next"}.get(pattern.read, "coming" if now.is_future else "past")
    wanted = slots.number("WEEKDAY")
    return weekday(wanted, now.published, turn) if wanted and now.published else None


def _relative(pattern: Pattern, slots: Slots, now: Now) -> Interval | None:
    unit = pattern.unit or str(slots.values.get("UNIT", ""))
    return shifted(now.published, unit, pattern.shift) if now.published else None


def _ago(_: Pattern, slots: Slots, now: Now) -> Interval | None:
    unit = str(slots.values.get("UNIT", ""))
    return ago(now.published, unit, slots.number("NUMBER") or 1) if now.published else None


def _beside(pattern: Pattern, _: Slots, now: Now) -> Interval | None:
    """ "The day before", "on the following day": beside the day that was told last; with `unit: day`, else beside that of publication."""
    day = now.told or (now.published if pattern.unit == "day" else None)
    return _one_day(day + pattern.shift * DAY) if day else None


def _past_day(_: Pattern, __: Slots, now: Now) -> Interval | None:
    """ "In the last 24 hours": the day of publication and the one before."""
    return (now.published - DAY, now.published + DAY, "range") if now.published else None


_READERS: dict[str, Callable[[Pattern, Slots, Now], Interval | None]] = {
    "date": _date,
    "days": _days,
    "span": _span,
    "numeric": _numeric,
    "numeric-span": _numeric_span,
    "month": _month,
    "months": _months,
    "year": _whole_year,
    "years": _years,
    "decade": _decade,
    "season": _season,
    "weekday": _weekday,
    "weekday-last": _weekday,
    "weekday-next": _weekday,
    "relative": _relative,
    "ago": _ago,
    "beside": _beside,
    "past-day": _past_day,
}
