"""Ways to cut known values into classes for a map, beside quantiles: equal, natural, and typed.

Of every way holds: a value stands in exactly one class, and a value equal to a break in the class
above it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import accumulate
from math import inf
from typing import Final, Literal

from components.model.breaks import DEFAULT_CLASSES, quantile_breaks

ClassMethod = Literal["quantile", "equal", "natural", "own"]
FEWEST_CLASSES, MOST_CLASSES = 3, 7  # more cannot be told apart on a map
METHOD_TITLES: Final[Mapping[ClassMethod, str]] = {
    "quantile": "Equal numbers of councils",
    "equal": "Equal steps",
    "natural": "Natural gaps",
    "own": "My own limits",
}
METHOD_WORDS: Final[Mapping[ClassMethod, str]] = {
    "quantile": "about as many councils in each class",
    "equal": "classes of equal width",
    "natural": "limits where the figures leave the widest gaps",
    "own": "limits typed by hand",
}
MOST_DECIMALS: Final = 9
STEP_SHARE: Final = 20  # a break is rounded by no more than this part of a step


def class_breaks(
    method: ClassMethod, values: Iterable[float | None], classes: int = DEFAULT_CLASSES
) -> tuple[float, ...]:
    """The inner breaks of a method, ascending, at most ``classes - 1``; () for one value or none.

    Args:
        method: any but "own", whose breaks are typed (``own_breaks``).
        values: any order; None is skipped.
        classes: at least one.

    Raises:
        ValueError: no class is asked for, or the method has no breaks of its own.
    """
    if method == "own":
        raise ValueError("Own limits are typed, not worked out.")
    if classes < 1:
        raise ValueError(f"A map needs at least one class, not {classes}.")
    known = [value for value in values if value is not None]
    return _METHODS[method](known, classes)


def equal_breaks(values: Sequence[float], classes: int) -> tuple[float, ...]:
    """Steps of equal width from the lowest to the highest value, in as few decimals as will do.

    A class may be empty: that is what this method shows.
    """
    if not values or min(values) == max(values):
        return ()
    lowest, highest = min(values), max(values)
    step = (highest - lowest) / classes
    decimals = next(d for d in range(MOST_DECIMALS + 1) if _fine(d, step) or d == MOST_DECIMALS)
    exact = [lowest + step * n for n in range(1, classes)]
    cut = sorted({round(value, decimals) for value in exact})
    return tuple(value for value in cut if lowest < value <= highest)


def _fine(decimals: int, step: float) -> bool:
    """Whether rounding to so many decimals moves a break by a small part of a step only."""
    return STEP_SHARE * 0.5 * 10.0**-decimals <= step


def natural_breaks(values: Sequence[float], classes: int) -> tuple[float, ...]:
    """Fisher's classes: the breaks with the least sum of squares within classes, exactly.

    W. D. Fisher (1958), On grouping for maximum homogeneity; better known on maps as Jenks. Equal
    values count as one value of greater weight, so ties are never parted and no class is empty.
    """
    counted = sorted(Counter(values).items())
    distinct = [value for value, _ in counted]
    classes = min(classes, len(distinct))
    if classes < 2:
        return ()
    cost = _spread(counted)
    best = [cost(0, end) for end in range(len(distinct))]
    starts: list[list[int]] = []
    for _ in range(classes - 1):
        best, start = _one_class_more(best, cost)
        starts.append(start)
    breaks, end = [], len(distinct) - 1
    for start in reversed(starts):
        breaks.append(distinct[start[end]])
        end = start[end] - 1
    return tuple(reversed(breaks))


def _spread(counted: Sequence[tuple[float, int]]) -> Callable[[int, int], float]:
    """The sum of squared distances from their mean of the values from one position to another."""
    middle = counted[len(counted) // 2][0]  # keeps the squares small beside the differences
    weights = [0, *accumulate(count for _, count in counted)]
    sums = [0.0, *accumulate((value - middle) * count for value, count in counted)]
    squares = [0.0, *accumulate((value - middle) ** 2 * count for value, count in counted)]

    def cost(first: int, last: int) -> float:
        weight, total = weights[last + 1] - weights[first], sums[last + 1] - sums[first]
        return squares[last + 1] - squares[first] - total * total / weight

    return cost


def _one_class_more(
    best: Sequence[float], cost: Callable[[int, int], float]
) -> tuple[list[float], list[int]]:
    """The least cost up to each position with one class more, and where that last class starts.

    The best start never moves back as the end moves on, so each half is searched on its own.
    """
    size = len(best)
    least, starts = [inf] * size, [0] * size
    halves = [(1, size - 1, 1, size - 1)]
    while halves:
        low, high, first, last = halves.pop()
        if low > high:
            continue
        end = (low + high) // 2
        costs = ((best[at - 1] + cost(at, end), at) for at in range(first, min(last, end) + 1))
        least[end], starts[end] = min(costs)
        halves += [(low, end - 1, first, starts[end]), (end + 1, high, starts[end], last)]
    return least, starts


_METHODS: Final[Mapping[str, Callable[[Sequence[float], int], tuple[float, ...]]]] = {
    "quantile": quantile_breaks,
    "equal": equal_breaks,
    "natural": natural_breaks,
}
