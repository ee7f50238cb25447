"""The search fields of the page What people said, and what they find."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from components import store
from components.model.indicator_search import texts_with, word_index
from components.views import case_names, search_box
from components.views.facet_state import LONGEST_QUERY

if TYPE_CHECKING:
    from components.model.indicator_search import WordIndex
    from components.views.facet_state import FacetState


def field(state: FacetState, key: str, placeholder: str) -> str:
    """Draw the field; what is searched for, "" for nothing."""
    text = state.query()
    search_box.field(f"{key}-query", text, placeholder, LONGEST_QUERY, state.search_for)
    return text


def points_with(text: str, state: FacetState) -> frozenset[str] | None:
    """The ids of the points that a text finds, and how it was read; None where it asks nothing."""
    result = case_names.search(text)
    search_box.note("said-search", replace(result, topics=()), state.search_for,
                    case_names.search_note(text))  # fmt: skip
    return frozenset(hit.ref for hit in result.points) if result.words else None


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
