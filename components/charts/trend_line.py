"""A place over time beside its nation and region: lines with their names at the end.

The place's 95% interval is a band. A seam, where figures were published for another area or in
another way before, is a dashed line with its words. Periods stand at their middle.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from json import dumps
from textwrap import wrap
from typing import Any, Final, Literal

from components.charts.tokens import var
from components.charts.vega import (
    DIAMOND,
    Spec,
    as_text,
    axis_labels,
    chart,
    field,
    fixed,
    fresh,
    layer,
    padded,
    written,
)
from components.model.periods import decimal_year
from components.model.rows import Indicator, Point
from components.model.wording import format_value

HEIGHT: Final = 280  # px
LABEL_GAP: Final = 17 / (HEIGHT - 30)  # share of the axis that keeps two names apart
NAME_LETTERS: Final = 14  # letters of a name in one line at the end of a line
FEW: Final = 3  # periods whose own names fit under a narrow chart
MANY: Final = 40  # periods, from which their points would hide the line

Row = dict[str, Any]
Role = Literal["place", "nation", "region"]
PAINT: Final[dict[Role, str]] = {"place": "fill", "nation": "ink", "region": "ink3"}
DASH: Final[dict[Role, list[int]]] = {"place": [1, 0], "nation": [6, 3], "region": [2, 3]}


@dataclass(frozen=True, slots=True)
class Line:
    """One series to draw, with the name that stands at its end."""

    role: Role
    name: str
    points: Sequence[Point]


@dataclass(frozen=True, slots=True)
class Seam:
    """A year (with a fraction) from which figures come from elsewhere, and what changed."""

    year: float
    words: str


def template() -> Spec:
    """The specification without data."""
    roles = list(PAINT)
    paint: Spec = field("r", "nominal", legend=None)
    paint["scale"] = {"domain": roles, "range": [var(PAINT[role]) for role in roles]}
    dash: Spec = field("r", "nominal", legend=None)
    dash["scale"] = {"domain": roles, "range": [DASH[role] for role in roles]}
    name = {"field": "n", "type": "nominal"}
    top, bottom = {"value": 0}, {"value": {"expr": "height"}}
    seam = {"type": "rule", "strokeDash": [3, 3], "color": var("uline")}
    line = {"type": "line", "strokeWidth": 2.2, "strokeJoin": "round"}
    point = {"type": "point", "filled": True, "size": 26, "opacity": 1}
    end = {"type": "text", "align": "left", "dx": 10, "baseline": "middle", "fontWeight": 600}
    layers = [
        layer("datum.k==='seam'", seam, y=top, y2=bottom),
        layer("datum.k==='seam'", {"type": "text", "align": "right", "dx": -6, "dy": 8}, y=top,
              text=name),
        layer("datum.r==='place'&&!datum.k&&isValid(datum.l)",
              {"type": "area", "color": var("fill"), "opacity": 0.18},
              y=field("l"), y2={"field": "h"}),
        layer("!datum.k", line, color=paint, strokeDash=dash),
        layer("!datum.k&&isValid(datum.y)", point, color=paint),
        layer("datum.k==='end'", end, color=paint, text=name),
        layer("datum.k==='now'", DIAMOND),
    ]  # fmt: skip
    years = {"format": "d", "grid": False, "tickMinStep": 1, "tickCount": 6}
    tip = [{**name, "title": "Area"}, {"field": "p", "title": "Period"},
           {"field": "t", "title": "Value"}]  # fmt: skip
    value = field("y", axis={"tickCount": 5, "domain": False})
    return chart(HEIGHT, layers, field("x", axis=years), y=value, tooltip=tip)


def with_data(
    spec: Spec, lines: Sequence[Line], indicator: Indicator, seams: Sequence[Seam] = ()
) -> Spec | None:
    """A copy of the template with series in it, or None where no line has a known value."""
    known = [value for line in lines for point in line.points for value in _drawn(line, point)]
    if not known:
        return None
    low, high = padded(known)
    rows = [_row(line, point) for line in lines for point in line.points]
    years = [row["x"] for row in rows]
    rows += [*_ends(lines, low, high), *_now(lines)]
    rows += [{"k": "seam", "x": seam.year, "n": seam.words} for seam in seams]
    filled = fresh(spec)
    inside = filled["layer"][0]
    inside["data"] = as_text(rows, ("x", "y", "l", "h"))
    names = dumps({line.role: line.name for line in lines}, ensure_ascii=False)
    inside["transform"] = [
        {"calculate": f"datum.n||{names}[datum.r]", "as": "n"},
        {"calculate": written("datum.y", indicator), "as": "t"},
    ]
    inside["encoding"]["x"]["scale"] = fixed(*padded(years, 0.0))
    inside["encoding"]["x"]["axis"] |= _few_periods(rows)
    inside["encoding"]["y"]["scale"] = fixed(low, high)
    inside["encoding"]["y"]["axis"]["labelExpr"] = axis_labels(indicator, low, high)
    if max(len(line.points) for line in lines) > MANY:
        inside["layer"][4]["mark"]["size"] = 4
    return filled


def _few_periods(rows: Sequence[Row]) -> Spec:
    """With few periods the axis names each, instead of years between which they lie."""
    labels = {row["x"]: row["p"] for row in rows if "p" in row}
    if len(labels) > FEW:
        return {}
    return {"values": [*labels], "labelExpr": f"{dumps(labels)}[datum.value]"}


def _drawn(line: Line, point: Point) -> list[float]:
    """What the axis must hold: values, and of the place also the bounds of its interval."""
    bounds = (point.lower, point.upper) if line.role == "place" else ()
    return [value for value in (point.value, *bounds) if value is not None]


def _row(line: Line, point: Point) -> Row:
    """A period of a line; an unknown value leaves its cell empty, and the line a gap."""
    row = {"r": line.role, "x": round(decimal_year(point.period), 2), "y": point.value,
           "p": point.period.label}  # fmt: skip
    if line.role == "place" and point.lower is not None and point.upper is not None:
        row |= {"l": point.lower, "h": point.upper}
    return row


def _last(line: Line) -> Point | None:
    known = [point for point in line.points if point.value is not None]
    return max(known, key=lambda point: point.period.end) if known else None


def _now(lines: Sequence[Line]) -> list[Row]:
    """My place's newest value, marked as my place is marked everywhere."""
    mine = [(line, _last(line)) for line in lines if line.role == "place"]
    return [{**_row(line, last), "k": "now"} for line, last in mine if last]


