"""The facilitator's own rooms: opened, found again by this browser's keys, closed, deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components.model import room_rows as rows
from components.model import story_file
from components.model.story import REVEALS, revealed_by
from components.rooms import store, votes
from components.rooms.door import rooms
from components.views import remembered, room_votes, workshop

if TYPE_CHECKING:
    from components.model.room_rows import Room
    from components.model.story import Story

_NAME: Final = "room-keys"  # of all rooms of this browser, the one in use first
_TO_KEEP: Final = "room_keys_to_keep"  # until the browser has said that it keeps them
_DRAFTED: Final = "room_drafted"  # the story as the draft has it
MOST_ROOMS: Final = 20  # of one browser; the oldest is forgotten here, not deleted


def has_answered() -> bool:
    """Whether the browser has said which keys it holds; asks it. Once a run, before ``mine``."""
    wanted: str | None = st.session_state.get(_TO_KEEP)
    said = remembered.remembered(_NAME, put=wanted)
    if wanted is not None and said == wanted:
        del st.session_state[_TO_KEEP]
    return said is not None or wanted is not None


def _keys() -> list[str]:
    wanted: str | None = st.session_state.get(_TO_KEEP)
    return (wanted if wanted is not None else remembered.last_said(_NAME) or "").split()


def _keep(keys: list[str]) -> None:
    st.session_state[_TO_KEEP] = " ".join(dict.fromkeys(keys[:MOST_ROOMS]))


def _known() -> list[Room]:
    """The rooms and drafts whose keys this browser holds, the one in use first."""
    found = {key: store.by_key(rooms(), key) for key in _keys()}
    if None in found.values():  # gone: their keys are forgotten
        _keep([key for key, room in found.items() if room is not None])
    return [room for room in found.values() if room is not None]


def all_mine() -> list[Room]:
    """The rooms of this browser that were opened, the one in use first."""
    return [room for room in _known() if room.state is not rows.RoomState.DRAFT]


def draft(place_code: str) -> Room | None:
    """The draft of a story about a place that this browser keeps; None where there is none."""
    drafts = (room for room in _known() if room.state is rows.RoomState.DRAFT)
    return next((room for room in drafts if room.place_code == place_code), None)


def keep_draft(story: Story) -> None:
    """Keep the story as it is now until a room is opened with it: a reload loses nothing.

    To be called when the page is drawn: a new draft's key goes to the browser at once, as no other
    run may follow.

    Raises:
        RoomsError: the store cannot be written.
    """
    if st.session_state.get(_DRAFTED) == story:
        return
    kept, text = draft(story.place_code), story_file.as_json(story)
    if kept is None:
        state = rows.RoomState.DRAFT
        kept, key = store.opened_room(rooms(), story.title, story.place_code, state)
        known = [*_keys()[: MOST_ROOMS - 1], key]  # after those in use
        remembered.keep_now(_NAME, " ".join(known))
        st.session_state.pop(_TO_KEEP, None)
    if kept.story != text:
        store.with_story(rooms(), kept.room_id, text)
    st.session_state[_DRAFTED] = story


def forget_draft(place_code: str) -> None:
    """Delete the draft about a place, if there is one."""
    st.session_state.pop(_DRAFTED, None)
    kept = draft(place_code)
    if kept is not None:
        end(kept)


def mine(place_code: str) -> Room | None:
    """The room in use for a place; None where this browser has none open about it."""
    return next((room for room in all_mine() if room.place_code == place_code), None)


def use(room_id: int) -> None:
    """Go on with another of one's own rooms."""
    found = {key: store.by_key(rooms(), key) for key in _keys()}
    first = [key for key, room in found.items() if room is not None and room.room_id == room_id]
    _keep([*first, *_keys()])


def open_room(story: Story, title: str = "") -> None:
    """Open a room with the story; this browser keeps its key, and those of before.

    Raises:
        RoomsError: the store cannot be written; what was written without a room is still there.
    """
    room, key = store.opened_room(rooms(), title or story.title, story.place_code)
    workshop.carry_into(room)
    take(key)
    share(room, story)
    forget_draft(story.place_code)


def take(key: str) -> None:
    """Keep the key of a room and use that room from now on."""
    _keep([key, *_keys()])


def share(room: Room, story: Story) -> None:
    """Give the room the story as it is now, and open a vote for each of its votes."""
    if room.state is not rows.RoomState.OPEN:
        return
    text = story_file.as_json(story)
    if text != room.story:
        store.with_story(rooms(), room.room_id, text)
    for step in room_votes.of_story(story):
        if room_votes.vote_of(room.room_id, step) is None:
            room_votes.ask(room.room_id, step)


def at_step(room: Room | None, story: Story, step: int) -> None:
    """Take the phones to a step; the step that shows the data closes the votes on it."""
    if room is None or room.state is not rows.RoomState.OPEN:
        return
    store.at_step(rooms(), room.room_id, step)
    for vote in revealed_by(story, step):
        asked = room_votes.vote_of(room.room_id, vote)
        if asked is not None and asked.state is not rows.ActivityState.REVEALED:
            revealed = rows.ActivityState.REVEALED
            votes.in_state(rooms(), room.room_id, asked.activity_id, revealed)


def open_again(room: Room | None, story: Story, step: int) -> None:
    """Open the vote that a step asks for again, its votes kept and its result hidden.

    For who went a step too far. Any other step, and a vote that is open, stay as they are.
    """
    asks = story.steps[step]
    if room is None or room.state is not rows.RoomState.OPEN or asks.kind not in REVEALS:
        return
    asked = room_votes.vote_of(room.room_id, asks)
    if asked is not None and asked.state is not rows.ActivityState.OPEN:
        votes.in_state(rooms(), room.room_id, asked.activity_id, rows.ActivityState.OPEN)


def end(room: Room) -> None:
    """Delete the room and all it holds, for good."""
    store.deleted(rooms(), room.room_id)
    found = {key: store.by_key(rooms(), key) for key in _keys()}
    _keep([key for key, kept in found.items() if kept is not None])
