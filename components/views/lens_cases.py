"""Case studies under a framework or one of its terms, those of places like mine first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.charts import prose
from components.charts.markup import join
from components.model import lens_words
from components.model.case_likeness import by_likeness
from components.model.case_match import matches
from components.model.wording import in_sentence, plural
from components.views import case_links, cases_block, selection, spots_block
from components.views.figure import figure, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.model.case_match import Match
    from components.model.lens_rows import Lens, Term
    from components.model.rows import Place

NO_CASE: Final = "No case of the collection stands under it yet."


def show(lens: Lens, term: Term | None, place: Place | None) -> None:
    """Twenty cases of the term, or of all terms, those near the place first; the rest on demand."""
    terms = [term] if term else list(lens.terms)
    wanted = {case_id for each in terms for case_id in each.ids("case")}
    near = None if place is None or place.kind == "uk" else place
    seen = spots_block.seen_from(place or selection.place_or_uk(), ())
    ranked = by_likeness(matches((c for c in store.case_cards() if c.case_id in wanted), seen))
    themes = {theme.theme_id: theme.title for theme in store.catalogue().themes}
    key = f"lens-cases-shown:{lens.lens_id}:{term.term_id if term else None}"
    shown = ranked if st.session_state.get(key) else ranked[: cases_block.FIRST]
    with st.container(key="fig-cases"):
        heading = prose.heading(_title(len(ranked), lens, term), _subtitle(ranked, near, terms))
        if not ranked:
            plain(join([heading, prose.paragraph(NO_CASE)]))
            return
        parts = [
            heading,
            cases_block.cards(shown[: cases_block.CARDS], seen, themes),
            cases_block.lines(shown[cases_block.CARDS :], seen, themes),
        ]
        figure(join(parts), "cases", on_choose=case_links.follow)
        if len(ranked) > len(shown):
            st.button(
                f"Show the other {len(ranked) - len(shown)}",
                key="more-cases",
                on_click=lambda: st.session_state.update({key: True}),
            )


def _title(count: int, lens: Lens, term: Term | None) -> str:
    about = f"under “{term.title}”" if term else f"under the {len(lens.terms)} {lens.term_word}s"
    return f"{plural(count, 'case study', 'case studies')} {about}" if count else "No case study"


def _subtitle(ranked: Sequence[Match], near: Place | None, terms: list[Term]) -> str | None:
    if not ranked:
        return None
    links = [link for term in terms for link in term.links if link.target == "case"]
    said = f"Put there {lens_words.by_phrase(links)}."
    if near is None:
        return said
    return f"{said} Those from {in_sentence(near.name)} and places like it first."
