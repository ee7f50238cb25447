"""Where a council could stand among its nation's, had the figures and choices come out otherwise.

A rank alone claims more than anybody knows: the figures are estimates, and another normalisation,
mean or weight is as good as ours. So the whole score is drawn again many times and the rank is said
as the range of nine draws in ten (METHOD 3.10 ii). Pure; numpy because a thousand draws of 361
councils are ten million numbers a component.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from components.model.rows import Polarity

DRAWS: Final = 1000
SEED: Final = 20261121
# Nine draws in ten: a rank outside is a one in twenty chance at either end.
LOWEST_SHARE, HIGHEST_SHARE = 0.05, 0.95
LEAST_WEIGHT, MOST_WEIGHT = 0.5, 1.5
MIN_MAX, MID_RANK, Z = range(3)
TOP, MIDDLE, Z_POINTS_PER_SD, GEOMETRIC_FLOOR = 100.0, 50.0, 20.0, 1.0

Floats = NDArray[np.float64]
Whole = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Reference:
    """The figures of one indicator that are scored on one scale.

    A holder is who the figure was published for: a council, or a county for all its districts, so
    that districts move together. ``holder_of`` names each council's holder, by position in
    ``councils``.
    """

    theme_id: str
    polarity: Polarity
    lower: float  # goalposts, in the unit of the values
    upper: float
    values: Floats  # one a holder
    errors: Floats  # standard errors; 0 where no interval is published
    councils: Whole  # positions of the councils that have it
    holder_of: Whole  # as long as councils: positions in values


@dataclass(frozen=True, slots=True)
class Choices:
    """What each draw was made with: one normalisation, one mean, a weight for each part."""

    normalisation: Whole  # draws
    is_geometric: NDArray[np.bool_]  # draws
    indicator_weights: Floats  # draws x references
    theme_weights: Floats  # draws x themes


def rank_intervals(
    references: Sequence[Reference],
    nations: Sequence[str | None],
    *,
    draws: int = DRAWS,
    seed: int | Sequence[int] = SEED,
) -> list[tuple[int, int, int] | None]:
    """Return for each council the best and worst rank of nine draws in ten, and among how many.

    Args:
        references: everything one component is scored from.
        nations: one a council, in the order of the positions in ``references``; None where the
            council is not ranked (partial, unknown, never scored). Its figures still count.
        draws: how often the score is drawn; the same seed gives the same answer.
        seed: of the random numbers.

    Returns:
        Rank 1 has the highest score. Both ends are rounded outward, so that the range is never
        narrower than what was drawn. None for a council that is not ranked.
    """
    random = np.random.default_rng(seed)
    themes = sorted({reference.theme_id for reference in references})
    choices = _choices(random, draws, len(references), len(themes))
    scores = _component_scores(random, references, themes, choices, len(nations))
    found: list[tuple[int, int, int] | None] = [None] * len(nations)
    for nation in sorted({n for n in nations if n is not None}):
        among = np.flatnonzero([n == nation for n in nations])
        ranks = mid_ranks(-scores[:, among])
        ends = np.quantile(ranks, [LOWEST_SHARE, HIGHEST_SHARE], axis=0)
        for position, low, high in zip(among, np.floor(ends[0]), np.ceil(ends[1]), strict=True):
            found[position] = int(low), int(high), len(among)
    return found


def mid_ranks(values: Floats) -> Floats:
    """Return the ranks of each row's values from 1 for the lowest; ties share the middle one."""
    order = np.argsort(values, axis=1, kind="stable")
    ordered = np.take_along_axis(values, order, axis=1)
    places = np.broadcast_to(np.arange(values.shape[1], dtype=np.float64), values.shape)
    starts = np.ones(values.shape, dtype=bool)
    starts[:, 1:] = ordered[:, 1:] != ordered[:, :-1]
    ends = np.ones(values.shape, dtype=bool)
    ends[:, :-1] = starts[:, 1:]
    first = np.maximum.accumulate(np.where(starts, places, 0), axis=1)
    last = np.minimum.accumulate(np.where(ends, places, np.inf)[:, ::-1], axis=1)[:, ::-1]
    ranks = np.empty(values.shape)
    np.put_along_axis(ranks, order, (first + last) / 2 + 1, axis=1)
    return ranks


