"""The rows of a file of what a map shows: each council's figure with its class or claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.exports.csv_file import area_cells

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from components.exports.csv_file import Cell
    from components.model.rows import AreaValue, Indicator


def map_cells(
    areas: Sequence[AreaValue], indicator: Indicator, column: str, said: Mapping[str, str]
) -> list[dict[str, Cell]]:
    """One line per council of the map: its figure as ``area_cells`` and what the legend says of it.

    ``indicator`` carries the period shown; ``said`` is by council code, empty without a value.
    """
    rows = area_cells(areas, indicator)
    return [{**row, column: said.get(str(row["area_code"]))} for row in rows]
