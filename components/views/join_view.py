"""The page for phones: join with a code or by the QR code, then follow the room's step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components.charts import prose
from components.charts.markup import el
from components.model.room_rows import RoomState
from components.rooms import codes, store
from components.rooms.door import rooms
from components.rooms.engine import RoomsError
from components.rooms.faults import EndedError
from components.views import awake, phone_step, remembered, said, url_state
from components.views.figure import figure, plain

if TYPE_CHECKING:
    from components.model.room_rows import Room

FOLLOWS_EVERY: Final = "2s"  # how soon a phone shows what the room does
_ROOM: Final = "phone_room"
_VOTER: Final = "phone_voter"
_TRIES: Final = "phone_tries"
_KNOWN: Final = "phone_known"  # the room as it was when it was last within reach


def show() -> None:
    """The code to type; once in a room, its step."""
    plain(el("i", class_="cp-phone"))  # the style sheet hides the frame where this stands
    if _ROOM not in st.session_state:
        _enter(url_state.incoming("room"), url_state.incoming("ticket") or "")
    asking = st.empty()
    if _ROOM not in st.session_state:
        with asking.container():
            _ask()
    room_id: int | None = st.session_state.get(_ROOM)
    if room_id is None:
        return
    asking.empty()
    voter = _voter(room_id)
    awake.watch()
    # Made in every run, also in one that does not know the phone yet: where runs follow each other
    # closely, an older one that ends last drops the parts it did not make, with what is pressed.
    _follow(room_id, voter)


def _ask() -> None:
    plain(prose.page_title("Join the room", "Type the code that is on the screen."))
    with st.form("join", border=False):
        typed = st.text_input("Room code", max_chars=20, autocomplete="off")
        if st.form_submit_button("Join", type="primary", width="stretch"):
            _enter(typed, "")
    st.caption("No name, no account. Your answers are kept without anything that points to you.")


def _enter(typed: str | None, ticket: str) -> None:
    """Find the room of a code; what is wrong is said under the field."""
    if not typed:
        return
    try:
        room = store.found_room(rooms(), typed, ticket, _tries())
    except RoomsError as error:
        said.now(str(error))
        return
    st.session_state[_ROOM] = room.room_id
    # With the ticket a phone that comes back is let in whatever is being typed elsewhere.
    url_state.write_all({"room": room.code, "ticket": room.ticket})


def _tries() -> codes.Guard:
    """Counts the wrong codes of this visit."""
    tries: codes.Guard = st.session_state.setdefault(_TRIES, codes.Guard(codes.WRONG_TRIES_OF_ONE))
    return tries


def _voter(room_id: int) -> str | None:
    """The phone's mark in the room, the same when it comes back; None until the browser said."""
    if _VOTER in st.session_state:
        voter: str = st.session_state[_VOTER]
        return voter
    token = remembered.remembered("phone", otherwise=codes.new_secret())
    if not token:
        return None
    try:
        st.session_state[_VOTER] = store.joined(rooms(), room_id, token)
    except RoomsError as error:
        said.now(str(error))
        st.button("Try again", width="stretch")
        return None
    return str(st.session_state[_VOTER])


@st.fragment(run_every=FOLLOWS_EVERY)
def _follow(room_id: int, voter: str | None) -> None:
    """The room's step, drawn again when the room has changed; nothing until the phone is known."""
    voter = voter or st.session_state.get(_VOTER)
    if voter is None:
        return
    awake.beat()
    try:
        room, away = store.room(rooms(), room_id), False
        st.session_state[_KNOWN] = room
    except RoomsError as error:
        known: Room | None = st.session_state.get(_KNOWN)
        if known is None or isinstance(error, EndedError):
            _ended(error)
            return
        room, away = known, True
    _head(room, away=away)
    try:
        phone_step.show(room, voter)
    except RoomsError as error:
        # While the store is away the form stays, with what is being typed in it.
        said.now(f"{error.message} What you see stays; this page goes on by itself.")


def _ended(error: RoomsError) -> None:
    figure(prose.note("This room has ended, or cannot be reached.", str(error)), "phone-ended")
    if st.button("Join another room"):
        _forget()
        st.rerun()


def _forget() -> None:
    """Ask for a code again."""
    for key in (_ROOM, _VOTER, _KNOWN):
        st.session_state.pop(key, None)
    url_state.write_all({"room": None, "ticket": None})


def _head(room: Room, *, away: bool) -> None:
    how = " · closed, you can still read" if room.state is RoomState.CLOSED else ""
    if away:
        how = " · out of reach for a moment"
    plain(el("p", el("strong", room.title), how, class_="cp-phone-head"))
