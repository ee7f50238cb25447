"""Letting phones in: the room's code, its QR code, how many joined, closing and deleting it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store as data
from components.charts import prose
from components.charts.markup import el
from components.model import room_rows as rows
from components.model.wording import plural
from components.rooms import codes, store
from components.rooms.door import rooms
from components.rooms.engine import RoomsError
from components.views import (
    join_step,
    room_address,
    room_session,
    room_story,
    said,
    selection,
)
from components.views.figure import figure, plain

if TYPE_CHECKING:
    from components.model.room_rows import Room
    from components.model.rows import Place
    from components.model.story import Story

ALONE: Final = (
    "This explorer serves this computer alone, so phones cannot join. End it and start it with "
    "make room (from a memory stick: with its file room): it says first what that means. Without "
    "phones everything else works, and paper votes can be typed in."
)
KEPT: Final = (
    f"A room and all that is said in it is deleted after {rows.KEPT_DAYS} days (when the explorer "
    "next runs), or when you say so."
)
_TITLE: Final = "room_title"


def show(story: Story, place: Place, room: Room | None) -> None:
    """Open a room, or what there is to say and do about the one that is open."""
    with st.container(key="fig-room-door"):
        if room is None:
            plain(prose.heading("Phones in the room", "No account and no name is asked."))
            _opening(story, "Open a room", ":material/qr_code_2:")
            _others(place)
            return
        plain(prose.heading(room.title, _until(room)))
        figure(join_step.sign(room), "room-sign")
        if room_address.base() is None:
            figure(prose.note("Not on a network.", ALONE), "room-alone")
        _joined(room.room_id)
        _ending(room)
        with st.expander("Another group, another room"):
            st.caption("“Start over” on the big screen begins the story again with the same "
                       "phones and votes. A new room has a code of its own, and its votes begin "
                       "at nothing; this one is kept beside it.")  # fmt: skip
            _opening(story, "Open a new room with this story", ":material/add:")
        _others(place)


def _until(room: Room) -> str:
    """Whether it is open, and the day on which it is deleted."""
    day = f"{room.expires_at.day} {room.expires_at:%B %Y}"
    state = "Open" if room.state is rows.RoomState.OPEN else "Closed, read only"
    return f"{state}. Everything in it is deleted for good on {day}, or when you say so."


def _opening(story: Story, words: str, icon: str) -> None:
    st.text_input("Name of the workshop", story.title, key=_TITLE, max_chars=rows.LONGEST_TITLE,
                  width=420)  # fmt: skip
    st.button(words, icon=icon, on_click=_open, args=(story,))
    st.caption(KEPT)


def _open(story: Story) -> None:
    """Open a room; where phones can join, its story begins by saying how."""
    story = join_step.with_join(story)
    try:
        room_session.open_room(story, st.session_state.get(_TITLE, ""))
        room_story.keep(story)
    except (RoomsError, ValueError) as error:
        said.later(str(error))


@st.fragment(run_every="2s")
def _joined(room_id: int) -> None:
    try:
        count = store.participants(rooms(), room_id)
    except RoomsError as error:
        said.now(str(error))
        return
    plain(el("p", f"{plural(count, 'phone')} joined.", role="status"))


def _ending(room: Room) -> None:
    with st.container(horizontal=True):
        closed = room.state is rows.RoomState.CLOSED
        to = rows.RoomState.OPEN if closed else rows.RoomState.CLOSED
        st.button("Open it for answers again" if closed else "Close it: read only from now on",
                  on_click=_do, args=(room, to))  # fmt: skip
        with st.popover("Delete it for good"):
            plain(el("p", "Story, votes, notes and all else in this room are overwritten. Save the "
                          "record first if you want to keep it."))  # fmt: skip
            st.button("Delete this room now", type="primary", on_click=_end,
                      args=(room,))  # fmt: skip


def _do(room: Room, to: rows.RoomState) -> None:
    try:
        store.in_state(rooms(), room.room_id, to)
    except RoomsError as error:
        said.later(str(error))


def _end(room: Room) -> None:
    try:
        room_session.end(room)
    except RoomsError as error:
        said.later(str(error))
        return
    said.later(f"The room “{room.title}” is deleted for good, and phones in it have been told.")


def _others(place: Place) -> None:
    """The other rooms of this browser, to go on with."""
    mine = room_session.all_mine()
    used = next((room for room in mine if room.place_code == place.area_code), None)
    others = [room for room in mine if used is None or room.room_id != used.room_id]
    if not others:
        return
    plain(prose.heading("Your other rooms", None, 3))
    for room in others:
        with st.container(horizontal=True, vertical_alignment="center"):
            about = data.places().get(room.place_code or "")
            where = about.name if about else "no place that is known here"
            words = f"{where}, code {codes.spoken_code(room.code)}"
            plain(prose.step_line(room.title, words))
            st.space("stretch")
            st.button("Go on with it", key=f"use-{room.room_id}", on_click=_use, args=(room,),
                      disabled=about is None)  # fmt: skip


def _use(room: Room) -> None:
    room_session.use(room.room_id)
    if room.place_code:
        selection.choose(room.place_code)
