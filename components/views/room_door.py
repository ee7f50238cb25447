"""Letting phones in: the room's code, its QR code, how many joined, closing and deleting it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.charts import prose
from components.charts.markup import el, join
from components.charts.qr import qr_code
from components.model import room_rows as rows
from components.model.wording import plural
from components.rooms import codes, store
from components.rooms.door import rooms
from components.views import room_address, room_session
from components.views.figure import figure, plain

if TYPE_CHECKING:
    from components.charts.markup import Markup
    from components.model.room_rows import Room
    from components.model.story import Story

ALONE = (
    "This explorer serves this computer alone, so phones cannot join. End it and start it with "
    "make room: it says first what that means. Without phones everything else works, and paper "
    "votes can be typed in."
)


def show(story: Story, room: Room | None) -> None:
    """Open a room, or what there is to say and do about the one that is open."""
    with st.container(key="fig-room-door"):
        plain(prose.heading("Phones in the room", "No account and no name is asked."))
        if room is None:
            st.button("Open a room", icon=":material/qr_code_2:", on_click=room_session.open_room,
                      args=(story,))  # fmt: skip
            st.caption(f"A room and all that is said in it is deleted after {rows.KEPT_DAYS} days, "
                       "or when you say so.")  # fmt: skip
            return
        figure(door_sign(room), "room-sign")
        if room_address.base() is None:
            figure(prose.note("Not on a network.", ALONE), "room-alone")
        _joined(room.room_id)
        _ending(room)


def door_sign(room: Room) -> Markup:
    """The QR code with the short address and the code to type."""
    address, short = room_address.join_address(room), room_address.spoken_address()
    spoken = codes.spoken_code(room.code)
    words = [
        el("p", "Open ", el("b", short), " and type") if short else None,
        el("p", spoken, class_="cp-code", aria_label=" ".join(spoken)),
    ]
    drawn = qr_code(address, f"QR code of {short} for this room") if address else None
    return el("div", drawn, el("div", join(words)), class_="cp-door")


@st.fragment(run_every="2s")
def _joined(room_id: int) -> None:
    count = store.participants(rooms(), room_id)
    plain(el("p", f"{plural(count, 'phone')} joined.", role="status"))


def _ending(room: Room) -> None:
    with st.container(horizontal=True):
        closed = room.state is rows.RoomState.CLOSED
        to = rows.RoomState.OPEN if closed else rows.RoomState.CLOSED
        st.button("Open it for answers again" if closed else "Close it: read only from now on",
                  on_click=store.in_state, args=(rooms(), room.room_id, to))  # fmt: skip
        with st.popover("Delete it for good"):
            st.write("Story, votes, notes and all else in this room are overwritten. Save the "
                     "record first if you want to keep it.")  # fmt: skip
            st.button("Delete this room now", type="primary", on_click=room_session.end,
                      args=(room,))  # fmt: skip
