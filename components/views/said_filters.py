"""A list with filters beside it: what the points and the directory of one page share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import streamlit as st

from components.charts import prose
from components.charts.facet_list import chip_row, drop_list, facet_list
from components.model import facets
from components.model.said_words import count_line
from components.model.wording import plural
from components.views.figure import figure, plain

if TYPE_CHECKING:
    from collections.abc import Callable

    from components.model.case_facets import Facet
    from components.model.facets import FacetIndex
    from components.views.facet_state import FacetState


@dataclass(frozen=True, slots=True)
class Listed:
    """What is listed: its keys, its state, its facets, who has which value, one and several."""

    key: str
    state: FacetState
    facets: tuple[Facet, ...]
    index: FacetIndex
    noun: tuple[str, str]


def show(
    listed: Listed,
    searched: Callable[[], frozenset[str] | None],
    draw: Callable[[frozenset[str]], None],
) -> None:
    """Draw filters, search, chips and what is found, or what to drop where nothing is.

    ``searched`` draws the search field and gives the ids found, None without a search; ``draw``
    draws the ids that pass.
    """
    key, state, index, noun = listed.key, listed.state, listed.index, listed.noun
    chosen = state.chosen()
    with st.container(key=f"columns-{key}"):
        left, right = st.columns([23, 77], gap="large")
    with right:
        among = searched()
    with left, st.container(key="noprint-facets"):
        counted = facets.counts(index, chosen, among)
        figure(facet_list(listed.facets, counted, chosen, noun), f"{key}-facets",
               on_choose=state.take)  # fmt: skip
    found = facets.found(index, chosen, among)
    with right:
        with st.container(key="noprint-chips"):
            words = count_line(len(found), len(index.items), *noun)
            row = chip_row(words, chosen, listed.facets, state.query())
            figure(row, f"{key}-chips", on_choose=state.take)
        if found:
            draw(found)
        else:
            _help(listed, among)


def _help(listed: Listed, among: frozenset[str] | None) -> None:
    """Which filter to drop, with how many there would be then."""
    titles = {facet.facet_id: facet.title for facet in listed.facets}
    drops = [
        (
            "query:" if each.facet is None else f"drop:{each.facet}",
            "Drop the search" if each.facet is None else f"Drop the filter {titles[each.facet]}",
            f" and there would be {plural(each.found, *listed.noun)}.",
        )
        for each in facets.without_each(listed.index, listed.state.chosen(), among)
        if each.found
    ]
    more = None if drops else "Drop more than one filter."
    plain(prose.heading(f"There is no {listed.noun[0]} with all of this.", more))
    clear = ("clear:", "Clear everything", f" and see all {len(listed.index.items)}.")
    figure(drop_list([*drops, clear]), f"{listed.key}-drops", on_choose=listed.state.take)
