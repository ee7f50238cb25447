"""Limits of classes that somebody typed: read strictly, refused in one kind sentence."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from components.model.class_methods import FEWEST_CLASSES, MOST_CLASSES

LONGEST: Final = 100  # characters looked at
_NUMBER: Final = re.compile(r"-?\d{1,12}(\.\d{1,6})?", re.ASCII)
_BETWEEN: Final = re.compile(r"[\s;,]+")
EXAMPLE: Final = "Write the limits from low to high, such as 10, 20, 30."


def own_breaks(text: str) -> tuple[float, ...] | str:
    """The limits typed, ascending; or a sentence that says what to change.

    Numbers are parted by commas, semicolons or spaces and have a point before decimals. Two to six
    of them make three to seven classes.
    """
    parts = [part for part in _BETWEEN.split(text.strip()[:LONGEST]) if part]
    if not parts:
        return f"No limits yet. {EXAMPLE}"
    for part in parts:
        if not _NUMBER.fullmatch(part):
            return f"“{part[:20]}” is not a number we can read. {EXAMPLE}"
    if not FEWEST_CLASSES - 1 <= len(parts) <= MOST_CLASSES - 1:
        return (
            f"That is {len(parts)} {'limit' if len(parts) == 1 else 'limits'}: give two to six of "
            "them, for three to seven classes."
        )
    numbers = tuple(float(part) for part in parts)
    for low, high in pairwise(numbers):
        if low >= high:
            return f"{high:g} comes after {low:g}, but is not higher. {EXAMPLE}"
    return numbers


def written(breaks: tuple[float, ...]) -> str:
    """The limits as they stand in a link and in the field: "10, 20, 30.5"."""
    return ", ".join(f"{value:.6f}".rstrip("0").rstrip(".") for value in breaks)
