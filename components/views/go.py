"""Going to another page from inside a drawing: asked for in a callback, done at the next run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components.views import indicator_choice, theme_filter

if TYPE_CHECKING:
    from collections.abc import Mapping

_DESTINATION: Final = "go_to"
_QUERY: Final = "go_to_query"


def to_component(identity: str) -> None:
    """Ask for a component's page: "health", or "health/adult-smokers" for one of its indicators."""
    component_id, _, indicator_id = identity.partition("/")
    if indicator_id:
        theme_filter.show_all(component_id)
        indicator_choice.choose(component_id, indicator_id)
    to(component_id)


def to(page: str, query: Mapping[str, str] | None = None) -> None:
    """Ask for a page by its address; what it is asked for is there at once, as one step back."""
    st.session_state[_DESTINATION] = page
    st.session_state[_QUERY] = dict(query or {})


def now() -> None:
    """Go where a callback asked to (a callback itself cannot change the page)."""
    page = st.session_state.pop(_DESTINATION, None)
    query: dict[str, str] = st.session_state.pop(_QUERY, {})
    if page is not None:
        st.switch_page(f"pages/{page}.py", query_params=query or None)
