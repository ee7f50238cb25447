"""Start: what this is in two sentences, find a place, the UK on a map, the eight components."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.charts import prose
from components.charts.markup import el, join
from components.charts.start_cards import TellingFigure, start_cards
from components.views import (
    go,
    indicator_choice,
    map_block,
    selection,
    start_place,
    url_state,
)
from components.views.figure import figure

if TYPE_CHECKING:
    from components.charts.markup import Markup

RULES: Final = {
    "No league tables": "There is no overall score. A place is compared with its nation and its "
    "region, and only where the figures allow it.",
    "Unknown is a finding": "What is missing is drawn, counted and listed, with the reason. It is "
    "never read as zero.",
    "Works with the cable out": "Everything is on this computer. Nothing is asked of the internet, "
    "and nothing leaves the room.",
}


def show() -> None:
    """The page Start."""
    start_place.hero()
    start_place.doughnut(selection.place())
    with st.container(key="fig-eight"):
        _eight()
    with st.container(key="fig-uk"):
        _map()
    with st.container(key="fig-rules"):
        figure(prose.columns([_rule(title, text) for title, text in RULES.items()]), "rules")


def _eight() -> None:
    components = store.catalogue().components
    cards = start_cards(components, _telling_figures())
    figure(
        join(
            [
                prose.heading(
                    "Eight parts of a connected place, one telling figure for each",
                    "Stronger colour is a higher figure, not always a better one. Patterned is "
                    "not known. Choose one to open it.",
                ),
                cards,
            ]
        ),
        "eight",
        on_choose=go.to_component,
    )


def _telling_figures() -> dict[str, TellingFigure]:
    """The headline indicator of each component with its first map, in the theme's own colours."""
    theme = st.context.theme.type or "light"
    figures = {}
    for component in store.catalogue().components:
        maps = store.map_classes(component.headline_indicator)
        if maps:
            figures[component.component_id] = TellingFigure(
                store.catalogue().indicator(component.headline_indicator),
                next(iter(maps.values())),
                _still(component.component_id, theme),
                _still(component.component_id, "light") if theme == "dark" else None,
            )
    return figures


def _still(component_id: str, theme: str) -> str | None:
    """The address of a component's small map; None where the build could not write its pictures."""
    if not store.has_static_files():
        return None
    return f"app/static/built/still/{component_id}-{theme}.svg?{store.data_hash()[:12]}"


def _map() -> None:
    """The UK by one indicator of one component; a click on an area opens it."""
    catalogue = store.catalogue()
    ids = [component.component_id for component in catalogue.components]
    titles = {component.component_id: component.title for component in catalogue.components}
    kept = url_state.choice("component", ids, "start_component", "the component") or ids[0]
    st.session_state["start-component-list"] = kept

    def picked() -> None:
        st.session_state["start_component"] = st.session_state["start-component-list"]

    place = selection.place_or_uk()
    st.selectbox(
        "Component",
        ids,
        key="start-component-list",
        format_func=titles.__getitem__,
        on_change=picked,
    )
    url_state.write("component", kept if kept != ids[0] else None)
    rows = store.indicator_rows(place.area_code, kept)
    row = indicator_choice.chosen(catalogue.component(kept), rows)
    map_block.show(kept, row, rows, place, on_choose=start_place.open_place, block="uk-map")


def _rule(title: str, text: str) -> Markup:
    return el("section", el("h3", title), el("p", text), class_="cp-column")
