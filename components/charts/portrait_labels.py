"""The words of the big ring: names with amounts outside their wedges, short signs where narrow."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, radians, sin
from textwrap import wrap
from typing import Final

from components.charts.markup import Markup, el, number
from components.model.doughnut import Wedge, point_at
from components.model.portrait_rows import Portrait, Stand
from components.model.portrait_words import amount_words, code

Placed = Sequence[tuple[Stand, Wedge]]

IN_SAFE: Final = 204.0  # radius of the middle of the safe space, where social names stand
CODE_IN_SAFE: Final = 210.0  # the ring of a narrow container is a little larger
AROUND: Final = 334.0  # radius at which ecological names begin
CODE_AROUND: Final = 363.0
LINE: Final = 19.0  # between lines of a name
SOCIAL_WIDTH: Final = 12  # letters of a line
ECOLOGICAL_WIDTH: Final = 13
STRAIGHT: Final = 0.2  # how far from straight up or down a label is still centred
CENTRE_WIDTH: Final = 104.0  # the hole's room for the place's name
SERIF_ADVANCE: Final = 0.54  # mean width of a letter of the serif, in em


def labels(inner: Placed, outer: Placed, chosen: str | None) -> Markup:
    """All labels; hidden from screen readers, for which each wedge has words of its own."""
    names = [
        *(_social(stand, wedge.middle, chosen) for stand, wedge in inner),
        *(_ecological(stand, wedge.middle, chosen) for stand, wedge in outer),
    ]
    signs = [
        _sign(code(n, stand.dimension.side), wedge.middle, radius, stand)
        for of, radius in ((inner, CODE_IN_SAFE), (outer, CODE_AROUND))
        for n, (stand, wedge) in enumerate(of)
    ]
    return el("g", el("g", *names, class_="cp-pr-names"), el("g", *signs, class_="cp-pr-signs"),
              aria_hidden="true")  # fmt: skip


def _lines(stand: Stand, width: int) -> list[tuple[str, str]]:
    """Each line with its class: the name, and under it the amount where it is known."""
    kind = "cp-pr-name" if stand.amount is not None else "cp-pr-name cp-pr-dim"
    lines = [(line, kind) for line in wrap(stand.dimension.title, width)]
    if stand.amount is not None:
        past = stand.amount > 0
        lines.append((amount_words(stand), "cp-pr-amount" if past else "cp-pr-amount cp-pr-fine"))
    return lines


def _social(stand: Stand, angle: float, chosen: str | None) -> Markup:
    lines = _lines(stand, SOCIAL_WIDTH)
    x, y = point_at(angle, IN_SAFE)
    at = (x, y - LINE * (len(lines) - 1) / 2 + 5)
    return _block(lines, at, "middle", is_chosen=stand.dimension.dimension_id == chosen)


def _ecological(stand: Stand, angle: float, chosen: str | None) -> Markup:
    """Beside the ring; above it a label grows upwards from its point, below it downwards."""
    lines = _lines(stand, ECOLOGICAL_WIDTH)
    across = sin(radians(angle))
    anchor = "middle" if abs(across) < STRAIGHT else "start" if across > 0 else "end"
    x, y = point_at(angle, AROUND)
    above = LINE * (len(lines) - 1) * (1 + cos(radians(angle))) / 2
    return _block(
        lines, (x, y - above + 5), anchor, is_chosen=stand.dimension.dimension_id == chosen
    )


def _block(
    lines: Sequence[tuple[str, str]], at: tuple[float, float], anchor: str, *, is_chosen: bool
) -> Markup:
    rows = (
        el("tspan", text, x=at[0], y=at[1] + LINE * row, class_=kind)
        for row, (text, kind) in enumerate(lines)
    )
    return el("text", *rows, text_anchor=anchor, class_="cp-pr-mine" if is_chosen else None)


def _sign(text: str, angle: float, radius: float, stand: Stand) -> Markup:
    x, y = point_at(angle, radius)
    kind = "cp-pr-sign" if stand.amount is not None else "cp-pr-sign cp-pr-dim"
    return el("text", text, x=x, y=y, class_=kind)


def middle(place: str, under: str, more: str = "") -> Markup:
    """The hole: the place's name and a line under it, which goes on with ``more`` where wide."""
    lines = wrap(place, 13, break_long_words=False)[:3] or [place]
    size = min(25.0, CENTRE_WIDTH / (SERIF_ADVANCE * max(map(len, lines))))
    step = size * 1.12
    top = -step * (len(lines) - 1) / 2 - (2 if under else -8)
    name = (
        el("text", line, y=top + step * row, font_size=number(size), class_="cp-centre")
        for row, line in enumerate(lines)
    )
    rest = el("tspan", f" {more}", class_="cp-pr-more") if more else None
    note = el("text", under, rest, y=top + step * (len(lines) - 1) + 21, class_="cp-pr-under")
    return el("g", *name, note if under else None, aria_hidden="true", class_="cp-pr-mid")


def sign_list(portrait: Portrait) -> Markup:
    """What the short signs stand for, shown where names have no room in the drawing."""
    counts = {"social": 0, "ecological": 0}
    items = []
    for stand in portrait:
        side = stand.dimension.side
        items.append(el("li", el("b", code(counts[side], side)), " ", stand.dimension.title))
        counts[side] += 1
    return el("ul", *items, class_="cp-pr-codes", aria_hidden="true")
