"""Case studies of a component, those of the chosen theme and of places like mine first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.charts import prose
from components.charts.case_card import case_card, case_cards
from components.charts.markup import join
from components.model.case_rows import cases_of, ranked_cases
from components.model.case_words import count_words, reason_line
from components.model.wording import in_sentence
from components.views.drawings import kept
from components.views.figure import figure

if TYPE_CHECKING:
    from components.charts.markup import Markup
    from components.model.case_rows import CaseCard, RankedCase
    from components.model.rows import Place

FIRST: Final = 3  # as many as stand side by side
MORE: Final = 9
KEPT: Final = 64  # every component and theme


def show(component_id: str, theme: str | None, place: Place, title: str) -> None:
    """Three cases, and more at one click; the reason for the order is on each card."""
    key = f"cases-shown:{component_id}:{theme}"
    count: int = st.session_state.get(key, FIRST)
    there = len(_of(component_id, theme))
    with st.container(key="fig-cases"):
        figure(_drawn(title, component_id, theme, place.area_code, min(count, there)), "cases")
        if there > count:
            st.button(
                f"Show {min(MORE, there - count)} more",
                key="more-cases",
                on_click=lambda: st.session_state.update({key: count + MORE}),
            )


@store.kept(KEPT)
def _of(component_id: str, theme: str | None) -> tuple[CaseCard, ...]:
    return tuple(cases_of(store.case_cards(), component_id, {theme} if theme else ()))


@kept
def _drawn(title: str, component_id: str, theme: str | None, area_code: str, count: int) -> Markup:
    place = store.place(area_code)
    own = _of(component_id, theme)
    view = store.case_viewpoint(None if place.kind == "uk" else area_code, theme)
    said = _subtitle(len(own), len(_of(component_id, None)), theme, place)
    ranked = ranked_cases(own, view)[:count]
    return join([prose.heading(title, said), _cards(ranked, place, component_id)])


def _subtitle(shown: int, every: int, theme: str | None, place: Place) -> str:
    titles = {each.theme_id: each.title for each in store.catalogue().themes}
    counted = count_words(shown, every, titles[theme] if theme else None)
    if not shown or place.kind == "uk":
        return counted
    return f"{counted} Those from {in_sentence(place.name)} and places like it first."


def _cards(ranked: list[RankedCase], place: Place, component_id: str) -> Markup:
    catalogue = store.catalogue()
    titles = {c.component_id: c.title for c in catalogue.components}
    near = None if place.kind == "uk" else place
    return case_cards(
        case_card(case, reason_line(case, near, catalogue.themes, component_id), titles)
        for case in ranked
    )
