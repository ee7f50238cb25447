"""What is asked of the library: kept for the session and in the address.

One parameter a facet, its values parted by "~": ``component=skills~health&evidence=found``. Further
``q`` is the search, ``sort`` the order, ``n`` how many are shown, ``case`` the case that is open.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.model.case_facets import Facet, case_facets
from components.model.case_view import opaque_id
from components.model.place_names import echoed
from components.views import notice, url_state

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

BETWEEN: Final = "~"
LONGEST: Final = 1000  # characters of a facet's values: all themes together are 700
LONGEST_QUERY: Final = 200
FIRST: Final = 20  # cases shown at first, and how many more at a time
_CHOSEN, _QUERY, _SORT, _COUNT, _CASE = (
    f"cases_{name}" for name in ("chosen", "query", "sort", "count", "case")
)


@lru_cache(maxsize=1)
def _facets(_data_hash: str) -> tuple[Facet, ...]:
    return case_facets(
        store.case_facets(), store.catalogue(), store.case_places(), store.clusters()
    )


def facets() -> tuple[Facet, ...]:
    """The facets in the order of the page."""
    return _facets(store.data_hash())


def chosen() -> dict[str, tuple[str, ...]]:
    """The values chosen by facet, from a link or as chosen here; written back."""
    kept: dict[str, tuple[str, ...]] = dict(st.session_state.get(_CHOSEN, {}))
    for facet in facets():
        name = facet.facet_id
        given = url_state.incoming(name, LONGEST)
        if given is not None:
            kept[name] = _known(facet, given)
        elif url_state.was_taken_out(name, _written(kept.get(name, ()))):
            kept[name] = ()
    kept = {facet.facet_id: kept[facet.facet_id] for facet in facets() if kept.get(facet.facet_id)}
    st.session_state[_CHOSEN] = kept
    for facet in facets():
        url_state.write(facet.facet_id, _written(kept.get(facet.facet_id, ())))
    return kept


def _written(values: Collection[str]) -> str | None:
    return BETWEEN.join(values) or None


def _known(facet: Facet, given: str) -> tuple[str, ...]:
    """The values of a link that are ours, in the facet's order; a sentence for each other one."""
    asked = dict.fromkeys(value for value in given.split(BETWEEN) if value)
    own = {option.value for option in facet.options}
    for value in (value for value in asked if value not in own):
        notice.say(
            f"The link asks for “{echoed(value)}” under “{facet.title}”, which no case has. "
            "It was left out."
        )
    return tuple(option.value for option in facet.options if option.value in asked)


def toggle(facet_id: str, value: str) -> None:
    """Choose a value, or no longer."""
    kept: Mapping[str, tuple[str, ...]] = st.session_state.get(_CHOSEN, {})
    facet = next(each for each in facets() if each.facet_id == facet_id)
    wanted = set(kept.get(facet_id, ())) ^ {value}
    ordered = tuple(option.value for option in facet.options if option.value in wanted)
    _keep({**kept, facet_id: ordered})


def drop(facet_id: str | None) -> None:
    """No longer filter by a facet; None drops the search."""
    if facet_id is None:
        st.session_state[_QUERY] = ""
    kept: Mapping[str, tuple[str, ...]] = st.session_state.get(_CHOSEN, {})
    _keep({name: values for name, values in kept.items() if name != facet_id})


def clear() -> None:
    """Drop every filter and the search."""
    st.session_state[_QUERY] = ""
    _keep({})


def _keep(wanted: Mapping[str, tuple[str, ...]]) -> None:
    st.session_state[_CHOSEN] = dict(wanted)
    st.session_state[_COUNT] = FIRST
    url_state.seen()


def query() -> str:
    """What is searched for, "" for nothing; from a link or as typed, cut to what fits."""
    given = url_state.incoming("q", LONGEST_QUERY)
    if given is not None:
        st.session_state[_QUERY] = " ".join(given.split())
    elif url_state.was_taken_out("q", st.session_state.get(_QUERY)):
        st.session_state[_QUERY] = ""
    kept: str = st.session_state.get(_QUERY, "")
    url_state.write("q", kept or None)
    return kept


def search_for(text: str) -> None:
    """Search for a text from now on."""
    st.session_state[_QUERY] = " ".join(text.split())[:LONGEST_QUERY]
    st.session_state[_COUNT] = FIRST
    url_state.seen()


def sort(allowed: Collection[str]) -> str | None:
    """The order that was asked for, None where the usual one stands."""
    kept = url_state.choice("sort", allowed, _SORT, "the order")
    url_state.write("sort", kept)
    return kept


def sort_by(order: str | None) -> None:
    """Order so from now on; None for the usual order."""
    st.session_state[_SORT] = order
    url_state.seen()


def count() -> int:
    """How many cases are shown: a multiple of ``FIRST``."""
    given = url_state.incoming("n")
    if given is not None:
        st.session_state[_COUNT] = FIRST
        if given.isdecimal() and len(given) < 4 and int(given) >= FIRST:
            st.session_state[_COUNT] = int(given) // FIRST * FIRST
    elif url_state.was_taken_out("n", str(st.session_state.get(_COUNT))):
        st.session_state[_COUNT] = FIRST
    kept: int = st.session_state.get(_COUNT, FIRST)
    url_state.write("n", None if kept == FIRST else str(kept))
    return kept


def show_more() -> None:
    """Show so many more from now on."""
    st.session_state[_COUNT] = st.session_state.get(_COUNT, FIRST) + FIRST
    url_state.seen()


@lru_cache(maxsize=1)
def _case_ids(_data_hash: str) -> dict[str, str]:
    """Ids by what may stand for them in an address: themselves, and what says nothing of them."""
    ids = [case.case_id for case in store.case_cards()]
    return {**{opaque_id(case_id): case_id for case_id in ids}, **{each: each for each in ids}}


def open_case() -> str | None:
    """The id of the case that is open, None for the list."""
    ids = _case_ids(store.data_hash())
    kept = url_state.choice("case", ids, _CASE, "the case")
    url_state.write("case", kept)
    return ids[kept] if kept else None


def choose_case(address: str | None) -> None:
    """Open a case, or (None) go back to the list."""
    st.session_state[_CASE] = address
    url_state.seen()
