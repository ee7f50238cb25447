"""Where the wedges of a doughnut lie, how far they are filled, and their outlines (METHOD 4a).

Angles are degrees clockwise from twelve o'clock; lengths are in the unit of the drawing, with y
pointing down as in SVG.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, radians, sin, sqrt

CIRCLE = 360.0
HALF_CIRCLE = 180.0
FULL_SCORE = 100.0
_ROUNDING = 1e-9  # degrees; what adding angles can cost


@dataclass(frozen=True, slots=True)
class Wedge:
    """One wedge, from ``start`` to ``end`` degrees clockwise from twelve o'clock."""

    start: float
    end: float

    @property
    def middle(self) -> float:
        """The direction of its label, in degrees."""
        return (self.start + self.end) / 2


def wedges(n: int, gap_degrees: float = 0.0) -> list[Wedge]:
    """Return n equal wedges that go round the circle exactly once, the first from twelve o'clock.

    Each gives up half the gap at either side. With no gap each begins exactly where the one before
    it ends. No wedges for n = 0.

    Raises:
        ValueError: n is below 0, or the gap leaves a wedge no width.
    """
    if n < 0:
        raise ValueError(f"A doughnut has no {n} wedges; ask for none or more.")
    if not 0 <= gap_degrees * n < CIRCLE:
        raise ValueError(
            f"A gap is 0 degrees or more; {gap_degrees} beside each of {n} wedges leaves no room."
        )
    half_gap = gap_degrees / 2
    edges = [CIRCLE * index / n for index in range(n)] + [CIRCLE]
    return [Wedge(edges[i] + half_gap, edges[i + 1] - half_gap) for i in range(n)]


def fill_radius(score: float, inner: float, outer: float) -> float:
    """Return how far out a wedge is filled so that its filled area is ``score`` percent of it.

    Below 0 and above 100, where the end of an interval may lie, it stays at the edge of the ring.
    There is no radius for an unknown score: an unknown wedge is drawn as unknown, never as empty.

    Raises:
        ValueError: the radii are not 0 <= inner < outer.
    """
    if not 0 <= inner < outer:
        raise ValueError(f"A ring needs 0 <= inner < outer, not {inner} and {outer}.")
    share = min(FULL_SCORE, max(0.0, score)) / FULL_SCORE
    return min(outer, max(inner, sqrt(inner**2 + share * (outer**2 - inner**2))))


def point_at(
    angle: float, radius: float, *, centre: tuple[float, float] = (0.0, 0.0)
) -> tuple[float, float]:
    """Return x and y of the point at that angle and distance from the centre."""
    return centre[0] + radius * sin(radians(angle)), centre[1] - radius * cos(radians(angle))


def arc_path(
    start: float,
    end: float,
    inner: float,
    outer: float,
    *,
    centre: tuple[float, float] = (0.0, 0.0),
) -> str:
    """Return the SVG path of a piece of a ring, closed; the whole ring for 360 degrees.

    Args:
        start: degrees clockwise from twelve o'clock.
        end: the same, from start to start + 360.
        inner: radius 0 or more; 0 makes a slice of a pie.
        outer: radius not below inner.
        centre: x and y of the middle of the ring.

    Raises:
        ValueError: the angles or radii are not as above.
    """
    if not 0 <= inner <= outer or outer == 0:
        raise ValueError(f"A piece of a ring needs 0 <= inner <= outer, not {inner} and {outer}.")
    span = end - start
    if not 0 <= span <= CIRCLE + _ROUNDING:
        raise ValueError(f"A piece of a ring goes at most once round, not from {start} to {end}.")
    out = _arc(start, end, outer, centre)
    back = _arc(end, start, inner, centre)
    # A whole ring is two closed circles, in opposite directions so that the middle stays open.
    link = " Z M" if span >= CIRCLE - _ROUNDING else " L"
    return f"M{out}{link}{back} Z"


def _arc(start: float, end: float, radius: float, centre: tuple[float, float]) -> str:
    """Point, then arc commands of less than half a circle each: longer ones are ambiguous."""
    first = _xy(point_at(start, radius, centre=centre))
    if radius == 0:
        return first
    pieces = int(abs(end - start) // HALF_CIRCLE) + 1
    sweep = 1 if end >= start else 0
    size = _number(radius)
    steps = (start + (end - start) * (i + 1) / pieces for i in range(pieces))
    arcs = (f" A{size} {size} 0 0 {sweep} {_xy(point_at(s, radius, centre=centre))}" for s in steps)
    return first + "".join(arcs)


def _xy(point: tuple[float, float]) -> str:
    return f"{_number(point[0])} {_number(point[1])}"


def _number(length: float) -> str:
    """Three decimals at most: a thousandth of a pixel shows nowhere."""
    text = f"{length:.3f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
