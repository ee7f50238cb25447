"""Sources and method: where every figure comes from, what was done to it, and how much there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components import store
from components.charts import prose
from components.charts.markup import join
from components.exports import csv_file
from components.model import wording
from components.model.cited_values import coverage_values
from components.views import (
    dictionary_view,
    figure_foot,
    method_block,
    sources_list,
    take_data,
)
from components.views.figure import figure

if TYPE_CHECKING:
    from components.charts.markup import Markup
    from components.model.catalogue_rows import Coverage


def show() -> None:
    """The page Sources and method."""
    log = store.build_summary()
    title = prose.page_title(
        "Sources and method",
        f"{log.indicators} indicators, {log.observations:,} published figures, "
        f"{log.councils} councils. Everything is on this computer.",
    )
    figure(join([title, take_data.jump()]), "title")
    with st.container(key="fig-sources"):
        figure(sources_list.sources(), "sources")
    with st.container(key="fig-coverage"):
        figure(_coverage(), "coverage")
        figure_foot.show(
            "coverage",
            figure_foot.sources_text() + " Counts: ours.",
            "connected-places-indicators-and-coverage.csv",
            title="Every indicator with its definition, source and coverage",
            place=None,
            rows=lambda: csv_file.coverage_cells(store.coverage()),
            cited=lambda: coverage_values(store.coverage()),
        )
    with st.container(key="fig-coherence"):
        figure(method_block.coherence(), "coherence")
    with st.container(key="fig-method"):
        figure(method_block.method(), "method")
    with st.container(key="fig-download"):
        take_data.show()
    with st.container(key="fig-dictionary"):
        dictionary_view.show()


def _coverage() -> Markup:
    catalogue = store.catalogue()
    rows = store.coverage()
    parts = [
        prose.heading(
            "What is covered, and what is not",
            "For every indicator: the councils with a figure in its latest period, out of those of "
            "the nations that publish it; the first and the latest period; whether intervals are "
            "published.",
        )
    ]
    for component in catalogue.components:
        own = [row for row in rows if row.indicator.component_id == component.component_id]
        themes = catalogue.themes_of(component.component_id)
        empty = [
            t.title for t in themes if not any(r.indicator.theme_id == t.theme_id for r in own)
        ]
        parts.append(
            prose.details(f"{component.title}: {len(own)} indicators", _covered(own, empty))
        )
    return join(parts)


def _covered(rows: list[Coverage], empty: list[str]) -> Markup:
    columns = ("Indicator", "Councils known", "Periods", "Interval", "Collected by", "Standing")
    table = prose.table("Coverage", columns, (_coverage_cells(row) for row in rows))
    if not empty:
        return table
    themes = wording.join_words(empty)
    return join([table, prose.note("No figures for any council:", f"{themes}.")])


def _coverage_cells(row: Coverage) -> tuple[str, ...]:
    indicator = row.indicator
    standing = "in development" if indicator.in_development else _standing(indicator.source_id)
    if indicator.is_estimate:
        standing += ", an estimate"
    return (
        indicator.title,
        f"{row.councils_known} of {row.councils_expected}",
        _span(row),
        f"{row.interval_percent:.0f}%" if row.interval_percent else "none",
        indicator.publisher,
        standing,
    )


def _standing(source_id: str) -> str:
    """What kind of figures a set holds, as short as a table has room for."""
    sets = {source.source_id: source for source in store.catalogue().sources}
    return sets[source_id].standing.split(";")[0]


def _span(row: Coverage) -> str:
    """First and latest period, or the only one."""
    if row.first_period == row.latest_period:
        return row.latest_period or "none"
    return f"{row.first_period} to {row.latest_period}"
