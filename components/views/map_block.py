"""The map of one indicator as a figure: finding, list to choose from, map, source, file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components import store
from components.charts import prose
from components.exports import csv_file
from components.model import headlines
from components.model.map_words import scope_councils, unknown_in_scope
from components.views import figure_foot, indicator_choice, map_view, selection
from components.views.figure import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from components.charts.markup import Markup
    from components.model.map_codes import MapClasses
    from components.model.rows import Indicator, IndicatorRow, Place


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
        finding = st.empty()  # above the list, but counts what the map chosen below it shows

        def say(classes: MapClasses | None) -> None:
            with finding:
                plain(_finding(row, place, classes))

        indicator_choice.show_list(component_id, rows, row)
        map_view.show(indicator, place, "map", on_choose, value=row.value, say=say)
        figure_foot.show(
            "map",
            figure_foot.source_text([indicator], row.period)
            + " Contains OS data © Crown copyright and database right 2025.",
            f"{indicator.indicator_id}-councils.csv",
            title=f"{indicator.title}: every council",
            place=None,
            indicators=[indicator],
            rows=lambda: csv_file.area_cells(
                store.council_values(indicator.indicator_id), indicator
            ),
            cited=lambda: [figure_foot.row_value(row, place), _known(indicator)],
        )


def _known(indicator: Indicator) -> str:
    """How many councils the map has a figure of, as it is cited."""
    every = store.council_values(indicator.indicator_id)
    known = sum(area.value is not None for area in every)
    period = f", {indicator.latest_period}" if indicator.latest_period else ""
    of = f"{known} of {len(every)} councils have a figure"
    return f"Map of {indicator.title}, {indicator.unit}{period}: {of}."


def _finding(row: IndicatorRow, place: Place, classes: MapClasses | None) -> Markup:
    """The place's own figure and how many councils of the map have none; then what is drawn."""
    nation = selection.nation_of(place).name if place.kind != "uk" else None
    unknown = unknown_in_scope(classes) if classes else None
    text = headlines.map_headline(row, place, nation, unknown)
    return prose.heading(text, _subtitle(row.indicator, classes), small=True)


def _subtitle(indicator: Indicator, classes: MapClasses | None) -> str:
    """What is drawn, of whom, in which unit and period."""
    period = f", {indicator.latest_period}" if indicator.latest_period else ""
    estimate = ", estimate" if indicator.is_estimate else ""
    what = f"{indicator.title}, {indicator.unit}{period}{estimate}."
    return f"{what} {scope_councils(classes.scope)}. Stronger colour: higher." if classes else what
