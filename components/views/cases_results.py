"""The cases found: as cards or on a map, in the order asked for, or which filter to drop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.charts import prose
from components.charts.case_card import case_card, case_cards
from components.charts.facet_list import drop_list
from components.model import facets
from components.model.case_match_words import kin_sign, why_words
from components.model.wording import plural
from components.views import (
    case_names,
    cases_files,
    cases_map,
    cases_order,
    cases_search,
    cases_state,
    own_cases,
)
from components.views.figure import figure, plain

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from components.charts.markup import Markup
    from components.model.case_match import Match, Seen
    from components.model.facets import Chosen

VIEWS: Final = {False: "Cards", True: "Map"}
NO_MAP: Final = "The map is off with the names: it would show where each case is."


def show(found: Collection[str], chosen: Chosen, hits: Sequence[str] | None) -> None:
    """What was found, with the choice of how to see it."""
    if not found:
        _help(chosen, hits)
        return
    with st.container(horizontal=True, key="noprint-order", vertical_alignment="center"):
        on_map = _choose_view()
        files = st.container(width="content", horizontal=True)
        order = cases_order.choose(searched=hits is not None, is_shown=not on_map)
    viewed = cases_order.seen()
    ordered = cases_order.ordered(found, order, hits, viewed)
    views = [case_names.view(match.case) for match in ordered]
    with files:
        cases_files.show(views, chosen)
    if on_map:
        cases_map.show(views, found)
    else:
        _show_cards(ordered, viewed)


def _choose_view() -> bool:
    """Cards or map; whether the map is wanted."""
    wanted = cases_state.is_map()
    if case_names.are_off():
        if wanted:
            plain(prose.note("No map.", NO_MAP))
        return False
    st.session_state["cases-view"] = wanted
    st.segmented_control(
        "Show as", list(VIEWS), format_func=VIEWS.__getitem__, key="cases-view", required=True,
        label_visibility="collapsed",
        on_change=lambda: cases_state.show_map(wanted=bool(st.session_state["cases-view"])),
    )  # fmt: skip
    return wanted


def _show_cards(ordered: Sequence[Match], viewed: Seen) -> None:
    count = cases_state.STATE.count(cases_state.FIRST)
    figure(_cards(ordered[:count], viewed), "cases", on_choose=_open)
    left = len(ordered) - count
    if left > 0:
        st.button(
            f"Show the next {min(cases_state.FIRST, left)} of {left}",
            key="more-cases",
            on_click=lambda: cases_state.STATE.show(count + cases_state.FIRST),
        )


def _open(identity: str) -> None:
    cases_state.choose_case(identity.removeprefix("case:"))


def _cards(ordered: Sequence[Match], viewed: Seen) -> Markup:
    catalogue, marks = store.catalogue(), cases_search.marks()
    components = {each.component_id: each.title for each in catalogue.components}
    themes = {each.theme_id: each.title for each in catalogue.themes}
    return case_cards(
        case_card(
            case_names.view(match.case), components, why_words(match, viewed, themes),
            kin_sign(match), opens=True, marks=marks,
        )
        for match in ordered
    )  # fmt: skip


def _help(chosen: Chosen, hits: Sequence[str] | None) -> None:
    """Nothing is found: which filter to drop, with how many there would be then."""
    among = None if hits is None else frozenset(hits)
    titles = {facet.facet_id: facet.title for facet in cases_state.facets()}
    drops = [
        (
            "query:" if each.facet is None else f"drop:{each.facet}",
            "Drop the search" if each.facet is None else f"Drop the filter {titles[each.facet]}",
            f" and there would be {plural(each.found, 'case')}.",
        )
        for each in facets.without_each(own_cases.index(), chosen, among)
        if each.found
    ]
    words = "No case has all of this." if len(chosen) > 1 or hits is not None else "No case."
    plain(prose.heading(words, None if drops else "Drop more than one filter."))
    clear = ("clear:", "Clear everything", f" and see all {len(own_cases.cards())} cases.")
    figure(drop_list([*drops, clear]), "drops", on_choose=cases_state.take)
