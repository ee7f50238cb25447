"""Classes for a map: about as many places in each, none empty, ties never parted."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

DEFAULT_CLASSES = 5


def quantile_breaks(
    values: Iterable[float | None], classes: int = DEFAULT_CLASSES
) -> tuple[float, ...]:
    """Return the inner breaks of at most so many classes: ascending, none twice.

    A break is a value that occurs and belongs to the class above it, so a legend can print it and
    every class holds at least one place. Ties and few different values give fewer classes; no
    known value, or one alone, gives no break and so one class.

    Args:
        values: any order; None is skipped.
        classes: at least one.

    Raises:
        ValueError: no class is asked for.
    """
    if classes < 1:
        raise ValueError(f"A map needs at least one class, not {classes}.")
    known = sorted(value for value in values if value is not None)
    if not known:
        return ()
    # The type 7 quantile, moved up to the next value that occurs; whole numbers, so that rounding
    # cannot move it one further.
    last = len(known) - 1
    starts = {known[-(-last * index // classes)] for index in range(1, classes)}
    return tuple(sorted(starts - {known[0]}))


def class_of(value: float | None, breaks: Sequence[float]) -> int | None:
    """Return the class of a value, 0 the lowest, at most ``len(breaks)``; None for None.

    Args:
        value: in the unit of the breaks.
        breaks: ascending, as ``quantile_breaks`` returns them.
    """
    return None if value is None else bisect_right(breaks, value)
