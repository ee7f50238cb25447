"""The top of Start: find a place, and see how one stands on the eight components."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.charts import prose
from components.model import headlines, wording
from components.views import doughnut_block, go, place_picker, selection
from components.views.figure import figure, plain

if TYPE_CHECKING:
    from components.model.rows import Place

# What is looked for, and how it is offered.
EXAMPLES: Final = {
    "Leeds": "Leeds",
    "Cornwall": "Cornwall",
    "LS1 1UR": "LS1 1UR, a postcode",
    "Christchurch": "Christchurch, an old name",
}
EXAMPLE_PLACE: Final = "E08000035"  # Leeds: every kind of wedge on one doughnut


def hero() -> None:
    """Question, picker, and places to try or the way to the chosen one."""
    figure(
        prose.page_title(
            "What does the evidence say about your place?",
            "Pick a council. See where it stands on the eight parts of a connected place, how sure "
            "that is, what nobody knows, and what other places have already done.",
        ),
        "title",
    )
    with st.container(key="hero-picker"):
        place_picker.show()
    place = selection.place()
    with st.container(horizontal=True, key="noprint-examples", vertical_alignment="center"):
        if place is None:
            st.markdown("Try", width="content")
            for text, words in EXAMPLES.items():
                st.button(words, key=f"try-{text}", on_click=place_picker.find, args=(text,))
        else:
            _open_button(place)


def doughnut(chosen: Place | None) -> None:
    """The chosen council's doughnut with its bars, or one council's as an example.

    Nothing for a county, region or nation: they have no scores, and another place's would mislead.
    """
    place = chosen or store.place(EXAMPLE_PLACE)
    scores = store.component_scores(place.area_code)
    if not scores:
        return
    with st.container(key="fig-example"):
        said = headlines.component_headline(scores, doughnut_block.short_names(), place)
        whose = place.name if chosen else f"An example: {place.name}"
        plain(
            prose.heading(
                said,
                f"{whose}. Scores from 0 to 100 among councils; the mark is the median council of "
                "the same nation.",
            )
        )
        doughnut_block.components(place, scores)
        if chosen is None:
            with st.container(key="noprint-open-example"):
                _open_button(place, example=True)


def _open_button(place: Place, *, example: bool = False) -> None:
    """The way to the page of a place; the example is chosen on the way."""
    st.button(
        f"Open {wording.in_sentence(place.name)}",
        key="open-example" if example else "open-place",
        on_click=open_place,
        args=(place.area_code,),
        type="secondary" if example else "primary",
        icon=":material/arrow_forward:",
    )


def open_place(area_code: str) -> None:
    """Choose the place, and go to its page."""
    selection.choose(area_code)
    go.to("place")
