"""The decision wheel as SVG: a wedge a factor, the inner ring soon, the outer one in the long run.

It draws judgement: dashed rim, outlines, a sign in every judged cell; grey is "no known impact".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from components.charts.markup import Markup, el, number
from components.model.doughnut import Wedge, arc_path, point_at, wedges
from components.model.wheel import DIFFER, NOTHING_SAID, POINT_WORDS, TERMS, Cell, part, said_words

if TYPE_CHECKING:
    from components.model.wheel import Factor, Wheel

    Cells = Mapping[str, Cell]

HOLE, MIDDLE, RIM = 58.0, 126.0, 194.0  # px, edges of the two rings
NUMBERS: Final = 212.0  # px, where a wedge's number stands
LARGE_NUMBERS: Final = 220.0  # px, the same where numbers alone name the factors
GAP: Final = 1.4  # degrees between wedges
LABEL_X: Final = 262.0  # px from the middle to the names
LABEL_WIDTH: Final = 222.0  # px, the longest name of ours in its type
LABEL_STEP: Final = 38.0  # px between names: the largest type at which eleven stand at a side
STAGE_LETTERS: Final = 24  # of a name in the type of a stage, between the wheel and the edge
STAGE_NAMES: Final = 24  # at both sides together
HALF: Final = 180.0
# The sign in a cell; the shape says it before the colour does.
SIGNS: Final[Mapping[int | None, str]] = {
    -2: "−−", -1: "−", 0: "", 1: "+", 2: "++", None: "±",
}  # fmt: skip
CLASSES: Final[Mapping[int | None, str]] = {
    -2: "cp-w-h2", -1: "cp-w-h1", 0: "cp-w-0", 1: "cp-w-b1", 2: "cp-w-b2", None: "cp-w-x",
}  # fmt: skip
LEGEND: Final = (2, 1, 0, None, -1, -2)


def wheel(
    asked: Wheel, option: int, cells: Cells, *, labelled: bool, choosable: bool, chosen: str = ""
) -> Markup:
    """The wheel of one option (from 1). ``labelled``: names beside it, else numbers alone.

    With ``choosable`` each wedge is a button with ``data-choose`` = its factor's id.
    """
    pairs = list(zip(asked.factors, wedges(len(asked.factors), GAP), strict=True))
    radius = NUMBERS if labelled else LARGE_NUMBERS
    drawn = (
        _wedge((at, *pair), _pair(option, pair[0], cells), radius, choosable, chosen)
        for at, pair in enumerate(pairs, 1)
    )
    names = _labels(pairs) if labelled else None
    half = LABEL_X + LABEL_WIDTH if labelled else LARGE_NUMBERS + 17
    return el(
        "svg",
        el("title", f"Decision wheel: {asked.options[option - 1]}"),
        el("desc", alternative(asked, option, cells)),
        el("g", *drawn),
        _halves(asked),
        names,
        viewBox=f"{number(-half)} -232 {number(2 * half)} 464",
        class_="cp-dwheel" if labelled else "cp-dwheel cp-w-numbered",
        role="group" if choosable else "img",
    )


def has_room_for_names(asked: Wheel) -> bool:
    """Whether all names stand beside the wheel in the large type of a stage."""
    longest = max(len(factor.title) for factor in asked.factors)
    return longest <= STAGE_LETTERS and len(asked.factors) <= STAGE_NAMES


def alternative(asked: Wheel, option: int, cells: Cells) -> str:
    """The wheel in words: every factor with a known impact; then how many have none."""
    said, silent = [], 0
    for factor in asked.factors:
        short, long = _pair(option, factor, cells)
        if short.point == 0 == long.point:
            silent += 1
        else:
            said.append(f"{factor.title}: short term {said_words(short).lower()}, "
                        f"long term {said_words(long).lower()}")  # fmt: skip
    rest = f"{silent} of {len(asked.factors)} factors without a known impact"
    return "; ".join([*said, rest]) + "."


def _pair(option: int, factor: Factor, cells: Cells) -> tuple[Cell, Cell]:
    """What is said of a factor for the short and for the long term."""
    short, long = (cells.get(part(option, factor.factor_id, t), NOTHING_SAID) for t in TERMS)
    return short, long


def _wedge(
    where: tuple[int, Factor, Wedge],
    said: tuple[Cell, Cell],
    numbers: float,
    choosable: bool,
    chosen: str,
) -> Markup:
    (at, factor, wedge), (short, long) = where, said
    is_chosen = factor.factor_id == chosen
    x, y = point_at(wedge.middle, numbers)
    words = (
        f"{at} {factor.title}: short term {said_words(short).lower()}, "
        f"long term {said_words(long).lower()}"
    )
    inside = (
        *_cell(short, wedge, HOLE, MIDDLE),
        *_cell(long, wedge, MIDDLE + 2, RIM),
        el("text", str(at), x=x, y=y, dy=".35em", class_="cp-w-n", aria_hidden="true"),
        el("path", d=arc_path(wedge.start, wedge.end, HOLE, RIM), class_="cp-w-edge"),
    )
    classes = "cp-w cp-w-chosen" if is_chosen else "cp-w"
    if not choosable:
        return el("g", *inside, class_=classes)
    return el(
        "g", *inside, class_=classes, role="button", tabindex="0", data_choose=factor.factor_id,
        aria_label=words, aria_pressed="true" if is_chosen else "false",
    )  # fmt: skip


def _cell(cell: Cell, wedge: Wedge, inner: float, outer: float) -> tuple[Markup, Markup | None]:
    point = cell.point
    x, y = point_at(wedge.middle, (inner + outer) / 2)
    shape = el("path", d=arc_path(wedge.start, wedge.end, inner, outer), class_=CLASSES[point])
    if point == 0:
        return shape, None
    sign = el("text", SIGNS[point], x=x, y=y, dy=".35em", class_=f"cp-w-s {CLASSES[point]}-s",
              aria_hidden="true")  # fmt: skip
    return shape, sign


def _halves(asked: Wheel) -> Markup:
    """A line outside the wheel: whole along social factors, broken along environmental ones."""
    social = sum(factor.kind == "social" for factor in asked.factors)
    count = len(asked.factors)
    turn = 2 * HALF * social / count
    pieces = [(GAP, turn - GAP, "cp-w-social"), (turn + GAP, 2 * HALF - GAP, "cp-w-environment")]
    lines = (
        el("path", d=_arc(start, end, RIM + 3), class_=name)
        for start, end, name in pieces
        if end - start > GAP
    )
    return el("g", *lines, aria_hidden="true")


def _arc(start: float, end: float, radius: float) -> str:
    (x0, y0), (x1, y1) = point_at(start, radius), point_at(end, radius)
    far = 1 if end - start > HALF else 0
    r = number(radius)
    return f"M{number(x0)} {number(y0)}A{r} {r} 0 {far} 1 {number(x1)} {number(y1)}"


def _labels(pairs: list[tuple[Factor, Wedge]]) -> Markup:
    """The names in two columns, evenly spaced so that none lies on another, with lines to them."""
    right = [(f, w) for f, w in pairs if w.middle < HALF]
    left = [(f, w) for f, w in pairs if w.middle >= HALF][::-1]
    return el("g", *_side(right, 1), *_side(left, -1), aria_hidden="true")


def _side(pairs: list[tuple[Factor, Wedge]], side: int) -> list[Markup]:
    step = min(LABEL_STEP, 2 * NUMBERS / max(len(pairs), 1))
    drawn = []
    for at, (factor, wedge) in enumerate(pairs):
        y = (at - (len(pairs) - 1) / 2) * step
        (x0, y0), x = point_at(wedge.middle, NUMBERS + 9), side * LABEL_X
        drawn.append(el("path", d=f"M{number(x0)} {number(y0)}L{number(x - side * 7)} {number(y)}",
                        class_="cp-w-lead"))  # fmt: skip
        drawn.append(el("text", factor.title, x=x, y=y, dy=".35em", class_="cp-w-l",
                        text_anchor="start" if side > 0 else "end"))  # fmt: skip
    return drawn


def legend() -> Markup:
    """What the signs and rings mean."""
    signs = (
        el("span", el("i", SIGNS[p], class_=f"cp-w-k {CLASSES[p]}-k", aria_hidden="true"),
           POINT_WORDS[p] if p is not None else DIFFER)
        for p in LEGEND
    )  # fmt: skip
    rings = (
        "Inner ring: short term. Outer ring: long term. Whole line outside: social; broken line: "
        "environmental."
    )
    return el("div", *signs, el("p", rings, class_="cp-sub"), class_="cp-w-legend")


def key_list(asked: Wheel, chosen: str = "", *, choosable: bool = False) -> Markup:
    """The factors by number, as the wheel without names needs them."""
    name: Callable[[Factor], Markup | str] = (
        (lambda f: el("button", f.title, type="button", data_choose=f.factor_id,
                      aria_pressed=str(f.factor_id == chosen).lower()))
        if choosable else (lambda f: f.title)
    )  # fmt: skip
    return el("ol", *(el("li", name(f)) for f in asked.factors), class_="cp-w-key")
