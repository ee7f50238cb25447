"""The big ring of a portrait: what is missing inward, what is too much outward, safe space between.

Areas are true: the coloured part of a wedge is the share of its area that the amount says; an
overshoot of 100% and more fills its wedge, and three pale points say that it goes on. Lengths are
user units, about a pixel at the width of a desk; in a narrow container the ring grows in its frame
and names give way to short signs (rules in portrait_css.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import cos, radians, sin
from typing import Final

from components.charts.markup import Markup, el, number
from components.charts.portrait_labels import labels, middle
from components.model.doughnut import Wedge, arc_path, fill_radius, point_at, wedges
from components.model.portrait_rows import Portrait, Stand
from components.model.portrait_words import alternative, spoken

HOLE: Final = 64.0  # radius; 100% short ends here
FOUNDATION: Final = 150.0
CEILING: Final = 246.0
OUTER: Final = 318.0  # 100% over ends here
FRAME: Final = "-436 -388 872 776"
GAP: Final = 1.4  # degrees between wedges
EDGE: Final = 5.0  # from the wedge to the line that shows the standing
BEFORE_RIM: Final = 302.0  # where the points begin that say "goes on"
MARK: Final = 7.0  # half the width of a point that says "goes on"


def portrait_ring(
    portrait: Portrait,
    *,
    place: str,
    uid: str,
    chosen: str | None = None,
    under: str = "",
    more: str = "",
    choosable: bool = True,
) -> Markup:
    """The ring as SVG. Each wedge is a button with ``data-choose`` = its dimension's id.

    ``uid`` is unique among the drawings of a page; ``under`` stands below the place's name
    and goes on with ``more`` where there is room.
    """
    social = [stand for stand in portrait if stand.dimension.side == "social"]
    ecological = [stand for stand in portrait if stand.dimension.side == "ecological"]
    inner = list(zip(social, wedges(len(social), GAP), strict=True))
    outer = list(zip(ecological, wedges(len(ecological), GAP), strict=True))
    safe = el("path", d=arc_path(0, 360, FOUNDATION, CEILING), class_="cp-pr-safe")
    drawn = [_wedge(stand, wedge, uid, chosen, choosable) for stand, wedge in (*outer, *inner)]
    ring = el("g", safe, _between_clusters(inner), *drawn, class_="cp-pr-wheel")
    return el(
        "svg",
        el("title", f"{place}: social foundation and ecological ceiling", id=f"{uid}-t"),
        el("desc", alternative(portrait, place), id=f"{uid}-d"),
        _patterns(uid),
        ring,
        labels(inner, outer, chosen),
        middle(place, under, more),
        class_="cp-pr",
        viewBox=FRAME,
        role="group" if choosable else "img",
        aria_labelledby=f"{uid}-t",
        aria_describedby=f"{uid}-d",
    )


def _wedge(stand: Stand, wedge: Wedge, uid: str, chosen: str | None, choosable: bool) -> Markup:
    near, far = _radii(stand)
    whole = _ring(wedge, near, far)
    amount = stand.amount
    inside = (
        _unknown(wedge, whole, near, far, uid)
        if amount is None
        else _known(stand, amount, wedge, whole, uid)
    )
    is_chosen = stand.dimension.dimension_id == chosen
    if not choosable:
        return el("g", *inside)
    words = spoken(stand)
    return el(
        "g", el("title", words), *inside, el("path", d=whole, class_="cp-edge"),
        class_="cp-pr-wedge cp-chosen" if is_chosen else "cp-pr-wedge",
        role="button", tabindex="0", data_choose=stand.dimension.dimension_id,
        aria_label=words, aria_pressed="true" if is_chosen else "false",
    )  # fmt: skip


def _radii(stand: Stand) -> tuple[float, float]:
    return (HOLE, FOUNDATION) if stand.dimension.side == "social" else (CEILING, OUTER)


def _known(stand: Stand, amount: float, wedge: Wedge, whole: str, uid: str) -> list[Markup]:
    """Track, the amount from the foundation inward or the ceiling outward, and the edge."""
    near, far = filled(amount, stand)
    hatch = "partial" if stand.is_partial else "inherited" if stand.inherited_from else None
    paint = f"url(#{uid}-{hatch})" if hatch else None
    drawn = [el("path", d=whole, class_="cp-track")]
    if far - near > 0:
        kind = None if paint else "cp-pr-fill"
        drawn.append(el("path", d=_ring(wedge, near, far), class_=kind, fill=paint))
    if stand.dimension.side == "ecological" and amount > 1:
        drawn.append(el("path", d=_goes_on(wedge), class_="cp-pr-on"))
    at = FOUNDATION + EDGE if stand.dimension.side == "social" else CEILING - EDGE
    drawn.append(el("path", d=_arc(wedge, at), class_=f"cp-pr-line cp-pr-{stand.standing}"))
    return drawn


def filled(amount: float, stand: Stand) -> tuple[float, float]:
    """The radii between which a wedge is coloured; equal where there is nothing to colour."""
    if stand.dimension.side == "social":
        return fill_radius(100 * (1 - amount), HOLE, FOUNDATION), FOUNDATION
    return CEILING, fill_radius(100 * max(0.0, amount), CEILING, OUTER)


def _unknown(wedge: Wedge, whole: str, near: float, far: float, uid: str) -> list[Markup]:
    """Grey lines and a question mark: never empty, which would be nothing missing."""
    x, y = point_at(wedge.middle, (near + far) / 2)
    return [
        el("path", d=whole, fill=f"url(#{uid}-unknown)", class_="cp-pr-unknown"),
        el("text", "?", x=x, y=y, class_="cp-pr-q"),
    ]


def _between_clusters(inner: Sequence[tuple[Stand, Wedge]]) -> Markup:
    """Thin lines through the safe space where one cluster of social dimensions ends."""
    circle = [*inner, inner[0]]
    borders = [
        after[1].start - GAP / 2
        for before, after in pairwise(circle)
        if before[0].dimension.cluster != after[0].dimension.cluster
    ]
    lines = "".join(
        f"M{_xy(point_at(angle, FOUNDATION + 12))}L{_xy(point_at(angle, CEILING - 12))}"
        for angle in borders
    )
    return el("path", d=lines, class_="cp-pr-between")


def _goes_on(wedge: Wedge) -> str:
    """Three points at the rim of a full wedge: the amount goes on past the scale."""
    points = []
    for turn in (-5.0, 0.0, 5.0):
        angle = radians(wedge.middle + turn)
        x, y = BEFORE_RIM * sin(angle), -BEFORE_RIM * cos(angle)
        across, up = (cos(angle), sin(angle)), (sin(angle), -cos(angle))
        left = (x - across[0] * MARK, y - across[1] * MARK)
        right = (x + across[0] * MARK, y + across[1] * MARK)
        tip = (x + up[0] * 1.4 * MARK, y + up[1] * 1.4 * MARK)
        points.append(f"M{_xy(left)}L{_xy(tip)}L{_xy(right)}Z")
    return "".join(points)


def _patterns(uid: str) -> Markup:
    """Unknown, partial and inherited, each told apart by direction and width of its lines."""
    return el(
        "defs",
        _pattern(f"{uid}-unknown", 45, 9, 1.3, ("cp-pr-u", "cp-pr-uline")),
        _pattern(f"{uid}-partial", -45, 8, 4.0, ("cp-pr-soft", "cp-pr-fill")),
        _pattern(f"{uid}-inherited", 45, 7, 5.2, ("cp-stripe0", "cp-pr-fill")),
    )


def _pattern(
    identity: str, degrees: int, size: int, width: float, paints: tuple[str, str]
) -> Markup:
    return el(
        "pattern",
        el("rect", width=size, height=size, class_=paints[0]),
        el("rect", width=width, height=size, class_=paints[1]),
        id=identity, width=size, height=size, patternUnits="userSpaceOnUse",
        patternTransform=f"rotate({degrees})",
    )  # fmt: skip


def _arc(wedge: Wedge, radius: float) -> str:
    start, end = point_at(wedge.start, radius), point_at(wedge.end, radius)
    size = number(radius)
    return f"M{_xy(start)}A{size} {size} 0 0 1 {_xy(end)}"


def _ring(wedge: Wedge, inner: float, outer: float) -> str:
    return arc_path(wedge.start, wedge.end, inner, outer)


def _xy(point: tuple[float, float]) -> str:
    return f"{number(point[0])} {number(point[1])}"
