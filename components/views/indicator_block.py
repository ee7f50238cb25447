"""The indicators of a component in a place: value, interval, verdict, trend, strip."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components import store
from components.charts import prose
from components.charts.indicator_table import indicator_table, table_key
from components.charts.markup import join
from components.charts.strip import (
    StripAxis,
    inline_ticks,
    is_turned,
    strip_address,
    strip_positions,
)
from components.exports import csv_file
from components.model import wording
from components.views import doughnut_block, figure_foot, indicator_choice, selection
from components.views.component_rows import shown_rows
from components.views.drawings import kept
from components.views.figure import figure, plain
from components.views.row_words import row_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.charts.markup import Markup
    from components.model.rows import BenchmarkKind, Component, IndicatorRow, Place


def show(
    component: Component,
    rows: Sequence[IndicatorRow],
    chosen: IndicatorRow | None,
    place: Place,
    theme: str | None = None,
) -> None:
    """The table of the rows shown; choosing one puts it on the map and in depth.

    A theme nobody publishes figures for (``theme``, its id) has no table but a sentence: column
    heads over nothing look like a fault.
    """
    with st.container(key="fig-indicators"):
        if not rows:
            plain(_nothing(component, theme))
            return
        identity = chosen.indicator.indicator_id if chosen else None
        kind = selection.benchmark()
        figure(
            _drawn(component.component_id, theme, identity, place.area_code, kind),
            "indicators",
            on_choose=lambda identity: indicator_choice.choose(component.component_id, identity),
        )
        figure_foot.show(
            "indicators",
            figure_foot.source_text([row.indicator for row in rows]),
            f"{place.slug}-{component.component_id}-indicators.csv",
            title=f"{component.title}: indicators of {place.name}",
            place=place,
            indicators=[row.indicator for row in rows],
            rows=lambda: csv_file.indicator_cells(rows, place),
            cited=lambda: [figure_foot.row_value(row, place) for row in rows],
        )


@kept
def _drawn(
    component_id: str, theme: str | None, chosen: str | None, area_code: str, kind: BenchmarkKind
) -> Markup:
    component, place = store.catalogue().component(component_id), store.place(area_code)
    rows = shown_rows(area_code, component_id, theme)
    return join([_heading(rows), _table(component, rows, chosen, place, kind)])


def _nothing(component: Component, theme: str | None) -> Markup:
    themes = {t.theme_id: t.title for t in store.catalogue().themes_of(component.component_id)}
    name = wording.lower_first(themes.get(theme or "", component.title))
    return join(
        [
            prose.heading(f"No figures by council on {name}"),
            prose.paragraph(
                "In the sets this explorer uses, nobody publishes one. To fill this gap takes one "
                "measure, made the same way for every council and published under an open licence."
            ),
        ]
    )


def _heading(rows: Sequence[IndicatorRow]) -> Markup:
    known = sum(row.value is not None for row in rows)
    sure = sum(row.lower is not None for row in rows)
    title = f"{wording.plural(len(rows), 'indicator')}, {known} known, {sure} with an interval"
    return prose.heading(title, "Strips are turned so that right is better, where there is better.")


def _table(
    component: Component,
    rows: Sequence[IndicatorRow],
    chosen: str | None,
    place: Place,
    kind: BenchmarkKind,
) -> Markup:
    benchmark = selection.benchmark_name(place, kind)
    councils = f"every {doughnut_block.adjective(place)} council".replace("  ", " ")
    table = indicator_table(
        rows,
        row_words(place, kind),
        place=place.name,
        benchmark=benchmark,
        benchmark_kind=kind,
        themes={t.theme_id: t.title for t in store.catalogue().themes_of(component.component_id)},
        axes=strip_axes(rows, place.nation_code or selection.UK_CODE),
        caption=f"{component.title}: indicators of {place.name} against {benchmark}",
        chosen=chosen,
    )
    return join([table_key(place.name, benchmark, councils), table])


def strip_axes(rows: Sequence[IndicatorRow], nation_code: str) -> dict[str, StripAxis]:
    """The strips of the rows shown: ticks from the built files, or inline where there are none."""
    strips = store.strips(nation_code)
    axes = {}
    for indicator in (row.indicator for row in rows if row.indicator.indicator_id in strips):
        own = strips[indicator.indicator_id]
        if store.has_static_files():
            ticks = strip_address(indicator.indicator_id, nation_code)
        else:
            turned = is_turned(indicator.polarity)
            ticks = inline_ticks(strip_positions(own.ticks, own.lower, own.upper, turned=turned))
        axes[indicator.indicator_id] = StripAxis(own.lower, own.upper, ticks)
    return axes
