"""From indicators to themes to a component, never further: there is no overall score (METHOD 3).

Nothing is imputed. What is missing lowers the coverage, and the coverage decides whether a number
is shown, shown as partial, or not shown.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from math import exp, log
from typing import Literal

from components.model.coherence import Coherence, ThemePair, coherence, mid_ranks, spearman
from components.model.normalise import (
    Goalposts,
    goalposts,
    mid_rank_score,
    min_max_score,
    quantile,
    z_score,
)
from components.model.rows import NoScoreReason, ScoreState

__all__ = [
    "NEVER_SCORED",
    "Coherence",
    "ComponentScore",
    "Goalposts",
    "Mean",
    "ThemePair",
    "ThemeScore",
    "coherence",
    "coverage_state",
    "geometric_mean",
    "goalposts",
    "mid_rank_score",
    "mid_ranks",
    "min_max_score",
    "quantile",
    "spearman",
    "theme_and_component",
    "weighted_mean",
    "withheld",
    "z_score",
]

Mean = Literal["arithmetic", "geometric"]
Weights = Mapping[str, float]

# City of London and Isles of Scilly: so few residents that rates per head say little. Their values
# are shown; they are neither scored nor part of any reference set (METHOD 0.6).
NEVER_SCORED = frozenset({"E09000001", "E06000053"})

FULL_COVERAGE = 0.75
PARTIAL_COVERAGE = 0.50
FEWEST_INDICATORS = 2
GEOMETRIC_FLOOR = 1.0  # a 0 would make the whole product 0
# Weights are user input such as 0.1: three of four of them must still make 0.75.
_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True)
class ThemeScore:
    """One theme for one council: a score 0-100, or None and why."""

    theme_id: str
    score: float | None
    state: ScoreState
    reason: NoScoreReason | None
    coverage: float | None  # share of the theme's indicators present by weight; None: it has none
    indicators_present: int
    indicators_all: int


@dataclass(frozen=True, slots=True)
class ComponentScore:
    """One component for one council: a score 0-100, or None and why; ``themes`` as they came."""

    score: float | None
    state: ScoreState
    reason: NoScoreReason | None
    coverage: float | None  # share of scored themes present by weight; None: it has none
    indicators_present: int
    indicators_all: int
    themes: tuple[ThemeScore, ...]


def weighted_mean(scores: Iterable[float | None], weights: Iterable[float]) -> float | None:
    """Return the mean of what is known, its weights made to add up to one again (METHOD 3.5).

    None where nothing with a weight above 0 is known.

    Raises:
        ValueError: a weight is below 0, or scores and weights differ in number.
    """
    total, divisor = 0.0, 0.0
    for score, weight in zip(scores, weights, strict=True):
        if weight < 0:
            raise ValueError(f"A weight is 0 or more, not {weight}.")
        if score is not None:
            total += weight * score
            divisor += weight
    return total / divisor if divisor > 0 else None


def geometric_mean(scores: Iterable[float | None], weights: Iterable[float]) -> float | None:
    """Return the weighted geometric mean of what is known, scores below 1 counted as 1.

    One low score pulls it down further than it pulls the plain mean (METHOD 3.6). Unknown and
    errors as in ``weighted_mean``.
    """
    logs = (None if score is None else log(max(score, GEOMETRIC_FLOOR)) for score in scores)
    mean = weighted_mean(logs, weights)
    return None if mean is None else exp(mean)


def coverage_state(coverage: float | None, indicators_present: int) -> ScoreState:
    """Return whether a component's number may stand (METHOD 0.5); ``withheld`` is not decided here.

    Args:
        coverage: share of scored themes present, 0-1; None where the catalogue scores none.
        indicators_present: scored indicators with a value.
    """
    if coverage is None or indicators_present < FEWEST_INDICATORS:
        return "unknown"
    if coverage >= FULL_COVERAGE - _ROUNDING:
        return "full"
    return "partial" if coverage >= PARTIAL_COVERAGE - _ROUNDING else "unknown"


def theme_and_component(
    scores: Mapping[str, Mapping[str, float | None]],
    *,
    indicator_weights: Weights | None = None,
    theme_weights: Weights | None = None,
    mean: Mean = "arithmetic",
    barred: NoScoreReason | None = None,
) -> ComponentScore:
    """Return one component with its themes for one council (METHOD 3.5, 3.6).

    Args:
        scores: theme -> indicator -> score 0-100 or None where it is missing. Name every theme,
            also those the catalogue scores nothing for (empty). Leave out indicators that do not
            apply to the place: another nation's version, gas where there is no gas grid.
        indicator_weights: 1 unless named; 0 takes the indicator out of scores and coverage.
        theme_weights: 1 unless named; 0 takes the theme out of the component and its coverage.
        mean: arithmetic, or the geometric variant at both levels.
        barred: why this council is never scored; then nothing gets a number, only the counts.

    Raises:
        ValueError: a weight is below 0.
    """
    themes = tuple(
        _theme(theme_id, indicators, indicator_weights or {}, mean)
        for theme_id, indicators in scores.items()
    )
    component = component_of(themes, theme_weights or {}, mean)
    if barred is None:
        return component
    themes = tuple(replace(t, score=None, state="unknown", reason=barred) for t in themes)
    return replace(component, score=None, state="unknown", reason=barred, themes=themes)


def component_of(
    themes: tuple[ThemeScore, ...], weights: Weights, mean: Mean = "arithmetic"
) -> ComponentScore:
    """Return the component that these themes make; ``weights`` are 1 unless named.

    Weights as in ``theme_and_component``.

    Raises:
        ValueError: a weight is below 0.
    """
    counted = [
        (theme, weights.get(theme.theme_id, 1.0))
        for theme in themes
        if theme.coverage is not None and weights.get(theme.theme_id, 1.0) != 0
    ]
    values = [theme.score for theme, _ in counted]
    theme_weights = [weight for _, weight in counted]
    coverage = _share_present(values, theme_weights)
    present = sum(theme.indicators_present for theme, _ in counted)
    state = coverage_state(coverage, present)
    score, reason = None, None
    if state == "unknown":
        reason = _why_unknown(coverage)
    else:
        score = _MEANS[mean](values, theme_weights)
    indicators = sum(theme.indicators_all for theme, _ in counted)
    return ComponentScore(score, state, reason, coverage, present, indicators, themes)


def withheld(component: ComponentScore, agreement: Coherence) -> ComponentScore:
    """Return the component without its number where its themes disagree (METHOD 3.9).

    The themes keep theirs. A component that had no number keeps the reason it had.
    """
    if agreement.shows_number or component.score is None:
        return component
    return replace(component, score=None, state="withheld", reason="themes_disagree")


def _theme(
    theme_id: str, indicators: Mapping[str, float | None], weights: Weights, mean: Mean
) -> ThemeScore:
    counted = {name: weights.get(name, 1.0) for name in indicators if weights.get(name, 1.0) != 0}
    values = [indicators[name] for name in counted]
    coverage = _share_present(values, counted.values())
    state: ScoreState = "unknown"
    reason: NoScoreReason | None = None
    if coverage is None:
        reason = "no_scored_indicator"
    elif coverage == 0:
        reason = "no_value"
    else:
        # A theme speaks as soon as it has one indicator, as it does inside its component.
        state = "full" if coverage >= FULL_COVERAGE - _ROUNDING else "partial"
    present = sum(value is not None for value in values)
    score = _MEANS[mean](values, counted.values())
    return ThemeScore(theme_id, score, state, reason, coverage, present, len(counted))


def _why_unknown(coverage: float | None) -> NoScoreReason:
    if coverage is None:
        return "no_scored_indicator"
    return "too_few_themes" if coverage < PARTIAL_COVERAGE - _ROUNDING else "single_indicator"


def _share_present(values: Iterable[float | None], weights: Iterable[float]) -> float | None:
    return weighted_mean([0.0 if value is None else 1.0 for value in values], weights)


_MEANS: dict[Mean, Callable[[Iterable[float | None], Iterable[float]], float | None]] = {
    "arithmetic": weighted_mean,
    "geometric": geometric_mean,
}
