"""Native charts of scores: bars beside the median council's, and the ring that goes with them."""

from __future__ import annotations

from math import cos, pi, sin
from typing import TYPE_CHECKING, Any, Final
from xml.sax.saxutils import escape

from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_LEGEND_POSITION
from pptx.enum.dml import MSO_LINE_DASH_STYLE, MSO_PATTERN_TYPE
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.util import Pt

from components.exports import slides_measures as at
from components.exports.slides_chart_parts import (
    add_chart,
    add_interval,
    every_name,
    far,
    plot_box,
    quiet_axis,
)
from components.exports.slides_template import LANGUAGE
from components.exports.slides_text import plain, tint

if TYPE_CHECKING:
    from components.exports.slides_chart_parts import Canvas, Cells
    from components.exports.slides_rows import Bars, Ring, SlideLook
    from components.model.brief import BarRow

WHOLE: Final = 100.0
HOLE: Final = 50  # percent of the ring's width
RING: Final = 0.70  # of the height of its box; the rest is for names around it
UNKNOWN: Final = "?"
SMALLEST: Final = 0.5  # a score that reads 0
SHORT: Final = 7.0  # of 100: a bar too short for its number
LEAST_RING: Final = 150.0  # points
BESIDE: Final = 0.5  # sine from which a name stands beside the ring, not over or under it
NAMED: Final = at.Type(12, bold=True)
NO_NUMBER: Final = "No number: "  # the sign says that already
NAMES: Final = 0.36  # of the width of a chart of bars, for their names


def named(row: BarRow) -> str:
    """A bar's name; without a number also the sign of unknown and why."""
    why = row.words.removeprefix(NO_NUMBER)
    return plain(row.name if row.score is not None else f"{row.name} {UNKNOWN} {why}")


def draw_bars(block: Bars, canvas: Canvas) -> None:
    """Bars from 0 to 100 in the order of the rows, intervals on them; an unknown has no bar."""
    rows, look = block.rows, canvas.look
    known = [row.score for row in rows]
    lowers, uppers = [row.lower for row in rows], [row.upper for row in rows]
    data = CategoryChartData(number_format="0")
    data.categories = [named(row) for row in rows]
    data.add_series(plain(block.place), known)
    data.add_series(plain(block.median), [row.median for row in rows])
    cells: Cells = [
        ["", plain(block.place), plain(block.median), "Interval: up", "Interval: down"],
        *([named(row), row.score, row.median, far(row.score, row.upper), far(row.lower, row.score)]
          for row in rows),
    ]  # fmt: skip
    chart = add_chart(
        canvas, XL_CHART_TYPE.BAR_CLUSTERED, data, cells, ("Bar chart", block.alternative)
    )
    plot: Any = chart.plots[0]
    plot.gap_width, plot.overlap = 45, -5
    mine, median = plot.series
    _paint_bars(mine, rows, look)
    _solid(median.format, "hair", look)
    add_interval(mine, "D", known, lowers, uppers, look.colours["ink"])
    for series, bold in ((mine, True), (median, False)):
        _values(series, bold, look)
    _axes(chart, look)
    plot_box(chart, NAMES, 0.09, 0.97 - NAMES, 0.83)
    chart.has_legend = True
    chart.legend.position = XL_LEGEND_POSITION.TOP
    chart.legend.include_in_layout = False
    chart.legend.font.size = Pt(12)


def _paint_bars(series: Any, rows: tuple[BarRow, ...], look: SlideLook) -> None:
    _solid(series.format, "fill", look)
    for number, row in enumerate(rows):
        if row.score is None or row.look == "plain":
            continue
        _hatch(series.points[number].format.fill, row.look, look)


def _hatch(fill: Any, kind: str, look: SlideLook) -> None:
    """Broad stripes for a partial score, thin gaps for a county's."""
    fill.patterned()
    partial = kind == "partial"
    fill.pattern = (
        MSO_PATTERN_TYPE.WIDE_UPWARD_DIAGONAL if partial else MSO_PATTERN_TYPE.LIGHT_VERTICAL
    )
    tint(fill.fore_color, "fill2" if partial else "page", look)
    tint(fill.back_color, "fill", look)


def _solid(shape: Any, token: str, look: SlideLook) -> None:
    shape.fill.solid()
    tint(shape.fill.fore_color, token, look)
    shape.line.fill.background()


def _values(series: Any, bold: bool, look: SlideLook) -> None:
    """The number at the foot of its bar, where no interval crosses it."""
    labels = series.data_labels
    labels.show_value, labels.number_format, labels.number_format_is_linked = True, "0", False
    labels.position = XL_LABEL_POSITION.INSIDE_BASE
    labels.font.size, labels.font.bold = Pt(11), bold
    tint(labels.font.color, "page" if bold else "ink2", look)
    for number, value in enumerate(series.values):
        if value is not None and value < SHORT:
            own = series.points[number].data_label
            own.position = XL_LABEL_POSITION.OUTSIDE_END
            own.font.size, own.font.bold = Pt(11), bold
            tint(own.font.color, "ink", look)


def _axes(chart: Any, look: SlideLook) -> None:
    values, names = chart.value_axis, chart.category_axis
    values.minimum_scale, values.maximum_scale, values.major_unit = 0, WHOLE, 25
    names.reverse_order = True
    quiet_axis(values, look, line=False, grid=True)
    quiet_axis(names, look)
    values.tick_labels.number_format, values.tick_labels.number_format_is_linked = "0", False
    tint(values.tick_labels.font.color, "ink3", look)
    # Upside down, so that the first row stands on top; the scale stays below.
    values._element.find(qn("c:crosses")).set("val", "max")
    every_name(names, 1)


