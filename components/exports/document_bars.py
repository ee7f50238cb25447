"""Bars in a document: a table whose rows have a drawing of their number, told by shape, not hue.

A bar is full, an opinion's is an outline, a mark stands on a line; every drawing has its number
beside it in words, so that a reader who does not see it, or prints it grey, misses nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Final, Literal

from components.exports.csv_file import safe

if TYPE_CHECKING:
    from collections.abc import Sequence

Look = Literal["bar", "outline", "mark"]


@dataclass(frozen=True, slots=True)
class BarRow:
    """A row: its words, the first of which name it, and how far its bar or mark goes, 0 to 1.

    ``at`` is None where there is no number: nothing is drawn, never a bar of no length.
    """

    cells: tuple[str, ...]
    at: float | None


@dataclass(frozen=True, slots=True)
class Bars:
    """A table under its caption with a drawing after the first ``after`` cells of each row.

    ``scale`` heads the drawings and says what their two ends are.
    """

    caption: str
    columns: tuple[str, ...]
    scale: str
    rows: tuple[BarRow, ...]
    look: Look = "bar"
    after: int = 1


WIDTH: Final = 160  # px of a whole bar in a page
MARK: Final = 4  # px of a mark
STYLE: Final = (
    "td.drawn{width:13em}"
    "table.bar{width:auto;margin:0;table-layout:fixed;border-collapse:collapse;"
    "print-color-adjust:exact;-webkit-print-color-adjust:exact}"
    "table.bar td{padding:0;font-size:6pt;line-height:8pt;border:0}"
    "table.bar td.line{border:1.5pt solid #44535D}"
)
FILL: Final = "#2F5D7C"
TRACK: Final = "#E3E9EB"
INK: Final = "#14212B"


def pixels(at: float) -> int:
    """How much of the whole bar is taken, at least a sliver so that something is seen."""
    return max(2, min(WIDTH, round(WIDTH * at)))


def html_bars(bars: Bars) -> str:
    """The table as HTML that Word opens; drawings are cells with a ground or an edge of their own.

    They are hidden from screen readers, which read the number beside them.
    """
    names = (*bars.columns[: bars.after], bars.scale, *bars.columns[bars.after :])
    widths = column_widths([bars.columns, *(row.cells for row in bars.rows)], PAGE - _DRAWN)
    widths.insert(bars.after, _DRAWN)
    return html_table(bars.caption, names, widths, [_row(row, bars) for row in bars.rows])


def html_table(
    caption: str, names: Sequence[str], widths: Sequence[int], rows: Sequence[Sequence[str]]
) -> str:
    """A table of cells that are markup already, the first of each row naming it.

    Widths, sides and weight stand in attributes too: word processors drop most of a style sheet.
    """
    shares = [round(100 * width / sum(widths)) for width in widths]
    head = "".join(
        f'<th scope="col" width="{share}%" align="left" valign="top">{cell_text(name)}</th>'
        for name, share in zip(names, shares, strict=True)
    )
    body = "".join(
        f'<tr><th scope="row" dir="auto" valign="top" style="font-weight:normal">{first}</th>'
        + "".join(rest)
        + "</tr>"
        for first, *rest in rows
    )
    return (
        f'<table width="100%"><caption align="left"><b>{cell_text(caption)}</b></caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    )


def html_cell(text: str) -> str:
    """A cell of plain text, read from the side that its script begins at."""
    return f'<td dir="auto" valign="top">{cell_text(text)}</td>'


def cell_text(text: str) -> str:
    """Plain text as a cell has it: in markup, no formula, with places where lines may end."""
    return escape(breakable(str(safe(text))))


def breakable(text: str) -> str:
    """The text with places inside very long words where a line may end: none leaves its column.

    A mark that stays with the letter before it (an accent, a joiner) keeps its letter.
    """
    return _LONG_WORD.sub(lambda word: _PIECE.sub(rf"\g<0>{_MAY_END}", word[0]), text)


def _row(row: BarRow, bars: Bars) -> list[str]:
    cells = [cell_text(row.cells[0]), *map(html_cell, row.cells[1:])]
    cells.insert(bars.after, f'<td class="drawn" valign="top">{_drawn(row.at, bars.look)}</td>')
    return cells


def _drawn(at: float | None, look: Look) -> str:
    """Cells with a ground or an edge, by attributes: what word processors keep of a page.

    Without ``align`` LibreOffice puts a table that begins a cell into the cell before.
    """
    if at is None:
        return ""
    taken = pixels(at)
    if look == "outline":
        return _table(f'<td class="line" width="{taken}">&nbsp;</td>', taken, 'border="1"')
    if look == "bar":
        return _table(_cell(taken, FILL, "full") + _cell(WIDTH - taken, TRACK), WIDTH)
    before = min(taken, WIDTH - MARK)
    cells = (_cell(before, TRACK), _cell(MARK, INK, "mark"), _cell(WIDTH - MARK - before, TRACK))
    return _table("".join(cells), WIDTH)


def _cell(width: int, colour: str, name: str = "rest") -> str:
    if width <= 0:
        return ""
    return f'<td class="{name}" bgcolor="{colour}" width="{width}">&nbsp;</td>'


def _table(cells: str, width: int, border: str = 'border="0"') -> str:
    return (
        f'<table class="bar" role="presentation" aria-hidden="true" width="{width}" {border} '
        f'align="left" cellpadding="0" cellspacing="0"><tr>{cells}</tr></table>'
    )


_LONG_WORD: Final = re.compile(r"\S{25,}")  # longer than any of ours; a column has room for it
_PIECE: Final = re.compile(r"\w{12}(?=\w)|[!-/:-@\[-`{-~]{12}|[!-/:-@\[-`{-~]+(?=\w)")
_MAY_END: Final = "\u200b"  # takes no room
PAGE: Final = 92  # letters that stand beside each other on a page, with room between columns
_DRAWN: Final = 24  # of them, where a drawing stands
_WIDEST: Final = 60  # letters from which a column asks for no more
_WHOLE: Final = 16  # letters that are not broken into two lines: "Settled practice"
_BETWEEN: Final = 2


def column_widths(rows: Sequence[tuple[str, ...]], page: int) -> list[int]:
    """How wide each column is, in letters: its longest word always has room, sentences share."""
    wanted, least = [], []
    for column in zip(*rows, strict=True):
        longest = max(len(cell) for cell in column)
        word = max(
            (
                len(word)
                for cell in column
                for word in breakable(cell).replace(_MAY_END, " ").split()
            ),
            default=0,
        )
        wanted.append(min(_WIDEST, longest) + _BETWEEN)
        least.append(min(wanted[-1], max(word, min(longest, _WHOLE)) + _BETWEEN))
    more = [want - need for want, need in zip(wanted, least, strict=True)]
    left = max(0, page - sum(least))
    if left >= sum(more):
        return wanted
    return [need + left * extra // sum(more) for need, extra in zip(least, more, strict=True)]


def typst_bars(bars: Bars) -> dict[str, object]:
    """The same for the typesetter: rows of words, how much is drawn, and where."""
    rows: Sequence[tuple[str, ...]] = [bars.columns, *(row.cells for row in bars.rows)]
    widths = column_widths(rows, PAGE - _DRAWN)
    return {
        "kind": "bars", "caption": bars.caption, "columns": bars.columns, "scale": bars.scale,
        "rows": [{"cells": row.cells, "at": row.at} for row in bars.rows],
        "widths": widths, "look": bars.look, "after": bars.after,
    }  # fmt: skip
