"""What is chosen of a list's facets: kept for the session and in the address.

One parameter a facet, its values parted by "~".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components.model.place_names import echoed
from components.views import notice, url_state

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from components.model.case_facets import Facet

BETWEEN: Final = "~"
LONGEST: Final = 1000  # characters of a facet's values
LONGEST_QUERY: Final = 200
DIGITS: Final = 4  # of a count in a link


class FacetState:
    """The choice of one page, under keys of its own."""

    def __init__(self, page: str, facets: Callable[[], tuple[Facet, ...]]) -> None:
        self._facets = facets
        self._chosen, self._query, self._count = (
            f"{page}_{what}" for what in ("chosen", "query", "count")
        )

    def chosen(self) -> dict[str, tuple[str, ...]]:
        """The values chosen by facet, from a link or as chosen here; written back."""
        facets = self._facets()
        own = {facet.facet_id for facet in facets}
        kept = {name: values for name, values in self._kept().items() if name in own}
        for facet in facets:
            name = facet.facet_id
            given = url_state.incoming(name, LONGEST)
            if given is not None:
                kept[name] = _known(facet, given)
            elif url_state.was_taken_out(name, _written(kept.get(name, ()))):
                kept[name] = ()
            url_state.write(name, _written(kept.get(name, ())))
        kept = {name: values for name, values in kept.items() if values}
        st.session_state[self._chosen] = kept
        return kept

    def query(self) -> str:
        """What is searched for, "" for nothing; from a link or as typed, cut to what fits."""
        given = url_state.incoming("q", LONGEST_QUERY)
        if given is not None:
            st.session_state[self._query] = " ".join(given.split())
        elif url_state.was_taken_out("q", st.session_state.get(self._query)):
            st.session_state[self._query] = ""
        kept: str = st.session_state.get(self._query, "")
        url_state.write("q", kept or None)
        return kept

    def search_for(self, text: str) -> None:
        """Search for a text from now on."""
        st.session_state[self._query] = " ".join(text.split())[:LONGEST_QUERY]
        url_state.seen()

    def count(self, first: int) -> int:
        """How many are shown at least: ``first``, or more; from a link or as asked for here."""
        given = url_state.incoming("n")
        if given is not None:
            known = given.isdecimal() and len(given) <= DIGITS
            st.session_state[self._count] = max(first, int(given)) if known else first
            if not known or int(given) < first:
                notice.say(f"The link asks for “{echoed(given)}” of the list; {first} are shown.")
        elif url_state.was_taken_out("n", str(st.session_state.get(self._count))):
            st.session_state[self._count] = first
        kept: int = st.session_state.get(self._count, first)
        url_state.write("n", None if kept == first else str(kept))
        return kept

    def show(self, count: int) -> None:
        """Show so many at least from now on."""
        st.session_state[self._count] = count
        url_state.seen()

    def take(self, identity: str) -> None:
        """Do what a filter or a chip asks for: "facet:value", "drop:facet", "query:", "clear:"."""
        name, _, value = identity.partition(":")
        if name in {"query", "clear"} or (name == "drop" and value == "query"):
            st.session_state[self._query] = ""
        if name == "clear":
            self._keep({})
        elif name == "drop":
            self._keep({facet: kept for facet, kept in self._kept().items() if facet != value})
        elif name != "query":
            self._toggle(name, value)
        st.session_state.pop(self._count, None)
        url_state.seen()

    def _toggle(self, name: str, value: str) -> None:
        facet = next(each for each in self._facets() if each.facet_id == name)
        wanted = set(self._kept().get(name, ())) ^ {value}
        ordered = tuple(each.value for each in facet.options if each.value in wanted)
        self._keep({**self._kept(), name: ordered})

    def _kept(self) -> dict[str, tuple[str, ...]]:
        kept: dict[str, tuple[str, ...]] = st.session_state.get(self._chosen, {})
        return kept

    def _keep(self, wanted: dict[str, tuple[str, ...]]) -> None:
        st.session_state[self._chosen] = wanted


def _written(values: Collection[str]) -> str | None:
    return BETWEEN.join(values) or None


def _known(facet: Facet, given: str) -> tuple[str, ...]:
    """The values of a link that are ours, in the facet's order; a sentence for each other one."""
    asked = dict.fromkeys(value for value in given.split(BETWEEN) if value)
    own = {option.value for option in facet.options}
    for value in (value for value in asked if value not in own):
        notice.say(
            f"The link asks for “{echoed(value)}” under “{facet.title}”, which there is not. "
            "It was left out."
        )
    return tuple(option.value for option in facet.options if option.value in asked)
