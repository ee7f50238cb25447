"""Case studies of a component: those on what stands out here and of places like this first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.charts import prose
from components.charts.case_card import case_card, case_cards
from components.charts.markup import el, join
from components.charts.spot_cases import case_lines
from components.model.case_match import matches
from components.model.case_match_words import kin_sign, why_words
from components.model.case_rows import cases_of
from components.model.case_words import count_words
from components.model.spots import spots
from components.model.wording import in_sentence
from components.views import case_links, case_names, selection, spots_block
from components.views.figure import figure

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from components.charts.markup import Markup
    from components.model.case_match import Match, Seen
    from components.model.rows import IndicatorRow, Place

CARDS: Final = 3  # as many as stand side by side; the others are lines
FIRST: Final = 20  # shown at first, where there are so many
LEVEL: Final = 3  # of a line's title among the headings, under the block's own


def show(
    component_id: str, theme: str | None, place: Place, title: str, rows: Sequence[IndicatorRow]
) -> None:
    """Twenty cases at first, the others at one click; why each stands there is said beside it.

    ``rows`` are those of the component, which say in which of its themes the place stands out.
    """
    every = cases_of(store.case_cards(), component_id, ())
    own = cases_of(store.case_cards(), component_id, {theme}) if theme else every
    seen = spots_block.seen_from(place, spots(rows, selection.nation_of(place).name), theme)
    ranked = matches(own, seen)
    themes = {each.theme_id: each.title for each in store.catalogue().themes_of(component_id)}
    key = f"cases-shown:{component_id}:{theme}"
    shown = ranked if st.session_state.get(key) else ranked[:FIRST]
    with st.container(key="fig-cases"):
        parts = [
            prose.heading(title, _subtitle(len(own), len(every), theme, place)),
            cards(shown[:CARDS], seen, themes),
            lines(shown[CARDS:], seen, themes),
            _way_to_library(component_id, theme, len(own)) if own else None,
        ]  # fmt: skip
        figure(join(parts), "cases", on_choose=case_links.follow)
        if len(ranked) > len(shown):
            st.button(
                f"Show the other {len(ranked) - len(shown)}",
                key="more-cases",
                on_click=lambda: st.session_state.update({key: True}),
            )


def _subtitle(shown: int, every: int, theme: str | None, place: Place) -> str:
    titles = {each.theme_id: each.title for each in store.catalogue().themes}
    counted = count_words(shown, every, titles[theme] if theme else None)
    if not shown or place.kind == "uk":
        return counted
    name = in_sentence(place.name)
    return f"{counted} Those on what stands out in {name}, and from places like it, first."


def cards(best: Sequence[Match], seen: Seen, themes: Mapping[str, str]) -> Markup:
    """Matched cases as cards, each with its reasons; ``themes`` are the titles to be named."""
    components = {c.component_id: c.title for c in store.catalogue().components}
    return case_cards(
        case_card(
            case_names.view(each.case), components, why_words(each, seen, themes), kin_sign(each),
            opens=True,
        )
        for each in best
    )  # fmt: skip


def lines(further: Sequence[Match], seen: Seen, themes: Mapping[str, str]) -> Markup | None:
    """Further matched cases as lines; None where there are none."""
    if not further:
        return None
    return case_lines((spots_block.line(each, seen, themes) for each in further), level=LEVEL)


def _way_to_library(component_id: str, theme: str | None, count: int) -> Markup:
    """The link to the library with what is chosen here as its filter."""
    filters = {"component": component_id, **({"theme": theme} if theme else {})}
    said = "all of them" if count > 1 else "it"
    return el(
        "p",
        el(
            "a", f"Filter and search {said} in the library",
            href=case_links.list_address(filters, selection.place()), target="_self",
            data_choose=" ".join(f"{name}:{value}" for name, value in filters.items()),
            class_="cp-link",
        ),
        class_="cp-meta",
    )  # fmt: skip
