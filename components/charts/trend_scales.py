"""What a chart over time is drawn from: its lines, its seams, and where a year and a value lie."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from components.charts.axis import padded, share_of
from components.charts.trend_ahead import Ahead, values_of, years_of
from components.model.periods import decimal_year
from components.model.rows import Period, Point

UNITS: Final = 1000  # of the drawing, both ways, before it is stretched
FEWEST: Final = 3  # known periods of some line that make a path over time

# Beside a place its nation and region, or the other places it is compared with.
Role = Literal["place", "nation", "region", "second", "third", "fourth", "fifth", "sixth"]


@dataclass(frozen=True, slots=True)
class Line:
    """One series to draw, with the name that stands at its end."""

    role: Role
    name: str
    points: Sequence[Point]


@dataclass(frozen=True, slots=True)
class Seam:
    """A year (with a fraction) from which figures come from elsewhere, and what came before."""

    year: float
    words: str


def is_path(lines: Sequence[Line]) -> bool:
    """Whether there is a path to draw: one or two periods are figures, not a line."""
    return any(sum(point.value is not None for point in line.points) >= FEWEST for line in lines)


class Scales:
    """Percent of the width for a year, percent of the height from the top for a value."""

    def __init__(self, lines: Sequence[Line], ahead: Ahead | None = None) -> None:
        known = [value for line in lines for point in line.points for value in drawn(line, point)]
        years = [decimal_year(point.period) for line in lines for point in line.points]
        years += years_of(ahead)
        self.low, self.high = padded([*known, *values_of(ahead)])
        self.first, self.last = min(years), max(years)

    def x(self, year: float) -> float:
        """Percent from the left."""
        return share_of(year, self.first, self.last) if self.last > self.first else 50.0

    def y(self, value: float) -> float:
        """Percent from the top."""
        return 100 - share_of(value, self.low, self.high)

    def units(self, year: float, value: float) -> str:
        """The same as a point of the drawing: "500 250"."""
        return f"{self.x(year) * UNITS / 100:.0f} {self.y(value) * UNITS / 100:.0f}"


def drawn(line: Line, point: Point) -> list[float]:
    """What the axis must hold: values, and of the place also the bounds of its interval."""
    bounds = (point.lower, point.upper) if line.role == "place" else ()
    return [value for value in (point.value, *bounds) if value is not None]


def periods_of(lines: Sequence[Line]) -> list[Period]:
    """Every period of any line, each once, oldest first."""
    every = {point.period.iso: point.period for line in lines for point in line.points}
    return sorted(every.values(), key=decimal_year)


def last_known(line: Line) -> Point | None:
    """The newest period with a value; None where no value is known."""
    known = [point for point in line.points if point.value is not None]
    return max(known, key=lambda point: point.period.end) if known else None
