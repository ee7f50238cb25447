"""A straight line drawn on from a series, with the range in which a figure of then would lie."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Final

from components.model.periods import decimal_year
from components.model.rows import Point
from components.model.uncertainty import Z_95, standard_error

# Student's t at 97.5%, by degrees of freedom: five to eight periods and two for the line.
STUDENT: Final = (12.706, 4.303, 3.182, 2.776, 2.571, 2.447)


@dataclass(frozen=True, slots=True)
class Ray:
    """The straight line of a series at a time ahead: its middle and 95% range for a figure then."""

    year: float
    middle: float
    lower: float
    upper: float


def ray_at(used: Sequence[Point], year: float, *, weighted: bool) -> Ray:
    """The straight line through the points at a year, with the 95% range of a figure then.

    Each point counts by its own error where ``weighted``. The range is the wider of two: from the
    errors published, and from how far the points lie off their line (Student's t), each with the
    error of the slope, of the level and of one figure more.

    Raises:
        ValueError: fewer than two points, two without errors, or a point without a value.
    """
    times = [decimal_year(point.period) for point in used]
    values = [point.value for point in used if point.value is not None]
    errors = _errors(used) if weighted else None
    if len(values) != len(times) or len(values) < (2 if errors else 3):
        raise ValueError("A line takes three points with a value, or two with their errors.")
    weights = [1 / error**2 for error in errors] if errors else [1.0] * len(values)
    total = sum(weights)
    centre = sum(w * t for w, t in zip(weights, times, strict=True)) / total
    spread = sum(w * (t - centre) ** 2 for w, t in zip(weights, times, strict=True))
    level = sum(w * v for w, v in zip(weights, values, strict=True)) / total
    trios = list(zip(weights, times, values, strict=True))
    slope = sum(w * (t - centre) * v for w, t, v in trios) / spread
    middle = level + slope * (year - centre)
    lever = 1 / total + (year - centre) ** 2 / spread + len(values) / total
    reach = Z_95 * sqrt(lever) if errors else 0.0
    freedom = len(values) - 2
    if freedom:
        off = sum(w * (v - level - slope * (t - centre)) ** 2 for w, t, v in trios)
        reach = max(reach, STUDENT[min(freedom, len(STUDENT)) - 1] * sqrt(off / freedom * lever))
    return Ray(year, middle, middle - reach, middle + reach)


def _errors(points: Sequence[Point]) -> list[float] | None:
    errors = [standard_error(point.lower, point.upper) for point in points]
    known = [error for error in errors if error is not None]
    return known if len(known) == len(points) else None
