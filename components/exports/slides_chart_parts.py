"""What all native charts share: type, axes, intervals, and the worksheet inside.

The worksheet is our own: python-pptx's would run text that starts with "=" as a formula.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final
from xml.sax.saxutils import quoteattr

from pptx.enum.chart import XL_TICK_MARK
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.util import Pt

from components.exports import slides_measures as at
from components.exports.slides_template import LANGUAGE
from components.exports.slides_text import FACES, plain, tint
from components.model.provenance import NAME

if TYPE_CHECKING:
    from pptx.chart.chart import Chart
    from pptx.chart.data import _BaseChartData
    from pptx.enum.chart import XL_CHART_TYPE
    from pptx.slide import Slide

    from components.exports.slides_rows import SlideLook

LABELS: Final = 12  # points
SHEET: Final = "Sheet1"  # the name that chart references use
_TEXT_STAYS_TEXT: Final = {
    "in_memory": True, "strings_to_formulas": False, "strings_to_urls": False,
    "strings_to_numbers": False,
}  # fmt: skip
Cell = str | float | None
Cells = list[list[Cell]]


@dataclass(frozen=True, slots=True)
class Canvas:
    """Where a drawing goes and what it needs: the slide, its box in points, look, provenance."""

    slide: Slide
    left: float
    top: float
    width: float
    height: float
    look: SlideLook
    about: Sequence[tuple[str, str]]
    made: date

    @property
    def box(self) -> tuple[int, int, int, int]:
        """The box as the file counts."""
        found = (at.emu(each) for each in (self.left, self.top, self.width, self.height))
        x, y, wide, high = found
        return x, y, wide, high


def add_chart(
    canvas: Canvas, kind: XL_CHART_TYPE, data: _BaseChartData, cells: Cells, words: tuple[str, str]
) -> Chart:
    """A native chart of ``data`` with ``cells`` as its worksheet; words: its name, its text."""
    frame: Any = canvas.slide.shapes.add_chart(kind, *canvas.box, data)
    name_it(frame, *words)
    chart: Chart = frame.chart
    chart.part.chart_workbook.update_from_xlsx_blob(_workbook(cells, canvas))
    space = chart._chartSpace
    lang = parse_xml(f'<c:lang {nsdecls("c")} val="{LANGUAGE}"/>')
    space.insert(1 if space[0].tag == qn("c:date1904") else 0, lang)
    chart.has_title = False
    chart.has_legend = False
    chart.font.size, chart.font.name = Pt(LABELS), FACES["sans"]
    tint(chart.font.color, "ink", canvas.look)
    return chart


def name_it(frame: Any, name: str, alternative: str) -> None:
    """Give a chart, table or drawing its name in the list of objects, and its text to be read."""
    properties = frame._element.xpath(".//p:cNvPr")[0]
    properties.set("name", plain(name))
    properties.set("descr", plain(alternative))


def _workbook(cells: Cells, canvas: Canvas) -> bytes:
    """The chart's worksheet, and one with where its figures come from."""
    import xlsxwriter  # noqa: PLC0415 - as in workbook.py

    out = io.BytesIO()
    made = canvas.made
    with xlsxwriter.Workbook(out, _TEXT_STAYS_TEXT) as book:
        day = datetime(made.year, made.month, made.day)  # noqa: DTZ001 - a day
        book.set_properties({"author": NAME, "created": day})
        page = book.add_worksheet(SHEET)
        for row, line in enumerate(cells):
            for column, cell in enumerate(line):
                if isinstance(cell, str):
                    page.write_string(row, column, cell)
                elif cell is not None:
                    page.write_number(row, column, cell)
        page.set_column(0, 0, 40)
        note = book.add_worksheet("About")
        for row, (label, said) in enumerate(canvas.about):
            note.write_string(row, 0, f"{label}: {said}")
    return out.getvalue()


def add_interval(  # noqa: PLR0917 - what error bars are made of
    series: Any,
    column: str,
    values: Sequence[float | None],
    lowers: Sequence[float | None],
    uppers: Sequence[float | None],
    colour: str,
    *,
    axis: str | None = None,
    first: int = 2,
) -> None:
    """Draw 95% intervals as error bars; ``column`` and the next hold how far up and down they go.

    Without an interval a point has none: its two cells are empty.
    """
    if all(each is None for each in lowers):
        return
    after = chr(ord(column) + 1)
    plus = _distances(
        values, uppers, f"{SHEET}!${column}${first}:${column}${first + len(values) - 1}"
    )
    minus = _distances(
        lowers, values, f"{SHEET}!${after}${first}:${after}${first + len(values) - 1}"
    )
    bars = parse_xml(
        f"<c:errBars {nsdecls('c', 'a')}>"
        + (f'<c:errDir val="{axis}"/>' if axis else "")
        + '<c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="0"/>'
        f"<c:plus>{plus}</c:plus><c:minus>{minus}</c:minus>{line_xml(colour, 1.5)}</c:errBars>"
    )
    before_values(series, bars)


