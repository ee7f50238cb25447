"""The search field of the library and what it finds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.model.place_names import fold_name
from components.views import cases_state

if TYPE_CHECKING:
    from components.model.case_rows import CaseCard

_FIELD: Final = "cases_query_field"


def show() -> tuple[str, ...] | None:
    """Draw the field; the ids of the cases found, the best first, or None without a search."""
    text = cases_state.query()
    if " ".join(st.session_state.get(_FIELD, "").split()) != text:
        st.session_state[_FIELD] = text  # a field just typed into is left alone
    st.text_input(
        "Search", key=_FIELD, type="search", live=True, max_chars=cases_state.LONGEST_QUERY,
        placeholder="Search titles, results and lessons", label_visibility="collapsed",
        on_change=lambda: cases_state.search_for(st.session_state[_FIELD] or ""),
    )  # fmt: skip
    return _hits(text) if text else None


def _hits(text: str) -> tuple[str, ...]:
    words = fold_name(text).split()
    return tuple(
        case.case_id
        for case in store.case_cards()
        if all(word in _searched(case) for word in words)
    )


def _searched(case: CaseCard) -> str:
    parts = (case.title, case.organisation, case.summary, case.result or "", case.lesson or "")
    return fold_name(" ".join(parts))
