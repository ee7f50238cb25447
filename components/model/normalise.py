"""One indicator on a scale of 0 to 100, three ways (METHOD 3.1 to 3.4).

The reference set is the published values of the councils that have the indicator, without the two
that are never scored, and one value per county where districts inherit. None in it is skipped.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import floor, fsum, sqrt

from components.model.rows import Polarity

TOP = 100.0
MIDDLE = 50.0
# Goalposts: the outer 2.5% at each end are capped, so one outlier cannot squeeze everyone else.
LOWER_SHARE, MIDDLE_SHARE, UPPER_SHARE = 0.025, 0.5, 0.975
Z_POINTS_PER_SD = 20.0


@dataclass(frozen=True, slots=True)
class Goalposts:
    """Where 0 and 100 stand for one indicator, in its own unit, and what they were taken from."""

    lower: float  # 2.5th percentile
    median: float
    upper: float  # 97.5th percentile
    minimum: float
    maximum: float
    n_ref: int  # under 10, lower and upper lie close to minimum and maximum: say so


def quantile(values: Iterable[float | None], q: float) -> float:
    """Return the type 7 quantile (linear between neighbours) of the known values.

    Args:
        values: any order; None is skipped.
        q: share from 0 to 1.

    Raises:
        ValueError: no value is known, or q is not a share.
    """
    return _quantile_of_sorted(_known_sorted(values), q)


def goalposts(values: Iterable[float | None]) -> Goalposts:
    """Return the goalposts of one reference set (METHOD 3.1, 3.2); None in it is skipped.

    Raises:
        ValueError: no value is known; an indicator nobody has cannot be scored.
    """
    known = _known_sorted(values)
    return Goalposts(
        lower=_quantile_of_sorted(known, LOWER_SHARE),
        median=_quantile_of_sorted(known, MIDDLE_SHARE),
        upper=_quantile_of_sorted(known, UPPER_SHARE),
        minimum=known[0],
        maximum=known[-1],
        n_ref=len(known),
    )


def min_max_score(
    value: float | None, lower: float, upper: float, polarity: Polarity
) -> float | None:
    """Return where the value stands between the goalposts, 0 to 100, or None if it is unknown.

    Beyond a goalpost is 0 or 100; 100 is always the better end. Goalposts that coincide tell
    nobody apart, so everyone is in the middle (METHOD 3.2).

    Raises:
        ValueError: the indicator has no better end.
    """
    higher_is_better = _higher_is_better(polarity)
    if value is None:
        return None
    if upper == lower:
        return MIDDLE
    score = min(TOP, max(0.0, (value - lower) / (upper - lower) * TOP))
    return score if higher_is_better else TOP - score


def mid_rank_score(
    value: float | None, reference: Iterable[float | None], polarity: Polarity
) -> float | None:
    """Return the share of the reference the value is ahead of, 0 to 100; ties count half.

    None if the value or the whole reference is unknown (METHOD 3.3).

    Raises:
        ValueError: the indicator has no better end.
    """
    return _among(value, reference, polarity, mid_rank_share)


def z_score(
    value: float | None, reference: Iterable[float | None], polarity: Polarity
) -> float | None:
    """Return 50 for the mean of the reference and 20 more or less per standard deviation, 0 to 100.

    Value and reference are both capped at the reference's own goalposts; None if either is
    unknown, 50 if the capped reference does not vary (METHOD 3.4).

    Raises:
        ValueError: the indicator has no better end.
    """
    return _among(value, reference, polarity, _z_share)


def _among(
    value: float | None, reference: Iterable[float | None], polarity: Polarity,
    share: Callable[[float, Sequence[float]], float],
) -> float | None:  # fmt: skip
    """The share of a known value among what is known, turned round where lower is better."""
    higher_is_better = _higher_is_better(polarity)
    known = _sorted(reference)
    if value is None or not known:
        return None
    score = share(value, known)
    return score if higher_is_better else TOP - score


def _z_share(value: float, known_sorted: Sequence[float]) -> float:
    lower = _quantile_of_sorted(known_sorted, LOWER_SHARE)
    upper = _quantile_of_sorted(known_sorted, UPPER_SHARE)
    capped = [min(upper, max(lower, number)) for number in known_sorted]
    mean = fsum(capped) / len(capped)
    deviation = sqrt(fsum((number - mean) ** 2 for number in capped) / len(capped))
    if lower == upper or deviation == 0:
        return MIDDLE
    distance = (min(upper, max(lower, value)) - mean) / deviation * Z_POINTS_PER_SD
    return min(TOP, max(0.0, MIDDLE + distance))


def mid_rank_share(value: float, known_sorted: Sequence[float]) -> float:
    """Return 0 to 100: how far up a non-empty ascending list the value stands, ties half."""
    below = bisect_left(known_sorted, value)
    not_above = bisect_right(known_sorted, value)
    return TOP * (below + not_above) / 2 / len(known_sorted)


def _sorted(values: Iterable[float | None]) -> list[float]:
    return sorted(number for number in values if number is not None)


def _known_sorted(values: Iterable[float | None]) -> list[float]:
    known = _sorted(values)
    if not known:
        raise ValueError("No value is known, so there is nothing to take a quantile of.")
    return known


def _quantile_of_sorted(known: Sequence[float], q: float) -> float:
    if not 0 <= q <= 1:
        raise ValueError(f"A quantile is a share from 0 to 1, not {q}.")
    place = (len(known) - 1) * q
    below = floor(place)
    above = min(below + 1, len(known) - 1)
    share = place - below
    # Written like this, equal neighbours give exactly their own value.
    return known[below] + (known[above] - known[below]) * share


def _higher_is_better(polarity: Polarity) -> bool:
    if polarity == "context":
        raise ValueError("A context indicator has no better end, so it is never scored.")
    return polarity == "higher"
