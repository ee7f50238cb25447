"""Our own symbols on a 24 by 24 grid: the eight components, the verdicts, the trends, the arrows.

A symbol is a stroked path (2 wide, round ends) and, where a shape must be solid, a filled one with
holes by the even-odd rule. In HTML they are CSS masks, so a symbol costs a class name and takes the
colour of its text; in our SVG they are paths.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote

from components.charts.markup import Markup, el, join


@dataclass(frozen=True, slots=True)
class Glyph:
    """Path data: ``line`` is stroked, ``solid`` filled; ``dash`` is the stroke's dash pattern."""

    line: str = ""
    solid: str = ""
    dash: str | None = None


def _ring(x: float, y: float, radius: float) -> str:
    """A circle as path data."""
    half, wide = f"a{radius:g} {radius:g} 0 1 1", 2 * radius
    return f"M{x - radius:g} {y:g}{half} {wide:g} 0{half}-{wide:g} 0z"


_PLUS = "M10.7 7h2.6v3.7H17v2.6h-3.7V17h-2.6v-3.7H7v-2.6h3.7z"
_BOX = "M6 3h12a3 3 0 0 1 3 3v12a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3z"
_ARROW_UP = "M12 6.6l5 5-1.8 1.8-1.9-1.9v5.9h-2.6v-5.9l-1.9 1.9L7 11.6z"

GLYPHS: Final[Mapping[str, Glyph]] = {
    # the eight components
    "health": Glyph(
        "M12 20.3C6.4 16.2 3 13 3 9a4.9 4.9 0 0 1 4.9-5c1.7 0 3.2.8 4.1 2.3A4.8 4.8 0 0 1 16.1 4"
        " 4.9 4.9 0 0 1 21 9c0 4-3.4 7.2-9 11.3zM6.6 11.8h2.2l1.8-3 2.6 5.2 1.6-2.2h2.6"
    ),
    "resilience": Glyph("M12 3l7.5 2.9v5.4c0 4.7-3 8.1-7.5 9.9-4.5-1.8-7.5-5.2-7.5-9.9V5.9z"),
    "energy": Glyph(
        "M6.4 17.6C2.9 12 7.5 4.6 19.6 4.3c.6 12.6-6 16.6-13.2 13.3zM4 20.5c2.2-4.4 5-7.4 9-9.8"
    ),
    "democracy": Glyph("M3.5 13.5h17v7h-17zM7.5 13.5v-10h9v10M10 8.2l1.6 1.6 2.6-3"),
    "travel": Glyph(
        "M6.5 3.5h11a2 2 0 0 1 2 2v12h-15v-12a2 2 0 0 1 2-2zM4.5 11.5h15M7.3 17.5v3M16.7 17.5v3"
        "M8.4 14.5h.01M15.6 14.5h.01"
    ),
    "economy": Glyph(
        "M5 4h14l2 5.2a3 3 0 0 1-6 0 3 3 0 0 1-6 0 3 3 0 0 1-6 0z"
        "M5 12.2v8.3h14v-8.3M9 4v5.2M15 4v5.2"
    ),
    "skills": Glyph(
        "M12 4.5l10.3 5.2L12 15 1.7 9.7zM6 12v4.8c1.8 1.8 3.8 2.7 6 2.7s4.2-.9 6-2.7V12M22 10v6"
    ),
    "data": Glyph(
        _ring(12, 12.3, 2.6) + _ring(12, 4, 1.7) + _ring(4, 9.8, 1.7) + _ring(20, 9.8, 1.7)
        + _ring(7, 20, 1.7) + _ring(17, 20, 1.7)
        + "M12 5.7v4M5.6 10.4l3.9 1.2M18.4 10.4l-3.9 1.2M8 18.6l2.4-4.1M16 18.6l-2.4-4.1"
    ),
    # verdicts and positions: the shape says it before the colour does
    "better": Glyph(solid=_ring(12, 12, 10) + _PLUS),
    "worse": Glyph(solid="M12 1.2L22.8 12 12 22.8 1.2 12zM7 10.7h10v2.6H7z"),
    "similar": Glyph(_ring(12, 12, 9) + "M8 10h8M8 14h8"),
    "higher": Glyph(solid=_BOX + _ARROW_UP),
    "lower": Glyph(_BOX + "M12 7.5v9M8.2 12.8l3.8 3.8 3.8-3.8"),
    "not_compared": Glyph(_ring(12, 12, 9) + "M8.5 12h7", dash="3 2.6"),
    "unknown": Glyph(_BOX + "M9.3 9.6a2.7 2.7 0 1 1 3.9 2.4c-.8.4-1.2.9-1.2 1.8M12 17h.01"),
    # trends
    "up": Glyph("M3 17l6-6 4 4 8-8M15 7h6v6"),
    "down": Glyph("M3 7l6 6 4-4 8 8M15 17h6v-6"),
    "flat": Glyph("M3 12h17M15 7l5 5-5 5"),
    # the rest
    "left": Glyph("M21 12H4M10 6l-6 6 6 6"),
    "right": Glyph("M3 12h17M14 6l6 6-6 6"),
    "place": Glyph(solid="M12 2l10 10-10 10L2 12z"),
    "clock": Glyph("M12 9v4.5M9.5 2.5h5" + _ring(12, 13.5, 8)),
    "pin": Glyph("M12 21.5c4.7-4.4 7-8 7-11a7 7 0 1 0-14 0c0 3 2.3 6.6 7 11z" + _ring(12, 10.3, 2)),
    "people": Glyph(
        _ring(8.5, 8, 3) + "M2.5 19.5c0-4 2.4-6 6-6s6 2 6 6"
        "M15 5.3a3 3 0 0 1 0 5.5M17 14c2.8.6 4.5 2.5 4.5 5.5"
    ),
    "work": Glyph("M3.5 8h17v12h-17zM8.5 8V4.5h7V8M3.5 13h17"),
    "cross": Glyph("M6 6l12 12M18 6L6 18"),
    "check": Glyph("M5 12.5l5 5 9-11"),
    "info": Glyph(_ring(12, 12, 9) + "M12 11v6M12 7.4h.01"),
    "link": Glyph(
        "M9 15l6-6M10.5 6.5l2-2a4.2 4.2 0 0 1 6 6l-2 2"
        "M13.5 17.5l-2 2a4.2 4.2 0 0 1-6-6l2-2"
    ),
}  # fmt: skip


