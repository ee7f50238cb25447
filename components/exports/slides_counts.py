"""What a room thought, as a native chart in outline: an opinion never looks like a figure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION
from pptx.enum.dml import MSO_LINE_DASH_STYLE, MSO_PATTERN_TYPE
from pptx.util import Pt

from components.exports.slides_chart_parts import add_chart, quiet_axis
from components.exports.slides_text import plain, tint

if TYPE_CHECKING:
    from components.exports.slides_chart_parts import Canvas, Cells
    from components.exports.slides_rows import Counts


def draw_counts(block: Counts, canvas: Canvas) -> None:
    """Bars without a filling, dashed; those answers that the data reach are hatched thinly."""
    look = canvas.look
    data = CategoryChartData(number_format="General")
    names = [plain(name) for name, _ in block.rows]
    data.categories = names
    data.add_series(plain(block.unit), [number for _, number in block.rows])
    cells: Cells = [["", plain(block.unit)]]
    cells += [[name, value] for name, (_, value) in zip(names, block.rows, strict=True)]
    chart = add_chart(
        canvas, XL_CHART_TYPE.BAR_CLUSTERED, data, cells, ("Opinion", block.alternative)
    )
    plot: Any = chart.plots[0]
    plot.gap_width = 55
    series = plot.series[0]
    series.format.fill.background()
    for number, (name, _) in enumerate(block.rows):
        point = series.points[number].format
        if name in block.reached:
            point.fill.patterned()
            point.fill.pattern = MSO_PATTERN_TYPE.LIGHT_UPWARD_DIAGONAL
            tint(point.fill.fore_color, "ink2", look)
            tint(point.fill.back_color, "page", look)
        else:
            point.fill.background()
        tint(point.line.color, "ink", look)
        point.line.width, point.line.dash_style = Pt(1.5), MSO_LINE_DASH_STYLE.DASH
    labels = series.data_labels
    labels.show_value, labels.position = True, XL_LABEL_POSITION.OUTSIDE_END
    labels.number_format, labels.number_format_is_linked = "General", False
    labels.font.size, labels.font.bold = Pt(16), True
    chart.category_axis.reverse_order = True
    chart.value_axis.minimum_scale = 0
    chart.value_axis.visible = False
    chart.value_axis.has_major_gridlines = False
    quiet_axis(chart.category_axis, look)
    chart.category_axis.tick_labels.font.size = Pt(15)
