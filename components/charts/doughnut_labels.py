"""The words around and inside the doughnut: number, tile and name of each wedge, and the place.

Each label is a group moved to its place by ``transform``; the place for a narrow container rides
along as two custom properties that a container query applies.
"""

from __future__ import annotations

from math import cos, radians, sin
from textwrap import wrap
from typing import Final

from components.charts.icons import glyph_paths
from components.charts.markup import Markup, el, number
from components.charts.parts import Part
from components.charts.tokens import COMPONENT_HUES
from components.model.wording import format_number, possessive

TILE: Final = 26.0  # px
WIDE: Final = (172.0, 190.0)  # px, half axes of the ellipse on which labels sit
NARROW: Final = 154.0  # px, radius on which tiles sit in a narrow container
THEMES: Final = (142.0, 136.0)  # px, the same ellipse around the smaller wheel of themes
NARROW_THEMES: Final = (116.0, 112.0)
LINE: Final = 18.0  # px between lines of a name
NAME_WIDTH: Final = 15  # characters of a name in one line
CENTRE_WIDTH: Final = 90.0  # px that the hole leaves to the place's name
LEAST_IN_NARROW: Final = 16.0  # px, of a name that fits the hole of the small wheel too
SERIF_ADVANCE: Final = 0.54  # mean width of a letter of the serif, in em


def label(part: Part, angle: float) -> Markup:
    """The label of the wedge whose middle lies at ``angle`` degrees clockwise from the top."""
    shown = "?" if part.score.score is None else format_number(part.score.score)
    return _tiled(part, shown, angle) if part.symbol else _plain(part, shown, angle)


def _side(angle: float) -> tuple[int, str]:
    """1 right, -1 left, 0 where the wedge points straight up or down; and the text's anchor."""
    across = sin(radians(angle))
    if abs(across) < 0.15:
        return 0, "middle"
    return (1, "start") if across > 0 else (-1, "end")


def _at(angle: float, across: float, up: float) -> tuple[float, float]:
    """The point at ``angle`` on an ellipse with these half axes."""
    return across * sin(radians(angle)), -up * cos(radians(angle))


def _narrow(x: float, y: float) -> str:
    return f"--nx:{number(x)}px;--ny:{number(y)}px"


def _tiled(part: Part, shown: str, angle: float) -> Markup:
    """Tile and number side by side, the name below; narrow: the number over or under the tile."""
    side, anchor = _side(angle)
    x, y = _at(angle, *WIDE)
    left = x - TILE if side < 0 else x
    narrow_x, narrow_y = _at(angle, NARROW, NARROW)
    upper = "cp-up" if -narrow_y > abs(narrow_x) else None
    beside = f"translate({34 if side >= 0 else -8} 20)"
    return el(
        "g",
        el("rect", width=TILE, height=TILE, rx=5, class_=f"cp-f-{part.hue}"),
        el("g", glyph_paths(part.symbol or ""), transform="translate(3 3) scale(.833)"),
        el("text", shown, transform=beside, text_anchor=anchor, class_="cp-num"),
        el("text", part.name, x=0 if side >= 0 else TILE, y=44, text_anchor=anchor,
           class_="cp-name"),
        class_=" ".join(filter(None, ("cp-lab", upper, "cp-dim" if part.dimmed else None))),
        transform=f"translate({number(left)} {number(y - 24)})",
        style=_narrow(narrow_x - TILE / 2, narrow_y - TILE / 2),
    )  # fmt: skip


def _plain(part: Part, shown: str, angle: float) -> Markup:
    """Number over name for a theme in as many lines as it needs, and whose figures it rests on."""
    _, anchor = _side(angle)
    lines = wrap(part.name, NAME_WIDTH) or [part.name]
    of_name = len(lines)
    if part.hatch == "inherited":
        lines += wrap(f"{possessive(part.score.inherited_from or 'a county')} figures", NAME_WIDTH)
    # Above the wheel a label grows upwards from its point, below it downwards, beside it both ways.
    above = LINE * (len(lines) + 1) * (1 + cos(radians(angle))) / 2
    x, y = _at(angle, *THEMES)
    narrow_x, narrow_y = _at(angle, *NARROW_THEMES)
    name = [
        el("text", line, y=LINE * (row + 2) - 2, text_anchor=anchor,
           class_="cp-name" if row < of_name else "cp-name cp-whose")
        for row, line in enumerate(lines)
    ]  # fmt: skip
    return el(
        "g",
        el("text", shown, y=LINE - 2, text_anchor=anchor, class_="cp-num"),
        *name,
        class_="cp-lab cp-dim" if part.dimmed else "cp-lab",
        transform=f"translate({number(x)} {number(y - above)})",
        style=_narrow(narrow_x, narrow_y - above),
    )


def middle(centre: str, under: str) -> Markup:
    """The hole: the place's name and a line under it, or for themes the component's tile."""
    if centre in COMPONENT_HUES:
        tile = el("rect", x=-18, y=-18, width=36, height=36, rx=6, class_=f"cp-f-{centre}")
        symbol = el("g", glyph_paths(centre), transform="translate(-13 -13) scale(1.083)")
        return el("g", tile, symbol, class_="cp-mid", aria_hidden="true")
    lines = wrap(centre, 13, break_long_words=False)[:3] or [centre]
    size = min(22.0, CENTRE_WIDTH / (SERIF_ADVANCE * max(map(len, lines))))
    step = size * 1.15
    top = (0 if under else 8) - step * (len(lines) - 1) / 2
    name = [
        el("text", line, y=top + step * row, font_size=size, class_="cp-centre")
        for row, line in enumerate(lines)
    ]
    below = f"translate(0 {number(top + step * (len(lines) - 1) + 20)})"
    note = el("text", under, transform=below, class_="cp-under") if under else None
    # A long name has no room in the small wheel of a narrow container: the page's title says it.
    classes = "cp-mid cp-long" if size < LEAST_IN_NARROW or len(lines) > 1 else "cp-mid"
    return el("g", *name, note, class_=classes, aria_hidden="true")
