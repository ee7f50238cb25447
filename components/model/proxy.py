"""A region beside the others by several figures at once: means of standard scores (METHOD 5)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import fsum, sqrt


def standard_scores(values: Mapping[str, float | None]) -> dict[str, float | None]:
    """Return how many standard deviations each place lies from the plain mean of those known.

    The deviation is that of the places themselves (divided by their number), as they are all there
    are. None where the value is unknown, and everywhere where the values do not vary.
    """
    known = [value for value in values.values() if value is not None]
    if not known:
        return dict.fromkeys(values)
    mean = fsum(known) / len(known)
    spread = sqrt(fsum((value - mean) ** 2 for value in known) / len(known))
    return {
        place: None if value is None or spread == 0 else (value - mean) / spread
        for place, value in values.items()
    }


def mean_scores(
    scores: Sequence[Mapping[str, float | None]],
) -> dict[str, float | None]:
    """Return each place's plain mean over ``scores``; None unless every one of them is known.

    A mean over fewer figures than the other places have would not be beside theirs.
    """
    places = {place: None for each in scores for place in each}
    return {place: _mean([each.get(place) for each in scores]) for place in places}


def _mean(values: Sequence[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return fsum(known) / len(known) if known and len(known) == len(values) else None
