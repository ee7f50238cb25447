"""A map as one picture to take along: title, map, legend, source and licence in a single SVG file.

Light colours whatever the theme, for paper and slides. Words are system fonts: a picture opened
elsewhere has ours no more.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from textwrap import wrap
from typing import TYPE_CHECKING, Final

from components.charts.markup import Markup, el, join
from components.charts.ramp import ramp
from components.charts.tokens import colour
from components.model.map_claims import CLAIM_LETTERS
from components.model.map_codes import (
    CLASS_LETTERS,
    INHERITED_LETTERS,
    NOT_SHOWN,
    UNKNOWN_LETTERS,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from components.model.map_codes import MapClasses
    from components.model.map_rows import LegendRow
    from components.model.map_shapes import Box, MapShapes

WIDTH, MARGIN, MAP_WIDTH, MAP_HEIGHT = 1200, 48, 720, 940
LEGEND_LEFT, LEGEND_STEP = MARGIN + MAP_WIDTH + 40, 36
FONTS: Final = "Hanken Grotesk, Arial, Helvetica, sans-serif"
SERIFS: Final = "Source Serif 4, Georgia, Times New Roman, serif"
ROOM: Final = 0.02  # round the map, as a share of its larger side
LIGHT: Final = "light"
SIGN: Final = 9  # px of a tile with a sign in it, as in the browser's map
STRIPE: Final = 6
# The signs of the claims, as static/map.js draws them.
SIGNS: Final = {
    "p": "M4 2h1v2h2v1H5v2H4V5H2V4h2z", "q": "M2 3.2h5v.9H2zM2 5.2h5v.9H2z", "r": "M2 4h5v1.1H2z",
    "h": "M4.5 2l2.6 4.6H1.9z", "l": "M4.5 7l2.6-4.6H1.9z",
}  # fmt: skip
GROUNDS: Final = {
    "p": colour("better", LIGHT), "q": "#BABFC5", "r": colour("worse", LIGHT),
    "h": colour("shift", LIGHT), "l": "#D0D0E5", "k": colour("well", LIGHT),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Type:
    """How a text is set: size and line in px, about how many letters fit into a line."""

    size: float
    step: int
    letters: int
    token: str
    fonts: str = FONTS
    weight: int = 400


TITLE: Final = _Type(34, 42, 65, "ink", SERIFS, 600)
SUBTITLE: Final = _Type(18, 25, 122, "ink2")
KEY_TITLE: Final = _Type(17, 22, 34, "ink", weight=600)
KEY_WORDS: Final = _Type(16.5, 20, 30, "ink2")
SMALL: Final = _Type(14.5, 20, 150, "ink3")


@dataclass(frozen=True, slots=True)
class PictureWords:
    """What stands in a picture: the finding, what is shown, the legend's title, the small print."""

    title: str
    subtitle: str
    legend: str
    small: Sequence[str] = field(default=())  # a paragraph each: notes, source, licence


def map_picture(
    shapes: MapShapes,
    classes: MapClasses,
    rows: Sequence[LegendRow],
    words: PictureWords,
    mine: Sequence[str] = (),
) -> str:
    """A whole SVG file, 1,200 px wide and as high as its words need.

    Args:
        shapes: areas or hexagons, in the order of the letters of ``classes``.
        classes: the map; councils of other nations are left away.
        rows: the legend, unknown kinds included.
        words: all that is said in the picture.
        mine: codes of the councils that are outlined.
    """
    head, top = _lines(words.title, TITLE, MARGIN, MARGIN + 26)
    sub, top = _lines(words.subtitle, SUBTITLE, MARGIN, top + 4)
    inside = [
        c for c, at in zip(shapes.councils, classes.codes, strict=True) if at not in NOT_SHOWN
    ]
    box = _around(shapes.boxes[code] for code in inside)
    drawn = _map(shapes, classes, box, [code for code in mine if code in inside], top)
    legend, low = _legend(words.legend, rows, top + 16, len(classes.breaks) + 1)
    foot, low = [], max(low, top + _height(box)) + 40
    for text in words.small:
        lines, low = _lines(text, SMALL, MARGIN, low)
        foot.append(lines)
        low += 4
    height = round(low + MARGIN / 2)
    ground = el("rect", width=WIDTH, height=height, fill=colour("page", LIGHT))
    rule = el("rect", x=MARGIN, y=MARGIN - 22, width=WIDTH - 2 * MARGIN, height=2,
              fill=colour("ink", LIGHT))  # fmt: skip
    return el(
        "svg", el("title", words.title), ground, rule, head, sub, drawn, legend, *foot,
        xmlns="http://www.w3.org/2000/svg", width=WIDTH, height=height,
        viewBox=f"0 0 {WIDTH} {height}",
    )  # fmt: skip


