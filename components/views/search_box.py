"""The search field of a page, and what is said of how a search was read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.charts.search_hits import read_note
from components.model.search_words import search_sentences
from components.views.figure import figure

if TYPE_CHECKING:
    from collections.abc import Callable

    from components.model.search_rows import SearchResult

SEARCH = "search:"  # what a suggestion sends, before its words


def field(key: str, text: str, hint: str, longest: int, search_for: Callable[[str], None]) -> None:
    """Draw the field with ``text`` in it; what is typed goes to ``search_for`` as it is typed.

    ``hint`` is also what the field is called by screen readers.
    """
    if " ".join(st.session_state.get(key, "").split()) != text:
        st.session_state[key] = text  # a field just typed into is left alone
    st.text_input(
        hint, key=key, type="search", live=True, max_chars=longest, placeholder=hint,
        label_visibility="collapsed",
        on_change=lambda: search_for(st.session_state[key] or ""),
    )  # fmt: skip


def note(
    key: str,
    result: SearchResult,
    search_for: Callable[[str], None],
    beside: str | None = None,
) -> None:
    """Say how the text was read and, where nothing is found, offer what there is.

    ``beside`` is said first; where it is all there is to say of a text without a word, alone.
    """
    sentences = search_sentences(result) if result.words or not beside else ()
    said = read_note(((beside, *sentences) if beside else sentences), result.topics)
    if said is not None:
        figure(said, key, on_choose=lambda sent: search_for(sent.removeprefix(SEARCH)))
