"""How far a place is from a safe and just space: shortfall and overshoot (METHOD 4b).

The form is that of Fanning and Raworth (Nature, 2025): a social shortfall is the share of people or
of a threshold that is missing, an ecological overshoot how far a pressure is past its boundary.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import fsum
from typing import Literal

Measure = Literal[
    "deprived",  # share of people without, in percent
    "attained",  # share of people with, in percent
    "floor",  # at least the threshold
    "cap",  # at most the threshold
]


def shortfall(
    value: float | None, measure: Measure, threshold: float | None = None
) -> float | None:
    """Return the social shortfall, 0 (none) to 1 (all is missing), or None if the value is unknown.

    Args:
        value: a percentage for ``deprived`` and ``attained``, else in the threshold's unit.
        measure: how the value speaks of what is missing.
        threshold: above 0; for ``floor`` and ``cap`` only.

    Raises:
        ValueError: a threshold is missing, not above 0, or a capped value is not above 0.
    """
    if value is None:
        return None
    if measure == "deprived":
        return value / 100
    if measure == "attained":
        return 1 - value / 100
    if threshold is None or threshold <= 0:
        raise ValueError(f"A {measure} needs a threshold above 0, not {threshold}.")
    if measure == "floor":
        return max(0.0, 1 - value / threshold)
    if value <= 0:
        raise ValueError(f"A value under a cap is above 0, not {value}.")
    return max(0.0, 1 - threshold / value)


def overshoot(value: float | None, boundary: float, untouched: float = 0.0) -> float | None:
    """Return how far a pressure lies past its boundary: 0 at it, 1 = twice as far, negative inside.

    Args:
        value: in the boundary's unit; None gives None.
        boundary: where the safe space ends.
        untouched: the level without people, from which both are counted (280 ppm of carbon dioxide
            before industry; a boundary below it makes falling the pressure, as with ozone).

    Raises:
        ValueError: the boundary lies at the untouched level, so nothing can be measured.
    """
    if boundary == untouched:
        raise ValueError("A boundary at the untouched level leaves nothing to measure.")
    return None if value is None else (value - untouched) / (boundary - untouched) - 1


def amount(
    value: float | None, kind: Measure | Literal["boundary"], threshold: float
) -> float | None:
    """Return the shortfall, or for a ``boundary`` the overshoot; None if the value is unknown.

    ``threshold`` is not used for ``deprived`` and ``attained``, which are shares.

    Raises:
        ValueError: as ``shortfall`` and ``overshoot``.
    """
    if kind == "boundary":
        return overshoot(value, threshold)
    return shortfall(value, kind, threshold)


def dimension(parts: Iterable[float | None]) -> float | None:
    """Return a dimension's shortfall or overshoot: the plain mean of what is known, or None."""
    known = [part for part in parts if part is not None]
    return fsum(known) / len(known) if known else None
