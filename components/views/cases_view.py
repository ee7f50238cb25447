"""Case studies: the library with its filters, or the case that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.charts import prose
from components.charts.facet_list import chip_row, facet_list
from components.model import facets
from components.model.wording import plural
from components.views import case_page, cases_results, cases_search, cases_state
from components.views.figure import figure, plain

if TYPE_CHECKING:
    from components.model.facets import Chosen

TITLE: Final = "Case studies"
LEAD: Final = (
    "{count} things councils and their partners have done. Each says what is known of the result, "
    "and how we know."
)


def show() -> None:
    """The page Case studies."""
    case_id = cases_state.open_case()
    if case_id is None:
        _library()
    else:
        case_page.show(next(case for case in store.case_cards() if case.case_id == case_id))


def _library() -> None:
    plain(prose.page_title(TITLE, LEAD.format(count=len(store.case_cards()))))
    chosen = cases_state.chosen()
    with st.container(key="columns-cases"):
        left, right = st.columns([23, 77], gap="large")
    with right:
        hits = cases_search.show()
    among = None if hits is None else frozenset(hits)
    index = store.case_facets()
    counts = facets.counts(index, chosen, among)
    with left, st.container(key="noprint-facets"):
        figure(
            facet_list(cases_state.facets(), counts, chosen), "facets", on_choose=cases_state.take
        )
    found = facets.found(index, chosen, among)
    with right:
        with st.container(key="noprint-chips"):
            _chips(len(found), chosen)
        cases_results.show(found, chosen, hits)
        cases_search.points()


def _chips(found: int, chosen: Chosen) -> None:
    every = len(store.case_cards())
    words = f"{found} of {every}" if found < every else plural(every, "case")
    row = chip_row(words, chosen, cases_state.facets(), cases_state.query())
    figure(row, "chips", on_choose=cases_state.take)
