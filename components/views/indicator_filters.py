"""The search field and the filters of the list of indicators, all in the address."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import streamlit as st

from components import store
from components.model.condition_words import NATION_NAMES
from components.model.indicator_list import KNOWN, KNOWN_WORDS, Filters
from components.views import url_state

if TYPE_CHECKING:
    from collections.abc import Mapping

    from components.model.indicator_list import Known

LONGEST_QUERY: Final = 60  # characters
ANY: Final = "any"
_QUERY: Final = "list_query"
_FIELD: Final = "list_query_field"
NATION_SLUGS: Final = {
    name.lower().replace(" ", "-"): letter for letter, name in NATION_NAMES.items()
}


def query() -> str:
    """Draw the search field; what is looked for, from a link or typed, cut to what fits."""
    given = url_state.incoming("q", LONGEST_QUERY)
    if given is not None:
        st.session_state[_QUERY] = " ".join(given.split())
    elif url_state.was_taken_out("q", st.session_state.get(_QUERY)):
        st.session_state[_QUERY] = ""
    kept: str = st.session_state.get(_QUERY, "")
    if st.session_state.get(_FIELD, "").strip() != kept:  # a field just typed into is left alone
        st.session_state[_FIELD] = kept

    def typed() -> None:
        st.session_state[_QUERY] = " ".join((st.session_state[_FIELD] or "").split())

    st.text_input(
        "Search", key=_FIELD, type="search", live=True, max_chars=LONGEST_QUERY, on_change=typed,
        placeholder="smoking, broadband, Ofcom, per 1,000 …",
    )  # fmt: skip
    url_state.write("q", kept or None)
    return kept


def filters() -> Filters:
    """Draw the filters; what is chosen."""
    components = {each.component_id: each.title for each in store.catalogue().components}
    nations = {slug: NATION_NAMES[letter] for slug, letter in NATION_SLUGS.items()}
    known_words: dict[str, str] = {known: KNOWN_WORDS[known] for known in KNOWN}
    first, second, third, fourth, fifth = st.columns([3, 3, 3, 2, 2], vertical_alignment="bottom")
    with first:
        component = _list("component", "Component", "Every component", components)
    with second:
        nation = _list("nation", "Covers", "Any nation", nations)
    with third:
        known = _list("known", "Councils known", "Any number", known_words)
    with fourth:
        intervals = _switch("interval", "Has intervals")
    with fifth:
        series = _switch("series", "Has a series")
    letter = NATION_SLUGS[nation] if nation else None
    return Filters(component, letter, cast("Known | None", known), intervals, series)


def _list(name: str, label: str, all_of: str, words: Mapping[str, str]) -> str | None:
    kept = f"list_{name}"
    widget = f"widget_{kept}"
    chosen = url_state.choice(name, words, kept, f"{label}:")
    st.session_state[widget] = chosen or ANY

    def changed() -> None:
        picked: str = st.session_state[widget]
        st.session_state[kept] = None if picked == ANY else picked

    said = {ANY: all_of, **words}
    st.selectbox(label, list(said), format_func=said.__getitem__, key=widget, on_change=changed)
    url_state.write(name, chosen)
    return chosen


def _switch(name: str, label: str) -> bool:
    kept = f"list_{name}"
    widget = f"widget_{kept}"
    chosen = url_state.choice(name, ("yes",), kept, f"{label}:")
    st.session_state[widget] = chosen == "yes"

    def changed() -> None:
        st.session_state[kept] = "yes" if st.session_state[widget] else None

    st.checkbox(label, key=widget, on_change=changed)
    url_state.write(name, chosen)
    return chosen == "yes"
