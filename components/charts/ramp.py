"""The colours of a map's classes, light to strong, for any number of classes from one to seven."""

from __future__ import annotations

from typing import Final

from components.charts.tokens import SEQUENTIAL, ThemeType, colour, rgb

MOST: Final = 7
USUAL: Final = len(SEQUENTIAL)


def ramp(classes: int, theme: ThemeType) -> tuple[str, ...]:
    """``#RRGGBB`` of each class, lowest first: the five of the look, or evenly spaced along them.

    One class alone has the middle colour.
    """
    if classes == 1:
        return (colour(SEQUENTIAL[USUAL // 2], theme),)
    at = (index * (USUAL - 1) / (classes - 1) for index in range(classes))
    return tuple(_between(position, theme) for position in at)


def _between(position: float, theme: ThemeType) -> str:
    first = min(int(position), USUAL - 2)
    share = position - first
    low, high = (rgb(SEQUENTIAL[step], theme) for step in (first, first + 1))
    mixed = (round(a + (b - a) * share) for a, b in zip(low, high, strict=True))
    return "#" + "".join(f"{channel:02X}" for channel in mixed)


def ramp_css() -> str:
    """``--cp-c0`` to ``--cp-c6``: five classes everywhere, others inside ``.cp-ramp-3`` and so on.

    A class without a colour of its own repeats the strongest, so that no area is ever left blank.
    """
    rules = [f":root{{{_declared(USUAL)}}}"]
    rules += [f".cp-ramp-{n}{{{_declared(n)}}}" for n in range(1, MOST + 1) if n != USUAL]
    return "".join(rules)


def _declared(classes: int) -> str:
    pairs = list(zip(ramp(classes, "light"), ramp(classes, "dark"), strict=True))
    pairs += [pairs[-1]] * (MOST - classes)
    return ";".join(f"--cp-c{n}:light-dark({a},{b})" for n, (a, b) in enumerate(pairs))
