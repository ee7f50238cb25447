"""A component of one council with other weights for its themes: a number, an interval, no rank.

The score is the weighted mean of METHOD 3.5 and its error that of METHOD 3.10 i, with the weights
of whoever asks. Nothing else is worked out with them: no other council, no median, no order.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from math import sqrt
from typing import Final

from components.model.rows import Score
from components.model.score import ThemeScore, component_of, weighted_mean

EQUAL: Final = 1.0
STEPS: Final = (0.0, 0.5, EQUAL, 1.5, 2.0, 3.0)  # a theme out, half as much, up to three times
_STEP_OF: Final = {f"{step:g}": step for step in STEPS}  # as a link writes them

Weights = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Parsed:
    """What a link asks for: weights unlike 1 by theme, and the parts that could not be read."""

    weights: dict[str, float]
    left_out: tuple[str, ...]


def parsed(text: str, themes: Collection[str]) -> Parsed:
    """Read "healthy-life:2,personal-wellbeing:0.5".

    A theme that is not of ``themes``, named twice, or with anything but a step is left out.
    """
    weights: dict[str, float] = {}
    left_out = []
    for part in text.split(","):
        theme, _, number = part.partition(":")
        if theme in themes and theme not in weights and number in _STEP_OF:
            weights[theme] = _STEP_OF[number]
        elif part:
            left_out.append(part)
    return Parsed({t: w for t, w in weights.items() if w != EQUAL}, tuple(left_out))


def written(weights: Weights) -> str | None:
    """The weights as a link says them, by theme, only those unlike 1; None where all are 1."""
    parts = (f"{theme}:{weight:g}" for theme, weight in sorted(weights.items()) if weight != EQUAL)
    return ",".join(parts) or None


def movable(themes: Sequence[Score]) -> list[Score]:
    """The themes whose weight counts for anything: those that the catalogue scores here."""
    return [theme for theme in themes if theme.coverage is not None]


def nothing_counts(themes: Sequence[Score], weights: Weights) -> bool:
    """Whether every weight that could count is 0."""
    counted = movable(themes)
    return bool(counted) and all(weights.get(theme.id, EQUAL) == 0 for theme in counted)


def own_score(equal: Score, themes: Sequence[Score], weights: Weights, *, agree: bool) -> Score:
    """Return the component of one council with these weights of its themes, 1 unless named.

    Args:
        equal: the component as it is with equal weights.
        themes: all its themes for the same council.
        weights: 0 or more; a theme of weight 0 drops out of the coverage too.
        agree: whether the component's themes agree enough to be added up at all (METHOD 3.9);
            other weights do not change that.

    Returns:
        No median, rank or confidence, whatever the weights: those are of many councils. Unknown
        where the themes known make up less than half of the weight, or (then without a reason)
        nothing has a weight.

    Raises:
        ValueError: a weight is below 0.
    """
    bare = replace(equal, median=None, rank_low=None, rank_high=None, ranked_of=None,
                   confidence=None, share_fresh=None, share_stale=None)  # fmt: skip
    if equal.reason in {"never_scored", "not_a_council"}:
        return bare
    found = component_of(tuple(_theme_score(theme) for theme in themes), weights)
    bare = replace(
        bare, score=None, state=found.state, coverage=found.coverage,
        reason=None if nothing_counts(themes, weights) else found.reason,
        indicators_present=found.indicators_present, indicators_all=found.indicators_all,
        standard_error=None, share_with_interval=None, share_inherited=None, inherited_from=None,
    )  # fmt: skip
    if equal.state == "withheld" or (found.score is not None and not agree):
        return replace(bare, state="withheld", reason="themes_disagree")
    if found.score is None:
        return bare
    return _with_certainty(replace(bare, score=found.score), themes, weights)


def _theme_score(theme: Score) -> ThemeScore:
    return ThemeScore(
        theme.id, theme.score, theme.state, theme.reason, theme.coverage,
        theme.indicators_present, theme.indicators_all,
    )  # fmt: skip


def _with_certainty(score: Score, themes: Sequence[Score], weights: Weights) -> Score:
    """The score with its error and its shares; a theme without an interval adds nothing to it."""
    own = [(theme, weights.get(theme.id, EQUAL)) for theme in themes if theme.score is not None]
    own = [(theme, weight) for theme, weight in own if weight > 0]
    shares = [weight for _, weight in own]
    total = sum(shares)
    errors = [w / total * t.standard_error for t, w in own if t.standard_error is not None]
    inherited = [theme.inherited_from for theme, _ in own if theme.inherited_from is not None]
    return replace(
        score,
        standard_error=sqrt(sum(error**2 for error in errors)) if errors else None,
        share_with_interval=weighted_mean((t.share_with_interval or 0.0 for t, _ in own), shares),
        share_inherited=weighted_mean((t.share_inherited or 0.0 for t, _ in own), shares),
        inherited_from=max(inherited, default=None),
    )
