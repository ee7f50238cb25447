"""Case studies under a framework or one of its terms, those of places like mine first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.charts import prose
from components.charts.case_card import case_card, case_cards
from components.charts.markup import join
from components.model import lens_words
from components.model.case_rows import ranked_cases
from components.model.case_words import reason_line
from components.model.wording import in_sentence, plural
from components.views.cases_block import FIRST, MORE
from components.views.figure import figure, plain

if TYPE_CHECKING:
    from components.charts.markup import Markup
    from components.model.case_rows import RankedCase
    from components.model.lens_rows import Lens, Term
    from components.model.rows import Place

NO_CASE: Final = "No case of the collection stands under it yet."


def show(lens: Lens, term: Term | None, place: Place | None) -> None:
    """Three cases of the term, or of all terms, and more at one click."""
    terms = [term] if term else list(lens.terms)
    wanted = {case_id for each in terms for case_id in each.ids("case")}
    near = None if place is None or place.kind == "uk" else place
    view = store.case_viewpoint(near.area_code if near else None)
    ranked = ranked_cases([c for c in store.case_cards() if c.case_id in wanted], view)
    key = f"lens-cases-shown:{lens.lens_id}:{term.term_id if term else None}"
    count: int = st.session_state.get(key, FIRST)
    with st.container(key="fig-cases"):
        heading = prose.heading(_title(len(ranked), lens, term), _subtitle(ranked, near, terms))
        if not ranked:
            plain(join([heading, prose.paragraph(NO_CASE)]))
            return
        figure(join([heading, _cards(ranked[:count], near)]), "cases")
        if len(ranked) > count:
            st.button(
                f"Show {min(MORE, len(ranked) - count)} more",
                key="more-cases",
                on_click=lambda: st.session_state.update({key: count + MORE}),
            )


def _title(count: int, lens: Lens, term: Term | None) -> str:
    about = f"under “{term.title}”" if term else f"under the {len(lens.terms)} {lens.term_word}s"
    return f"{plural(count, 'case study', 'case studies')} {about}" if count else "No case study"


def _subtitle(ranked: list[RankedCase], near: Place | None, terms: list[Term]) -> str | None:
    if not ranked:
        return None
    links = [link for term in terms for link in term.links if link.target == "case"]
    said = f"Put there {lens_words.by_phrase(links)}."
    if near is None:
        return said
    return f"{said} Those from {in_sentence(near.name)} and places like it first."


def _cards(ranked: list[RankedCase], near: Place | None) -> Markup:
    catalogue = store.catalogue()
    titles = {c.component_id: c.title for c in catalogue.components}
    return case_cards(
        case_card(case, reason_line(case, near, catalogue.themes), titles) for case in ranked
    )
