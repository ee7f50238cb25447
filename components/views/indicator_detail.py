"""One indicator in depth: its path over time, all comparable councils, and councils like mine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.charts import prose, spread
from components.charts.markup import join
from components.exports import csv_file
from components.model import cohorts
from components.views import (
    council_table,
    figure_foot,
    peers_block,
    selection,
    take_away,
    trend_block,
)
from components.views.columns import two_columns
from components.views.component_rows import indicator_row
from components.views.drawings import kept
from components.views.figure import figure, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.charts.markup import Markup
    from components.charts.spread import Mark
    from components.model.rows import AreaValue, IndicatorRow, Place

KEPT: Final = 128  # lists of councils, in the order that the store keeps them
ESTIMATE: Final = "worked out, not counted here; councils are not placed by it."


def show(row: IndicatorRow, place: Place) -> None:
    """Trend and spread side by side, with what the indicator says and what to beware of."""
    indicator = row.indicator
    with st.container(key="fig-detail"):
        plain(
            join(
                [
                    prose.heading(indicator.title, indicator.definition),
                    prose.paragraph(indicator.why),
                    prose.note("An estimate:", ESTIMATE) if indicator.is_estimate else None,
                    prose.note("Beware:", indicator.caveat) if indicator.caveat else None,
                ]
            )
        )
        take_away.indicator(indicator)
        left, right = two_columns("detail")
        with left:
            trend_block.show(row, place)
        with right:
            _spread(row, place)
    peers_block.show(row, place)


def _spread(row: IndicatorRow, place: Place) -> None:
    indicator = row.indicator
    ids = (place.area_code, indicator.component_id, indicator.indicator_id)
    figure(_spread_drawn(*ids), "spread")
    areas, is_one_scale = comparable_areas(*ids)
    if not is_one_scale or not any(area.value is not None for area in areas):
        return
    where = _where(row, place)
    council_table.show("spread", areas, indicator)
    figure_foot.show(
        "spread",
        figure_foot.source_text([indicator], row.period),
        f"{selection.nation_of(place).slug}-{indicator.indicator_id}.csv",
        title=f"{indicator.title}: {where}",
        place=None,
        indicators=[indicator],
        rows=lambda: csv_file.area_cells(areas, indicator),
        cited=lambda: [figure_foot.row_value(row, place)],
    )


@kept
def _spread_drawn(area_code: str, component_id: str, indicator_id: str) -> Markup:
    row, place = indicator_row(area_code, component_id, indicator_id), store.place(area_code)
    areas, is_one_scale = comparable_areas(area_code, component_id, indicator_id)
    mine, comparators = marks(row, place)
    where = _where(row, place)
    count = _count(areas, where, row.period) if is_one_scale else None
    heading = prose.heading(f"Among the {where}", count, 3)
    indicator = row.indicator
    chart = spread.spread_chart(areas, indicator, mine, comparators) if is_one_scale else None
    if chart:
        return prose.stacked(heading, chart)
    why = f"No council here has a figure: {where}."
    if not is_one_scale:
        why = cohorts.no_scale_sentence(indicator)
    return prose.stacked(heading, prose.note("Nothing to draw.", why))


def _scope(place: Place) -> str | None:
    return place.nation_code if place.kind != "uk" else None


def _where(row: IndicatorRow, place: Place) -> str:
    """Whose councils the dots are: "councils of England", and of which election."""
    nation = selection.nation_of(place).name
    where = f"councils of {nation}" if _scope(place) else "councils of the UK"
    period = row.period if place.kind == "council" else None
    return where + cohorts.voters(row.indicator, period)


@store.kept(KEPT)
def comparable_areas(
    area_code: str, component_id: str, indicator_id: str
) -> tuple[list[AreaValue], bool]:
    """The councils that share the place's scale, and whether any scale holds them."""
    row, place = indicator_row(area_code, component_id, indicator_id), store.place(area_code)
    areas = store.council_values(indicator_id, _scope(place))
    own = next((area for area in areas if area.area_code == area_code), None)
    fit = cohorts.same_scale(own, areas, row.indicator)
    return fit, bool(fit) or not any(area.value is not None for area in areas)


def _count(areas: Sequence[AreaValue], where: str, period: str | None) -> str:
    """How many dots there are, of how many councils, and how many are not a council's own."""
    known = [area for area in areas if area.value is not None]
    words = f"{len(known)} of {len(areas)} {where} with a figure, each a dot"
    shared = sum(area.inherited_from is not None for area in known)
    if shared:
        words += f"; pale are {shared} that show a figure for a larger area"
    return f"{words}; {period}." if period else f"{words}."


def marks(row: IndicatorRow, place: Place) -> tuple[Mark | None, list[Mark]]:
    """My place with its interval, and nation and region where they have a figure to compare."""
    mine = None
    if row.value is not None and place.kind == "council":
        bounds = None
        if row.lower is not None and row.upper is not None:
            bounds = (row.lower, row.upper)
        mine = spread.Mark(row.inherited_from or place.name, row.value, bounds)
    if row.indicator.never_compared:  # the nation's is the sum of them all
        return mine, []
    comparators = [
        spread.Mark(verdict.benchmark_name, verdict.benchmark_value)
        for verdict in (row.nation, row.region)
        if verdict and verdict.benchmark_name and verdict.benchmark_value is not None
    ]
    return mine, comparators
