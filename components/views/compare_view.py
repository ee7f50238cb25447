"""Two to six places side by side: components, indicators, one indicator over time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.charts import prose
from components.model.side_by_side import FEWEST_PLACES
from components.views import (
    compare_choice,
    compare_indicators,
    compare_over_time,
    compare_scores,
    selection,
    url_state,
)
from components.views.figure import figure, plain

if TYPE_CHECKING:
    from components.model.rows import Component, Place

_COMPONENT: Final = "compare_component"
_PILLS: Final = "compare_component_pills"


def show() -> None:
    """The page Compare; with fewer than two places, what one could put side by side."""
    figure(
        prose.page_title(
            "Compare places",
            "Councils, counties, regions and nations side by side, in the order you choose. What "
            "cannot be compared fairly says so.",
        ),
        "title",
    )
    places = compare_choice.show()
    if len(places) < FEWEST_PLACES:
        _invite(places[0] if places else selection.place())
        return
    component = _component()
    compare_scores.components(places, component, _choose)
    _pills(component)
    compare_scores.themes(places, component)
    chosen = compare_indicators.show(places, component)
    if chosen:
        compare_over_time.show(chosen)


def _invite(place: Place | None) -> None:
    """A kind sentence, and up to three ways to begin."""
    with st.container(key="fig-invite"):
        name = f"{place.name} stands alone so far." if place else "Nobody stands here yet."
        plain(
            prose.heading(
                "Which places belong side by side?",
                f"{name} Add a place above, or begin with one of these. Similar councils are those "
                "of the Office for National Statistics. Sources stand under each figure.",
            )
        )
        for number, each in enumerate(compare_choice.suggestions(place)):
            st.button(
                each.label,
                key=f"suggest-{number}",
                on_click=compare_choice.choose,
                args=(each.codes,),
            )


def _component() -> Component:
    """The component on screen: from a link, as chosen before, else the first."""
    components = store.catalogue().components
    ids = [component.component_id for component in components]
    kept = url_state.choice("component", ids, _COMPONENT, "the component")
    url_state.write("component", kept)
    return store.catalogue().component(kept or ids[0])


def _choose(component_id: str) -> None:
    st.session_state[_COMPONENT] = component_id


def _pills(component: Component) -> None:
    titles = {c.component_id: c.short_title for c in store.catalogue().components}
    st.session_state[_PILLS] = component.component_id
    with st.container(key="noprint-component"):
        st.pills(
            "Component",
            list(titles),
            key=_PILLS,
            format_func=titles.__getitem__,
            on_change=lambda: _choose(st.session_state[_PILLS]),
            required=True,
        )
