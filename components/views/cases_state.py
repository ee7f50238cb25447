"""What is asked of the library: kept for the session and in the address.

Beside the facets (``FacetState``): ``sort`` is the order, ``view`` the map instead of the cards,
``n`` how many cards, ``case`` the case that is open, ``add`` the page on which one is added.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.model.case_facets import Facet, case_facets
from components.model.case_view import opaque_id
from components.views import case_names, notice, own_cases, url_state
from components.views.facet_state import FacetState

if TYPE_CHECKING:
    from collections.abc import Collection

    from components.model.case_rows import CaseCard

FIRST: Final = 20  # cards shown at first, and how many more at a time
MAP: Final = "map"
PLACES: Final = "where"  # the facet of places
NO_PLACES: Final = "Names are off, so the filter of places was left out."
_SORT: Final = "cases_sort"
_VIEW: Final = "cases_view"
_CASE: Final = "cases_case"
ADD: Final = "case"
_ADD: Final = "cases_add"


@lru_cache(maxsize=16)
def _facets(_data_hash: str, _own: tuple[CaseCard, ...]) -> tuple[Facet, ...]:
    return case_facets(own_cases.index(), store.catalogue(), own_cases.places(), store.clusters())


def facets() -> tuple[Facet, ...]:
    """The facets in the order of the page; none of places while names are off."""
    every = _facets(store.data_hash(), own_cases.own())
    return tuple(f for f in every if f.facet_id != PLACES) if case_names.are_off() else every


STATE: Final = FacetState("cases", facets)


def chosen() -> dict[str, tuple[str, ...]]:
    """The values chosen by facet; a place is let go of, and said so, while names are off."""
    if case_names.are_off() and PLACES in st.query_params:
        notice.say(NO_PLACES)
        url_state.write(PLACES, None)
    return STATE.chosen()


query = STATE.query
search_for = STATE.search_for
take = STATE.take


def sort(allowed: Collection[str]) -> str | None:
    """The order that was asked for, None where the usual one stands."""
    kept = url_state.choice("sort", allowed, _SORT, "the order")
    url_state.write("sort", kept)
    return kept


def sort_by(order: str | None) -> None:
    """Order so from now on; None for the usual order."""
    st.session_state[_SORT] = order
    url_state.seen()


def is_map() -> bool:
    """Whether the map is shown instead of the cards."""
    kept = url_state.choice("view", (MAP,), _VIEW, "the view")
    url_state.write("view", kept)
    return kept == MAP


def show_map(*, wanted: bool) -> None:
    """Show the map from now on, or the cards."""
    st.session_state[_VIEW] = MAP if wanted else None
    url_state.seen()


@lru_cache(maxsize=1)
def _case_ids(_data_hash: str) -> dict[str, str]:
    """Ids by what may stand for them in an address: themselves, and what says nothing of them."""
    ids = [case.case_id for case in store.case_cards()]
    return {**{opaque_id(case_id): case_id for case_id in ids}, **{each: each for each in ids}}


def is_adding() -> bool:
    """Whether a case of one's own is being added."""
    kept = url_state.choice("add", (ADD,), _ADD, "to add")
    url_state.write("add", kept)
    return kept == ADD


def show_adding(*, wanted: bool) -> None:
    """Show the page on which a case is added from now on, or the library."""
    st.session_state[_ADD] = ADD if wanted else None
    url_state.seen()


def open_case() -> str | None:
    """The id of the case that is open, None for the list."""
    own = [case.id for case in own_cases.kept()]
    ids = {**_case_ids(store.data_hash()), **{opaque_id(i): i for i in own}, **{i: i for i in own}}
    kept = url_state.choice("case", ids, _CASE, "the case")
    if kept and case_names.are_off():
        kept = opaque_id(ids[kept])  # the readable one names the place
        st.session_state[_CASE] = kept
    url_state.write("case", kept)
    return ids[kept] if kept else None


def choose_case(address: str | None) -> None:
    """Open a case, or (None) go back to the list."""
    st.session_state[_CASE] = address
    url_state.seen()
