"""Do the themes of a component agree? Where they do not, it shows no number (METHOD 3.9)."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import fsum, sqrt

# Two points always lie on a line, so fewer than three councils say nothing about agreement.
FEWEST_COUNCILS = 3


@dataclass(frozen=True, slots=True)
class ThemePair:
    """How two themes go together: rank correlation -1 to 1, or None where it cannot be told."""

    theme_a: str
    theme_b: str
    correlation: float | None
    councils: int  # councils with a score in both


@dataclass(frozen=True, slots=True)
class Coherence:
    """All pairs of themes of one component, their mean correlation, and what follows from it.

    ``mean_correlation`` is None where no pair can be compared; then nothing is withheld.
    """

    pairs: tuple[ThemePair, ...]
    mean_correlation: float | None
    shows_number: bool


def mid_ranks(values: Sequence[float]) -> list[float]:
    """Return the rank of each value in the order given, 1 for the lowest; ties share the middle."""
    ordered = sorted(values)
    return [
        (bisect_left(ordered, value) + bisect_right(ordered, value) + 1) / 2 for value in values
    ]


def spearman(a: Sequence[float | None], b: Sequence[float | None]) -> float | None:
    """Return Spearman's rank correlation of the places where both are known, with mid-ranks.

    None with fewer than three such places, or where one side does not vary.

    Raises:
        ValueError: the two differ in length.
    """
    pairs = [(x, y) for x, y in zip(a, b, strict=True) if x is not None and y is not None]
    if len(pairs) < FEWEST_COUNCILS:
        return None
    middle = (len(pairs) + 1) / 2
    ranks_a = [rank - middle for rank in mid_ranks([x for x, _ in pairs])]
    ranks_b = [rank - middle for rank in mid_ranks([y for _, y in pairs])]
    spread = fsum(rank * rank for rank in ranks_a) * fsum(rank * rank for rank in ranks_b)
    if spread == 0:
        return None
    together = fsum(x * y for x, y in zip(ranks_a, ranks_b, strict=True))
    return min(1.0, max(-1.0, together / sqrt(spread)))


def coherence(theme_scores: Mapping[str, Mapping[str, float | None]]) -> Coherence:
    """Return whether the themes of a component agree well enough to be added up (METHOD 3.9).

    Args:
        theme_scores: theme -> council -> score or None, the councils of England only, so that a
            theme known in one nation alone is not judged against different company.

    Returns:
        Every pair, and the plain mean of the pairs that can be told; a mean below 0 withholds the
        number. A theme without scores takes no part.
    """
    pairs = tuple(
        _pair(theme_a, theme_b, theme_scores[theme_a], theme_scores[theme_b])
        for theme_a, theme_b in combinations(theme_scores, 2)
    )
    known = [pair.correlation for pair in pairs if pair.correlation is not None]
    mean = fsum(known) / len(known) if known else None
    return Coherence(pairs, mean, shows_number=mean is None or mean >= 0)


def _pair(
    theme_a: str,
    theme_b: str,
    scores_a: Mapping[str, float | None],
    scores_b: Mapping[str, float | None],
) -> ThemePair:
    both = [
        (score, other)
        for council, score in scores_a.items()
        if score is not None and (other := scores_b.get(council)) is not None
    ]
    correlation = spearman([score for score, _ in both], [other for _, other in both])
    return ThemePair(theme_a, theme_b, correlation, len(both))
