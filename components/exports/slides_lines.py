"""Native charts of one indicator: its path over time, and a place among all councils."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Any, Final

from pptx.chart.data import CategoryChartData, XyChartData
from pptx.enum.chart import XL_CHART_TYPE, XL_LEGEND_POSITION, XL_MARKER_STYLE
from pptx.enum.dml import MSO_LINE_DASH_STYLE
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.util import Pt

from components.exports import slides_measures as at
from components.exports.slides_chart_parts import (
    LABELS,
    add_chart,
    add_interval,
    before_values,
    every_name,
    far,
    label_xml,
    line_xml,
    plot_box,
    quiet_axis,
)
from components.exports.slides_text import plain, tint

if TYPE_CHECKING:
    from components.exports.slides_chart_parts import Canvas, Cell, Cells
    from components.exports.slides_rows import Path, Series, Strip

# Colour, width in points, dashes and marker of each line: told apart without colour too.
LINES: Final[dict[str, tuple[str, float, Any, Any]]] = {
    "place": ("accent", 2.75, None, XL_MARKER_STYLE.CIRCLE),
    "nation": ("ink", 2.0, MSO_LINE_DASH_STYLE.DASH, XL_MARKER_STYLE.SQUARE),
    "region": ("ink3", 2.0, MSO_LINE_DASH_STYLE.ROUND_DOT, XL_MARKER_STYLE.TRIANGLE),
}
MARK: Final = 6  # points
TICK: Final = 0.55  # half the height of a council's line, of a field from -1.7 to 1.7
FIELD: Final = 1.7
FEW: Final = 60  # councils from which lines are thinner


def draw_path(block: Path, canvas: Canvas) -> None:
    """Lines over the periods; what is unknown is a gap, and my place has its interval."""
    data = CategoryChartData(number_format=block.number_format)
    data.categories = [plain(each) for each in block.periods]
    for line in block.series:
        data.add_series(plain(line.name), line.values)
    own = next(line for line in block.series if line.role == "place")
    lowers = own.lowers or (None,) * len(own.values)
    uppers = own.uppers or (None,) * len(own.values)
    head: list[Cell] = [
        "",
        *(plain(line.name) for line in block.series),
        "Interval: up",
        "Interval: down",
    ]
    cells: Cells = [
        head,
        *([plain(period), *(line.values[row] for line in block.series),
           far(own.values[row], uppers[row]), far(lowers[row], own.values[row])]
          for row, period in enumerate(block.periods)),
    ]  # fmt: skip
    chart = add_chart(
        canvas, XL_CHART_TYPE.LINE_MARKERS, data, cells, ("Line chart", block.alternative)
    )
    for series, line in zip(chart.plots[0].series, block.series, strict=True):
        _draw_line(series, line, canvas)
        if line.role == "place":
            column = chr(ord("B") + len(block.series))
            colour = canvas.look.colours["accent"]
            add_interval(series, column, own.values, lowers, uppers, colour, axis="y")
            _last_value(series, line, block, canvas)
    _path_axes(chart, block, canvas)


def _draw_line(series: Any, line: Series, canvas: Canvas) -> None:
    token, width, dash, marker = LINES[line.role]
    series.smooth = False
    tint(series.format.line.color, token, canvas.look)
    series.format.line.width = Pt(width)
    if dash is not None:
        series.format.line.dash_style = dash
    series.marker.style, series.marker.size = marker, MARK
    series.marker.format.fill.solid()
    tint(series.marker.format.fill.fore_color, token, canvas.look)
    tint(series.marker.format.line.color, "page", canvas.look)


def _last_value(series: Any, line: Series, block: Path, canvas: Canvas) -> None:
    """The newest number of my place beside its mark."""
    known = [number for number, value in enumerate(line.values) if value is not None]
    if known:
        show = ("showVal",)
        label = label_xml(known[-1], show, "t", canvas.look.colours["accent"], block.number_format)
        before_values(series, parse_xml(_labels(label)))


def _labels(made: str) -> str:
    return (
        f'<c:dLbls {nsdecls("c", "a")}>{made}<c:showLegendKey val="0"/><c:showVal val="0"/>'
        '<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/>'
        '<c:showBubbleSize val="0"/></c:dLbls>'
    )


def _path_axes(chart: Any, block: Path, canvas: Canvas) -> None:
    look = canvas.look
    quiet_axis(chart.value_axis, look, line=False, grid=True)
    quiet_axis(chart.category_axis, look)
    labels = chart.value_axis.tick_labels
    labels.number_format, labels.number_format_is_linked = block.axis_format, False
    up = chart.value_axis
    up.minimum_scale, up.maximum_scale, up.major_unit = block.low, block.high, block.step
    longest = max(at.text_width(each, at.Type(LABELS)) for each in block.periods) + 14
    every = ceil(longest * len(block.periods) / (canvas.width - 60))
    every_name(chart.category_axis, max(1, every))
    chart.has_legend = True
    chart.legend.position = XL_LEGEND_POSITION.TOP
    chart.legend.include_in_layout = False
    chart.legend.font.size = Pt(13)


def draw_strip(block: Strip, canvas: Canvas) -> None:
    """Every council an upright line, my place a diamond with its interval, the other a rule."""
    data = XyChartData(number_format=block.number_format)
    many = data.add_series(plain(block.others))
    cells: Cells = [["Value", plain(block.others), "Council"]]
    for name, value in block.councils:
        many.add_data_point(value, 0)
        cells.append([value, 0, plain(name)])
    for name, values in _others(block):
        one = data.add_series(plain(name))
        for value in values:
            one.add_data_point(value, 0)
        cells += [[], ["Value", plain(name)]]
        cells += [[value, 0] for value in values]
    chart = add_chart(canvas, XL_CHART_TYPE.XY_SCATTER, data, cells, ("Strip", block.alternative))
    series = list(chart.plots[0].series)
    thin = 1.0 if len(block.councils) > FEW else 2.0
    _upright(series[0], TICK, canvas.look.colours["fill"], thin, alpha=55)
    for each in series:
        each.format.line.fill.background()
        each.marker.style = XL_MARKER_STYLE.NONE
    if block.beside is not None:
        _beside(series[1], canvas)
    if block.mine is not None:
        _mine(series[-1], canvas)
        if block.mine.lower is not None:
            _interval(series[-2], canvas)
    _strip_axes(chart, block, canvas)


def _others(block: Strip) -> list[tuple[str, list[float]]]:
    """The series beside the councils': what is compared with, my interval's ends, my place."""
    found = []
    if block.beside is not None:
        found.append((block.beside.words, [block.beside.value]))
    mine = block.mine
    if mine is not None:
        if mine.lower is not None and mine.upper is not None:
            found.append((f"{mine.words}: 95% interval", [mine.lower, mine.upper]))
        found.append((mine.words, [mine.value]))
    return found


def _upright(series: Any, half: float, colour: str, width: float, alpha: int = 100) -> None:
    """A line through each point, from ``half`` under it to ``half`` above it."""
    line = line_xml(colour, width)
    if alpha < 100:
        line = line.replace("/></a:solidFill>", f'><a:alpha val="{alpha * 1000}"/></a:srgbClr>'
                            "</a:solidFill>")  # fmt: skip
    before_values(series, parse_xml(
        f'<c:errBars {nsdecls("c", "a")}><c:errDir val="y"/><c:errBarType val="both"/>'
        f'<c:errValType val="fixedVal"/><c:noEndCap val="1"/><c:val val="{half}"/>{line}'
        "</c:errBars>"
    ))  # fmt: skip


def _beside(series: Any, canvas: Canvas) -> None:
    ink = canvas.look.colours["ink"]
    # A mark that is not seen holds the words over the rule.
    series.marker.style, series.marker.size = XL_MARKER_STYLE.DASH, 2
    _clear(series.marker)
    before_values(
        series, parse_xml(_labels(label_xml(0, ("showSerName",), "t", ink, None, up=0.19)))
    )
    _upright(series, TICK * 1.35, ink, 3.0)


def _clear(marker: Any) -> None:
    marker.format.fill.background()
    marker.format.line.fill.background()


def _interval(series: Any, canvas: Canvas) -> None:
    """A bar from end to end of my interval."""
    tint(series.format.line.color, "accent", canvas.look)
    series.format.line.width = Pt(4)
    series.smooth = False


def _mine(series: Any, canvas: Canvas) -> None:
    look = canvas.look
    series.marker.style, series.marker.size = XL_MARKER_STYLE.DIAMOND, 17
    series.marker.format.fill.solid()
    tint(series.marker.format.fill.fore_color, "accent", look)
    tint(series.marker.format.line.color, "page", look)
    series.marker.format.line.width = Pt(2)
    words = label_xml(0, ("showSerName",), "b", look.colours["accent"], None, up=-0.19, size=16)
    before_values(series, parse_xml(_labels(words)))


def _strip_axes(chart: Any, block: Strip, canvas: Canvas) -> None:
    across, up = chart.category_axis, chart.value_axis
    up.minimum_scale, up.maximum_scale, up.visible = -FIELD, FIELD, False
    up.has_major_gridlines = False
    quiet_axis(across, canvas.look)
    across.minimum_scale, across.maximum_scale = block.low, block.high
    across.major_unit = block.step
    across.tick_labels.number_format = block.axis_format
    across.tick_labels.number_format_is_linked = False
    across._element.find(qn("c:crosses")).set("val", "min")
    plot_box(chart, 0.03, 0.04, 0.94, 0.82)
