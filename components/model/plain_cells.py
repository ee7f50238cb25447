"""Text cells of files that a spreadsheet may open: never a formula."""

from __future__ import annotations

from typing import Final

# A spreadsheet runs a text that starts so as a formula; a leading apostrophe keeps it a text.
FORMULA_STARTS: Final = (
    "=", "+", "-", "@", "\t", "\r", "\n",
    "＝", "＋", "－", "＠",  # wide signs start one too
)  # fmt: skip
Cell = str | float | int | None


def safe(cell: Cell) -> Cell:
    """The cell, with text that a spreadsheet would run as a formula made plain text."""
    if isinstance(cell, str) and cell.startswith(FORMULA_STARTS):
        return "'" + cell
    return cell
