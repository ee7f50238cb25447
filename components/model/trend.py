"""What changed: which periods may be compared, and whether the change is more than chance.

METHOD 6.2 to 6.6. "No clear change" is not "no change": the test could not tell.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from math import hypot

from components.model.change_tests import lasting_sign, mann_kendall, weighted_slope
from components.model.rows import Point, Polarity, Trend, TrendBasis, TrendWord
from components.model.uncertainty import standard_error

__all__ = ["independent_periods", "mann_kendall", "trend", "weighted_slope"]

SLOPE_POINTS = 5
FEWEST_MANN_KENDALL, MOST_MANN_KENDALL = 5, 8
CHI_SQUARED_CRITICAL = 9.54953570608324  # one degree of freedom, p = 0.002
Z_CRITICAL = 3.0902  # two-sided, the same p = 0.002
MANN_KENDALL_LEVEL = 0.05
LONGEST_MONTH_DAYS = 31

_RISES: dict[Polarity, TrendWord] = {
    "higher": "improving", "lower": "worsening", "context": "increasing",
}  # fmt: skip
_FALLS: dict[Polarity, TrendWord] = {
    "higher": "worsening", "lower": "improving", "context": "decreasing",
}  # fmt: skip


def trend(
    points: Sequence[Point], polarity: Polarity, *, reference: Sequence[Point] | None = None
) -> Trend:
    """Return what can be said about change in one series, and how that was tested.

    With intervals: the weighted slope of the last five independent periods, or with two to four a
    test of the last two. Without: Mann-Kendall on the last five to eight. Where the points that
    count do not all have an interval with a width, the series is tested as one without.

    Args:
        points: one per period, any order; unknown values are left out. Of months only those named
            like the newest are compared, so two and a half years of them are three points.
        polarity: context indicators increase or decrease, never improve or worsen.
        reference: the UK's series, for money that inflation lifts everywhere. Then the ratio of
            the two is tested over the periods both have, and the words are gaining on or falling
            behind the UK. For the UK itself pass an empty one: it cannot gain on itself.

    Returns:
        The word, the test, how many periods the test used and the labels of the first and last of
        them. Where no test can be made: "not_enough_data" with the basis "none", the number of
        independent periods there are and their labels (None where there are none).
    """
    if reference is not None:
        return _relative_trend(points, reference)
    kept = independent_periods(points)
    if len(kept) < SLOPE_POINTS:
        return _last_two(kept, polarity)
    errors = _errors(kept[-SLOPE_POINTS:])
    if errors is None:
        used = kept[-MOST_MANN_KENDALL:]
        sign = _mann_kendall_sign([_value(point) for point in used])
        return _trend(_word(sign, polarity), "mann_kendall", used)
    return _slope(kept[-SLOPE_POINTS:], errors, polarity)


def independent_periods(points: Sequence[Point]) -> list[Point]:
    """Return the known points whose periods do not overlap, oldest first.

    The newest is kept, then each earlier one that ends before the one kept last begins, so rolling
    windows are not counted as news (METHOD 6.5). Months are seasonal: where the newest period is
    one month, only the same month of earlier years is kept, every twelfth back from the newest.
    """
    known = [point for point in points if point.value is not None]
    known.sort(key=_start, reverse=True)
    if known and is_month(known[0]):
        month = known[0].period.start.month
        known = [point for point in known if point.period.start.month == month]
    kept = known[:1]
    for point in known[1:]:
        if point.period.end < kept[-1].period.start:
            kept.append(point)
    kept.reverse()
    return kept


def _slope(used: list[Point], errors: list[float], polarity: Polarity) -> Trend:
    values = [_value(point) for point in used]
    is_clear = weighted_slope(values, errors).chi_squared > CHI_SQUARED_CRITICAL
    sign = lasting_sign(values, errors) if is_clear else 0
    return _trend(_word(sign, polarity), "weighted_slope", used)


def _last_two(kept: list[Point], polarity: Polarity) -> Trend:
    used = kept[-2:]
    errors = _errors(used)
    if len(used) < 2 or errors is None:
        return _trend("not_enough_data", "none", kept)
    change = _value(used[1]) - _value(used[0])
    sign = _sign(change) if abs(change) > Z_CRITICAL * hypot(*errors) else 0
    return _trend(_word(sign, polarity), "last_two", used)


def _relative_trend(points: Sequence[Point], reference: Sequence[Point]) -> Trend:
    # A reference of 0 leaves nothing to divide by: as good as unknown.
    reference_of = {point.period.iso: value for point in reference if (value := point.value)}
    shared = [point for point in points if point.period.iso in reference_of]
    used = independent_periods(shared)[-MOST_MANN_KENDALL:]
    if len(used) < FEWEST_MANN_KENDALL:
        return _trend("not_enough_data", "none", used)
    sign = _mann_kendall_sign([_value(p) / reference_of[p.period.iso] for p in used])
    word: TrendWord = "no_clear_change"
    if sign != 0:
        word = "gaining_on_uk" if sign > 0 else "falling_behind_uk"
    return _trend(word, "relative_mann_kendall", used)


def _errors(points: list[Point]) -> list[float] | None:
    errors = [standard_error(point.lower, point.upper) for point in points]
    known = [error for error in errors if error is not None]
    return known if len(known) == len(points) else None


def _mann_kendall_sign(values: list[float]) -> int:
    score, p_value = mann_kendall(values)
    return _sign(score) if p_value < MANN_KENDALL_LEVEL else 0


def _word(sign: int, polarity: Polarity) -> TrendWord:
    if sign == 0:
        return "no_clear_change"
    return _RISES[polarity] if sign > 0 else _FALLS[polarity]


def _sign(number: float) -> int:
    return (number > 0) - (number < 0)


def _trend(word: TrendWord, basis: TrendBasis, used: Sequence[Point]) -> Trend:
    first, last = (used[0].period.label, used[-1].period.label) if used else (None, None)
    values = tuple(_value(point) for point in used)
    return Trend(word, basis, len(used), first, last, values=values)


def _value(point: Point) -> float:
    if point.value is None:
        raise ValueError("An unknown value reached a test of change; leave it out first.")
    return point.value


def _start(point: Point) -> date:
    return point.period.start


def is_month(point: Point) -> bool:
    """Whether the point's period is one month: more than a day, at most a month."""
    days = (point.period.end - point.period.start).days + 1
    return 1 < days <= LONGEST_MONTH_DAYS
