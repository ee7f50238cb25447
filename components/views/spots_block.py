"""From what stands out to who has worked on it: the block of a place, with the reasons printed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.charts import prose
from components.charts.markup import el, join
from components.charts.spot_cases import CaseLine, spot_item, spot_list
from components.model.case_match import Seen, by_spot, newest_year
from components.model.case_match_words import SIDE_WORDS, match_words, spots_words
from components.model.spots import spots, weak_first
from components.views import case_links, case_names, selection
from components.views.figure import figure

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from components.charts.markup import Markup
    from components.model.case_match import Match
    from components.model.rows import IndicatorRow, Place
    from components.model.spots import Spot

TITLE: Final = "Others who worked on what stands out here"
MOST_WEAK: Final = 4  # themes that a reader can take in; the pages of the components have the rest
MOST_OTHERS: Final = 2
CASES_A_THEME: Final = 3
NO_CASE: Final = "No case on this theme yet."
NOTE: Final = (
    "A case says what was done and what came of it there, not that it would work here. Order: "
    "ours, by theme, likeness of the place, evidence and year."
)


def show(place: Place, rows: Sequence[IndicatorRow]) -> None:
    """The themes that stand out, each with the cases on it; ``rows`` are all those of the place."""
    found = weak_first(spots(rows, selection.nation_of(place).name), MOST_WEAK, MOST_OTHERS)
    seen = seen_from(place, found)
    with st.container(key="fig-spot-cases"):
        heading = prose.heading(TITLE, spots_words(found, place))
        items = spot_list(_item(spot, best, seen) for spot, best in by_spot(
            store.case_cards(), seen, CASES_A_THEME))  # fmt: skip
        every = el(
            "p",
            el("a", f"All {len(store.case_cards())} cases", class_="cp-link",
               href=case_links.list_address({}, place), target="_self", data_choose="all"),
            class_="cp-meta",
        )  # fmt: skip
        figure(
            join([heading, items, prose.source_note(NOTE), every]),
            "spot-cases",
            on_choose=lambda identity: case_links.follow("" if identity == "all" else identity),
        )


def seen_from(
    place: Place,
    found: tuple[Spot, ...],
    theme: str | None = None,
    *,
    names_off: bool | None = None,
) -> Seen:
    """For whom cases are matched; the United Kingdom is no place to be like.

    ``names_off`` is the session's switch where nothing is said; a file's thread knows no session.
    """
    code = None if place.kind == "uk" else place.area_code
    return Seen(
        store.case_viewpoint(code, theme),
        store.near_councils().get(place.area_code, frozenset()),
        store.settings(),
        found,
        newest_year(store.case_cards()),
        names_off=case_names.are_off() if names_off is None else names_off,
    )


def line(match: Match, seen: Seen, titles: Mapping[str, str]) -> CaseLine:
    """A matched case in a few lines, with its reasons; ``titles`` are of the themes to be named."""
    view = case_names.view(match.case)
    address = case_links.case_address(view.address, selection.place())
    return CaseLine(view, match_words(match, seen, titles), address)


def _item(spot: Spot, best: Sequence[Match], seen: Seen) -> Markup:
    titles = {theme.theme_id: theme.title for theme in store.catalogue().themes}
    return spot_item(
        spot, titles[spot.theme_id], SIDE_WORDS[spot.side],
        [line(match, seen, titles) for match in best], NO_CASE,
    )  # fmt: skip
