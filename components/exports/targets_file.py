"""A council's own targets as a file to take along and load again, and rows that were refused."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from components.exports.csv_file import Cell
from components.model.provenance import NAME, VERSION, day_words
from components.model.rows import Indicator, Place
from components.model.target_file import COLUMNS, Refused
from components.model.targets import Target


def header(place: Place, link: str, data_hash: str, made: date) -> list[str]:
    """The lines above the columns: what the file is and how it is loaded again."""
    lines = (
        f"{NAME}: own targets of {place.name}",
        "Targets are decisions of the place, not statistics",
        "To load them again: choose the place, then Load a file on the page Own targets",
        "Columns: indicator (its id or its name), target (a number), year, decided_by, link",
        f"Made on: {day_words(made)}",
        f"Version: {VERSION}",
        f"Data: {data_hash}",
        f"Link: {link}",
    )
    return [f"# {' '.join(line.split())}" for line in lines]


def target_cells(
    targets: Iterable[Target], indicators: Mapping[str, Indicator], place: Place
) -> list[dict[str, Cell]]:
    """One line per target. Columns that only help to read it (place, title, unit) are not read."""
    return [
        {
            "area_code": place.area_code,
            "place": place.name,
            "indicator": target.indicator_id,
            "title": indicators[target.indicator_id].title,
            "target": int(target.value) if target.value.is_integer() else target.value,
            "unit": indicators[target.indicator_id].unit,
            "year": target.year,
            "decided_by": target.decided_by,
            "link": target.link,
        }
        for target in targets
    ]


def empty_cells(place: Place) -> list[dict[str, Cell]]:
    """One line to fill in: everything but the place is left open."""
    return [{**dict.fromkeys(("indicator", "target", "year", "decided_by", "link")),
             "area_code": place.area_code}]  # fmt: skip


def refused_cells(rows: Sequence[Refused]) -> list[dict[str, Cell]]:
    """One line per refused row: its number, its cells as they were read, and what is wrong."""
    return [
        {
            "row": one.row,
            **{column: one.cells.get(column) for column in COLUMNS},
            "why": " ".join(fault.sentence for fault in one.faults),
        }
        for one in rows
    ]
