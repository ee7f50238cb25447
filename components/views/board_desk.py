"""The boards on the desk: writing, ordering, and what stands beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components.charts import prose
from components.model.board import leading_tag
from components.model.consultation import BOARD_TITLES
from components.model.room_rows import Board
from components.rooms import boards
from components.rooms.engine import RoomsError
from components.views import board_beside, board_form, board_notes, url_state, workshop
from components.views.figure import figure, plain

if TYPE_CHECKING:
    from components.model.room_rows import Room
    from components.model.rows import Place

_BOARD: Final = "room_board"
_LEADING: Final = "room_board_leading"
OPINION: Final = "What people said, most dotted first. Opinion, not statistics."


def show(room: Room | None, place: Place) -> None:
    """One board with its form; under it what was said before and the cases that fit its notes."""
    at = workshop.of_desk(room)
    board = _chosen()
    notes = boards.notes(at.engine, at.room_id, board)
    st.session_state[_LEADING] = leading_tag(notes)
    with st.container(key="fig-board"):
        plain(prose.heading(BOARD_TITLES[board], OPINION))
        workshop.say_where_kept(at)
        if at.is_open:
            board_form.show(at, board)
        _notes(room, board)
    board_beside.show(board, notes, place)


@st.fragment(run_every="2s")
def _notes(room: Room | None, board: Board) -> None:
    try:
        at = workshop.of_desk(room)
    except RoomsError as error:  # deleted meanwhile in another window
        figure(prose.note("This room has ended.", str(error)), "board-ended")
        return
    board_notes.on_desk(at, board)
    if leading_tag(boards.notes(at.engine, at.room_id, board)) != st.session_state[_LEADING]:
        st.rerun(scope="app")  # what stands beside the board follows its notes


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
