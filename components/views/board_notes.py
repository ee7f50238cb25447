"""The notes of a board with what can be done to them: dots by everybody, the rest by the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components.charts import board as drawing
from components.charts.markup import el, join
from components.model import room_rows as rows
from components.model.board import LARGEST, columns, for_stage, headings, tag
from components.model.consultation import BOARD_TITLES
from components.model.room_text import TooLongError
from components.model.wording import plural
from components.rooms import boards
from components.rooms.engine import RoomsError
from components.views import board_form, said
from components.views.figure import figure

if TYPE_CHECKING:
    from collections.abc import Collection

    from components.charts.markup import Markup
    from components.model.room_rows import Board, Note
    from components.views.workshop import Workshop

_PICKED: Final = "notes_picked"
_SAID: Final = "board_said"
_ABOUT: Final = "notes_about"
_OF_DESK: Final = frozenset({"dot", "hide", "show", "pick"})
_LONGEST_NUMBER: Final = 9  # digits of a note's number: no store counts notes beyond that


def on_stage(at: Workshop, board: Board) -> Markup:
    """The board in large type: as much as fits, the rest counted."""
    fitted, size = for_stage(columns(board, boards.notes(at.engine, at.room_id, board)))
    drawn = drawing.board(fitted, BOARD_TITLES[board], largest=size is LARGEST)
    return join([_title(board), drawn])


def _title(board: Board) -> Markup:
    """Between a step's heading and those of the board's parts, for who walks by headings."""
    return el("h2", BOARD_TITLES[board], class_="cp-vh")


def on_phone(at: Workshop, board: Board) -> None:
    """The notes the room sees, with a button for this phone's dots."""
    notes = boards.notes(at.engine, at.room_id, board, reader=at.writer)
    left = _dots_left(notes)

    def buttons(note: Note) -> Markup:
        return _dot(note, left)

    drawn = drawing.board(columns(board, notes, by_dots=False), BOARD_TITLES[board],
                          buttons=buttons if at.is_open else None, facts=_about)  # fmt: skip
    figure(join([_title(board), _above(at, notes, left), drawn]), f"phone-board-{board}",
           on_choose=lambda chosen: _act(at, chosen, {"dot"}))  # fmt: skip


def on_desk(at: Workshop, board: Board) -> None:
    """All notes, hidden ones too, to be dotted, hidden, restored and put under headings."""
    notes = boards.notes(at.engine, at.room_id, board, reader=at.writer, hidden_too=True)
    picked: set[int] = st.session_state.setdefault(_PICKED, set())
    picked &= {note.note_id for note in notes}
    left = _dots_left(notes)

    def buttons(note: Note) -> Markup:
        is_picked = note.note_id in picked
        hide = ("show", "Show again") if note.is_hidden else ("hide", "Hide")
        return join([
            _dot(note, left), drawing.note_button("pick", note, "Pick", pressed=is_picked),
            drawing.note_button(hide[0], note, hide[1]),
        ])  # fmt: skip

    drawn = drawing.board(columns(board, notes), BOARD_TITLES[board], picked=picked,
                          buttons=buttons if at.is_open else None, facts=_about)  # fmt: skip
    figure(join([_above(at, notes, left), drawn]), f"desk-board-{board}",
           on_choose=lambda chosen: _act(at, chosen, _OF_DESK))  # fmt: skip
    if at.is_open and notes:
        _grouping(at, notes, picked)


def _dot(note: Note, left: int) -> Markup:
    words = "Take dot back" if note.dotted else "Give a dot"
    off = not left and not note.dotted
    return drawing.note_button("dot", note, words, pressed=note.dotted, off=off)


def _about(note: Note) -> Markup | None:
    """What a note is tagged with, in words: the tile beside it shows the component alone."""
    about = tag(note.component, note.theme)
    words = board_form.abouts().get(about) if about else None
    return el("span", words) if words else None


def _dots_left(notes: tuple[Note, ...]) -> int:
    return rows.DOTS_PER_PERSON - sum(note.dotted for note in notes)


def _above(at: Workshop, notes: tuple[Note, ...], left: int) -> Markup | None:
    """What went wrong, else how many dots are left; it stays in sight while one scrolls."""
    wrong = said.kept(_SAID)
    if wrong:
        return el("p", wrong[1], class_="cp-notice cp-board-said", role=wrong[0])
    if not notes or not at.is_open:
        return None
    every = rows.DOTS_PER_PERSON
    words = (
        f"You have {plural(left, 'dot')} left of {every}." if left
        else f"All {every} dots are given. Take one back to give it to another note."
    )  # fmt: skip
    return el("p", words, class_="cp-meta cp-board-said", role="status")


def _act(at: Workshop, chosen: str, allowed: Collection[str]) -> None:
    """Do what a note's button says; what went wrong is said above the board.

    A browser can be made to say anything, so what it was not offered is not done.
    """
    does, _, number = chosen.partition(" ")
    if does not in allowed or not number.isdecimal() or len(number) > _LONGEST_NUMBER:
        return
    note_id = int(number)
    said.forget(_SAID)
    try:
        if does == "dot":
            own = boards.has_dot(at.engine, note_id, at.writer)
            boards.dotted(at.engine, at.room_id, note_id, at.writer, on=not own)
        elif does in {"hide", "show"}:
            boards.with_hidden(at.engine, at.room_id, note_id, does == "hide")
        elif does == "pick":
            st.session_state[_PICKED] ^= {note_id}
    except RoomsError as error:
        said.keep(_SAID, str(error))


def _grouping(at: Workshop, notes: tuple[Note, ...], picked: set[int]) -> None:
    """A heading for the picked notes; an empty one takes them out from under theirs."""
    if not picked:
        st.caption("Pick notes to put them under a heading of yours, or to say what they are "
                   "about.")  # fmt: skip
        return
    used = headings(notes)
    titles = board_form.abouts()
    with st.container(key="noprint-picked", horizontal=True, vertical_alignment="bottom"):
        st.text_input("Heading for the picked notes (empty takes them out)",
                      key="group-title", max_chars=rows.LONGEST_TITLE,
                      placeholder=used[0] if used else "Buses and trains")  # fmt: skip
        st.button(f"Put {plural(len(picked), 'note')} there", on_click=_group, args=(at,))
        st.selectbox("What the picked notes are about", list(titles), key=_ABOUT,
                     format_func=titles.__getitem__, width=300)  # fmt: skip
        st.button(f"Tag {plural(len(picked), 'note')} so", on_click=_tag, args=(at,))


def _group(at: Workshop) -> None:
    try:
        for note_id in st.session_state[_PICKED]:
            boards.in_group(at.engine, at.room_id, note_id, st.session_state["group-title"])
    except (RoomsError, TooLongError) as error:
        said.keep(_SAID, str(error))
        return
    said.forget(_SAID)
    st.session_state[_PICKED] = set()
    st.session_state["group-title"] = ""


def _tag(at: Workshop) -> None:
    """Give the picked notes a component and a theme, or take both away."""
    component, _, theme = str(st.session_state[_ABOUT]).partition(":")
    try:
        for note_id in st.session_state[_PICKED]:
            boards.tagged(at.engine, at.room_id, note_id, component or None, theme or None)
    except RoomsError as error:
        said.keep(_SAID, str(error))
        return
    st.session_state[_PICKED] = set()