def _ends(lines: Sequence[Line], low: float, high: float) -> list[Row]:
    """Names at the ends of the lines, moved apart where they would lie on each other."""
    found = [(line, last) for line in lines if (last := _last(line)) and last.value is not None]
    found.sort(key=lambda pair: pair[1].value or 0.0)
    right = max((decimal_year(last.period) for _, last in found), default=0.0)
    placed: list[Row] = []
    floor = low
    for line, last in found:
        name = wrap(line.name, NAME_LETTERS)
        half = (high - low) * LABEL_GAP * max(1, len(name)) / 2
        at = max(last.value or 0.0, floor + half)
        floor = at + half
        row = {"k": "end", "r": line.role, "n": "|".join(name), "x": round(right, 2), "y": at}
        placed.append(row)
    return placed


def trend_alt(lines: Sequence[Line], indicator: Indicator) -> str:
    """The chart in words: of each line its last and first known value."""
    said = []
    for line in lines:
        known = [point for point in line.points if point.value is not None]
        if not known:
            said.append(f"{line.name}: not known")
            continue
        first, last = known[0], known[-1]
        words = f"{line.name}: {format_value(last.value, indicator)} in {last.period.label}"
        if first is not last:
            words += f", {format_value(first.value, indicator)} in {first.period.label}"
        said.append(words)
    return f"Line chart of {indicator.title}. {'. '.join(said)}."
