"""Scores of councils side by side: a row a component or theme, a column a council, never ranked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from components.charts.bars import bar
from components.charts.compare_marks import mark
from components.charts.icons import tile
from components.charts.markup import Markup, el, only_read_aloud
from components.charts.parts import Part, caveats, interval_text
from components.model.wording import format_number


@dataclass(frozen=True, slots=True)
class Column:
    """A council's parts in the order of the rows, and which of the places compared it is."""

    name: str
    index: int
    parts: Sequence[Part]


def score_table(
    columns: Sequence[Column], *, caption: str, heading: str, chosen: str | None = None
) -> Markup:
    """One row for each part, one cell a council: number, interval, bar, and what limits it.

    With ``chosen`` the rows are buttons with ``data-choose`` and that one is marked.
    """
    heads = (el("th", mark(column.index), column.name, scope="col") for column in columns)
    head = el("tr", el("th", heading, scope="col"), *heads)
    rows = zip(*(column.parts for column in columns), strict=True)
    return el(
        "table",
        el("caption", caption, class_="cp-vh"),
        el("thead", head),
        el("tbody", *(_row(parts, columns, chosen) for parts in rows)),
        class_="cp-sides",
    )


def _row(parts: Sequence[Part], columns: Sequence[Column], chosen: str | None) -> Markup:
    part = parts[0]
    choose = part.score.id if chosen else None
    is_chosen = choose is not None and choose == chosen
    name = el("button", part.name, type="button", data_choose=choose) if choose else part.name
    cells = (_cell(each, column) for each, column in zip(parts, columns, strict=True))
    return el(
        "tr",
        el("th", tile(part.symbol) if part.symbol else None, el("span", name), scope="row"),
        *cells,
        data_choose=choose,
        class_="cp-chosen" if is_chosen else None,
        aria_current="true" if is_chosen else None,
    )


def _cell(part: Part, column: Column) -> Markup:
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
    )
