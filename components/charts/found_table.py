"""Councils that meet conditions, by nation and in the order of the alphabet: never a ranking."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from components.charts.markup import Markup, el
from components.charts.tall_table import scrolling, tall

Cell = tuple[str, Sequence[str]]  # a figure in words, and the small lines under it


@dataclass(frozen=True, slots=True)
class FoundRow:
    """A council with one cell for each condition."""

    area_code: str
    name: str
    cells: Sequence[Cell]


def found_table(
    caption: str,
    columns: Sequence[tuple[str, str]],
    groups: Sequence[tuple[str, Sequence[FoundRow]]],
) -> Markup:
    """A table with one body a nation; a council's name opens it.

    Args:
        caption: what the table is, for who cannot see it.
        columns: title and unit line of each condition's indicator.
        groups: nation and its councils, in the order to show.
    """
    head = el(
        "tr",
        el("th", "Council", scope="col"),
        *(el("th", title, el("small", line), scope="col") for title, line in columns),
    )
    bodies = (_body(nation, rows, len(columns) + 1) for nation, rows in groups)
    inside = el(
        "table", el("caption", caption, class_="cp-vh"), el("thead", head), *bodies,
        class_="cp-table cp-found",
    )  # fmt: skip
    region = scrolling(inside, caption)
    return tall(region, sum(len(rows) for _, rows in groups), "councils")


def _body(nation: str, rows: Sequence[FoundRow], width: int) -> Markup:
    heading = el(
        "tr", el("th", f"{nation}: {len(rows)}", colspan=width, scope="rowgroup"), class_="cp-group"
    )
    return el("tbody", heading, *(_row(row) for row in rows))


def _row(row: FoundRow) -> Markup:
    name = el("button", row.name, type="button", data_choose=row.area_code, class_="cp-link")
    return el("tr", el("th", name, scope="row"), *(_cell(*cell) for cell in row.cells))


def _cell(value: str, notes: Sequence[str]) -> Markup:
    return el("td", value, *(el("small", note) for note in notes))
