"""Published periods: read them, put words to them, place them on a time axis (METHOD 8)."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache

from components.model.rows import Period

MONTHS_A_YEAR = 12
DAYS_A_YEAR = 365  # a leap year has one more
# Years that run from these months are written "2024/25": the financial year from April, the two
# starts of a school year. Any other year is written with its months or days.
SPLIT_YEAR_STARTS = (4, 8, 9)
MONTH_NAMES = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_SHAPE = re.compile(r"(\d{4}-\d{2}-\d{2})(?:/P([1-9]\d?)([YM]))?", re.ASCII)
_ONE_DAY = timedelta(days=1)


@lru_cache(maxsize=4096)
def parse_period(iso: str) -> Period:
    """Read a period as published: ``YYYY-MM-DD``, alone or with ``/PnY`` or ``/PnM``.

    A bare date is one day. A span runs n years or months from its first day, so its last day is
    the day before the next span would begin.

    Args:
        iso: the period as the publisher writes it.

    Returns:
        The period with first day, last day and the words a reader sees. Sort periods by ``start``.

    Raises:
        ValueError: the text is no such period, in a sentence that says what was found.
    """
    shape = _SHAPE.fullmatch(iso)
    if shape is None:
        raise ValueError(_refusal(iso))
    try:
        start = date.fromisoformat(shape[1])
        if shape[2] is None:
            return Period(iso, start, start, _day(start))
        months = int(shape[2]) * (MONTHS_A_YEAR if shape[3] == "Y" else 1)
        end = _months_later(start, months) - _ONE_DAY
    except ValueError as error:
        raise ValueError(_refusal(iso)) from error
    return Period(iso, start, end, _span_label(start, end, months))


def decimal_year(period: Period) -> float:
    """Return the middle of the period as a year with a fraction, for the axis of a small line.

    The calendar year 2023 gives 2023.5; a bare date gives the middle of its day.
    """
    return (_year_fraction(period.start) + _year_fraction(period.end + _ONE_DAY)) / 2


def short_label(period: Period) -> str:
    """Return a period in the few letters there are under an axis.

    "2023", "2021–23" for years together, "2022/23" for any other year, "Mar 2025" for less.
    """
    first, last = period.start, period.end
    days = (last - first).days + 1
    if days < DAYS_A_YEAR:
        return f"{MONTH_NAMES[first.month - 1][:3]} {first.year}"
    if first.year == last.year:
        return str(first.year)
    if days <= DAYS_A_YEAR + 1:
        return f"{first.year}/{last.year % 100:02d}"
    ends = f"{last.year % 100:02d}" if first.year // 100 == last.year // 100 else str(last.year)
    return f"{first.year}–{ends}"


def _refusal(iso: str) -> str:
    return (
        f"The period {iso!r} is not a date written YYYY-MM-DD, alone or followed by a length such "
        "as /P1Y or /P3M. Correct it where it was published or read."
    )


def _months_later(start: date, months: int) -> date:
    years, month_index = divmod(start.month - 1 + months, MONTHS_A_YEAR)
    year, month = start.year + years, month_index + 1
    try:
        return date(year, month, start.day)
    except ValueError:  # no such day in that month (29 to 31): the span ends with the month
        years, month_index = divmod(month, MONTHS_A_YEAR)
        return date(year + years, month_index + 1, 1)


def _span_label(start: date, end: date, months: int) -> str:
    if start.day != 1:
        return f"{_day(start)} to {_day(end)}"
    if months % MONTHS_A_YEAR == 0:
        if start.month == 1:
            return _from_to(str(start.year), str(end.year))
        if start.month in SPLIT_YEAR_STARTS:
            return _from_to(_split_year(start.year), _split_year(end.year - 1))
    return _from_to(_month(start), _month(end))


def _from_to(first: str, last: str) -> str:
    return first if first == last else f"{first} to {last}"


def _split_year(first: int) -> str:
    return f"{first}/{(first + 1) % 100:02d}"


def _month(day: date) -> str:
    return f"{MONTH_NAMES[day.month - 1]} {day.year}"


def _day(day: date) -> str:
    return f"{day.day} {_month(day)}"


def _year_fraction(day: date) -> float:
    new_year = date(day.year, 1, 1)
    return day.year + (day - new_year).days / (date(day.year + 1, 1, 1) - new_year).days
