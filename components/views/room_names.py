"""Names off in a workshop: the room's switch and the session's are one, turned in two places.

Phones, big screen and record follow the room; all else on the facilitator's screen, and the files
taken from there, follow the session. Whoever hides names means all of them, so neither may tell
what the other hides.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components.model.case_view import opaque_id
from components.model.story import without_case_names
from components.rooms import store
from components.views import case_names, workshop

if TYPE_CHECKING:
    from components.model.room_rows import Room
    from components.model.story import Story

_AGREED: Final = "room_names_agreed"  # the room, and what both switches said last


def one_switch(room: Room | None) -> None:
    """Bring both to one answer: that of the one turned since they last agreed.

    Where they meet for the first time (a room is opened or come back to), names are off if either
    hides them. The page runs once more where they differed.

    Raises:
        RoomsError: the store cannot be read or written.
    """
    at = workshop.of_desk(room)
    own, rooms_own = case_names.are_off(), at.room.names_off
    before = st.session_state.get(_AGREED)
    off = own or rooms_own
    if before is not None and before[0] == at.room.code:
        off = rooms_own if own == before[1] else own
    if rooms_own != off:
        store.with_names_off(at.engine, at.room_id, off)
    st.session_state[_AGREED] = (at.room.code, off)
    if own != off:
        case_names.turn(off=off)
    if own != rooms_own:
        st.rerun()  # header and room were read before they agreed


def told(story: Story, *, off: bool) -> Story:
    """The story as it may leave this screen: with names off, cases by ids that tell none."""
    return without_case_names(story, opaque_id) if off else story
