"""How a value stands against a benchmark, and where among the councils (METHOD 6.1, 6.1b)."""

from __future__ import annotations

from collections.abc import Sequence

from components.model.normalise import mid_rank_share
from components.model.rows import Polarity, Position, VerdictBasis, VerdictWord

# Fewer councils than this do not make quarters worth naming: Northern Ireland has 11.
FEWEST_FOR_POSITION = 20
HIGHEST_QUARTER_FROM, LOWEST_QUARTER_TO = 75.0, 25.0

_ABOVE: dict[Polarity, VerdictWord] = {"higher": "better", "lower": "worse", "context": "higher"}
_BELOW: dict[Polarity, VerdictWord] = {"higher": "worse", "lower": "better", "context": "lower"}


def verdict(
    value: float | None,
    lower: float | None,
    upper: float | None,
    benchmark: float | None,
    polarity: Polarity,
    *,
    is_benchmark: bool = False,
    inherited: bool = False,
) -> tuple[VerdictWord, VerdictBasis]:
    """Return the verdict and what it rests on; the first reason not to compare is the one given.

    The place's 95% interval stands against the benchmark's value (METHOD 6.1): wholly above or
    below it is a difference, anything else is similar. An interval without width comes from
    rounding and counts as none (METHOD 3.12).

    Args:
        value: the place's own value.
        lower: lower end of its 95% interval; None where none is published.
        upper: upper end of its 95% interval; None where none is published.
        benchmark: the benchmark's value for the same period.
        polarity: context indicators are higher or lower, never better or worse.
        is_benchmark: the place is the benchmark itself.
        inherited: the value is a county's, not the district's own.
    """
    if is_benchmark or value is None or inherited:
        return "not_compared", _unfit(value, is_benchmark=is_benchmark)
    if benchmark is None:
        return "not_compared", "no_benchmark"
    if lower is None or upper is None or upper <= lower:
        return "not_compared", "no_interval"
    if upper < benchmark:
        return _BELOW[polarity], "interval_95"
    if lower > benchmark:
        return _ABOVE[polarity], "interval_95"
    return "similar", "interval_95"


def _unfit(value: float | None, *, is_benchmark: bool) -> VerdictBasis:
    if is_benchmark:
        return "is_benchmark"
    return "no_value" if value is None else "inherited"


def mid_rank_percent(
    value: float | None, values: Sequence[float | None], *, at_least: int = FEWEST_FOR_POSITION
) -> float | None:
    """Return where the value stands among the councils of its nation: 0 lowest, 100 highest value.

    Ties stand together in the middle of the places they take, so the lowest of n is 50/n, not 0.

    Args:
        value: the place's own value.
        values: those of all councils of the nation, this one included; None is skipped. Only
            values that are a council's own: no inherited ones, no estimates (METHOD 6.1b).
        at_least: how many known values it takes.

    Returns:
        None where the value is unknown or too few are known.
    """
    if value is None:
        return None
    known = sorted(number for number in values if number is not None)
    if len(known) < max(at_least, 1):
        return None
    return mid_rank_share(value, known)


def mid_rank_percents(
    values: Sequence[float | None], *, at_least: int = FEWEST_FOR_POSITION
) -> list[float | None]:
    """Return ``mid_rank_percent`` of every value among all of them, in the order given.

    The same figures, with one sort for all the councils of a nation instead of one each.
    """
    known = sorted(number for number in values if number is not None)
    if len(known) < max(at_least, 1):
        return [None] * len(values)
    return [None if value is None else mid_rank_share(value, known) for value in values]


def position(mid_rank: float | None, tied_percent: float = 0.0) -> Position | None:
    """Return the quarter a mid-rank percentage falls in, or None for None (METHOD 6.1b).

    A place on the very edge of a quarter is in the middle half: a quarter is never said too soon.
    ``tied_percent`` is the share of councils with the very same value. Where they are so many that
    the "quarter" would hold more than a quarter (108 of 296 at 100%), there is no position.
    """
    if mid_rank is None:
        return None
    if mid_rank > HIGHEST_QUARTER_FROM:
        return "highest_quarter" if mid_rank - tied_percent / 2 > HIGHEST_QUARTER_FROM else None
    if mid_rank < LOWEST_QUARTER_TO:
        return "lowest_quarter" if mid_rank + tied_percent / 2 < LOWEST_QUARTER_TO else None
    return "middle_half"
