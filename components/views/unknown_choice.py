"""The filters of the page What we cannot see: a component and a kind of unknown, in the address."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.model.unseen import KINDS
from components.model.unseen_words import kind_label
from components.views import url_state

if TYPE_CHECKING:
    from collections.abc import Mapping

    from components.model.rows import UnknownReason

ALL: Final = "all"
WIDTH: Final = 300  # px
_COMPONENT: Final = "unknown:component"
_KIND: Final = "unknown:kind"


def show() -> None:
    """Draw both lists."""
    components = {each.component_id: each.title for each in store.catalogue().components}
    kinds: dict[str, str] = {kind.replace("_", "-"): kind_label(kind) for kind in KINDS}
    with st.container(key="noprint-unknown-filters", horizontal=True):
        _list("Component", "Every component", components, _COMPONENT)
        _list("Kind", "Every kind", kinds, _KIND)


def component() -> str | None:
    """The component chosen, None for all; written back to the address."""
    ids = [each.component_id for each in store.catalogue().components]
    chosen = url_state.choice("component", ids, _COMPONENT, "the component")
    url_state.write("component", chosen)
    return chosen


def kind() -> UnknownReason | None:
    """The kind of unknown chosen, None for all; written back to the address."""
    slugs = {each.replace("_", "-"): each for each in KINDS}
    chosen = url_state.choice("kind", slugs, _KIND, "the kind of unknown")
    url_state.write("kind", chosen)
    return slugs.get(chosen or "")


def choose_component(component_id: str) -> None:
    """Choose a component from the picture; choosing the chosen one shows all again."""
    now = st.session_state.get(_COMPONENT)
    st.session_state[_COMPONENT] = None if now == component_id else component_id
    url_state.seen()


def _list(label: str, all_of: str, words: Mapping[str, str], kept: str) -> None:
    widget = f"widget-{kept}"
    st.session_state[widget] = st.session_state.get(kept) or ALL

    def changed() -> None:
        picked: str = st.session_state[widget]
        st.session_state[kept] = None if picked == ALL else picked
        url_state.seen()

    said = {ALL: all_of, **words}
    st.selectbox(
        label, list(said), format_func=said.__getitem__, key=widget, on_change=changed,
        width=WIDTH,
    )  # fmt: skip
