"""Native tables: hairlines, no boxes, a head that is one; long ones go on over further slides."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.util import Pt

from components.exports import slides_measures as at
from components.exports.csv_file import safe
from components.exports.slides_chart_parts import name_it
from components.exports.slides_measures import Type
from components.exports.slides_text import add_run

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.exports.slides_chart_parts import Canvas
    from components.exports.slides_rows import SlideLook, Table

HEAD: Final = Type(11.5, colour="ink2")
SIZES: Final = (16.0, 14.5, 13.5, 12.5, 11.8, 11.2)  # points: the first at which all has room
ABOVE: Final = 4.5  # points over and under the words of a row
RIGHT: Final = 16  # points that a cell leaves free
NO_STYLE: Final = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"  # PowerPoint's own for no style, no grid


def column_widths(table: Table, width: float) -> list[float]:
    """The width of each column, in points."""
    return [width * share / sum(table.widths) for share in table.widths]


def row_height(cells: Sequence[str], widths: Sequence[float], kinds: Sequence[Type]) -> float:
    """The height of a row, in points: that of its highest cell."""
    highest = max(
        at.text_height(cell, how, width - RIGHT)
        for cell, how, width in zip(cells, kinds, widths, strict=True)
    )
    return highest + 2 * ABOVE


def _type(table: Table, column: int) -> Type:
    """How the words of a column are set: names of rows bold."""
    return Type(table.size, bold=column == 0)


def heights(table: Table, width: float) -> list[float]:
    """The height of the head and of each row, in points."""
    widths = column_widths(table, width)
    kinds = [_type(table, column) for column in range(len(table.head))]
    head = row_height(table.head, widths, [HEAD] * len(widths))
    return [head, *(row_height(row, widths, kinds) for row in table.rows)]


def sized(table: Table, width: float, room: float) -> Table:
    """The table in the largest type at which all of it has room; as it is where it has none."""
    tried = (replace(table, size=size) for size in SIZES)
    return next((each for each in tried if sum(heights(each, width)) <= room), table)


def draw_table(block: Table, canvas: Canvas) -> None:
    """The table in its box; text that a spreadsheet would run is kept a text."""
    rows, columns = len(block.rows) + 1, len(block.head)
    frame: Any = canvas.slide.shapes.add_table(rows, columns, *canvas.box)
    name_it(frame, "Table", block.about)
    table = frame.table
    table.first_row, table.first_col, table.horz_banding = True, True, False
    table._tbl.tblPr.find(qn("a:tableStyleId")).text = NO_STYLE
    for column, width in zip(table.columns, column_widths(block, canvas.width), strict=True):
        column.width = at.emu(width)
    high = heights(block, canvas.width)
    for row, height in zip(table.rows, high, strict=True):
        row.height = at.emu(height)
    for at_row, line in enumerate((block.head, *block.rows)):
        for at_column, text in enumerate(line):
            how = HEAD if at_row == 0 else _type(block, at_column)
            _cell(table.cell(at_row, at_column), str(safe(text)), how, canvas.look,
                  number=at_column in block.numbers, last=at_row == rows - 1)  # fmt: skip


def _cell(cell: Any, text: str, how: Type, look: SlideLook, *, number: bool, last: bool) -> None:
    cell.margin_left, cell.margin_right = 0, at.emu(RIGHT)
    cell.margin_top = cell.margin_bottom = at.emu(ABOVE)
    cell.vertical_anchor = MSO_ANCHOR.BOTTOM if how is HEAD else MSO_ANCHOR.TOP
    paragraph = cell.text_frame.paragraphs[0]
    paragraph.line_spacing = Pt(at.leading(how.size))
    if number:
        paragraph.alignment = PP_ALIGN.RIGHT
    add_run(paragraph, text, how, look)
    cell.fill.background()
    token, width = ("ink", 1.25) if how is HEAD else ("hair", 0.75)
    properties = cell._tc.get_or_add_tcPr()
    sides = [("lnL", None), ("lnR", None), ("lnT", None), ("lnB", None if last else token)]
    for place, (side, colour) in enumerate(sides):
        paint = "<a:noFill/>"
        if colour:
            value = look.colours[colour].lstrip("#")
            paint = f'<a:solidFill><a:srgbClr val="{value}"/></a:solidFill>'
        properties.insert(place, parse_xml(
            f'<a:{side} {nsdecls("a")} w="{at.emu(width)}">{paint}</a:{side}>'
        ))  # fmt: skip