def _choices(random: np.random.Generator, draws: int, references: int, themes: int) -> Choices:
    return Choices(
        random.integers(0, 3, draws),
        random.integers(0, 2, draws).astype(bool),
        random.uniform(LEAST_WEIGHT, MOST_WEIGHT, (draws, references)),
        random.uniform(LEAST_WEIGHT, MOST_WEIGHT, (draws, themes)),
    )


def _component_scores(
    random: np.random.Generator, references: Sequence[Reference], themes: Sequence[str],
    choices: Choices, councils: int,
) -> Floats:  # fmt: skip
    """Draws x councils: theme means, then their mean, over what each council has.

    Scores of geometric draws stay logarithms all the way, so both means are one sum; the order of
    councils, which is all a rank needs, is the same. A council without any theme is NaN.
    """
    draws = len(choices.normalisation)
    totals, weights = np.zeros((2, draws, councils))
    for number, theme in enumerate(themes):
        total, weight = np.zeros((2, draws, councils))
        for place, reference in enumerate(references):
            if reference.theme_id == theme:
                drawn = _drawn_scores(random, reference, choices)[:, reference.holder_of]
                own = choices.indicator_weights[:, place, None]
                total[:, reference.councils] += own * drawn
                weight[:, reference.councils] += own
        known = weight[0] > 0
        theme_weight = choices.theme_weights[:, number, None]
        totals[:, known] += theme_weight * total[:, known] / weight[:, known]
        weights[:, known] += theme_weight
    unknown: Floats = np.full(totals.shape, np.nan)
    return np.divide(totals, weights, out=unknown, where=weights > 0)


def _drawn_scores(random: np.random.Generator, reference: Reference, choices: Choices) -> Floats:
    """Draws x holders: the figures drawn anew and put on the scale of each draw."""
    noise = random.standard_normal((len(choices.normalisation), len(reference.values)))
    drawn: Floats = reference.values + noise * reference.errors
    scores = np.empty(drawn.shape)
    for method, normalised in ((MIN_MAX, _min_max), (MID_RANK, _ranked), (Z, _z)):
        chosen = choices.normalisation == method
        if chosen.any():
            scores[chosen] = normalised(drawn[chosen], reference)
    if reference.polarity == "lower":
        scores = TOP - scores
    logs = np.log(np.maximum(scores, GEOMETRIC_FLOOR))
    return np.where(choices.is_geometric[:, None], logs, scores)


def _min_max(drawn: Floats, reference: Reference) -> Floats:
    if reference.upper == reference.lower:
        return np.full(drawn.shape, MIDDLE)
    points: Floats = (drawn - reference.lower) / (reference.upper - reference.lower) * TOP
    return points.clip(0, TOP)


def _ranked(drawn: Floats, _: Reference) -> Floats:
    """A mid-rank r of n is ahead of r - 1/2 of them, as ``normalise.mid_rank_score`` counts."""
    points: Floats = (mid_ranks(drawn) - 0.5) / drawn.shape[1] * TOP
    return points


def _z(drawn: Floats, reference: Reference) -> Floats:
    capped = np.clip(drawn, reference.lower, reference.upper)
    spread = capped.std(axis=1, keepdims=True)
    distance = capped - capped.mean(axis=1, keepdims=True)
    deviations = np.divide(distance, spread, out=np.zeros(capped.shape), where=spread > 0)
    points: Floats = MIDDLE + deviations * Z_POINTS_PER_SD
    return points.clip(0, TOP)
