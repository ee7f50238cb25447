"""What is chosen on the page What people said: the view, and of each view its filters and search.

``view=directory`` shows the directory. Of points ``kind``, ``theme``, ``subject`` and ``year``
filter, of the directory ``focus`` and ``entry``; ``q`` is the search of the view that is open.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.model import said_words
from components.views import url_state
from components.views.facet_state import FacetState

if TYPE_CHECKING:
    from components.model.case_facets import Facet

POINTS: Final = "points"
DIRECTORY: Final = "directory"
_VIEW: Final = "said_view"


@lru_cache(maxsize=1)
def _point_facets(_data_hash: str) -> tuple[Facet, ...]:
    return said_words.said_facets(store.said())


@lru_cache(maxsize=1)
def _directory_facets(_data_hash: str) -> tuple[Facet, ...]:
    return said_words.directory_facets(store.directory())


def point_facets() -> tuple[Facet, ...]:
    """The facets of points, in the order of the page."""
    return _point_facets(store.data_hash())


def directory_facets() -> tuple[Facet, ...]:
    """The facets of the directory, in the order of the page."""
    return _directory_facets(store.data_hash())


POINT_STATE: Final = FacetState("said", point_facets)
DIRECTORY_STATE: Final = FacetState("directory", directory_facets)


def view() -> str:
    """Draw the switch between points and directory; which of them is open."""
    kept = url_state.choice("view", (DIRECTORY,), _VIEW, "the view") or POINTS
    st.session_state["said-view"] = kept
    words = {
        POINTS: f"Points · {len(store.said().points)}",
        DIRECTORY: f"Whom to ask, what to read · {len(store.directory().entries)}",
    }

    def picked() -> None:
        value: str | None = st.session_state["said-view"]
        st.session_state[_VIEW] = DIRECTORY if value == DIRECTORY else None
        url_state.seen()

    with st.container(key="noprint-said-view"):
        st.pills(
            "View", list(words), key="said-view", format_func=words.__getitem__, on_change=picked,
            label_visibility="collapsed",
        )  # fmt: skip
    url_state.write("view", DIRECTORY if kept == DIRECTORY else None)
    return kept
