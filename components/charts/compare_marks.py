"""The mark of each place that is compared, and their figures on one scale, a lane each.

A place is told by its shape, its colour and its name; the order is that in which it was chosen.
"""

from __future__ import annotations

from collections.abc import Sequence

from components.charts.markup import Markup, el, number
from components.charts.strip import StripAxis, is_turned, strip_position
from components.model.side_by_side import Cell


def mark(index: int) -> Markup:
    """The shape of the place at ``index`` (0 = the first); its name always stands beside it."""
    return el("b", class_=f"cp-mark cp-mark{index + 1}", aria_hidden="true")


def legend(names: Sequence[str]) -> Markup:
    """Each mark with the place it stands for, and what the line through it is."""
    entries = [el("span", mark(index), name) for index, name in enumerate(names)]
    interval = el("span", el("i", class_="cp-k-lane", aria_hidden="true"), "95% interval")
    return el("p", *entries, interval, class_="cp-key cp-key-top")


def lanes(cells: Sequence[Cell], axis: StripAxis | None) -> Markup | None:
    """The comparable figures on one scale, a lane each in the order of the places.

    None where fewer than two are comparable. It repeats the cells, so it is not read aloud.
    """
    fitting = [(index, cell) for index, cell in enumerate(cells) if cell.apart is None]
    if axis is None or len(fitting) < 2:
        return None
    return el(
        "span", *(_lane(index, cell, axis) for index, cell in fitting), class_="cp-lanes",
        aria_hidden="true",
    )  # fmt: skip


def lane_axis(cells: Sequence[Cell], ends: tuple[float, float] | None) -> StripAxis | None:
    """An axis that holds the councils' ``ends`` and every comparable figure; None without ends.

    Their own figures alone make no axis: it would stretch the smallest difference over all of it.
    """
    if ends is None:
        return None
    values = [
        value
        for cell in cells
        if cell.apart is None
        for value in (cell.row.value, cell.row.lower, cell.row.upper)
        if value is not None
    ]
    every = [*values, *ends]
    return StripAxis(min(every), max(every)) if min(every) < max(every) else None


def _lane(index: int, cell: Cell, axis: StripAxis) -> Markup:
    row = cell.row
    turned = is_turned(row.indicator.polarity)

    def percent(value: float) -> float:
        return strip_position(value, axis.lower, axis.upper, turned=turned) / 10

    places = {} if row.value is None else {"p": percent(row.value)}
    if row.lower is not None and row.upper is not None:
        low, high = sorted((percent(row.lower), percent(row.upper)))
        places |= {"l": low, "h": high}
    style = ";".join(f"--{name}:{number(at)}" for name, at in places.items())
    return el(
        "span", el("s") if "l" in places else None, mark(index), class_="cp-lane", style=style
    )
