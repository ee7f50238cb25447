"""The points of the working groups, with filters, and beside each what speaks to it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import streamlit as st

from components import store
from components.charts import said_list
from components.charts.said_list import Speaks
from components.exports import said_file
from components.model import said_words
from components.model.case_facets import cases_by_id
from components.model.case_view import case_view
from components.model.wording import plural
from components.views import (
    case_links,
    go,
    said_filters,
    said_foot,
    said_search,
    said_state,
    selection,
)
from components.views.figure import figure, plain

if TYPE_CHECKING:
    from components.charts.markup import Markup
    from components.model.rows import Place
    from components.model.said_rows import Point, PointLink

FIRST = 40  # points shown at least, where there are so many; groups are never cut
NOUN = ("point", "points")
FIGURE = "figure"  # what a link to a figure sends: "figure:skills/job-related-training"


def show() -> None:
    """The points with their filters."""
    plain(said_list.opinion_note("Opinion, not statistics.", said_words.OPINION))
    listed = said_filters.Listed(
        "said", said_state.POINT_STATE, said_state.point_facets(), store.said_facets(), NOUN
    )
    said_filters.show(listed, _searched, _draw)


def _searched() -> frozenset[str] | None:
    state = said_state.POINT_STATE
    text = said_search.field(state, "said", "Search what was said")
    return said_search.points_with(text, state) if text else None


def _draw(found: frozenset[str]) -> None:
    said = store.said()
    shown = [point for point in said.points if point.point_id in found]
    groups = said_words.by_group(shown)
    first = said_words.first_groups(groups, said_state.POINT_STATE.count(FIRST))
    figure("".join(_group(theme, own) for theme, own in first), "said", on_choose=_follow)
    _more(groups[len(first) :])
    said_foot.show(
        "said", said_foot.POINTS_NOTE, "what-people-said.csv", "What people said",
        lambda: said_file.point_cells(shown, said, _views(), _titles()),
    )  # fmt: skip


def _group(theme: str, own: list[Point]) -> Markup:
    said, items = store.said(), _items(store.data_hash(), selection.place())
    return said_list.point_group(
        said.themes[theme],
        said_words.group_line(own),
        [(title, [items[p.point_id] for p in of]) for title, of in said_words.by_section(own)],
        said_words.group_note(own, said.gaps),
    )


def _more(rest: list[tuple[str, list[Point]]]) -> None:
    """A button for the groups that are not shown yet."""
    if rest:
        left = sum(len(own) for _, own in rest)
        st.button(
            f"Show the other {plural(len(rest), 'group')}, {plural(left, 'point')}",
            key="more-points",
            on_click=said_state.POINT_STATE.show,
            args=(len(store.said().points),),
        )


@lru_cache(maxsize=8)
def _items(_data_hash: str, place: Place | None) -> dict[str, Markup]:
    """Every point as it is drawn, made once for a place."""
    said = store.said()
    return {
        point.point_id: said_list.point_item(
            point.point_id,
            point.text,
            said_words.subject_words(point, said.subjects),
            [_speaks(link, place) for link in point.links],
        )
        for point in said.points
    }


def _speaks(link: PointLink, place: Place | None) -> Speaks:
    why = said_words.WHY_WORDS[link.why]
    if link.kind == "case":
        view = case_view(cases_by_id(store.case_cards())[link.target_id])
        address = case_links.case_address(view.address, place)
        return Speaks(view.title, f"{view.who}; {why}", f"case:{view.address}", address)
    one = store.catalogue().indicator(link.target_id)
    own = f"place={place.slug}&" if place and place.slug else ""
    address = f"{one.component_id}?{own}indicator={one.indicator_id}"
    sends = f"{FIGURE}:{one.component_id}/{one.indicator_id}"
    return Speaks(one.title, why, sends, address, one.component_id)


def _follow(identity: str) -> None:
    what, _, which = identity.partition(":")
    if what == FIGURE:
        go.to_component(which)
    else:
        case_links.follow(identity)


def _views() -> dict[str, str]:
    return {case.case_id: case_view(case).title for case in store.case_cards()}


def _titles() -> dict[str, str]:
    return {one.indicator_id: one.title for one in store.catalogue().indicators}
