"""Case studies: the library with its filters, or the case that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components.charts import prose
from components.charts.facet_list import chip_row, facet_list
from components.model import facets
from components.model.wording import plural
from components.views import (
    case_page,
    cases_results,
    cases_search,
    cases_state,
    own_case_page,
    own_cases,
)
from components.views.figure import figure, plain

if TYPE_CHECKING:
    from components.model.facets import Chosen

TITLE: Final = "Case studies"
ADD: Final = "Add a case of your own"
LEAD: Final = (
    "{count} things councils and their partners have done. Each says what is known of the result, "
    "and how we know."
)


def show() -> None:
    """The page Case studies."""
    case_id, is_adding = cases_state.open_case(), cases_state.is_adding()
    if case_id is not None:
        case_page.show(next(case for case in own_cases.cards() if case.case_id == case_id))
    elif is_adding:
        own_case_page.show()
    else:
        _library()


def _library() -> None:
    plain(prose.page_title(TITLE, LEAD.format(count=len(own_cases.cards()))))
    with st.container(key="noprint-add"):
        st.button(
            ADD, key="add-case", type="tertiary", icon=":material/add:",
            on_click=lambda: cases_state.show_adding(wanted=True),
        )  # fmt: skip
    chosen = cases_state.chosen()
    with st.container(key="columns-cases"):
        left, right = st.columns([23, 77], gap="large")
    with right:
        hits = cases_search.show()
    among = None if hits is None else frozenset(hits)
    index = own_cases.index()
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
    every = len(own_cases.cards())
    words = f"{found} of {every}" if found < every else plural(every, "case")
    row = chip_row(words, chosen, cases_state.facets(), cases_state.query())
    figure(row, "chips", on_choose=cases_state.take)
