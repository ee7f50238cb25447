"""The points of the working groups, with filters, and beside each what speaks to it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

import streamlit as st

from components import store
from components.charts import said_list
from components.charts.said_list import Speaks
from components.exports import said_file
from components.model import said_words
from components.model.wording import plural
from components.views import (
    case_links,
    case_names,
    go,
    said_filters,
    said_foot,
    said_search,
    said_state,
    selection,
)
from components.views.figure import figure, plain

if TYPE_CHECKING:
    from collections.abc import Mapping

    from components.charts.markup import Markup
    from components.model.rows import Place
    from components.model.said_rows import Point, PointLink

FIRST = 40  # points shown at least, where there are so many; groups are never cut
NOUN = ("point", "points")
FIGURE = "figure"  # what a link to a figure sends: "figure:skills/job-related-training"


class _Shown(NamedTuple):
    """What is said of a case beside a point."""

    case_id: str
    address: str
    title: str
    who: str


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
    said = case_names.said()
    shown = [point for point in said.points if point.point_id in found]
    cases = _cases()
    items = _items(store.data_hash(), selection.place(), cases)
    groups = said_words.by_group(shown)
    first = said_words.first_groups(groups, said_state.POINT_STATE.count(FIRST))
    figure("".join(_group(theme, own, items) for theme, own in first), "said", on_choose=_follow)
    _more(groups[len(first) :])
    said_foot.show(
        "said", said_foot.POINTS_NOTE, "connected-places-what-people-said.csv", "What people said",
        lambda: said_file.point_cells(
            shown, said, {case.case_id: case.title for case in cases}, _titles()),
        lambda: [f"{point.text} ({point.group}, {point.year})" for point in shown],
    )  # fmt: skip


def _group(theme: str, own: list[Point], items: dict[str, Markup]) -> Markup:
    said = store.said()
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


def _cases() -> tuple[_Shown, ...]:
    """Every case as it may be said just now."""
    views = ((case.case_id, case_names.view(case)) for case in store.case_cards())
    return tuple(_Shown(case_id, view.address, view.title, view.who) for case_id, view in views)


@lru_cache(maxsize=8)
def _items(_data_hash: str, place: Place | None, cases: tuple[_Shown, ...]) -> dict[str, Markup]:
    """Every point as it is drawn, made once for a place and for what may be said of cases."""
    said, by_id = case_names.said(), {case.case_id: case for case in cases}
    return {
        point.point_id: said_list.point_item(
            point.point_id,
            point.text,
            said_words.subject_words(point, said.subjects),
            [_speaks(link, place, by_id) for link in point.links],
        )
        for point in said.points
    }


def _speaks(link: PointLink, place: Place | None, cases: Mapping[str, _Shown]) -> Speaks:
    why = said_words.WHY_WORDS[link.why]
    if link.kind == "case":
        case = cases[link.target_id]
        address = case_links.case_address(case.address, place)
        return Speaks(case.title, f"{case.who}; {why}", f"case:{case.address}", address)
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


def _titles() -> dict[str, str]:
    return {one.indicator_id: one.title for one in store.catalogue().indicators}
