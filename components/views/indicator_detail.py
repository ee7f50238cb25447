"""One indicator in depth: its path over time, and all comparable councils with mine marked."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import streamlit as st

from components import store
from components.charts import prose, spread, trend_line
from components.charts.markup import join
from components.model import wording
from components.model.periods import decimal_year
from components.model.trend_words import TREND_WORDS, trend_basis_words, trend_words
from components.views import council_table, figure_foot, selection
from components.views.columns import two_columns
from components.views.figure import figure, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.charts.spread import Mark
    from components.charts.trend_line import Line, Seam
    from components.charts.vega import Spec
    from components.model.rows import IndicatorRow, Place, Point


def show(row: IndicatorRow, place: Place) -> None:
    """Trend and spread side by side, with what the indicator says and what to beware of."""
    indicator = row.indicator
    with st.container(key="fig-detail"):
        plain(
            join(
                [
                    prose.heading(indicator.title, indicator.definition),
                    prose.paragraph(indicator.why),
                    prose.note("Beware:", indicator.caveat) if indicator.caveat else None,
                ]
            )
        )
        left, right = two_columns("detail")
        with left:
            _trend(row, place)
        with right:
            _spread(row, place)
        plain(prose.source_note(figure_foot.source_text([indicator])))


def _trend(row: IndicatorRow, place: Place) -> None:
    lines = _lines(row, place)
    plain(prose.heading(_trend_finding(row), _trend_basis(row), 3))
    spec = trend_line.with_data(
        trend_line.template(), lines, row.indicator, _seams(lines[0].points, place)
    )
    alt = trend_line.trend_alt(lines, row.indicator)
    _chart(spec, "trend", alt, "No figure has been published here.")
    table = prose.table(
        f"{row.indicator.title} over time",
        ("Period", *(line.name for line in lines)),
        _periods(lines, row),
    )
    figure(prose.details("Table", table), "trend-table")


def _lines(row: IndicatorRow, place: Place) -> list[Line]:
    """The place, its nation (the UK for a nation) and its region, where they have figures."""
    identity = row.indicator.indicator_id
    owner = row.inherited_from or place.name
    lines = [trend_line.Line("place", owner, store.series(place.area_code, identity))]
    nation = selection.nation_of(place)
    beside = nation if nation.area_code != place.area_code else store.place(selection.UK_CODE)
    if beside.area_code != place.area_code:
        lines.append(
            trend_line.Line("nation", beside.name, store.series(beside.area_code, identity))
        )
    if selection.has_region(place) and place.region_code:
        region = store.place(place.region_code)
        lines.append(
            trend_line.Line("region", region.name, store.series(region.area_code, identity))
        )
    return [lines[0], *(line for line in lines[1:] if line.points)]


def _trend_finding(row: IndicatorRow) -> str:
    words = trend_words(row.trend)
    if (
        row.trend
        and row.trend.basis != "none"
        and row.trend.nation_trend
        and row.nation
        and row.nation.benchmark_name
    ):
        beside = wording.lower_first(TREND_WORDS[row.trend.nation_trend])
        return f"{words}; {wording.in_sentence(row.nation.benchmark_name)}: {beside}"
    return words


def _trend_basis(row: IndicatorRow) -> str:
    unit = row.indicator.unit[0].upper() + row.indicator.unit[1:]
    if row.trend is None:
        return f"{unit}."
    if row.trend.basis == "none":
        return f"{unit}. Fewer than five separate periods are published, so no change is tested."
    owner = f" {wording.possessive(row.inherited_from)} figures." if row.inherited_from else ""
    return f"{unit}. Tested on the {trend_basis_words(row.trend)}.{owner}"


def _seams(points: Sequence[Point], place: Place) -> list[Seam]:
    """Where the series passes from an old code to the present one."""
    return [
        trend_line.Seam(decimal_year(point.period), "new code")
        for before, point in pairwise(points)
        if before.from_code != point.from_code and point.from_code == place.area_code
    ]


def _periods(lines: Sequence[Line], row: IndicatorRow) -> list[tuple[str, ...]]:
    """One row per period, newest first; an interval beside the place's own figure."""
    values = [{point.period: point for point in line.points} for line in lines]
    periods = sorted({p for line in values for p in line}, key=lambda p: p.start, reverse=True)
    return [
        (period.label, *(_cell(line.get(period), row) for line in values)) for period in periods
    ]


def _cell(point: Point | None, row: IndicatorRow) -> str:
    if point is None or point.value is None:
        return "?"
    interval = wording.interval_words(point.lower, point.upper, row.indicator)
    value = wording.format_value(point.value, row.indicator)
    return f"{value} ({interval})" if interval else value


def _spread(row: IndicatorRow, place: Place) -> None:
    indicator = row.indicator
    scope = place.nation_code if place.kind != "uk" else None
    areas = store.council_values(indicator.indicator_id, scope)
    mine, comparators = _marks(row, place)
    where = f"councils of {selection.nation_of(place).name}" if scope else "councils of the UK"
    known = sum(area.value is not None for area in areas)
    plain(
        prose.heading(
            f"Among the {where}",
            f"{known} of {len(areas)} {where} with a figure, each a dot; {row.period or ''}.",
            3,
        )
    )
    address = None
    if store.has_static_files():
        address = spread.dots_address(indicator.indicator_id, scope)
    spec = spread.with_data(spread.template(), areas, indicator, mine, comparators, address=address)
    alt = spread.spread_alt(areas, indicator, mine, comparators)
    _chart(spec, "spread", alt, f"No council here has a figure: {where}.")
    council_table.show("spread", areas, indicator)


def _marks(row: IndicatorRow, place: Place) -> tuple[Mark | None, list[Mark]]:
    mine = None
    if row.value is not None and place.kind == "council":
        bounds = None
        if row.lower is not None and row.upper is not None:
            bounds = (row.lower, row.upper)
        mine = spread.Mark(row.inherited_from or place.name, row.value, bounds)
    comparators = [
        spread.Mark(verdict.benchmark_name, verdict.benchmark_value)
        for verdict in (row.nation, row.region)
        if verdict and verdict.benchmark_name and verdict.benchmark_value is not None
    ]
    return mine, comparators


def _chart(spec: Spec | None, key: str, alt: str, empty: str) -> None:
    if spec is None:
        figure(prose.note("Nothing to draw.", empty), f"{key}-empty")
        return
    st.vega_lite_chart(spec, key=f"chart-{key}", theme=None, alt=alt)
