"""Going to another page from inside a drawing: asked for in a callback, done at the next run."""

from __future__ import annotations

from typing import Final

import streamlit as st

from components.views import indicator_choice, theme_filter

_DESTINATION: Final = "go_to"


def to_component(identity: str) -> None:
    """Ask for a component's page: "health", or "health/adult-smokers" for one of its indicators."""
    component_id, _, indicator_id = identity.partition("/")
    if indicator_id:
        theme_filter.show_all(component_id)
        indicator_choice.choose(component_id, indicator_id)
    st.session_state[_DESTINATION] = component_id


def to(page: str) -> None:
    """Ask for a page by its address."""
    st.session_state[_DESTINATION] = page


def now() -> None:
    """Go where a callback asked to (a callback itself cannot change the page)."""
    page = st.session_state.pop(_DESTINATION, None)
    if page is not None:
        st.switch_page(f"pages/{page}.py")
