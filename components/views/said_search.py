"""The search fields of the page What people said, and what they find."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import streamlit as st

from components import store
from components.model.indicator_search import texts_with, word_index
from components.views.facet_state import LONGEST_QUERY

if TYPE_CHECKING:
    from components.model.indicator_search import WordIndex
    from components.views.facet_state import FacetState


def field(state: FacetState, key: str, placeholder: str) -> str:
    """Draw the field; what is searched for, "" for nothing."""
    text = state.query()
    widget = f"{key}-query"
    if " ".join(st.session_state.get(widget, "").split()) != text:
        st.session_state[widget] = text  # a field just typed into is left alone
    st.text_input(
        "Search", key=widget, type="search", live=True, max_chars=LONGEST_QUERY,
        placeholder=placeholder, label_visibility="collapsed",
        on_change=lambda: state.search_for(st.session_state[widget] or ""),
    )  # fmt: skip
    return text


def points_with(text: str) -> frozenset[str]:
    """The ids of the points that a text finds."""
    return frozenset(hit.ref for hit in store.search(text).points)


def entries_with(text: str) -> frozenset[str]:
    """The ids of the directory's entries in which every word of a text stands."""
    entries = store.directory().entries
    found = texts_with(text, _entries(store.data_hash()))
    return frozenset(entries[number].entry_id for number in found.texts)


@lru_cache(maxsize=1)
def _entries(_data_hash: str) -> WordIndex:
    directory = store.directory()
    return word_index(
        [
            " ".join([one.name, one.about, one.publisher or "",
                      *(directory.areas[area] for area in one.focus)])
            for one in directory.entries
        ]
    )  # fmt: skip
