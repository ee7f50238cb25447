"""A figure of one or two periods beside those of nation and region: dots on one scale, no line."""

from __future__ import annotations

from collections.abc import Sequence

from components.charts.axis import padded, share_of
from components.charts.compare_css import LINE_ROLES
from components.charts.markup import Markup, el, number
from components.charts.trend_scales import Line, periods_of
from components.model.rows import Indicator, Point
from components.model.wording import format_value

NARROW_SHARE = 0.12  # of the range that stays free, so that no dot lies at an edge


def newest(lines: Sequence[Line]) -> list[Point | None]:
    """Of each line its figure in the newest period that the first line with any figure has."""
    lead = next((line for line in lines if any(p.value is not None for p in line.points)), None)
    if lead is None:
        return [None for _ in lines]
    period = periods_of(
        [Line(lead.role, lead.name, [p for p in lead.points if p.value is not None])]
    )[-1]
    return [next((p for p in line.points if p.period.iso == period.iso), None) for line in lines]


def levels_chart(lines: Sequence[Line], indicator: Indicator) -> Markup | None:
    """A row for each line: name, dot on a common scale, value; None where nothing is known.

    My place is a diamond with its interval, as everywhere; of places side by side each has its own
    mark and interval. An unknown figure is a question mark.
    """
    points = newest(lines)
    known = [
        value for point in points if point for value in (point.value, point.lower, point.upper)
        if value is not None
    ]  # fmt: skip
    if not known:
        return None
    low, high = padded(known, NARROW_SHARE)
    cells: list[Markup] = []
    for line, point in zip(lines, points, strict=True):
        value = format_value(point.value, indicator) if point and point.value is not None else "?"
        marks = _marks(line, point, low, high)
        cells += [
            el("span", line.name), el("span", *marks, class_="cp-row", aria_hidden="true"),
            el("b", value),
        ]  # fmt: skip
    return el("div", *cells, class_="cp-levels")


def _marks(line: Line, point: Point | None, low: float, high: float) -> list[Markup]:
    if point is None or point.value is None:
        return []
    x = f"left:{number(share_of(point.value, low, high))}%"
    if line.role in {"nation", "region"}:
        return [el("i", class_="cp-spot cp-open" if line.role == "region" else "cp-spot", style=x)]
    own = line.role == "place"
    bar: list[Markup] = []
    if point.lower is not None and point.upper is not None:
        left, right = share_of(point.lower, low, high), share_of(point.upper, low, high)
        bar = [
            el(
                "s", class_="cp-range" if own else "cp-range cp-beside-range",
                style=f"left:{number(left)}%;width:{number(right - left)}%",
            )
        ]  # fmt: skip
    at = LINE_ROLES.index(line.role)
    return [*bar, el("b", class_="cp-now" if own else f"cp-mark cp-mark{at + 1}", style=x)]
