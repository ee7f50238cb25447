"""Which framework and which of its terms is looked at: pills, kept and in the address."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.views import url_state

if TYPE_CHECKING:
    from components.model.lens_rows import Lens, Term

ALL: Final = "all"
_LENS: Final = "lens_chosen"
_PILLS, _TERM_PILLS = "lens_pills", "lens_term_pills"


@lru_cache(maxsize=1)
def _by_id(_data_hash: str) -> dict[str, Lens]:
    return {lens.lens_id: lens for lens in store.lenses()}


def _term_key(lens: Lens) -> str:
    return f"lens_term:{lens.lens_id}"


def framework() -> Lens:
    """Draw the pills of all frameworks; the chosen one, the first while nobody has chosen."""
    lenses = _by_id(store.data_hash())
    given = url_state.choice("lens", lenses, _LENS, "the framework")
    chosen = given or next(iter(lenses))
    st.session_state[_PILLS] = chosen

    def picked() -> None:
        url_state.seen()
        # Pressing the chosen pill again takes it out: the framework stays as it was.
        st.session_state[_LENS] = st.session_state[_PILLS] or chosen

    st.pills(
        "Framework",
        list(lenses),
        key=_PILLS,
        format_func=lambda lens_id: lenses[lens_id].short_title,
        on_change=picked,
        label_visibility="collapsed",
    )
    url_state.write("lens", chosen if given else None)
    return lenses[chosen]


def term(lens: Lens) -> Term | None:
    """The chosen term, None for all of them."""
    terms = {term.term_id: term for term in lens.terms}
    chosen = url_state.choice("term", terms, _term_key(lens), f"the {lens.term_word}")
    url_state.write("term", chosen)
    if chosen:  # a term means nothing without its framework
        url_state.write("lens", lens.lens_id)
    return terms[chosen] if chosen else None


def choose_term(lens: Lens, term_id: str) -> None:
    """Choose a term from a wedge or a row; choosing the chosen one shows all again."""
    url_state.seen()
    chosen = st.session_state.get(_term_key(lens))
    st.session_state[_term_key(lens)] = None if term_id == chosen else term_id


def term_pills(lens: Lens, chosen: Term | None) -> None:
    """The same choice as pills, above what it is about."""
    titles = {term.term_id: term.short_title for term in lens.terms}
    widget = f"{_TERM_PILLS}:{lens.lens_id}"
    st.session_state[widget] = chosen.term_id if chosen else ALL

    def picked() -> None:
        url_state.seen()
        value: str | None = st.session_state[widget]
        st.session_state[_term_key(lens)] = None if value in {None, ALL} else value

    st.pills(
        lens.term_word.capitalize(),
        [ALL, *titles],
        key=widget,
        format_func=lambda term_id: titles.get(term_id, f"All {len(titles)}"),
        on_change=picked,
        label_visibility="collapsed",
    )
