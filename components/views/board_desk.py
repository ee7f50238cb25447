"""The boards on the desk: writing, ordering, and what earlier consultations and cases say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.charts import board as drawing
from components.charts import prose
from components.charts.markup import join
from components.model.board import earlier
from components.model.consultation import BOARD_TITLES, SECTION_TITLES
from components.model.room_rows import Board
from components.rooms.engine import RoomsError
from components.views import board_form, board_notes, room_cases, url_state, workshop
from components.views.figure import figure, plain

if TYPE_CHECKING:
    from components.model.consultation import EarlierPoint
    from components.model.room_rows import Room
    from components.model.rows import Place

_BOARD: Final = "room_board"
_SAID: Final = "room_said"
_CASES: Final = "room_cases"
_ALL: Final = ""
OPINION: Final = "What people said, most dotted first. Opinion, not statistics."
EARLIER_SOURCE: Final = (
    "Points of working groups at consultations in 2021 and 2024, in our words. Opinion of those "
    "who were there, not statistics."
)


def show(room: Room | None, place: Place) -> None:
    """One board with its form; under it what was said before and the cases that fit."""
    at = workshop.of_desk(room)
    board = _chosen()
    with st.container(key="fig-board"):
        plain(prose.heading(BOARD_TITLES[board], OPINION))
        workshop.say_where_kept(at)
        _notes(room, board)
        if at.is_open:
            board_form.show(at, board)
    with st.container(key="fig-board-beside"):
        _earlier(board)
    with st.container(key="fig-board-cases"):
        _cases(place)


@st.fragment(run_every="2s")
def _notes(room: Room | None, board: Board) -> None:
    try:
        at = workshop.of_desk(room)
    except RoomsError as error:  # deleted meanwhile in another window
        figure(prose.note("This room has ended.", str(error)), "board-ended")
        return
    board_notes.on_desk(at, board)


def _chosen() -> Board:
    """Which board is shown; kept in the address."""
    ids = tuple(board.value for board in Board)
    chosen = url_state.choice("board", ids, _BOARD, "a board") or Board.WORKED.value
    st.session_state["board-widget"] = chosen
    st.segmented_control(
        "Board", ids, key="board-widget", format_func=lambda each: BOARD_TITLES[Board(each)],
        required=True, on_change=_picked, args=(_BOARD, "board-widget"),
        label_visibility="collapsed",
    )  # fmt: skip
    url_state.write("board", None if chosen == Board.WORKED else chosen)
    return Board(chosen)


def _picked(kept: str, widget: str) -> None:
    st.session_state[kept] = st.session_state[widget] or None
    url_state.seen()


def _select(label: str, name: str, kept: str, titles: dict[str, str]) -> str | None:
    """A choice of ids with words, in the address; None for all."""
    chosen = url_state.choice(name, tuple(titles), kept, "something")
    widget = f"{kept}-widget"
    st.session_state[widget] = chosen or _ALL
    st.selectbox(label, list(titles), key=widget, format_func=titles.__getitem__,
                 on_change=_picked, args=(kept, widget), width=420)  # fmt: skip
    url_state.write(name, chosen or None)
    return chosen or None


def groups(points: tuple[EarlierPoint, ...]) -> dict[str, str]:
    """The working groups by theme, and all of them first."""
    return {_ALL: "All working groups", **{point.theme: point.group for point in points}}


def _earlier(board: Board) -> None:
    points = store.earlier_points()
    plain(prose.heading("What earlier consultations said"))
    theme = None
    if board is Board.WORKED:
        theme = _select("Working group", "said", _SAID, groups(points))
    found = earlier(points, board, theme)
    titles = SECTION_TITLES if board is Board.WORKED else {"ask": "Asks and offers of 2021"}
    figure(join([drawing.earlier_points(found, titles), prose.source_note(EARLIER_SOURCE)]),
           "earlier")  # fmt: skip


def _cases(place: Place) -> None:
    plain(prose.heading("Who has done something about it", "Cases on a component or theme."))
    titles = board_form.abouts() | {_ALL: "All components"}
    about = _select("Component or theme", "cases", _CASES, titles)
    component, _, theme = (about or "").partition(":")
    cases = [
        case for case in store.case_cards()
        if (not component or component in case.components) and (not theme or theme in case.themes)
    ]  # fmt: skip
    figure(room_cases.lines(cases, place), "board-cases")
