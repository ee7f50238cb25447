"""Scores of councils side by side: a row a component or theme, a column a council, never ranked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from components.charts.bars import bar
from components.charts.compare_marks import mark
from components.charts.icons import icon, tile
from components.charts.markup import Markup, el, only_read_aloud
from components.charts.parts import Part, caveats, interval_text
from components.model.scores_beside import ScoreSide
from components.model.wording import format_number

# The sign of each standing, as everywhere: shape and words, not colour alone.
SIGNS: Final[dict[ScoreSide, str]] = {
    "higher": "higher", "lower": "lower", "too_close": "similar",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Column:
    """A council's parts in the order of the rows, and which of the places compared it is.

    ``beside`` says of each part, in that order, how it stands beside the first council's: the side
    and its words. Empty for that council itself; None where one of the two is unknown.
    """

    name: str
    index: int
    parts: Sequence[Part]
    beside: Sequence[tuple[ScoreSide, str] | None] = ()


def score_table(
    columns: Sequence[Column], *, caption: str, heading: str, chosen: str | None = None
) -> Markup:
    """One row for each part, one cell a council: number, interval, bar, and what limits it.

    With ``chosen`` the rows are buttons with ``data-choose`` and that one is marked.
    """
    heads = (el("th", mark(column.index), column.name, scope="col") for column in columns)
    head = el("tr", el("th", heading, scope="col"), *heads)
    rows = range(len(columns[0].parts))
    return el(
        "table",
        el("caption", caption, class_="cp-vh"),
        el("thead", head),
        el("tbody", *(_row(row, columns, chosen) for row in rows)),
        class_="cp-sides",
    )


def _row(row: int, columns: Sequence[Column], chosen: str | None) -> Markup:
    part = columns[0].parts[row]
    choose = part.score.id if chosen else None
    is_chosen = choose is not None and choose == chosen
    name = el("button", part.name, type="button", data_choose=choose) if choose else part.name
    cells = (_cell(column.parts[row], column, row) for column in columns)
    return el(
        "tr",
        el("th", tile(part.symbol) if part.symbol else None, el("span", name), scope="row"),
        *cells,
        data_choose=choose,
        class_="cp-chosen" if is_chosen else None,
        aria_current="true" if is_chosen else None,
    )


def _cell(part: Part, column: Column, row: int) -> Markup:
    whose = el("span", mark(column.index), column.name, class_="cp-whom", aria_hidden="true")
    if part.score.score is None:
        return el("td", whose, bar(part))
    ends = interval_text(part)
    interval = (
        el("small", only_read_aloud(", 95% interval "), f"({ends})")
        if ends
        else el("small", only_read_aloud(", "), "no interval")
    )
    limits = [each for each in caveats(part.score) if each != "no interval"]
    return el(
        "td",
        whose,
        el("span", format_number(part.score.score), " ", interval, class_="cp-side-n"),
        bar(part),
        *(el("small", only_read_aloud(", "), each) for each in limits),
        _beside(column.beside[row] if column.beside else None),
    )


def _beside(found: tuple[ScoreSide, str] | None) -> Markup | None:
    if found is None:
        return None
    side, words = found
    sign = SIGNS.get(side)
    drawn = icon(sign) if sign else None
    kind = f"cp-beside cp-{sign}" if sign else "cp-beside"
    return el("small", only_read_aloud(", "), drawn, words, class_=kind)