def glyph_paths(name: str) -> Markup:
    """The symbol's paths, drawn in currentColor. Raises KeyError for a name that is not drawn."""
    glyph = GLYPHS[name]
    line = el(
        "path", d=glyph.line, fill="none", stroke="currentColor", stroke_width=2,
        stroke_linecap="round", stroke_linejoin="round", stroke_dasharray=glyph.dash,
    )  # fmt: skip
    solid = el("path", d=glyph.solid, fill="currentColor", fill_rule="evenodd")
    return join([line if glyph.line else None, solid if glyph.solid else None])


def glyph_svg(name: str) -> Markup:
    """The symbol as a whole SVG document: a CSS mask, a picture in an export."""
    return el("svg", glyph_paths(name), xmlns="http://www.w3.org/2000/svg", viewBox="0 0 24 24")


def mask_rules() -> str:
    """CSS: one class ``cp-i-name`` per symbol that sets its mask.

    No bare "<": st.html throws away a whole style sheet in which it finds one.
    """
    rules = []
    for name in GLYPHS:
        address = quote(glyph_svg(name).replace('"', "'"), safe=" =:/',.")
        rules.append(f'.cp-i-{name}{{--cp-mask:url("data:image/svg+xml,{address}")}}')
    return "".join(rules)


def icon(name: str, size: int = 17) -> Markup:
    """A symbol in a line of text, ``size`` px, in the text's colour; the words beside it say it.

    Raises KeyError for a name that is not drawn.
    """
    return _masked(f"cp-i cp-i-{name}", name, size, 17)


def tile(component_id: str, size: int = 26) -> Markup:
    """A component's tile, its hue with its symbol, ``size`` px (22 to 40). KeyError as icon()."""
    return _masked(f"cp-tile cp-h-{component_id} cp-i-{component_id}", component_id, size, 26)


def _masked(classes: str, name: str, size: int, usual: int) -> Markup:
    if name not in GLYPHS:
        raise KeyError(name)
    style = None if size == usual else f"--s:{size}px"
    return el("i", class_=classes, style=style, aria_hidden="true")
