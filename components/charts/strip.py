"""The strip of an indicator: every council of the nation as a tick, my place and the comparator.

Right is better; where lower is better the strip is turned. Ticks are one small SVG per indicator
and nation, written once by the build and used as a CSS mask, so that they take the theme's colour
and cost nothing to send again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote

from components.charts.markup import Markup, el, number
from components.model.rows import Polarity

WIDTH: Final = 1000  # units of a strip, left to right
BINS: Final = 250  # ticks closer than this share a line: a strip is about 260 px wide
ONE_TICK: Final = 0.34  # opacity of a single council's tick; ticks on one line add up
SHADES: Final = (1, 2, 3, 5)  # councils on one line, from which the next shade starts


@dataclass(frozen=True, slots=True)
class StripAxis:
    """Ends of a strip in the indicator's unit, and the address of its ticks (None: no ticks)."""

    lower: float
    upper: float
    ticks: str | None = None


def is_turned(polarity: Polarity) -> bool:
    """Whether the strip runs from high to low, so that right is better."""
    return polarity == "lower"


def strip_ends(values: Iterable[float | None]) -> tuple[float, float] | None:
    """Lowest and highest known value, or None where there are not two different ones."""
    known = [value for value in values if value is not None]
    ends = (min(known), max(known)) if known else (0.0, 0.0)
    return ends if ends[0] < ends[1] else None


def strip_position(value: float, lower: float, upper: float, *, turned: bool) -> float:
    """Where a value lies, 0 left to 1000 right; beyond the ends it stays at the edge."""
    share = min(1.0, max(0.0, (value - lower) / (upper - lower)))
    return WIDTH * (1 - share if turned else share)


def strip_positions(
    values: Iterable[float | None], lower: float, upper: float, *, turned: bool
) -> list[int]:
    """Positions 0-1000 of all known values, in ascending order; unknown ones have none."""
    return sorted(
        round(strip_position(value, lower, upper, turned=turned))
        for value in values
        if value is not None
    )


def strip_ticks_svg(positions: Sequence[int], one: float = ONE_TICK) -> str:
    """The ticks as an SVG to stretch: darker where councils share a line. About 2 KB for 296.

    ``one`` is the opacity of a single council's tick.
    """
    per_line = Counter(min(BINS - 1, position * BINS // WIDTH) for position in positions)
    paths = []
    for shade, least in enumerate(SHADES):
        most = SHADES[shade + 1] if shade + 1 < len(SHADES) else len(positions) + 1
        lines = sorted(line for line, count in per_line.items() if least <= count < most)
        if lines:
            opacity = f"{1 - (1 - one) ** least:.2f}"
            path = "".join(f"M{line} 0v1" for line in lines)
            paths.append(el("path", d=path, stroke="#000", stroke_opacity=opacity))
    return el(
        "svg", *paths, xmlns="http://www.w3.org/2000/svg", viewBox=f"-.5 0 {BINS} 1",
        preserveAspectRatio="none", shape_rendering="crispEdges",
    )  # fmt: skip


def strip_address(indicator_id: str, nation_code: str) -> str:
    """Where the build's file of ticks is served, relative to the app's own address."""
    return f"app/static/built/strips/{indicator_id}-{nation_code}.svg"


def inline_ticks(positions: Sequence[int], one: float = ONE_TICK) -> str:
    """The ticks as a data address, for where no static file can be written."""
    return f"data:image/svg+xml,{quote(strip_ticks_svg(positions, one), safe='=:/,.')}"


def strip(
    axis: StripAxis,
    polarity: Polarity,
    value: float,
    interval: tuple[float, float] | None = None,
    comparator: float | None = None,
) -> Markup:
    """The strip itself. It repeats what the row says in words, so it is not read aloud."""
    turned = is_turned(polarity)

    def percent(at: float) -> str:
        return number(strip_position(at, axis.lower, axis.upper, turned=turned) / 10)

    places = {"p": percent(value)}
    if interval:
        ends = sorted((percent(interval[0]), percent(interval[1])), key=float)
        places |= {"l": ends[0], "h": ends[1]}
    if comparator is not None:
        places["c"] = percent(comparator)
    style = ";".join(f"--{name}:{at}" for name, at in places.items())
    return el(
        "span",
        el("i", style=f"mask-image:url({axis.ticks})") if axis.ticks else None,
        el("u") if comparator is not None else None,
        el("s") if interval else None,
        el("b"),
        class_="cp-strip", style=style, aria_hidden="true",
    )  # fmt: skip
