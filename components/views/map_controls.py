"""The controls of the page Map: what, of whom, when, in which colours, shapes and classes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import streamlit as st

from components import store
from components.charts import prose
from components.model.class_methods import METHOD_TITLES
from components.model.map_codes import UK_SCOPE
from components.model.own_breaks import written
from components.views import map_choices, map_view
from components.views.figure import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from components.model.map_claims import Colouring
    from components.views.map_choices import MapChoice

COLOUR_TITLES: dict[Colouring, str] = {
    "value": "Figure",
    "verdict": "Against its nation",
    "change": "Change",
}
SHAPE_TITLES = {"areas": "Map", "hexagons": "Hexagons"}


def _bound(name: str, value: Any) -> dict[str, Any]:
    """Key and callback of a widget that shows ``value`` and keeps what is chosen under ``name``."""
    widget = f"map-page-{name}"
    st.session_state[widget] = value
    return {
        "key": widget,
        "on_change": lambda: map_choices.keep(name, st.session_state[widget]),
    }


def measure(choice: MapChoice) -> None:
    """The list of components and the list of their measures, which one can type into."""
    catalogue = store.catalogue()
    short = {each.component_id: each.short_title for each in catalogue.components}
    shown = [
        each
        for each in catalogue.indicators
        if choice.component in {None, catalogue.component(each.component_id)}
    ]
    titles = {each.indicator_id: each.title for each in shown}
    if choice.component is None:
        titles = {i.indicator_id: f"{i.title} · {short[i.component_id]}" for i in shown}
    with st.container(horizontal=True, key="noprint-map-measure"):
        value = choice.component.component_id if choice.component else map_choices.ALL
        bound = _bound("component", value)
        st.selectbox(
            "Part of a connected place",
            [map_choices.ALL, *short],
            format_func=lambda option: short.get(option, "All eight"),
            width=230,
            key=bound["key"],
            on_change=_component_chosen,
        )
        st.selectbox(
            "Measure",
            list(titles),
            format_func=titles.__getitem__,
            **_bound("indicator", choice.indicator.indicator_id),
        )


def _component_chosen() -> None:
    """Another component shows its telling figure, unless the measure shown is one of its own."""
    chosen = st.session_state["map-page-component"]
    catalogue = store.catalogue()
    if chosen == map_choices.ALL:
        map_choices.keep("component", None)
        return
    shown = st.session_state["map-page-indicator"]
    if catalogue.indicator(shown).component_id != chosen:
        map_choices.keep("indicator", catalogue.component(chosen).headline_indicator)
    map_choices.keep("component", chosen)


def look(choice: MapChoice, colourings: Sequence[Colouring], breaks: Sequence[float]) -> None:
    """Nation, colours, shapes and classes in one row; what cannot be chosen is not offered."""
    with st.container(horizontal=True, key="noprint-map-look", vertical_alignment="bottom"):
        if len(choice.scopes) > 1:
            _segments("nation", "Map of", _scopes(choice), _slug(choice.scope), _scope_title)
        if len(colourings) > 1:
            titles = COLOUR_TITLES
            _segments("colour", "Colours show", colourings, choice.colouring, titles.__getitem__)
        shape = "hexagons" if choice.hexagons else "areas"
        _segments("shape", "Drawn as", map_choices.SHAPES, shape, SHAPE_TITLES.__getitem__)
        if choice.colouring == "value":
            _classes(choice, breaks)


def _segments(
    name: str, label: str, options: Sequence[Any], value: Any, title: Callable[[Any], str]
) -> None:
    st.segmented_control(
        label, options, format_func=title, required=True, **_bound(name, value)
    )  # fmt: skip


def _scopes(choice: MapChoice) -> list[str]:
    return [slug for scope, (slug, _) in map_view.SCOPES.items() if scope in choice.scopes]


def _slug(scope: str | None) -> str:
    return map_view.SCOPES[scope or UK_SCOPE][0]


def _scope_title(slug: str) -> str:
    return map_view.SCOPES[map_view.SCOPE_OF_SLUG[slug]][1]


def _classes(choice: MapChoice, breaks: Sequence[float]) -> None:
    """How the figures are cut into classes, behind one button: few people ask for another way."""
    own = choice.method == "own"
    label = "Classes: my own" if own else f"Classes: {choice.classes}"
    with st.popover(label, icon=":material/palette:"):
        st.radio(
            "Cut the figures by",
            list(METHOD_TITLES),
            format_func=METHOD_TITLES.__getitem__,
            **_bound("method", choice.method),
        )
        if own:
            proposed = tuple(round(value, choice.indicator.decimals + 1) for value in breaks)
            text = choice.own_text if choice.own_text is not None else written(proposed)
            st.text_input(
                "Limits, from low to high",
                max_chars=100,
                help="A figure equal to a limit is in the class above it.",
                **_bound("breaks", text),
            )
            if choice.own_fault:
                plain(prose.note("Not used yet:", choice.own_fault))
        else:
            st.segmented_control(
                "Number of classes",
                map_choices.COUNTS,
                required=True,
                **_bound("classes", str(choice.classes)),
            )
