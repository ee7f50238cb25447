"""What charts with an axis share: its ends, its steps and their words, which periods are named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from math import ceil, floor, log10
from typing import Final

from components.charts.markup import Markup, el, number
from components.model.rows import Indicator
from components.model.wording import format_value

FEWEST_STEPS: Final = 3  # parts an axis is cut into at least
ROUND_STEPS: Final = (1, 2, 5)  # times a power of ten: steps that people count in
LETTER_PX: Final = 7.4  # width of a letter of an axis, 13 px high, generously


def padded(values: Sequence[float], share: float = 0.08) -> tuple[float, float]:
    """Ends of an axis that leave ``share`` of the range free on both sides.

    A single value gets half a unit either way. Raises ValueError when there is no value.
    """
    low, high = min(values), max(values)
    free = (high - low) * share if high > low else 0.5
    return low - free, high + free


def share_of(value: float, low: float, high: float) -> float:
    """How far along the axis a value lies, 0 to 100."""
    return 100 * (value - low) / (high - low)


def axis_steps(low: float, high: float) -> tuple[list[float], int]:
    """Round values between the ends, each once, and the decimals it takes to write them."""
    widest = (high - low) / FEWEST_STEPS
    power = floor(log10(widest))
    size = max(step for step in ROUND_STEPS if step * 10.0**power <= widest * 1.001)
    step = size * 10.0**power
    decimals = max(0, -floor(log10(step) + 1e-9))
    first, last = ceil(low / step - 1e-9), floor(high / step + 1e-9)
    return [round(at * step, decimals) for at in range(first, last + 1)], decimals


def axis_words(low: float, high: float, indicator: Indicator) -> list[tuple[float, str]]:
    """The steps of an axis with what stands beside each, in the unit of the source."""
    values, decimals = axis_steps(low, high)
    plain = replace(indicator, decimals=decimals)
    return [(value, format_value(value, plain)) for value in values]


def apart(positions: Sequence[float], gap: float) -> list[int]:
    """Which of the ascending positions may be named so that names are ``gap`` apart, last first."""
    kept: list[int] = []
    for index in reversed(range(len(positions))):
        if not kept or positions[kept[-1]] - positions[index] >= gap:
            kept.append(index)
    return kept[::-1]


def stops(positions: Sequence[float], words: Sequence[str], held: int) -> list[Markup]:
    """A column for each ascending position, 0 to 100, that says its words when it is reached.

    The pointer reaches it anywhere between its neighbours' middles. By keyboard the row is one stop
    of the Tab key, at ``held``; arrows go through it (figure.js).
    """
    last = len(positions) - 1
    middles = [(a + b) / 2 for a, b in pairwise(positions)]
    made = []
    for index, at in enumerate(positions):
        before = middles[index - 1] if index else None
        after = middles[index] if index < last else None
        left = at - ((after - at) if after is not None else 2.0) if before is None else before
        right = at + ((at - before) if before is not None else 2.0) if after is None else after
        inside = share_of(at, left, right) if right > left else 50.0
        style = f"left:{number(left)}%;width:{number(right - left)}%"
        if round(inside) != 50:
            style += f";--x:{inside:.0f}%"
        made.append(
            el("i", class_="cp-stop cp-late" if at > 50 else "cp-stop", data_stop=True, role="img",
               style=style, tabindex="0" if index == held else "-1", aria_label=words[index])
        )  # fmt: skip
    return made
