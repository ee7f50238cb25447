"""Inside the place: its neighbourhoods on a map, by tenth of the nation, and both ends by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.charts import prose
from components.model.neighbourhood_words import measure_title
from components.views import (
    gaps_block,
    inside_council,
    inside_councils,
    selection,
    url_state,
)
from components.views.figure import figure, plain

if TYPE_CHECKING:
    from components.model.neighbourhood_rows import NeighbourhoodMeasure
    from components.model.rows import Place

_MEASURE: Final = "inside:measure"


def show() -> None:
    """The page Inside the place; without a place, or for the UK, an invitation to choose one."""
    place = selection.place()
    if place is None or place.kind == "uk" or place.nation_code is None:
        _invite()
        return
    nation = selection.nation_of(place)
    measures = store.neighbourhood_measures()[nation.area_code]
    figure(
        prose.page_title(
            f"Inside {_name(place)}",
            "A figure for a whole place hides its ends. Here are its neighbourhoods, each set "
            f"against all neighbourhoods of {nation.name}.",
        ),
        "title",
    )
    measure = _chosen(measures)
    if place.kind == "council":
        inside_council.show(place, nation, measure, measures)
        gaps_block.show(place)
    else:
        inside_councils.show(place, nation, measure)


def _name(place: Place) -> str:
    return inside_council.in_sentence(place)


def _invite() -> None:
    figure(
        prose.page_title(
            "Inside which place?",
            "Type a council, a county, a region, a nation or a postcode above. Each nation ranks "
            "its own neighbourhoods in its own way, so there is no such view of the whole United "
            "Kingdom.",
        ),
        "title",
    )
    with st.container(key="fig-invite"):
        plain(prose.heading("Or begin inside one of these", "The largest council of each nation."))
        for council in _largest():
            st.button(
                f"Look inside {council.name}",
                key=f"inside-{council.area_code}",
                on_click=selection.choose,
                args=(council.area_code,),
            )


def _largest() -> list[Place]:
    """The council with the most residents of each nation, the largest first."""
    largest: dict[str | None, Place] = {}
    for council in sorted(store.councils(), key=lambda each: -(each.population or 0)):
        largest.setdefault(council.nation_code, council)
    return list(largest.values())


def _chosen(measures: tuple[NeighbourhoodMeasure, ...]) -> NeighbourhoodMeasure:
    """The list to choose from, and the measure chosen with it or by a link."""
    by_id = {measure.measure_id: measure for measure in measures}
    wanted = url_state.choice("measure", by_id, _MEASURE, "the measure")
    measure = by_id.get(wanted or "", measures[0])
    url_state.write("measure", measure.measure_id if wanted else None)
    widget = "inside-measure"
    st.session_state[widget] = measure.measure_id

    def picked() -> None:
        st.session_state[_MEASURE] = st.session_state[widget]

    with st.container(key="inside-choice", width=420):
        st.selectbox(
            "Measure",
            list(by_id),
            key=widget,
            format_func=lambda option: measure_title(by_id[option]),
            on_change=picked,
        )
    return measure
