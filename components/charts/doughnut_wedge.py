"""One wedge of the doughnut: track, fill, median's tick, interval's whisker, rim in its hue."""

from __future__ import annotations

import re
from math import cos, radians, sin
from typing import Final

from components.charts.markup import Markup, el, number
from components.charts.parts import Part, spoken
from components.model.doughnut import Wedge, arc_path, fill_radius, point_at

INNER: Final = 60.0  # px, radius of the hole
OUTER: Final = 150.0  # px, where 100 ends
RIM: Final = (153.0, 158.0)  # px, the hue's rim
CAP: Final = 4.5  # px, half the length of a whisker's end


def wedge_group(part: Part, wedge: Wedge, uid: str, adjective: str, choosable: bool) -> Markup:
    """The wedge as a group; as a button with its words where it can be chosen.

    A hatched wedge says why when the mouse rests on it.
    """
    whole = _ring(wedge, INNER, OUTER)
    score = part.score.score
    inside = (
        _unknown(part, wedge, whole) if score is None else _known(part, score, wedge, whole, uid)
    )
    rim = el("path", d=_ring(wedge, *RIM), class_=f"cp-f-{part.hue}")
    names = ("cp-wedge", "cp-dim" if part.dimmed else None, "cp-chosen" if part.chosen else None)
    classes = " ".join(filter(None, names))
    if not choosable:
        return el("g", *inside, rim, class_=classes)
    words = spoken(part, adjective)
    why = el("title", words) if part.hatch else None
    return el(
        "g", why, *inside, rim, el("path", d=whole, class_="cp-edge"),
        class_=classes, role="button", tabindex="0", data_choose=part.score.id,
        aria_label=words, aria_pressed="true" if part.chosen else None,
    )  # fmt: skip


def _known(part: Part, score: float, wedge: Wedge, whole: str, uid: str) -> list[Markup]:
    stripes = f"url(#{uid}-{part.hatch})" if part.hatch else None
    fill = _ring(wedge, INNER, fill_radius(score, INNER, OUTER))
    drawn = [
        el("path", d=whole, class_="cp-track"),
        el("path", d=fill, class_=None if stripes else "cp-fill", fill=stripes),
    ]
    if part.score.median is not None:
        drawn += _cased(_arc(wedge, fill_radius(part.score.median, INNER, OUTER)), "cp-median")
    if part.interval is not None:
        drawn += _cased(_whisker(wedge.middle, *part.interval), "cp-whisker")
    return drawn


def _unknown(part: Part, wedge: Wedge, whole: str) -> list[Markup]:
    """Plain warm grey for unknown, an empty outline for withheld; a question mark in both."""
    x, y = point_at(wedge.middle, (INNER + OUTER) / 2)
    kind = "cp-withheld" if part.score.state == "withheld" else "cp-unknown"
    return [el("path", d=whole, class_=kind), el("text", "?", x=x, y=y + 8, class_="cp-q")]


def _cased(path: str, kind: str) -> list[Markup]:
    """A line with a page-coloured casing, so that it reads across a fill."""
    return [el("path", d=path, class_=f"{kind} cp-casing"), el("path", d=path, class_=kind)]


def _whisker(angle: float, lower: float, upper: float) -> str:
    """The interval as a radial line in the middle of the wedge, with an end across each bound."""
    radii = [fill_radius(bound, INNER, OUTER) for bound in (lower, upper)]
    along = f"M{_xy(point_at(angle, radii[0]))}L{_xy(point_at(angle, radii[1]))}"
    return along + "".join(_across(angle, radius) for radius in radii)


def _across(angle: float, radius: float) -> str:
    x, y = point_at(angle, radius)
    dx, dy = CAP * cos(radians(angle)), CAP * sin(radians(angle))
    return f"M{_xy((x - dx, y - dy))}L{_xy((x + dx, y + dy))}"


def _arc(wedge: Wedge, radius: float) -> str:
    start, end = point_at(wedge.start, radius), point_at(wedge.end, radius)
    large = int(wedge.end - wedge.start > 180)
    size = number(radius)
    return f"M{_xy(start)}A{size} {size} 0 {large} 1 {_xy(end)}"


def _ring(wedge: Wedge, inner: float, outer: float) -> str:
    """A piece of a ring with one decimal: a tenth of a pixel shows nowhere, every byte is sent."""
    path = arc_path(wedge.start, wedge.end, inner, outer)
    return re.sub(r"-?\d+\.\d+", lambda found: number(float(found[0])), path)


def _xy(point: tuple[float, float]) -> str:
    return f"{number(point[0])} {number(point[1])}"
