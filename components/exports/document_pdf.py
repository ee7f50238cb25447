"""A document as a PDF, set by Typst. What people typed goes in as data, never as Typst's markup."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from components.exports.document import Words
from components.exports.document_bars import PAGE, Bars, breakable, column_widths, typst_bars
from components.exports.typeset import TypesettingError, pages

if TYPE_CHECKING:
    from components.exports.document import Document, Table

TEMPLATE: Final = Path(__file__).with_name("document.typ")


def pdf(document: Document, fonts: Path, made: date) -> bytes:
    """The document on A4, with page numbers, headings that a reader can walk and real tables.

    It keeps the standard for accessible PDF (PDF/UA-1). That standard holds no letter that no font
    of this computer can draw: where somebody typed one, the file is tagged all the same, holds the
    letter, and does not claim the standard.

    Raises:
        TypesettingError: it cannot be set.
    """
    noon = datetime(made.year, made.month, made.day, 12, tzinfo=UTC)
    whole = {
        "title": document.title,
        "provenance": _breakable(document.provenance),
        "blocks": [_breakable(_block(block)) for block in document.blocks],
    }
    made_of = partial(
        pages, TEMPLATE, whole, fonts, "pdf", int(noon.timestamp()), system_fonts=True
    )
    try:
        return made_of()[0]
    except TypesettingError:
        return made_of(accessible=False)[0]


def _breakable(part: Any) -> Any:
    """The same with places where a line may end in every very long word."""
    if isinstance(part, str):
        return breakable(part)
    if isinstance(part, dict):
        return {name: _breakable(each) for name, each in part.items()}
    return [_breakable(each) for each in part] if isinstance(part, list | tuple) else part


def _block(block: Words | Table | Bars) -> dict[str, object]:
    if isinstance(block, Bars):
        return typst_bars(block)
    if isinstance(block, Words):
        return {"kind": block.kind, "text": block.text}
    widths = column_widths((block.columns, *block.rows), PAGE)
    return {"kind": "table", "caption": block.caption, "columns": block.columns,
            "rows": block.rows, "widths": widths}  # fmt: skip