def _map(
    shapes: MapShapes, classes: MapClasses, box: Box, mine: Sequence[str], top: float
) -> Markup:
    x, y, width, height = box
    scale = max(width / MAP_WIDTH, height / MAP_HEIGHT)  # units of the shapes in a pixel
    by_letter: dict[str, list[str]] = {}
    for letter, (code, path) in zip(classes.codes, shapes.councils.items(), strict=True):
        if letter not in NOT_SHOWN and code in shapes.boxes:
            by_letter.setdefault(letter, []).append(path)
    paints = _paints(len(classes.breaks) + 1)
    areas = [
        el("path", d="".join(paths), fill=paints[letter], stroke=colour("mesh", LIGHT),
           stroke_width=0.7, vector_effect="non-scaling-stroke", stroke_linejoin="round")
        for letter, paths in sorted(by_letter.items())
    ]  # fmt: skip
    outline = "".join(shapes.councils[code] for code in mine)
    lines = [
        el("path", d=outline, fill="none", stroke=colour(token, LIGHT), stroke_width=wide,
           vector_effect="non-scaling-stroke", stroke_linejoin="round")
        for token, wide in (("page", 6), ("accent", 3)) if len(mine) == 1
    ]  # fmt: skip
    patterns = _patterns(by_letter, len(classes.breaks) + 1, scale, "")
    return el(
        "svg", patterns, *areas, *lines,
        x=MARGIN, y=top, width=MAP_WIDTH, height=_height(box), preserveAspectRatio="xMidYMin",
        viewBox=f"{x} {y} {width} {height}",
    )  # fmt: skip


def _height(box: Box) -> float:
    """How high a map stands in the picture: by its shape, up to the most there is room for."""
    return min(MAP_HEIGHT, MAP_WIDTH * box[3] / box[2])


def _around(boxes: Iterable[Box]) -> Box:
    found = list(boxes)
    left, top = min(b[0] for b in found), min(b[1] for b in found)
    right, low = max(b[0] + b[2] for b in found), max(b[1] + b[3] for b in found)
    room = round(ROOM * max(right - left, low - top))
    return left - room, top - room, right - left + 2 * room, low - top + 2 * room


def _legend(
    title: str, rows: Sequence[LegendRow], top: float, classes: int
) -> tuple[Markup, float]:
    head, top = _lines(title, KEY_TITLE, LEGEND_LEFT, top)
    parts, top = [head], top + 6
    paints = _paints(classes, "k-")
    for row in rows:
        parts.append(
            el("rect", x=LEGEND_LEFT, y=top - 14, width=34, height=22, fill=paints[row.letter],
               stroke=colour("hair", LIGHT))
        )  # fmt: skip
        said, low = _lines(f"{row.words}: {row.count}", KEY_WORDS, LEGEND_LEFT + 46, top + 2)
        parts.append(said)
        top = low + LEGEND_STEP - KEY_WORDS.step - 2
    letters = [row.letter for row in rows]
    return join([_patterns(letters, classes, 1.0, "k-"), *parts]), top


def _paints(classes: int, mark: str = "") -> dict[str, str]:
    """The paint of each letter; ``mark`` parts the legend's patterns from the map's."""
    paints = dict(zip(CLASS_LETTERS, ramp(classes, LIGHT), strict=False))
    patterned = (*INHERITED_LETTERS, *UNKNOWN_LETTERS.values(), *CLAIM_LETTERS.values())
    return paints | {letter: f"url(#{mark}{letter})" for letter in patterned}


@dataclass(frozen=True, slots=True)
class _Pattern:
    """One tile: ground, marks on it (path data, may be none), their turn and the tile's size."""

    ground: str
    on: str
    marks: str
    turn: int = 0
    size: int = STRIPE


def _patterns(letters: Iterable[str], classes: int, scale: float, mark: str) -> Markup:
    u, line, page = (colour(name, LIGHT) for name in ("u", "uline", "page"))
    bar = "M0 0h6v1.4H0z"
    made = {
        UNKNOWN_LETTERS["no_data"]: _Pattern(u, line, bar, -45),
        UNKNOWN_LETTERS["suppressed"]: _Pattern(u, line, "M2 2h2v2H2z"),
        UNKNOWN_LETTERS["not_comparable"]: _Pattern(u, line, "M0 0h6v1.2H1.2V6H0z", 45),
        UNKNOWN_LETTERS["not_applicable"]: _Pattern(u, line, ""),
    }
    for letter, paint in zip(INHERITED_LETTERS, ramp(classes, LIGHT), strict=False):
        made[letter] = _Pattern(paint, page, bar, -45)
    for letter, paint in GROUNDS.items():
        on = colour("shift", LIGHT) if letter == "l" else page
        made[letter] = _Pattern(paint, on, SIGNS.get(letter, ""), size=SIGN)
    wanted = sorted(set(letters) & made.keys())
    return el("defs", *(_tile(f"{mark}{each}", made[each], scale) for each in wanted))


def _tile(name: str, tile: _Pattern, scale: float) -> Markup:
    return el(
        "pattern",
        el("rect", width=tile.size, height=tile.size, fill=tile.ground),
        el("path", d=tile.marks, fill=tile.on) if tile.marks else None,
        id=name, width=tile.size, height=tile.size, patternUnits="userSpaceOnUse",
        patternTransform=f"scale({scale:.4f})rotate({tile.turn})",
    )  # fmt: skip


def _lines(text: str, kind: _Type, left: float, top: float) -> tuple[Markup, float]:
    """Lines of a text, and where the next text begins."""
    lines = [
        el("text", line, x=left, y=top + kind.step * n, font_size=kind.size,
           font_family=kind.fonts, font_weight=kind.weight, fill=colour(kind.token, LIGHT))
        for n, line in enumerate(wrap(text, kind.letters))
    ]  # fmt: skip
    return join(lines), top + kind.step * len(lines)
