"""A place's series beside the nation's in the space of a word; words beside it say the trend."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from components.charts.markup import Markup, el

WIDTH: Final = 72  # px
HEIGHT: Final = 30
EDGE: Final = 4  # px kept free for the dot at the end
STEP: Final = 2  # px between points: what lies closer is not told apart

Series = Sequence[tuple[float, float | None]]


def sparkline(place: Series, nation: Series) -> Markup:
    """The place solid with a dot at its last known value, the nation dashed, on one scale.

    Unknown values leave a gap. Where the place has fewer than two known values there is no line,
    only the dot on a dotted level.
    """
    known = [(when, value) for when, value in (*place, *nation) if value is not None]
    own = [when for when, value in place if value is not None]
    if len(own) < 2:
        return _single()
    first, last = min(own), max(own)
    values = [value for when, value in known if first <= when <= last]
    low, high = min(values), max(values)

    def at(when: float, value: float) -> tuple[int, int]:
        x = EDGE + (WIDTH - 2 * EDGE) * (when - first) / (last - first)
        share = (value - low) / (high - low) if high > low else 0.5
        return round(x / STEP) * STEP, round(HEIGHT - EDGE - (HEIGHT - 2 * EDGE) * share)

    def line(series: Series) -> str:
        path, gap, column = "", True, -1
        for when, value in series:
            if value is None:
                gap = True
            elif first <= when <= last:
                x, y = at(when, value)
                if x == column and not gap:
                    continue  # two periods in one column: the first is drawn
                path += f"{'M' if gap else ' '}{x} {y}"
                gap, column = False, x
        return path

    end = max((when, value) for when, value in place if value is not None)
    x, y = at(*end)
    return _drawn(
        el("path", class_="cp-sn", d=line(nation)) if line(nation) else None,
        el("path", d=line(place)),
        el("circle", cx=x, cy=y, r=3.2),
    )


def _single() -> Markup:
    """One period only: a dot, and no line that could be read as one."""
    middle = HEIGHT // 2
    level = el("path", class_="cp-s0", d=f"M{EDGE} {middle}H{WIDTH - EDGE}")
    return _drawn(level, el("circle", cx=WIDTH - EDGE, cy=middle, r=3.2))


def _drawn(*marks: Markup | None) -> Markup:
    return el("svg", *marks, class_="cp-spark", width=WIDTH, height=HEIGHT, aria_hidden="true")