def before_values(series: Any, new: Any) -> None:
    """Put an element where the schema has it: before a series' categories or values."""
    element = series._element
    for tag in ("c:cat", "c:xVal", "c:val", "c:yVal"):
        found = element.find(qn(tag))
        if found is not None:
            found.addprevious(new)
            return


def far(start: float | None, end: float | None) -> float | None:
    """How far it is from one to the other, None where either is unknown."""
    return None if start is None or end is None else round(end - start, 6)


def _distances(starts: Sequence[float | None], ends: Sequence[float | None], reference: str) -> str:
    gaps = [far(start, end) for start, end in zip(starts, ends, strict=True)]
    points = "".join(
        f'<c:pt idx="{number}"><c:v>{gap}</c:v></c:pt>'
        for number, gap in enumerate(gaps)
        if gap is not None
    )
    return (
        f"<c:numRef><c:f>{reference}</c:f><c:numCache><c:formatCode>General</c:formatCode>"
        f'<c:ptCount val="{len(gaps)}"/>{points}</c:numCache></c:numRef>'
    )


def line_xml(colour: str, points: float) -> str:
    """A line of a colour ``#RRGGBB``."""
    return (
        f'<c:spPr><a:ln w="{at.emu(points)}" cap="flat"><a:solidFill>'
        f'<a:srgbClr val="{colour.lstrip("#")}"/></a:solidFill></a:ln></c:spPr>'
    )


def quiet_axis(axis: Any, look: SlideLook, *, line: bool = True, grid: bool = False) -> None:
    """An axis with a hairline, small words and no marks."""
    axis.major_tick_mark = axis.minor_tick_mark = XL_TICK_MARK.NONE
    axis.has_major_gridlines = grid
    if grid:
        tint(axis.major_gridlines.format.line.color, "hair", look)
        axis.major_gridlines.format.line.width = Pt(0.75)
    if line:
        tint(axis.format.line.color, "ctl", look)
        axis.format.line.width = Pt(0.75)
    else:
        axis.format.line.fill.background()
    axis.tick_labels.font.size = Pt(LABELS)


def every_name(axis: Any, number: int) -> None:
    """Write every ``number``th name of an axis, whatever a program thinks there is room for."""
    skip = parse_xml(f'<c:tickLblSkip {nsdecls("c")} val="{number}"/>')
    axis._element.find(qn("c:noMultiLvlLbl")).addprevious(skip)


def plot_box(chart: Chart, x: float, y: float, width: float, height: float) -> None:
    """Where the plot itself lies, as shares of the chart."""
    area = chart._chartSpace.find(f".//{qn('c:plotArea')}")
    old = area.find(qn("c:layout"))
    new = parse_xml(
        f'<c:layout {nsdecls("c")}><c:manualLayout><c:layoutTarget val="inner"/>'
        f'<c:xMode val="edge"/><c:yMode val="edge"/><c:x val="{x:.4f}"/><c:y val="{y:.4f}"/>'
        f'<c:w val="{width:.4f}"/><c:h val="{height:.4f}"/></c:manualLayout></c:layout>'
    )
    if old is not None:
        area.replace(old, new)
    else:
        area.insert(0, new)


def label_xml(
    point: int,
    shows: Sequence[str],
    side: str,
    colour: str,
    number_format: str | None,
    *,
    up: float = 0.0,
    size: int = 14,
) -> str:
    """A label that follows the worksheet, moved ``up`` by a share of the chart's height."""
    moved = ""
    if up:
        place = f'<c:x val="0"/><c:y val="{-up}"/>'
        moved = f"<c:layout><c:manualLayout>{place}</c:manualLayout></c:layout>"
    digits = ""
    if number_format:
        digits = f'<c:numFmt formatCode={quoteattr(number_format)} sourceLinked="0"/>'
    asked = "".join(
        f'<c:{each} val="{int(each in shows)}"/>'
        for each in ("showLegendKey", "showVal", "showCatName", "showSerName", "showPercent",
                     "showBubbleSize")
    )  # fmt: skip
    return (
        f'<c:dLbl><c:idx val="{point}"/>{moved}{digits}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln>'
        f'</c:spPr><c:txPr><a:bodyPr wrap="none"/><a:p><a:pPr><a:defRPr lang="{LANGUAGE}" '
        f'sz="{size * 100}" b="1"><a:solidFill><a:srgbClr val="{colour.lstrip("#")}"/>'
        f'</a:solidFill></a:defRPr></a:pPr></a:p></c:txPr><c:dLblPos val="{side}"/>{asked}</c:dLbl>'
    )
