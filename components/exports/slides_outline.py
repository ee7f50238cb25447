"""Where a place lies, as native shapes: the outline of the United Kingdom and the place in it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from pptx.enum.shapes import MSO_SHAPE
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.util import Pt

from components.exports import slides_measures as at
from components.exports.slides_chart_parts import name_it
from components.exports.slides_text import tint

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from components.exports.slides_chart_parts import Canvas
    from components.exports.slides_rows import Outline

_STEP: Final = re.compile(r"[Mlz]|-?\d+(?:\.\d+)?")
FINE: Final = 10  # units of a drawing to a kilometre


def draw_outline(block: Outline, canvas: Canvas) -> None:
    """The whole pale, the place in the colour of "here", a ring round one too small to be seen."""
    x, y, wide, high = block.box
    scale = min(canvas.width / wide, canvas.height / high)  # points to a kilometre
    left = canvas.left + (canvas.width - wide * scale) / 2
    box = (left, canvas.top, wide * scale, high * scale)
    for paths, shade, words in (
        (block.whole, "well", ("United Kingdom", "Outline of the United Kingdom")),
        (block.own, "accent", ("The place", block.alternative)),
    ):
        shape: Any = canvas.slide.shapes.add_shape(
            MSO_SHAPE.RECTANGLE, *(at.emu(each) for each in box)
        )
        name_it(shape, *words)
        properties = shape._element.spPr
        properties.replace(properties.find(qn("a:prstGeom")), _geometry(paths, block.box))
        _paint(shape, shade, canvas)
    if block.ring:
        cx, cy, r = block.ring
        spot = (left + (cx - r - x) * scale, canvas.top + (cy - r - y) * scale, 2 * r * scale)
        ring: Any = canvas.slide.shapes.add_shape(
            MSO_SHAPE.OVAL, *(at.emu(each) for each in (*spot, spot[2]))
        )
        name_it(ring, "Ring", "A ring round the place, which is too small to be seen")
        ring.fill.background()
        tint(ring.line.color, "accent", canvas.look)
        ring.line.width = Pt(2)
        _flat(ring)


def _paint(shape: Any, shade: str, canvas: Canvas) -> None:
    shape.fill.solid()
    tint(shape.fill.fore_color, shade, canvas.look)
    tint(shape.line.color, "ctl" if shade == "well" else shade, canvas.look)
    shape.line.width = Pt(0.5)
    _flat(shape)


def _flat(shape: Any) -> None:
    """Without the theme's style of shapes, which throws a shadow."""
    style = shape._element.find(qn("p:style"))
    shape._element.remove(style)


def _geometry(paths: Iterable[str], box: tuple[float, float, float, float]) -> Any:
    x, y, wide, high = box
    drawn = "".join(
        f'<a:{verb}><a:pt x="{round((px - x) * FINE)}" y="{round((py - y) * FINE)}"/></a:{verb}>'
        if verb != "close" else "<a:close/>"
        for path in paths for verb, px, py in _steps(path)
    )  # fmt: skip
    return parse_xml(
        f"<a:custGeom {nsdecls('a')}><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>"
        f'<a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="{round(wide * FINE)}" '
        f'h="{round(high * FINE)}">{drawn}</a:path></a:pathLst></a:custGeom>'
    )


def _steps(path: str) -> Iterator[tuple[str, float, float]]:
    """Each step of path data that knows M, l and z: what it does, and where it ends."""
    words = iter(_STEP.findall(path))
    px = py = 0.0
    verb = "M"
    for word in words:
        if word == "z":
            yield "close", px, py
        elif word in "Ml":
            verb = word
        else:
            dx, dy = float(word), float(next(words))
            px, py = (dx, dy) if verb == "M" else (px + dx, py + dy)
            yield ("moveTo" if verb == "M" else "lnTo"), px, py
            verb = "l"  # further pairs after M would be lines; ours have none
