"""One measured line, its target, and whether it was reached."""

from __future__ import annotations

import os
from dataclasses import asdict, dataclass
from statistics import median, quantiles
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Sequence

Unit = Literal["s", "ms", "KiB", "MiB", "min", "sessions"]
DECIMALS: dict[str, int] = {"s": 2, "ms": 0, "KiB": 1, "MiB": 1, "min": 1, "sessions": 0}


@dataclass(frozen=True, slots=True)
class Line:
    """What was measured. ``value`` is None where it could not be, and ``note`` then says why.

    ``at_most`` is the target in the same unit, None where nothing was promised; ``load`` is the
    load average of the last minute when the measurement ended.
    """

    group: str
    what: str
    unit: Unit
    value: float | None
    at_most: float | None
    load: float
    note: str = ""

    @property
    def verdict(self) -> str:
        """Reached, short, or nothing where there is no target or no value."""
        if self.value is None or self.at_most is None:
            return ""
        return "reached" if self.value <= self.at_most else "**short**"


def line(  # noqa: PLR0917 - a row of the table, read from left to right
    group: str,
    what: str,
    unit: Unit,
    value: float | None,
    at_most: float | None = None,
    note: str = "",
) -> Line:
    """Return a line with the load average of now."""
    return Line(group, what, unit, value, at_most, os.getloadavg()[0], note)


def as_dict(measured: Line) -> dict[str, object]:
    """Return a line as what JSON can hold."""
    return asdict(measured)


def p95(values: Sequence[float]) -> float:
    """Return the 95th percentile (linear between neighbours), of at least two values."""
    return quantiles(values, n=20, method="inclusive")[-1]


def median_of(values: Sequence[float]) -> float:
    """Return the middle value."""
    return median(values)