def draw_ring(block: Ring, canvas: Canvas) -> None:
    """Each row has an equal share of the ring, filled as far as its score; the rest is pale.

    So the parts are never added up: they are no shares of a whole.
    """
    names: list[str] = []
    values: list[float | None] = []
    for row in block.rows:
        names += [plain(row.name), f"{plain(row.name)}: up to 100"]
        values += [row.score, WHOLE - (row.score or 0.0)]
    cells: Cells = [["", plain(block.place)]]
    cells += [[name, value] for name, value in zip(names, values, strict=True)]
    data = CategoryChartData(number_format="0")
    data.categories = names
    data.add_series(plain(block.place), values)
    chart = add_chart(canvas, XL_CHART_TYPE.DOUGHNUT, data, cells, ("Ring", block.alternative))
    plot: Any = chart.plots[0]
    series = plot.series[0]
    side = _ring_side(block.rows, canvas)
    wide, high = side / canvas.width, side / canvas.height
    plot_box(chart, (1 - wide) / 2, (1 - high) / 2, wide, high)
    _hole(series._element.getparent())
    for number, row in enumerate(block.rows):
        _paint_part(series, number, row, canvas.look)
    _label_parts(series, block.rows, canvas, side / 2)


def _ring_side(rows: tuple[BarRow, ...], canvas: Canvas) -> float:
    """The width of the ring, in points: what the names to its left and right leave it."""
    each = 2 * pi / len(rows)
    beside = [at.text_width(row.name, NAMED) for number, row in enumerate(rows)
              if abs(sin((number + 0.5) * each)) > BESIDE]  # fmt: skip
    free = canvas.width - 2 * (max(beside, default=0.0) + 20)
    return max(LEAST_RING, min(canvas.height * RING, canvas.width * 0.52, free))


def _hole(plot: Any) -> None:
    hole = plot.find(qn("c:holeSize"))
    if hole is None:
        hole = parse_xml(f'<c:holeSize {nsdecls("c")} val="{HOLE}"/>')
        plot.append(hole)
    hole.set("val", str(HOLE))


def _paint_part(series: Any, number: int, row: BarRow, look: SlideLook) -> None:
    own, rest = (series.points[2 * number + each].format for each in (0, 1))
    if row.score is None:
        rest.fill.solid()
        tint(rest.fill.fore_color, "u", look)
        rest.line.dash_style = MSO_LINE_DASH_STYLE.DASH
        tint(rest.line.color, "uline", look)
        rest.line.width = Pt(1)
        return
    if row.look == "plain":
        _solid(own, "fill", look)
    else:
        _hatch(own.fill, row.look, look)
    _solid(rest, "track", look)
    for each in (own, rest):
        tint(each.line.color, "page", look)
        each.line.width = Pt(1.5)


def _label_parts(series: Any, rows: tuple[BarRow, ...], canvas: Canvas, radius: float) -> None:
    """Name and number outside the ring, moved there from the middle of each part."""
    each = 2 * pi / len(rows)
    middle = radius * (1 + HOLE / 100) / 2
    made = []
    for number, row in enumerate(rows):
        is_drawn = row.score is not None and row.score >= SMALLEST
        share = (row.score or 0.0) / WHOLE if is_drawn else 1.0
        start = number * each
        drawn, wanted = start + each * share / 2, start + each / 2
        half = max(at.text_width(row.name, NAMED), 20) / 2
        out = radius + 16
        x = out * sin(wanted) + half * sin(wanted) - middle * sin(drawn)
        y = -(out + 4) * cos(wanted) + middle * cos(drawn)
        made.append(_label(2 * number, row, x / canvas.width, y / canvas.height, canvas.look))
    labels = (
        f'<c:dLbls {nsdecls("c", "a")}>{"".join(made)}<c:showLegendKey val="0"/>'
        '<c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/>'
        '<c:showPercent val="0"/><c:showBubbleSize val="0"/><c:showLeaderLines val="0"/></c:dLbls>'
    )
    series._element.find(qn("c:cat")).addprevious(parse_xml(labels))


def _label(point: int, row: BarRow, x: float, y: float, look: SlideLook) -> str:
    """A label that follows the worksheet; that of an unknown is its name and a question mark."""
    unlinked = row.score is None or row.score < SMALLEST  # nothing drawn: the rest has the label
    words = escape(f"{plain(row.name)} {UNKNOWN if row.score is None else row.shown}")
    own = (
        f'<c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="{LANGUAGE}" sz="1200" b="1"/>'
        f"<a:t>{words}</a:t></a:r></a:p></c:rich></c:tx>" if unlinked else ""
    )  # fmt: skip
    ink = look.colours["ink"].lstrip("#")
    return (
        f'<c:dLbl><c:idx val="{point + unlinked}"/><c:layout><c:manualLayout><c:x val="{x:.4f}"/>'
        f'<c:y val="{y:.4f}"/></c:manualLayout></c:layout>{own}<c:numFmt formatCode="0" '
        'sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>'
        f'<c:txPr><a:bodyPr wrap="none"/><a:p><a:pPr><a:defRPr lang="{LANGUAGE}" sz="1200" b="1">'
        f'<a:solidFill><a:srgbClr val="{ink}"/></a:solidFill></a:defRPr></a:pPr></a:p></c:txPr>'
        f'<c:showLegendKey val="0"/><c:showVal val="{int(not unlinked)}"/>'
        '<c:showCatName val="1"/><c:showSerName val="0"/><c:showPercent val="0"/>'
        '<c:showBubbleSize val="0"/><c:separator>\n</c:separator></c:dLbl>'
    )
