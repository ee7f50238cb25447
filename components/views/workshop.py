"""Where boards, wheels and the assessment are kept: the open room's store, else the session's own.

One way for both: without a room the session has a store of its own in memory, and opening a room
takes along what was written there.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import streamlit as st

from components.charts import prose
from components.model import room_rows as rows
from components.rooms import record, store
from components.rooms.door import rooms
from components.rooms.unshared import unshared
from components.views.figure import figure

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from components.model.room_rows import Room

_OWN: Final = "workshop_own"


@dataclass(frozen=True, slots=True)
class Workshop:
    """A store, the room in it, and as whom one writes; ``shared`` where phones can see it."""

    engine: Engine
    room: Room
    writer: str
    shared: bool

    @property
    def room_id(self) -> int:
        """The number under which the store keeps the room."""
        return self.room.room_id

    @property
    def is_open(self) -> bool:
        """Whether anything may be written; a closed room is read only."""
        return self.room.state is rows.RoomState.OPEN


def of_desk(room: Room | None) -> Workshop:
    """What the facilitator works on, as it is now: the open room, else this session's own."""
    if room is not None:
        return Workshop(rooms(), store.room(rooms(), room.room_id), _writer(room), shared=True)
    if _OWN not in st.session_state:
        st.session_state[_OWN] = unshared("Workshop", None)
    engine, own = st.session_state[_OWN]
    return Workshop(engine, store.room(engine, own.room_id), _writer(own), shared=False)


def _writer(room: Room) -> str:
    """As whom the desk of a room writes; phones write under a hash of 64 signs."""
    return f"desk-{room.code}"


def say_where_kept(at: Workshop) -> None:
    """One line where it matters: the room is closed, or no room is open."""
    if not at.is_open:
        figure(prose.note("This room is closed.", "What was said can be read, and no longer "
                          "changed. Open it again under Phones."), "workshop-closed")  # fmt: skip
    elif not at.shared:
        st.caption("No room is open: what you write is kept in this browser tab, and is taken "
                   "along when you open a room under Phones.")  # fmt: skip


def of_phone(room: Room, voter: str) -> Workshop:
    """What a phone in the room works on."""
    return Workshop(rooms(), room, voter, shared=True)


def carry_into(room: Room) -> None:
    """Take what the session alone has written along into the room just opened.

    Raises:
        RoomsError: the store cannot be written; what was written stays with the session.
    """
    kept: tuple[Engine, Room] | None = st.session_state.get(_OWN)
    if kept is not None:
        engine, own = kept
        text = record.as_json(engine, own.room_id)
        record.poured(rooms(), room.room_id, text, _writer(room))
        del st.session_state[_OWN]
