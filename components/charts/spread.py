"""Where a place stands among all comparable places: a dot for each council, piled where close.

Comparators are lines with their names above the dots. My place is a diamond with its interval in a
row of its own under them, and its name in a row that no line runs through.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from components.charts.axis import LETTER_PX, axis_words, padded, share_of, stops
from components.charts.markup import Markup, el, number
from components.model.rows import AreaValue, Indicator
from components.model.wording import format_value

COLUMNS: Final = 90  # of dots
LEAST_PILE: Final = 14  # dots that the height holds at least, so that few do not float apart
DOTS_PX: Final = 130
NAME_PX: Final = 20  # a row with a comparator's name
MINE_PX: Final = 28  # the row of my place's diamond
NAMED: Final = 6  # councils of a column that are named
NARROW_PX: Final = 326  # width of the drawing on a phone, where names go without their values


@dataclass(frozen=True, slots=True)
class Mark:
    """A comparator or my place: name, value and, where published, its 95% interval."""

    name: str
    value: float
    interval: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class _Axis:
    low: float
    high: float

    def at(self, value: float) -> float:
        return share_of(value, self.low, self.high)

    def column(self, value: float) -> int:
        return min(COLUMNS - 1, int(self.at(value) * COLUMNS / 100))


def spread_chart(
    areas: Sequence[AreaValue],
    indicator: Indicator,
    mine: Mark | None,
    comparators: Sequence[Mark] = (),
) -> Markup | None:
    """The drawing, or None where no area has a value.

    Areas without a value have no dot: the caller counts them in words beside the chart. A figure
    that is a county's is a paler dot.
    """
    values = [area.value for area in areas if area.value is not None]
    if not values:
        return None
    named = [*comparators, *([mine] if mine else [])]
    reach = [at for mark in named for at in (mark.value, *(mark.interval or ()))]
    axis = _Axis(*padded([*values, *reach], 0.03))
    top = NAME_PX * len(comparators)
    height = top + DOTS_PX + MINE_PX + (NAME_PX if mine else 0)
    field = el(
        "div",
        _dots(areas, axis),
        el("i", class_="cp-under-dots", style=f"top:{top + DOTS_PX + MINE_PX}px"),
        *_comparators(comparators, axis, indicator),
        *_mine(mine, axis, indicator, top + DOTS_PX + MINE_PX / 2),
        *(el("span", words, class_="cp-x", style=f"left:{number(axis.at(value))}%")
          for value, words in axis_words(axis.low, axis.high, indicator)),
        *_stops(areas, indicator, axis, mine),
        class_="cp-field", style=f"height:{height}px",
    )  # fmt: skip
    return el(
        "div", field, class_="cp-plot cp-spread", style=f"--t:{top}px;--d:{DOTS_PX}px",
        role="group", aria_label=spread_alt(areas, indicator, mine, comparators),
    )  # fmt: skip


def _dots(areas: Sequence[AreaValue], axis: _Axis) -> Markup:
    """All dots as two paths of points: a figure of one's own, and a county's."""
    piles: dict[int, list[AreaValue]] = {}
    for area in areas:
        if area.value is not None:
            piles.setdefault(axis.column(area.value), []).append(area)
    high = max(LEAST_PILE, *(len(pile) for pile in piles.values()))
    own, inherited = "", ""
    for column, pile in piles.items():
        pile.sort(key=lambda area: area.inherited_from is not None)
        for level, area in enumerate(pile):
            spot = f"M{2 * column + 1} {2 * (high - level) - 1}h0"
            if area.inherited_from is None:
                own += spot
            else:
                inherited += spot
    return el(
        "svg",
        el("path", class_="cp-dots", d=own) if own else None,
        el("path", class_="cp-dots cp-pale", d=inherited) if inherited else None,
        viewBox=f"0 0 {2 * COLUMNS} {2 * high}", preserveAspectRatio="none", aria_hidden="true",
    )  # fmt: skip


def _comparators(marks: Sequence[Mark], axis: _Axis, indicator: Indicator) -> list[Markup]:
    """Each with its name in a row of its own, turned so that no line runs through a name."""
    found: list[Markup] = []
    bottom = NAME_PX * len(marks) + DOTS_PX + MINE_PX
    for row, (mark, leans_left) in enumerate(_rows(marks, axis)):
        x = axis.at(mark.value)
        side = f"right:{number(100 - x)}%" if leans_left else f"left:{number(x)}%"
        top = row * NAME_PX
        value = el("i", f" {format_value(mark.value, indicator)}")
        found += [
            el("u", class_="cp-rule",
               style=f"left:{number(x)}%;top:{top}px;height:{bottom - top}px"),
            el("span", mark.name, value, class_="cp-named", style=f"{side};top:{top}px",
               aria_hidden="true"),
        ]  # fmt: skip
    return found


def _rows(marks: Sequence[Mark], axis: _Axis) -> list[tuple[Mark, bool]]:
    """Marks from the top row down, and whether each name stands to the left of its line.

    Of two names that lean one way the outer stands on top, so that the inner one's line begins
    below it; names that lean away from each other can stand in any order. What leans out least of
    a narrow chart is taken.
    """
    low_to_high = sorted(marks, key=lambda mark: mark.value)
    ways = [(False, False), (True, True)]
    if len(marks) > 1:
        ways.insert(0, (True, False))

    def outside(way: tuple[bool, bool]) -> float:
        pairs = zip(low_to_high, way, strict=False)
        return sum(max(0.0, _name_share(m) - _room(axis.at(m.value), left)) for m, left in pairs)

    way = min(ways, key=outside)
    rows = list(zip(low_to_high, way, strict=False))
    return rows[::-1] if all(way) else rows


def _room(at: float, leans_left: bool) -> float:
    return at if leans_left else 100 - at


def _name_share(mark: Mark) -> float:
    """Percent of a narrow chart that a name takes."""
    return 100 * (len(mark.name) * LETTER_PX + 10) / NARROW_PX


def _mine(mine: Mark | None, axis: _Axis, indicator: Indicator, middle: float) -> list[Markup]:
    """My place: interval and diamond in one row, the name under them, inside the drawing."""
    if mine is None:
        return []
    x = number(axis.at(mine.value))
    bar = None
    if mine.interval:
        left, right = (axis.at(end) for end in mine.interval)
        bar = f"left:{number(left)}%;width:{number(right - left)}%;top:{number(middle)}px"
    words = f"{mine.name} {format_value(mine.value, indicator)}"
    below = number(middle + MINE_PX / 2 + 2)
    return [
        *([el("s", class_="cp-range", style=bar)] if bar else []),
        el("b", class_="cp-now", style=f"left:{x}%;top:{number(middle)}px"),
        el("span", words, class_="cp-own-name", aria_hidden="true",
           style=f"left:{x}%;transform:translateX(-{x}%);top:{below}px"),
    ]  # fmt: skip


def _stops(
    areas: Sequence[AreaValue], indicator: Indicator, axis: _Axis, mine: Mark | None
) -> list[Markup]:
    """For each column of dots who is there; the keyboard begins at my place."""
    columns: dict[int, list[tuple[float, str]]] = {}
    for area in areas:
        if area.value is not None:
            columns.setdefault(axis.column(area.value), []).append((area.value, area.name))
    order = sorted(columns)
    words = [_who(sorted(columns[column]), indicator, mine) for column in order]
    own = axis.column(mine.value) if mine else -1
    held = order.index(own) if own in columns else 0
    return stops([(column + 0.5) * 100 / COLUMNS for column in order], words, held)


def _who(found: Sequence[tuple[float, str]], indicator: Indicator, mine: Mark | None) -> str:
    """The values of a column, and its councils, mine first; many are counted."""
    ends = dict.fromkeys(format_value(value, indicator) for value in (found[0][0], found[-1][0]))
    names = sorted(
        (name for _, name in found), key=lambda name: (not mine or name != mine.name, name)
    )
    more = len(names) - NAMED
    said = [*names[:NAMED], *([f"and {more} more"] if more > 0 else [])]
    return "\n".join([" to ".join(ends), *said])


def spread_alt(
    areas: Sequence[AreaValue],
    indicator: Indicator,
    mine: Mark | None,
    comparators: Sequence[Mark] = (),
    drawn: str = "Dots",
) -> str:
    """The chart in words: how many, from where to where, my place, the comparators, the unknown."""
    known = sorted(area.value for area in areas if area.value is not None)
    if not known:
        return f"{indicator.title}: no council has a value."
    ends = f"from {format_value(known[0], indicator)} to {format_value(known[-1], indicator)}"
    marks = [f"{m.name} {format_value(m.value, indicator)}" for m in (mine, *comparators) if m]
    unknown = len(areas) - len(known)
    parts = [f"{drawn} for {len(known)} councils: {indicator.title} {ends}", *marks]
    return ". ".join([*parts, f"Not known for {unknown}"] if unknown else parts) + "."
