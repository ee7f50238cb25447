"""One indicator of two to six places: which figures share a scale, and how each stands (METHOD 6).

The first place is the one the others stand beside. A figure that may not be compared stays in the
table with its reason, and off the scale.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from components.model.peers import OWN_FIGURE, difference_side
from components.model.rows import IndicatorRow, Place
from components.model.uncertainty import standard_error

MOST_PLACES: Final = 6  # more columns than that nobody reads
FEWEST_PLACES: Final = 2

# Why a figure is not put on the scale of the others.
Apart = Literal[
    "unknown",  # there is none: the row's own reason says why
    "total",  # grows with the size of the place
    "register",  # known cases only: what is not listed is not known
    "inherited",  # a county's figure is not the district's own
    "other_nation",  # each nation measures this in its own way
    "other_period",
]
# How a place stands beside the first one.
Beside = Literal["better", "worse", "higher", "lower", "too_close", "no_interval"]


@dataclass(frozen=True, slots=True)
class Cell:
    """One place's figure: ``apart`` tells why it is on no common scale, None where it is.

    ``beside`` is how it stands against the first place; None for that place itself, and where
    either of the two is not on the scale.
    """

    place: Place
    row: IndicatorRow
    apart: Apart | None
    beside: Beside | None


@dataclass(frozen=True, slots=True)
class Tally:
    """How often a place stands better, worse, higher, lower or too close beside the first.

    ``no_interval`` counts those that are on one scale but have no interval on both sides.
    """

    better: int
    worse: int
    higher: int
    lower: int
    too_close: int
    no_interval: int

    @property
    def with_intervals(self) -> int:
        """Indicators in which intervals on both sides decide."""
        return self.better + self.worse + self.higher + self.lower + self.too_close


def cells(places: Sequence[Place], rows: Sequence[IndicatorRow]) -> tuple[Cell, ...]:
    """One cell a place, in their order, for the rows of one indicator."""
    scale = _scale(places, rows)
    reasons = [_apart(place, row, scale) for place, row in zip(places, rows, strict=True)]
    first_fits = reasons[0] is None
    return tuple(
        Cell(
            place,
            row,
            reason,
            beside(row, rows[0]) if index and first_fits and reason is None else None,
        )
        for index, (place, row, reason) in enumerate(zip(places, rows, reasons, strict=True))
    )


def beside(row: IndicatorRow, first: IndicatorRow) -> Beside | None:
    """How a figure stands against the first place's; None where one of them is unknown.

    Two estimates differ where their difference is more than 1.96 of its own standard errors. Where
    either has no interval nothing is said: published values alone do not tell.
    """
    if row.value is None or first.value is None:
        return None
    errors = [standard_error(each.lower, each.upper) for each in (row, first)]
    if None in errors:
        return "no_interval"
    side = difference_side(row.value - first.value, *errors)
    if side == 0:
        return "too_close"
    polarity = row.indicator.polarity
    if polarity == "context":
        return "higher" if side > 0 else "lower"
    return "better" if (side > 0) == (polarity == "higher") else "worse"


def tally(indicators: Iterable[Sequence[Cell]], index: int) -> Tally:
    """Count how the place in that column stands beside the first over all indicators."""
    found = [row[index].beside for row in indicators]
    kinds: tuple[Beside, ...] = ("better", "worse", "higher", "lower", "too_close", "no_interval")
    return Tally(*(found.count(kind) for kind in kinds))


def is_about_them(rows: Sequence[IndicatorRow]) -> bool:
    """Whether the indicator concerns these places: not where it is the measure of others alone."""
    known = any(row.value is not None for row in rows)
    return known or all(row.unknown_reason != "not_comparable" for row in rows)


@dataclass(frozen=True, slots=True)
class _Scale:
    """What the first figure that may be compared is measured by."""

    nation_code: str | None
    period: str | None


def _scale(places: Sequence[Place], rows: Sequence[IndicatorRow]) -> _Scale | None:
    for place, row in zip(places, rows, strict=True):
        if row.value is not None and row.how in OWN_FIGURE:
            return _Scale(place.nation_code, row.period)
    return None


def _apart(place: Place, row: IndicatorRow, scale: _Scale | None) -> Apart | None:
    if row.value is None:
        return "unknown"
    if row.indicator.never_compared:
        return "total" if row.indicator.is_total else "register"
    if row.how not in OWN_FIGURE or scale is None:
        return "inherited"
    if not row.indicator.comparable_across_nations and place.nation_code != scale.nation_code:
        return "other_nation"
    return None if row.period == scale.period else "other_period"
