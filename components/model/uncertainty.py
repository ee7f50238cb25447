"""How far a score could be off because its indicators are estimates (METHOD 3.10 i).

The build works the same out in SQL for every council; a test holds the two together.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import sqrt

from components.model.rows import Score

Z_95 = 1.96
INTERVAL_SES = 2 * Z_95  # a 95% interval is 3.92 standard errors wide
TOP = 100.0


@dataclass(frozen=True, slots=True)
class ScoredValue:
    """The interval of one scored value and the goalposts it was scored with, in its own unit."""

    lower: float | None  # None where no interval is published
    upper: float | None
    goalpost_lower: float
    goalpost_upper: float


@dataclass(frozen=True, slots=True)
class ScoreError:
    """Standard error of a score in score points, and how much of the score it knows of.

    ``share_with_interval`` is the share (0-1) of the score's weight that rests on values with an
    interval; the rest adds nothing to the error, so the error is too small by what it hides. With
    no interval at all the error is None: unknown, not 0.
    """

    standard_error: float | None
    share_with_interval: float


def standard_error(lower: float | None, upper: float | None) -> float | None:
    """Return the standard error a 95% interval stands for, in the unit of the value.

    None where a bound is missing or the interval has no width: rounded away, not certain.
    """
    if lower is None or upper is None or upper <= lower:
        return None
    return (upper - lower) / INTERVAL_SES


def score_error(
    themes: Mapping[str, Iterable[ScoredValue]],
    theme_weights: Mapping[str, float] | None = None,
) -> ScoreError | None:
    """Return the error of a component score with its goalposts held fixed (METHOD 3.10 i).

    Args:
        themes: theme -> the values present in it, each of equal weight in its theme; one theme
            alone gives that theme's error. Values are taken as independent of each other. A
            county's figure counts for its district with the county's interval.
        theme_weights: 1 unless named.

    Returns:
        None where no value is present under a weight above 0. Where a score is capped at 0 or 100
        the true error is smaller than this.
    """
    weights = theme_weights or {}
    present = {theme: list(values) for theme, values in themes.items()}
    present = {t: v for t, v in present.items() if v and weights.get(t, 1.0) > 0}
    total = sum(weights.get(theme, 1.0) for theme in present)
    if total == 0:
        return None
    variance, covered = 0.0, 0.0
    for theme, values in present.items():
        share = weights.get(theme, 1.0) / total / len(values)
        for value in values:
            error = standard_error(value.lower, value.upper)
            if error is not None:
                covered += share
                variance += (share * _points_per_unit(value) * error) ** 2
    return ScoreError(sqrt(variance) if covered else None, covered)


def score_interval(score: Score) -> tuple[float, float] | None:
    """Return the 95% interval of a score, inside its scale of 0 to 100 (METHOD 4a).

    None where there is no score, or no interval for any figure in it.
    """
    if score.score is None or score.standard_error is None:
        return None
    reach = Z_95 * score.standard_error
    return max(0.0, score.score - reach), min(TOP, score.score + reach)


def _points_per_unit(value: ScoredValue) -> float:
    width = value.goalpost_upper - value.goalpost_lower
    # Goalposts that coincide score everyone 50 whatever the value: its error moves nothing.
    return TOP / width if width > 0 else 0.0
