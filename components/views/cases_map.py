"""Where the cases found are: a map of councils, and the same as a list."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

import streamlit as st

from components import outlines, store
from components.charts import prose
from components.charts.case_map import FAR_WORDS, case_map
from components.model.case_places import case_spread, spread_words
from components.views import case_names, cases_state, figure_foot, own_cases
from components.views.figure import figure, plain

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from components.model.case_view import CaseView

WHAT: Final = (
    "A case in several councils counts in each. A place in the list filters the library by it."
)
BLOCK: Final = "case-map-block"
SHAPES: Final = "Shapes: Contains OS data © Crown copyright and database right 2025."


def show(views: Sequence[CaseView], found: Collection[str]) -> None:
    """The map with its list; a place chosen in either becomes a filter of the cards."""
    index = own_cases.index()
    far = Counter(
        value
        for value in FAR_WORDS
        for case_id in found
        if case_id in index.items_of(index.masks["where"][value])
    )
    spread = case_spread(views, own_cases.places(), store.councils(), far)
    nations = {
        place.area_code: place.name for place in store.choosable_places() if place.kind == "nation"
    }
    with st.container(key=BLOCK):
        plain(prose.heading(f"{spread_words(spread)}.", WHAT))
        figure(case_map(spread, outlines.small_shapes(), nations), "case-map", on_choose=_take)
        figure_foot.show(
            "case-map", SHAPES, "case-studies-map.csv", title="Case studies on the map",
            place=None, sources=(), rows=None, block=BLOCK,
            cited=lambda: [f"{spread_words(spread)}."],
            without=case_names.left_out_of_links(),
        )  # fmt: skip


def _take(identity: str) -> None:
    cases_state.take(identity)
    cases_state.show_map(wanted=False)
