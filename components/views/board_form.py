"""Writing a note, on a phone or with the desk's keyboard: one form for both."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.model import room_rows as rows
from components.model.consultation import SECTION_TITLES
from components.model.room_text import TooLongError, room_for
from components.rooms import boards, codes
from components.rooms.engine import RoomsError
from components.views import said

if TYPE_CHECKING:
    from components.model.room_rows import Board
    from components.views.workshop import Workshop

_ABOUT_ALL: Final = ""


def show(at: Workshop, board: Board) -> None:
    """The form. What went wrong is said above the button, and the typed text stays."""
    mark = st.session_state.setdefault(_mark_key(board), codes.new_secret())
    words_key = _words_key(at, board)
    with st.form(f"note-form-{board}", border=False):
        st.radio("Where it belongs", rows.SECTIONS[board], key=f"note-section-{board}",
                 format_func=SECTION_TITLES.__getitem__, horizontal=True)  # fmt: skip
        words, about = st.columns([3, 2])
        with words:
            st.text_area("Your note", key=words_key, placeholder=room_for(rows.LONGEST_NOTE),
                         height=90)  # fmt: skip
        titles = abouts()
        with about:
            st.selectbox("What it is about (optional)", list(titles), key=f"note-about-{board}",
                         format_func=titles.__getitem__)  # fmt: skip
        said.shown(_said_key(board))
        st.form_submit_button("Send this note", type="primary", on_click=_send,
                              args=(at, board, mark))  # fmt: skip


def abouts() -> dict[str, str]:
    """What a note may be about, words by id: nothing in particular, "travel", "travel:access"."""
    return dict(_abouts(store.data_hash()))


@lru_cache(maxsize=1)
def _abouts(_data_hash: str) -> dict[str, str]:
    """Kept, because every phone's form asks for it every two seconds."""
    catalogue = store.catalogue()
    titles = {_ABOUT_ALL: "Nothing in particular"}
    for component in catalogue.components:
        titles[component.component_id] = component.short_title
        titles |= {
            f"{component.component_id}:{theme.theme_id}": f"{component.short_title}: {theme.title}"
            for theme in catalogue.themes
            if theme.component_id == component.component_id
        }
    return titles


def _mark_key(board: Board) -> str:
    return f"note-mark-{board}"


def _words_key(at: Workshop, board: Board) -> str:
    """Under what the words stand: the same in a session that takes the place of a lost one.

    Counted from the notes that are kept, so that a browser goes on with the words it shows, and
    those of a note that was kept just before are gone.
    """
    number = f"note-number-{board}"
    if number not in st.session_state:
        st.session_state[number] = boards.written_by(at.engine, at.room_id, board, at.writer)
    return f"note-{board}-{st.session_state[number]}"


def _said_key(board: Board) -> str:
    return f"note-said-{board}"


def _send(at: Workshop, board: Board, mark: str) -> None:
    """Keep the note under its mark: pressed twice, or sent again, it is kept once."""
    about = str(st.session_state[f"note-about-{board}"])
    # A browser can be made to send what the list does not offer.
    component, _, theme = (about if about in abouts() else _ABOUT_ALL).partition(":")
    draft = rows.Draft(
        board, st.session_state[f"note-section-{board}"], st.session_state[_words_key(at, board)],
        component or None, theme or None,
    )  # fmt: skip
    try:
        boards.written(at.engine, at.room_id, draft, at.writer, mark)
    except (RoomsError, TooLongError) as error:
        said.keep(_said_key(board), str(error))
        return
    st.session_state[_mark_key(board)] = codes.new_secret()
    st.session_state[f"note-number-{board}"] += 1
    said.keep(_said_key(board), "Your note is on the board.", "status")
