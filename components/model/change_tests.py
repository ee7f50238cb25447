"""The two tests of change: a weighted straight line, and Mann-Kendall (METHOD 6.2, 6.4)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import factorial, sqrt

FEWEST_FOR_A_LINE = 3  # two values always lie on a line, and a fit without one needs two


@dataclass(frozen=True, slots=True)
class Line:
    """A weighted straight-line fit over equal steps."""

    slope: float  # change per step, in the unit of the values
    standard_error: float
    chi_squared: float  # (slope / standard error) squared, one degree of freedom


def weighted_slope(values: Sequence[float], errors: Sequence[float]) -> Line:
    """Return the straight line through values one step apart, each weighted by 1 / error squared.

    Args:
        values: at least three, oldest first.
        errors: their standard errors, each above 0, in the same unit.

    Raises:
        ValueError: fewer than three values, an error that is not above 0, or differing lengths.
    """
    slope, weight_of_slope = _fit(_weighted(values, errors))
    error = 1 / sqrt(weight_of_slope)
    return Line(slope, error, (slope / error) ** 2)


def lasting_sign(values: Sequence[float], errors: Sequence[float]) -> int:
    """Return 1 or -1 where the line slopes that way with each value left out in turn, else 0.

    A value left out leaves its step empty. Arguments and errors as in ``weighted_slope``.
    """
    points = _weighted(values, errors)
    slopes = [
        _fit(points[:left_out] + points[left_out + 1 :])[0] for left_out in range(len(points))
    ]
    if min(slopes) > 0:
        return 1
    return -1 if max(slopes) < 0 else 0


def mann_kendall(values: Sequence[float]) -> tuple[int, float]:
    """Return the Mann-Kendall score S and its exact two-sided p-value; oldest value first.

    S is the number of pairs that rise less those that fall. The p-value is the share of all
    orders of that many different values with a score at least as far from 0; with ties it is a
    little too large, the safe side. Fewer than two values give (0, 1.0).
    """
    score = 0
    for index, earlier in enumerate(values):
        for later in values[index + 1 :]:
            score += (later > earlier) - (later < earlier)
    return score, _tail_shares(len(values))[abs(score)]


_Weighted = list[tuple[float, float, float]]


def _weighted(values: Sequence[float], errors: Sequence[float]) -> _Weighted:
    if len(values) < FEWEST_FOR_A_LINE or min(errors) <= 0:
        raise ValueError("A line takes three values or more, each with a standard error above 0.")
    return [
        (float(step), value, 1 / (error * error))
        for step, (value, error) in enumerate(zip(values, errors, strict=True))
    ]


def _fit(points: _Weighted) -> tuple[float, float]:
    """Slope of the weighted line, and the weight behind it: 1 / its standard error squared."""
    # Steps are counted from their weighted middle, the same line with less lost in rounding.
    total = sum(weight for _, _, weight in points)
    middle = sum(step * weight for step, _, weight in points) / total
    spread = sum(weight * (step - middle) ** 2 for step, _, weight in points)
    return sum(weight * (step - middle) * value for step, value, weight in points) / spread, spread


@lru_cache(maxsize=64)
def _tail_shares(count: int) -> tuple[float, ...]:
    """Share of all orders of so many different values with |S| at or above 0, 1, 2 and so on."""
    orders = [1]  # how many orders have 0, 1, 2 ... falling pairs
    for size in range(2, count + 1):  # the next value can stand before 0, 1 ... size - 1 others
        longer = [0] * (len(orders) + size - 1)
        for falls, number in enumerate(orders):
            for added in range(size):
                longer[falls + added] += number
        orders = longer
    pairs = len(orders) - 1
    return tuple(
        sum(number for falls, number in enumerate(orders) if abs(pairs - 2 * falls) >= score)
        / factorial(count)
        for score in range(pairs + 1)
    )
