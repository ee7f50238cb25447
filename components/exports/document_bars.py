"""Bars in a document: a table whose rows have a drawing of their number, told by shape, not hue.

A bar is full, an opinion's is an outline, a mark stands on a line; every drawing has its number
beside it in words, so that a reader who does not see it, or prints it grey, misses nothing.
"""

from __future__ import annotations

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
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in names)
    rows = "".join(_row(row, bars) for row in bars.rows)
    return (
        f"<table><caption>{escape(bars.caption)}</caption>"
        f"<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
    )


def _row(row: BarRow, bars: Bars) -> str:
    texts = [escape(str(safe(cell))) for cell in row.cells]
    cells = [f'<th scope="row" dir="auto">{texts[0]}</th>']
    cells += [f'<td dir="auto">{text}</td>' for text in texts[1:]]
    cells.insert(bars.after, f'<td class="drawn">{_drawn(row.at, bars.look)}</td>')
    return f"<tr>{''.join(cells)}</tr>"


def _drawn(at: float | None, look: Look) -> str:
    """Cells with a ground or an edge, by attributes: what word processors keep of a page."""
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
        f'cellpadding="0" cellspacing="0"><tr>{cells}</tr></table>'
    )


def typst_bars(bars: Bars, widest: int) -> dict[str, object]:
    """The same for the typesetter: rows of words, how much is drawn, and where."""
    rows: Sequence[tuple[str, ...]] = [bars.columns, *(row.cells for row in bars.rows)]
    widths = [  # with room for three letters more, as a short word is all of its column
        min(widest, max(8, *(len(row[at]) + 3 for row in rows))) for at in range(len(bars.columns))
    ]
    return {
        "kind": "bars", "caption": bars.caption, "columns": bars.columns, "scale": bars.scale,
        "rows": [{"cells": row.cells, "at": row.at} for row in bars.rows],
        "widths": widths, "look": bars.look, "after": bars.after,
    }  # fmt: skip
