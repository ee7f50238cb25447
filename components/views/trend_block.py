"""One indicator over time: the place's path beside its nation's and region's, with its figures."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from components import store
from components.charts import levels, prose, trend_ahead, trend_line
from components.charts.markup import join
from components.exports import csv_file
from components.model import wording
from components.model.cited_values import point_value
from components.model.figure_words import when
from components.model.periods import decimal_year
from components.model.trend import is_month
from components.model.trend_words import nation_words, trend_basis_words, trend_words
from components.views import figure_foot, selection, target_ahead
from components.views.component_rows import indicator_row
from components.views.drawings import kept
from components.views.figure import figure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.charts.markup import Markup
    from components.charts.trend_ahead import Ahead
    from components.charts.trend_line import Line, Seam
    from components.model.rows import Indicator, IndicatorRow, Place, Point


def show(row: IndicatorRow, place: Place) -> None:
    """The chart with its finding, the table beside it and its file; few periods are no line."""
    one = row.indicator
    ahead = target_ahead.ahead_of(row, place)  # the session's own: such a drawing is not kept
    if ahead is None:
        figure(_drawn(place.area_code, one.component_id, one.indicator_id), "trend")
    else:
        figure(_path(row, place, ahead), "trend")
    beside = areas(row, place)
    if any(line.points for line, _ in beside):
        foot("trend", place.slug or place.area_code, one, beside, place)


@kept
def _drawn(area_code: str, component_id: str, indicator_id: str) -> Markup:
    return _path(indicator_row(area_code, component_id, indicator_id), store.place(area_code))


def _path(row: IndicatorRow, place: Place, ahead: Ahead | None = None) -> Markup:
    """The finding, the chart with what lies ahead of it, and the table."""
    lines = [line for line, _ in areas(row, place)]
    heading = prose.heading(_finding(row, place), _basis(row, lines[0].points), 3)
    line = trend_line.trend_chart(lines, row.indicator, seams(lines[0].points), ahead)
    if line is not None:
        chart = join([line, trend_ahead.key(ahead), _seam_note(lines[0])])
    else:
        chart = _few(lines, row)
    if not any(line.points for line in lines):
        return prose.stacked(heading, chart)
    table = prose.table(
        f"{row.indicator.title} over time",
        ("Period", *(line.name for line in lines)),
        periods(lines, row.indicator),
    )
    return prose.stacked(heading, chart, prose.details("Table", table))


def areas(row: IndicatorRow, place: Place) -> list[tuple[Line, str]]:
    """The place, its nation (the UK for a nation) and its region as lines, each with its code.

    Nation and region only where they have figures, and not beside a total, which grows with the
    size of the place. A place that shows its county's is the county.
    """
    identity = row.indicator.indicator_id
    owner = row.inherited_from or place.name
    found = [
        (trend_line.Line("place", owner, store.series(place.area_code, identity)), place.area_code)
    ]
    if row.indicator.never_compared:
        return found
    beside = _wider(place)
    if beside.area_code != place.area_code:
        points = store.series(beside.area_code, identity)
        if not points and row.nation and row.nation.benchmark_code:
            # What the figure is compared with: of child poverty only the UK's own is published.
            beside = store.place(row.nation.benchmark_code)
            points = store.series(beside.area_code, identity)
        found.append((trend_line.Line("nation", beside.name, points), beside.area_code))
    if selection.has_region(place) and place.region_code:
        region = store.place(place.region_code)
        points = store.series(region.area_code, identity)
        found.append((trend_line.Line("region", region.name, points), region.area_code))
    return [found[0], *(pair for pair in found[1:] if pair[0].points)]


def _wider(place: Place) -> Place:
    """The nation of a place; the United Kingdom for a nation, and for itself."""
    nation = selection.nation_of(place)
    return store.place(selection.UK_CODE) if nation.area_code == place.area_code else nation


def _finding(row: IndicatorRow, place: Place) -> str:
    """The trend, and the nation's own beside it where one was tested.

    It is named after the nation, not after what the figure is compared with, which may be another.
    """
    words = trend_words(row.trend)
    if row.trend is None or row.trend.basis == "none":
        return words
    beside = nation_words(row.trend, wording.in_sentence(_wider(place).name))
    return f"{words}; {beside}" if beside else words


def _basis(row: IndicatorRow, points: Sequence[Point]) -> str:
    """The unit, and how the change was tested or why it was not."""
    unit = wording.sentence_start(row.indicator.unit)
    if row.trend is None:
        return f"{unit}."
    if row.trend.basis == "none":
        return f"{unit}. {_untested(points)}, so no change is tested."
    owner = f" {wording.possessive(row.inherited_from)} figures." if row.inherited_from else ""
    return f"{unit}. Tested on the {trend_basis_words(row.trend)}.{owner}"


def _untested(points: Sequence[Point]) -> str:
    """Why the periods there are do not make a test."""
    if points and is_month(points[-1]):
        return "Months are compared with the same month only, and fewer than five are published"
    return "Fewer than five separate periods are published"


def seams(points: Sequence[Point]) -> list[Seam]:
    """Where the series passes from an old code to the one of its newest figures; none or one."""
    changes = [(old, new) for old, new in pairwise(points) if old.from_code != new.from_code]
    if not changes:
        return []
    old, new = changes[-1]
    year = (decimal_year(old.period) + decimal_year(new.period)) / 2
    return [trend_line.Seam(year, f"until here as {old.from_code}")]


def _seam_note(line: Line) -> str | None:
    if not seams(line.points):
        return None
    new = line.points[-1].from_code
    return prose.note(
        "A joined series.",
        f"The same area had another code before. Figures left of the dashed line were published "
        f"under it, those right of it under {new}.",
    )


def _few(lines: Sequence[Line], row: IndicatorRow) -> Markup:
    """One or two periods in a sentence, and the newest compared on one scale."""
    chart = levels.levels_chart(lines, row.indicator)
    if chart is None:
        return prose.note("Nothing to draw.", "No figure has been published here.")
    lead = next(line for line in lines if any(p.value is not None for p in line.points))
    known = [point for point in lead.points if point.value is not None]
    said = [
        f"{wording.format_value(point.value, row.indicator)} {when(point.period.label)}"
        for point in known
    ]
    count = "One period is" if len(known) == 1 else "Two periods are"
    words = f"{count} published for {wording.in_sentence(lead.name)}: {' and '.join(said)}."
    newest = " Below is the newer." if len(known) > 1 else ""
    return join([prose.paragraph(f"{words} That is too few to draw a line.{newest}"), chart])


def periods(lines: Sequence[Line], indicator: Indicator) -> list[tuple[str, ...]]:
    """One row per period, newest first; an interval beside the figure it belongs to."""
    values = [{point.period: point for point in line.points} for line in lines]
    every = sorted({p for line in values for p in line}, key=lambda p: p.start, reverse=True)
    return [
        (period.label, *(_cell(line.get(period), indicator) for line in values)) for period in every
    ]


def _cell(point: Point | None, indicator: Indicator) -> str:
    if point is None or point.value is None:
        return "?"
    interval = wording.interval_words(point.lower, point.upper, indicator)
    value = wording.format_value(point.value, indicator)
    return f"{value} ({interval})" if interval else value


def foot(
    key: str,
    stem: str,
    indicator: Indicator,
    beside: Sequence[tuple[Line, str]],
    place: Place | None = None,
) -> None:
    """The foot of a chart over time: lines with the codes of their places, all in one file."""
    figure_foot.show(
        key,
        figure_foot.source_text([indicator]),
        f"{stem}-{indicator.indicator_id}-over-time.csv",
        title=f"{indicator.title} over time: {', '.join(line.name for line, _ in beside)}",
        place=place,
        indicators=[indicator],
        rows=lambda: [
            cell
            for line, code in beside
            for cell in csv_file.series_cells(line.points, indicator, code, line.name)
        ],
        cited=lambda: [point_value(line.name, line.points, indicator) for line, _ in beside],
    )
