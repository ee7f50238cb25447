"""The cases found: their cards in the order asked for, or which filter to drop."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components import store
from components.charts import prose
from components.charts.case_card import case_card, case_cards, near_sign
from components.charts.facet_list import drop_list
from components.model import facets
from components.model.case_rows import ranked_cases
from components.model.case_view import case_view
from components.model.case_words import reason_line
from components.model.wording import plural
from components.views import cases_search, cases_state, cases_view, selection
from components.views.figure import figure, plain

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from components.charts.markup import Markup
    from components.model.case_rows import RankedCase
    from components.model.facets import Chosen

RELEVANCE, RECENT, LIKE = "relevance", "recent", "like"


def show(found: Collection[str], chosen: Chosen, hits: Sequence[str] | None) -> None:
    """The cards of the cases found, as many as asked for."""
    if not found:
        _help(chosen, hits)
        return
    order = _order(hits is not None)
    ranked = _ranked(found, order, hits)
    count = cases_state.count()
    figure(_cards(ranked[:count]), "cases", on_choose=_open)
    if len(ranked) > count:
        more = min(cases_state.FIRST, len(ranked) - count)
        st.button(
            f"Show the next {more} of {len(ranked) - count}",
            key="more-cases",
            on_click=cases_state.show_more,
        )


def _open(identity: str) -> None:
    cases_state.choose_case(identity.removeprefix("case:"))


def _order(searched: bool) -> str:
    """The order of the list: as asked for, else the best hits, those like my place, the newest."""
    place = selection.place()
    words = {RECENT: "Newest first"}
    if place is not None and place.kind != "uk":
        words = {LIKE: f"Most like {place.name} first", **words}
    if searched:
        words = {RELEVANCE: "Best match first", **words}
    usual = next(iter(words))
    order = cases_state.sort(words) or usual
    st.session_state["cases-order"] = order

    def changed() -> None:
        picked = st.session_state["cases-order"]
        cases_state.sort_by(None if picked == usual else picked)

    with st.container(key="noprint-order", width=280):
        st.selectbox(
            "Order", list(words), format_func=words.__getitem__, key="cases-order",
            label_visibility="collapsed", on_change=changed,
        )  # fmt: skip
    return order


def _ranked(found: Collection[str], order: str, hits: Sequence[str] | None) -> list[RankedCase]:
    place = selection.place()
    code = place.area_code if place and place.kind != "uk" else None
    cases = [case for case in store.case_cards() if case.case_id in found]
    ranked = ranked_cases(cases, store.case_viewpoint(code))
    if order == RELEVANCE and hits is not None:
        at = {case_id: number for number, case_id in enumerate(hits)}
        return sorted(ranked, key=lambda each: at[each.case.case_id])
    if order == RECENT:
        return sorted(ranked, key=lambda each: -(each.case.year_end or each.case.year_start or 0))
    return ranked


def _cards(ranked: Sequence[RankedCase]) -> Markup:
    catalogue, place = store.catalogue(), selection.place()
    near = None if place is None or place.kind == "uk" else place
    titles = {c.component_id: c.title for c in catalogue.components}
    marks = cases_search.marks()
    return case_cards(
        case_card(
            case_view(each.case), titles, reason_line(each, near, catalogue.themes),
            near_sign(each), opens=True, marks=marks,
        )
        for each in ranked
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
        for each in facets.without_each(store.case_facets(), chosen, among)
        if each.found
    ]
    words = "No case has all of this." if len(chosen) > 1 or hits is not None else "No case."
    plain(prose.heading(words, None if drops else "Drop more than one filter."))
    clear = ("clear:", "Clear everything", f" and see all {len(store.case_cards())} cases.")
    figure(drop_list([*drops, clear]), "drops", on_choose=cases_view.take)
