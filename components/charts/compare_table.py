"""The indicators of a component for several places: a row an indicator, a column a place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from components.charts.compare_marks import lane_axis, lanes, mark
from components.charts.icons import icon
from components.charts.markup import Markup, el, join, only_read_aloud
from components.model import wording
from components.model.rows import Indicator
from components.model.side_by_side import Beside, Cell

# The sign of each standing, as everywhere: shape and words, not colour alone.
SIGNS: Final[dict[Beside, str]] = {
    "better": "better", "worse": "worse", "higher": "higher", "lower": "lower",
    "too_close": "similar", "no_interval": "not_compared",
}  # fmt: skip
NO_INTERVAL: Final = "no interval published: not compared"
TOTAL: Final = "a total grows with the size of the place: not compared"


@dataclass(frozen=True, slots=True)
class Side:
    """One cell with its words: why it stands apart, or how it stands beside the first place."""

    cell: Cell
    apart: str | None
    beside: str | None


def side_table(
    rows: Sequence[Sequence[Side]],
    names: Sequence[str],
    *,
    axes: Mapping[str, tuple[float, float]],
    caption: str,
    chosen: str | None,
) -> Markup:
    """Title, unit and period; each place's figure; all comparable ones on one scale.

    ``axes`` holds the ends of all councils by indicator id. Each title is a button with
    ``data-choose`` = its indicator's id. A figure that may not be compared says why.
    """
    heads = (el("th", mark(index), name, scope="col") for index, name in enumerate(names))
    head = el(
        "tr",
        el("th", "Indicator", scope="col"),
        *heads,
        el("th", _way(rows), scope="col", class_="cp-lane-cell"),
    )
    body = (_row(row, names, axes, chosen) for row in rows)
    return el(
        "table",
        el("caption", caption, class_="cp-vh"),
        el("thead", head),
        el("tbody", *body),
        class_="cp-sides cp-sides-rows",
    )


def _way(rows: Sequence[Sequence[Side]]) -> str:
    """Which way the scale runs, unless no indicator has a better side."""
    directed = any(row[0].cell.row.indicator.polarity != "context" for row in rows)
    return "On one scale: right is better" if directed else "On one scale"


def _row(
    sides: Sequence[Side],
    names: Sequence[str],
    axes: Mapping[str, tuple[float, float]],
    chosen: str | None,
) -> Markup:
    cells = [side.cell for side in sides]
    indicator = cells[0].row.indicator
    identity = indicator.indicator_id
    is_chosen = identity == chosen
    once = _said_once(cells)
    period = _common_period(cells)
    drawn = lanes(cells, lane_axis(cells, axes.get(identity)))
    without = drawn is not None and indicator.polarity == "context"
    return el(
        "tr",
        el(
            "th",
            el("button", indicator.title, type="button", data_choose=identity),
            el("small", wording.unit_line(indicator, period)),
            el("small", once) if once else None,
            scope="row",
        ),
        *(
            _cell(_shortened(side, once), index, names[index], with_period=period is None)
            for index, side in enumerate(sides)
        ),
        el(
            "td",
            drawn or el("small", "nothing to compare on one scale"),
            el("small", "right is higher") if without else None,
            class_="cp-lane-cell",
        ),
        data_choose=identity,
        class_="cp-chosen" if is_chosen else None,
        aria_current="true" if is_chosen else None,
    )  # fmt: skip


def _common_period(cells: Sequence[Cell]) -> str | None:
    """The period of all known figures; None where they differ, or nothing is known."""
    known = [cell.row.period for cell in cells if cell.row.value is not None]
    return known[0] if len(set(known)) == 1 else None


def _said_once(cells: Sequence[Cell]) -> str | None:
    """Why nothing in the row is compared, where one reason holds for all of it."""
    if cells[0].row.indicator.is_total:
        return TOTAL
    untold = {cell.beside for cell in cells} == {None, "no_interval"}
    return NO_INTERVAL if untold else None


def _shortened(side: Side, once: str | None) -> Side:
    """The cell without what the row has said for all."""
    if once == TOTAL and side.cell.apart == "total":
        return replace(side, apart=None)
    return replace(side, beside=None) if once == NO_INTERVAL else side


def _cell(side: Side, index: int, name: str, *, with_period: bool) -> Markup:
    whose = el("span", mark(index), name, class_="cp-whom", aria_hidden="true")
    row = side.cell.row
    # Where a figure is of another period than the first, the words beside it say which.
    said = row.value is None or side.cell.apart == "other_period"
    when = el("small", row.period) if with_period and not said and row.period else None
    return el("td", whose, el("span", figure(side.cell, row.indicator), when, *_notes(side)))


def figure(cell: Cell, indicator: Indicator) -> Markup:
    """A figure as it stands in a cell: the value, its interval under it; "?" for unknown."""
    row = cell.row
    if row.value is None:
        mark_ = el("span", "?", aria_hidden="true")
        return el("span", mark_, only_read_aloud("not known: "), class_="cp-side-n")
    interval = wording.interval_words(row.lower, row.upper, indicator)
    value = el("span", wording.format_value(row.value, indicator), class_="cp-side-n")
    if interval is None:
        return value
    return join([value, el("small", only_read_aloud(", 95% interval "), f"({interval})")])


def _notes(side: Side) -> list[Markup]:
    notes = []
    if side.apart:
        owned = side.cell.apart == "inherited"
        hatch = el("i", class_="cp-k-inherited", aria_hidden="true") if owned else None
        notes.append(el("small", hatch, side.apart, class_="cp-apart"))
    if side.beside and side.cell.beside:
        sign = SIGNS[side.cell.beside]
        notes.append(el("small", icon(sign), side.beside, class_=f"cp-beside cp-{sign}"))
    return notes
