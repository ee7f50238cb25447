"""Small maps as pictures: one indicator over all councils, or one place in its nation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from components.charts.markup import Markup, el
from components.charts.ramp import USUAL, ramp
from components.charts.tokens import ThemeType, colour
from components.model.map_codes import (
    BEYOND_LETTERS,
    CLASS_LETTERS,
    INHERITED_LETTERS,
    OUTSIDE,
    UNKNOWN_LETTERS,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from components.model.map_codes import MapClasses
    from components.model.map_shapes import Box, MapShapes

THEMES: Final[tuple[ThemeType, ...]] = ("light", "dark")
MARGIN_KM: Final = 6
RING_MARGIN_KM: Final = 22  # room for the ring round the outermost islands
STRIPE_KM: Final = 26  # distance of pattern lines: about 4 px on a map 110 px wide
SMALL_KM: Final = 60  # a place smaller than this is ringed: its shape alone would not be seen
RING_KM: Final = 24  # least radius of that ring
XMLNS: Final = "http://www.w3.org/2000/svg"


def still_map(shapes: MapShapes, classes: MapClasses, theme: ThemeType) -> str:
    """A whole SVG file of one map in one theme's own colours; the words about it stand beside it.

    ``shapes`` is the small set, in kilometres.
    """
    by_letter: dict[str, list[str]] = {}
    for letter, path in zip(classes.codes, shapes.councils.values(), strict=True):
        by_letter.setdefault(letter, []).append(path)
    fills = _fills(theme)
    areas = [
        el("path", d="".join(paths), fill=fills[letter])
        for letter, paths in sorted(by_letter.items())
    ]
    mesh = el(
        "path", d=shapes.mesh, fill="none", stroke=colour("mesh", theme), stroke_width="0.35",
        vector_effect="non-scaling-stroke",
    )  # fmt: skip
    return el(
        "svg", _patterns(by_letter, theme), *areas, mesh,
        xmlns=XMLNS, viewBox=_view_box(shapes, shapes.councils),
    )  # fmt: skip


def locator_map(shapes: MapShapes, codes: Sequence[str], label: str) -> Markup:
    """The UK's outline with one place marked: the shapes of ``codes``, its councils.

    Empty where none of them has a shape: nothing is drawn rather than guessed.
    """
    own = [code for code in codes if code in shapes.councils]
    if not own:
        return Markup("")
    return el(
        "svg",
        *(el("path", d=path, class_="cp-land") for path in shapes.outlines.values()),
        el("path", d="".join(shapes.councils[code] for code in own), class_="cp-here"),
        _ring(_extent(shapes, own)),
        viewBox=_view_box(shapes, shapes.outlines, RING_MARGIN_KM),
        class_="cp-locator",
        role="img",
        aria_label=label,
    )


def _ring(box: Box) -> Markup | None:
    """A ring round a place too small to be seen on a map of the UK."""
    x, y, width, height = box
    if max(width, height) >= SMALL_KM:
        return None
    radius = max(RING_KM, 0.75 * max(width, height))
    return el("circle", cx=x + width / 2, cy=y + height / 2, r=radius, class_="cp-here-ring")


def _extent(shapes: MapShapes, codes: Iterable[str]) -> Box:
    """The box around several shapes."""
    boxes = [shapes.boxes[code] for code in codes]
    left, top = min(box[0] for box in boxes), min(box[1] for box in boxes)
    right = max(box[0] + box[2] for box in boxes)
    bottom = max(box[1] + box[3] for box in boxes)
    return left, top, right - left, bottom - top


def _view_box(shapes: MapShapes, codes: Iterable[str], margin: int = MARGIN_KM) -> str:
    x, y, width, height = _extent(shapes, codes)
    return f"{x - margin} {y - margin} {width + 2 * margin} {height + 2 * margin}"


def _fills(theme: ThemeType) -> dict[str, str]:
    """The paint of each letter."""
    classes = dict(zip(CLASS_LETTERS, ramp(USUAL, theme), strict=False))
    inherited = {letter: f"url(#{letter})" for letter in INHERITED_LETTERS}
    unknown = {letter: f"url(#{letter})" for letter in UNKNOWN_LETTERS.values()}
    unknown[UNKNOWN_LETTERS["not_applicable"]] = colour("u", theme)
    # A picture shows the whole UK, so why another nation has no figure keeps its pattern there.
    beyond = {letter: unknown[UNKNOWN_LETTERS[kind]] for kind, letter in BEYOND_LETTERS.items()}
    return {**classes, **inherited, **unknown, **beyond, OUTSIDE: colour("well", theme)}


def _patterns(letters: Iterable[str], theme: ThemeType) -> Markup:
    """The patterns that occur: lines, dots, cross-hatch for unknown; stripes for a county's."""
    unknown, line = colour("u", theme), colour("uline", theme)
    bar, cross = _bar(line), el("rect", width=STRIPE_KM / 5, height=STRIPE_KM, fill=line)
    dot = el("circle", cx=STRIPE_KM / 2, cy=STRIPE_KM / 2, r=STRIPE_KM / 5, fill=line)
    made = {
        UNKNOWN_LETTERS["no_data"]: _pattern(UNKNOWN_LETTERS["no_data"], unknown, bar),
        UNKNOWN_LETTERS["suppressed"]: _pattern(UNKNOWN_LETTERS["suppressed"], unknown, dot),
        UNKNOWN_LETTERS["not_comparable"]: _pattern(
            UNKNOWN_LETTERS["not_comparable"], unknown, bar, cross
        ),
    }
    for letter, paint in zip(INHERITED_LETTERS, ramp(USUAL, theme), strict=False):
        made[letter] = _pattern(letter, paint, _bar(colour("page", theme)))
    wanted = {
        *letters,
        *(own for kind, own in UNKNOWN_LETTERS.items() if BEYOND_LETTERS[kind] in letters),
    }
    return el("defs", *(pattern for letter, pattern in made.items() if letter in wanted))


def _bar(paint: str) -> Markup:
    return el("rect", width=STRIPE_KM, height=STRIPE_KM / 4, fill=paint)


def _pattern(letter: str, ground: str, *marks: Markup) -> Markup:
    return el(
        "pattern",
        el("rect", width=STRIPE_KM, height=STRIPE_KM, fill=ground),
        *marks,
        id=letter,
        width=STRIPE_KM,
        height=STRIPE_KM,
        patternUnits="userSpaceOnUse",
        patternTransform="rotate(45)",
    )
