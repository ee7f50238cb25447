"""Beside a board: what earlier consultations said, and cases, about what its notes are about."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.charts import board as drawing
from components.charts import prose
from components.charts.markup import join
from components.model.board import earlier, leading_tag, tag, tag_counts
from components.model.consultation import SECTION_TITLES
from components.model.room_rows import Board
from components.model.wording import plural
from components.views import board_form, case_names, room_cases, url_state
from components.views.figure import figure, plain

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from components.model.room_rows import Note
    from components.model.rows import Place

_SAID: Final = "room_said"
_CASES: Final = "room_cases"
_FOLLOWS: Final = ""  # what most notes are about
EVERYTHING: Final = "all"
SOURCE: Final = (
    "Points of working groups at consultations in 2021 and 2024, in our words. Opinion of those "
    "who were there, not statistics. What a point is about is our mapping."
)


def show(board: Board, notes: Sequence[Note], place: Place) -> None:
    """Earlier points and cases on one component or theme: the notes' own unless one is chosen."""
    with st.container(key="fig-board-beside"):
        plain(prose.heading("What earlier consultations said"))
        with st.container(horizontal=True):
            about = _about(notes)
            group = _group() if board is Board.WORKED else None
        _earlier(board, about, group)
    with st.container(key="fig-board-cases"):
        _cases(about, place)


def _about(notes: Sequence[Note]) -> str:
    """The component or theme that is shown, "" for everything."""
    titles = _titles(notes)
    chosen = _select("About", "cases", _CASES, titles)
    if chosen is None:
        return leading_tag(notes)
    return "" if chosen == EVERYTHING else chosen


def _titles(notes: Sequence[Note]) -> dict[str, str]:
    """What may be chosen, words by id; those that notes are about say by how many."""
    titles, counts = board_form.abouts(), tag_counts(notes)
    leading = leading_tag(notes)
    follows = f"What most notes are about: {titles[leading]}" if leading in titles else (
        "What the notes are about: no note says yet")  # fmt: skip
    counted = {
        each: f"{title} · {plural(counts[each], 'note')}" if counts[each] else title
        for each, title in titles.items() if each
    }  # fmt: skip
    return {
        _FOLLOWS: follows, EVERYTHING: "Everything", **counted,
    }  # fmt: skip


def _group() -> str | None:
    """The working group whose points are shown; None for all."""
    groups = {point.theme: point.group for point in case_names.said().points}
    return _select("Working group", "said", _SAID, {_FOLLOWS: "All working groups", **groups})


def _select(label: str, name: str, kept: str, titles: dict[str, str]) -> str | None:
    """A choice of ids with words, in the address; None for the first of them."""
    chosen = url_state.choice(name, tuple(titles), kept, "something")
    widget = f"{kept}-widget"
    st.session_state[widget] = chosen or _FOLLOWS
    st.selectbox(label, list(titles), key=widget, format_func=titles.__getitem__,
                 on_change=_picked, args=(kept, widget), width=420)  # fmt: skip
    url_state.write(name, chosen or None)
    return chosen or None


def _picked(kept: str, widget: str) -> None:
    st.session_state[kept] = st.session_state[widget] or None
    url_state.seen()


def _earlier(board: Board, about: str, group: str | None) -> None:
    tags = _point_tags(store.data_hash())
    points = [p for p in case_names.said().points if not about or about in tags[p.point_id]]
    found = earlier(points, board, group)
    if not any(found.values()):
        figure(prose.note("Nothing on this.", _nothing(about)), "earlier")
        return
    titles: Mapping[str, str] = (
        SECTION_TITLES if board is Board.WORKED else {"ask": "Asks and offers of 2021"}
    )
    figure(join([drawing.earlier_points(found, titles), prose.source_note(SOURCE)]), "earlier")


def _nothing(about: str) -> str:
    what = board_form.abouts().get(about) if about else None
    on = f" on {what}" if what else ""
    return f"No point of those consultations{on} is here. Choose “Everything” to read them all."


@lru_cache(maxsize=1)
def _point_tags(_data_hash: str) -> dict[str, frozenset[str]]:
    """The components and themes that each point is about: those of the figures mapped to it."""
    by_id = {each.indicator_id: each for each in store.catalogue().indicators}
    return {point.point_id: frozenset(
        about for link in point.links if link.kind == "indicator" and link.target_id in by_id
        for one in [by_id[link.target_id]]
        for about in (tag(one.component_id, None), tag(one.component_id, one.theme_id))
    ) for point in store.said().points}  # fmt: skip


def _cases(about: str, place: Place) -> None:
    component, _, theme = about.partition(":")
    words = f"Cases on {board_form.abouts()[about]}, those near you first." if about else (
        "Cases on everything, those near you first.")  # fmt: skip
    plain(prose.heading("Who has done something about it", words))
    cases = [
        case for case in store.case_cards()
        if (not component or component in case.components) and (not theme or theme in case.themes)
    ]  # fmt: skip
    figure(room_cases.lines(cases, place), "board-cases")
