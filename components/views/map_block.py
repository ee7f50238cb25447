"""The map of one indicator as a figure: finding, list to choose from, map, source, file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components import store
from components.charts import prose
from components.exports import csv_file
from components.model import headlines
from components.views import council_table, figure_foot, indicator_choice, map_view, selection
from components.views.figure import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from components.model.rows import IndicatorRow, Place


def show(
    component_id: str,
    row: IndicatorRow | None,
    rows: Sequence[IndicatorRow],
    place: Place,
    *,
    on_choose: Callable[[str], None] = selection.choose,
    block: str = "fig-map",
) -> None:
    """The map of ``row`` among ``rows``; a click on an area opens it. Without a row, says so."""
    with st.container(key=block):
        if row is None:
            said = "This theme has none yet."
            plain(prose.heading("No indicator to put on a map", said, small=True))
            return
        indicator = row.indicator
        nation = selection.nation_of(place).name if place.kind != "uk" else None
        unknown = sum(store.unknown_counts(indicator.indicator_id).values())
        plain(
            prose.heading(
                headlines.map_headline(row, place, nation, unknown), _subtitle(row), small=True
            )
        )
        indicator_choice.show_list(component_id, rows, row)
        map_view.show(indicator, place, "map", on_choose, row.value)
        council_table.show("map", store.council_values(indicator.indicator_id), indicator)
        figure_foot.show(
            "map",
            figure_foot.source_text([indicator], row.period)
            + " Contains OS data © Crown copyright and database right 2025.",
            f"{indicator.indicator_id}.csv",
            title=f"{indicator.title}: every council",
            place=None,
            rows=lambda: csv_file.area_cells(
                store.council_values(indicator.indicator_id), indicator
            ),
        )


def _subtitle(row: IndicatorRow) -> str:
    """What is drawn, of whom, in which unit and period."""
    indicator = row.indicator
    period = f", {indicator.latest_period}" if indicator.latest_period else ""
    return f"{indicator.title}, {indicator.unit}, by council{period}. Stronger colour: higher."
