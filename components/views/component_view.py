"""One component of a place: filter, map, doughnut, indicators, one in depth, cases, unknown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components import store
from components.charts import prose
from components.charts.markup import join
from components.views import (
    cases_block,
    indicator_block,
    indicator_choice,
    indicator_detail,
    map_block,
    members_block,
    questions_block,
    selection,
    take_away,
    take_data,
    theme_block,
    theme_filter,
    unknown_block,
)
from components.views.columns import two_columns
from components.views.component_rows import shown_rows
from components.views.figure import plain

if TYPE_CHECKING:
    from components.model.rows import Component


def show(component_id: str) -> None:
    """The page of a component, for the chosen place or, without one, for the United Kingdom."""
    catalogue = store.catalogue()
    component = catalogue.component(component_id)
    place = selection.place_or_uk()
    rows = shown_rows(place.area_code, component_id, None)
    _title(component)
    with take_away.row():
        take_away.place(place, component)
        if component_id == take_data.BESIDE:
            take_data.page_link()
    theme = theme_filter.show(component_id, catalogue.themes_of(component_id), rows)
    shown = shown_rows(place.area_code, component_id, theme)
    row = indicator_choice.chosen(component, shown)
    left, right = two_columns(component_id)
    with left:
        map_block.show(component_id, row, shown, place)
    with right:
        if row and place.kind != "council":
            members_block.show(row.indicator, place)
        theme_block.show(component, place, theme)
    indicator_block.show(component, shown, row, place, theme)
    if row:
        indicator_detail.show(row, place)
    title = f"Case studies on {component.short_title.lower()}"
    every = store.indicator_rows(place.area_code, component_id)
    cases_block.show(component_id, theme, place, title, every)
    questions_block.show(place, component_id)
    unknown_block.show(component, place, theme)


def _title(component: Component) -> None:
    title = prose.page_title(component.title, component.question, component.component_id)
    plain(join([title, prose.paragraph(component.meaning)]))
