"""Where a place stands among all comparable places: a dot for each council, stacked where close.

Comparators are lines with their names on top; my place is a diamond with its interval in a row of
its own under the dots, so that nothing lies on it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from textwrap import wrap
from typing import Any, Final

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
from components.model.rows import AreaValue, Indicator
from components.model.wording import format_value

HEIGHT: Final = 220  # px
TOP: Final = 42  # px at the top for the comparators' names
ROW: Final = 32  # px at the bottom for my place
STACKS: Final = 90  # columns of dots
LEAST_PILE: Final = 8  # dots that the height holds at least, so that few do not float apart
LINE_PX: Final = 15
NAME_SHARE: Final = 0.28  # of the axis, that a place's name with its value may take at 390 px
NAME_LETTERS: Final = 16  # letters of a comparator's name in one line

UK: Final = "K02000001"
Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Mark:
    """A comparator or my place: name, value and, where published, its 95% interval."""

    name: str
    value: float
    interval: tuple[float, float] | None = None


def template() -> Spec:
    """The specification without data: dots, comparators, my place with its interval."""
    pile = field("s", axis=None, scale={"range": [{"expr": f"height-{ROW}"}, TOP + 8]})
    dots = {"type": "circle", "opacity": 0.8, "color": var("fill"),
            "size": {"expr": "width<500?12:width<800?22:40"}}  # fmt: skip
    line = {"type": "rule", "color": var("ink"), "strokeWidth": 2.4}
    bar = {"type": "rule", "color": var("accent"), "strokeWidth": 2.2}
    mine = {"value": {"expr": "height-14"}}
    layers = [
        layer("true", dots, y=pile),
        layer("datum.k==='line'", line, y={"value": TOP - 2}, y2={"value": {"expr": "height"}}),
        *(_name("ink", align, {"value": TOP - 6 - LINE_PX}, "bottom")
          for align in ("left", "center", "right")),
        layer("datum.k==='mine'", bar, y=mine, x=field("l"), x2={"field": "h"}),
        layer("datum.k==='mine'", DIAMOND, y=mine),
        # A casing in the page's colour, because the name may lie on a comparator's line.
        *(_name(paint, align, mine, "middle", gap=12, casing=casing)
          for align in ("start", "end")
          for paint, casing in (("page", 5), ("accent", 0))),
    ]  # fmt: skip
    tip = [{"field": "n", "title": "Area"}, {"field": "t", "title": "Value"}]
    return chart(HEIGHT, layers, field("v", axis={"grid": False, "tickCount": 5}), tooltip=tip)


def _name(paint: str, align: str, y: Spec, baseline: str, *, gap: int = 4, casing: int = 0) -> Spec:
    side = {"start": "left", "end": "right"}.get(align, align)
    away = {"left": gap, "right": -gap}.get(side, 0)
    mark: Spec = {"type": "text", "align": side, "baseline": baseline, "color": var(paint),
                  "fontWeight": 600, "dx": away, "lineHeight": LINE_PX}  # fmt: skip
    if casing:
        mark |= {"stroke": var(paint), "strokeWidth": casing, "strokeJoin": "round"}
    return layer(f"datum.a==='{align}'", mark, y=y, text={"field": "n", "type": "nominal"})


def with_data(
    spec: Spec,
    areas: Sequence[AreaValue],
    indicator: Indicator,
    mine: Mark | None,
    comparators: Sequence[Mark] = (),
    *,
    address: str | None = None,
) -> Spec | None:
    """A copy of the template with values in it, or None where no area has a value.

    Areas without a value have no dot: the caller counts them in words beside the chart. With an
    ``address`` (``dots_address``) the browser fetches the dots once; without one they are inside.
    """
    dots = _dots(areas, indicator)
    if not dots:
        return None
    named = [*comparators, *([mine] if mine else [])]
    reach = [at for mark in named for at in (mark.value, *(mark.interval or ()))]
    low, high = padded([*(dot["v"] for dot in dots), *reach], 0.02)
    marks = [*_lines(comparators), *_mine(mine, comparators, (low, high), indicator)]
    filled = fresh(spec)
    inside = filled["layer"][0]
    inside["data"] = as_text(marks, ("v", "l", "h"))
    data = as_text(dots, ("v",))
    if address:
        data = {"url": address, "format": data["format"]}
    inside["layer"][0]["data"] = data
    words = {"calculate": written("datum.v", indicator), "as": "t"}
    inside["transform"] = [words]
    inside["layer"] = _used(inside["layer"], {f"datum.a==='{mark.get('a')}'" for mark in marks})
    inside["encoding"]["x"]["scale"] = fixed(low, high)
    inside["encoding"]["x"]["axis"]["labelExpr"] = axis_labels(indicator, low, high)
    _pile(inside["layer"][0], [dot["v"] for dot in dots], low, high)
    inside["layer"][0]["transform"].append(words)
    return filled


def _dots(areas: Sequence[AreaValue], indicator: Indicator) -> list[Row]:
    digits = indicator.decimals + 1
    return [
        {"v": round(area.value, digits), "n": area.name} for area in areas if area.value is not None
    ]


def dots_file(areas: Sequence[AreaValue], indicator: Indicator) -> str:
    """The dots as CSV, for the build to write; empty where no area has a value."""
    dots = _dots(areas, indicator)
    return str(as_text(dots, ("v",))["values"]) if dots else ""


def dots_address(indicator_id: str, nation_code: str | None) -> str:
    """Where that file is served; ``nation_code`` is None for all councils of the UK."""
    return f"app/static/built/dots/{indicator_id}-{nation_code or UK}.csv"


def _used(layers: Sequence[Spec], places: Collection[str]) -> list[Spec]:
    """Without the layers of names for which there is no name: each costs 300 bytes."""
    filters = [drawn["transform"][0].get("filter", "") for drawn in layers]
    return [
        drawn
        for drawn, where in zip(layers, filters, strict=True)
        if not where.startswith("datum.a") or where in places
    ]


def _pile(dots: Spec, values: Sequence[float], low: float, high: float) -> None:
    """Let the browser pile the dots of one column; the highest pile is known here."""
    width = (high - low) / STACKS
    dots["transform"] = [
        {"calculate": f"floor((datum.v-({low:.6g}))/{width:.6g})", "as": "c"},
        {"calculate": f"{low:.6g}+(datum.c+.5)*{width:.6g}", "as": "m"},
        {"window": [{"op": "row_number", "as": "s"}], "groupby": ["c"], "sort": [{"field": "v"}]},
    ]
    dots["encoding"]["x"] = field("m")
    highest = max(Counter(int((value - low) / width) for value in values).values())
    dots["encoding"]["y"]["scale"]["domain"] = [1, max(LEAST_PILE, highest)]


def _lines(comparators: Sequence[Mark]) -> list[Row]:
    """One name in the middle of its line; of several the lowest to the left, the rest right."""
    rows: list[Row] = []
    for place, mark in enumerate(sorted(comparators, key=lambda mark: mark.value)):
        side = "center" if len(comparators) == 1 else "right" if place == 0 else "left"
        lines = wrap(mark.name, NAME_LETTERS)[:2]
        name = "|".join(lines if len(lines) == 2 else ["", *lines])  # both end on one level
        rows.append({"k": "line", "v": mark.value, "n": name, "a": side})
    return rows


def _mine(
    mine: Mark | None, others: Sequence[Mark], ends: tuple[float, float], indicator: Indicator
) -> list[Row]:
    """My place, its interval, and its name on the side where it is least in the way."""
    if mine is None:
        return []
    left, right = mine.interval or (mine.value, mine.value)
    at_end = _name_to_the_left(left, right, others, ends)
    words = f"{mine.name} {format_value(mine.value, indicator)}"
    bar = {"l": left, "h": right} if mine.interval else {}
    return [
        {"k": "mine", "v": mine.value, "n": mine.name, **bar},
        {
            "k": "name",
            "v": left if at_end else right,
            "n": words,
            "a": "end" if at_end else "start",
        },
    ]


def _name_to_the_left(
    left: float, right: float, others: Sequence[Mark], ends: tuple[float, float]
) -> bool:
    """Where no comparator's line runs through the name; where both sides are free, the wider."""
    room = NAME_SHARE * (ends[1] - ends[0])
    crossed_left = any(left - room < mark.value < left for mark in others)
    crossed_right = any(right < mark.value < right + room for mark in others)
    # A name may lean out by half: the axis then gives a little, which is better than a crossing.
    fits_left, fits_right = left - room / 2 >= ends[0], right + room / 2 <= ends[1]
    if (fits_left and not crossed_left) != (fits_right and not crossed_right):
        return fits_left and not crossed_left
    return left - ends[0] > ends[1] - right


def spread_alt(
    areas: Sequence[AreaValue],
    indicator: Indicator,
    mine: Mark | None,
    comparators: Sequence[Mark] = (),
) -> str:
    """The chart in words: how many, from where to where, my place, the comparators, the unknown."""
    known = sorted(area.value for area in areas if area.value is not None)
    if not known:
        return f"{indicator.title}: no council has a value."
    ends = f"from {format_value(known[0], indicator)} to {format_value(known[-1], indicator)}"
    marks = [f"{m.name} {format_value(m.value, indicator)}" for m in (mine, *comparators) if m]
    unknown = len(areas) - len(known)
    parts = [f"Dots for {len(known)} councils: {indicator.title} {ends}", *marks]
    return ". ".join([*parts, f"Not known for {unknown}"] if unknown else parts) + "."
