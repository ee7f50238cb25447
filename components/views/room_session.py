"""The facilitator's own room: opened, found again by this browser's key, closed, deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components.model import room_rows as rows
from components.model import story_file
from components.model.story import StepKind
from components.rooms import store, votes
from components.rooms.door import rooms
from components.views import phone_step, remembered, selection, workshop

if TYPE_CHECKING:
    from components.model.room_rows import Room
    from components.model.story import Story

_KEY: Final = "room_key"
_ASKED: Final = "room_key_asked"


def has_answered() -> bool:
    """Whether the browser has said which key it holds; asks it. Once a run, before ``mine``."""
    return remembered.remembered("room-key", put=st.session_state.get(_KEY)) is not None


def mine() -> Room | None:
    """The room whose key this browser holds; None where it holds none or the room is gone."""
    key: str | None = st.session_state.get(_KEY)
    kept = remembered.last_said("room-key")
    if key is None and kept and st.session_state.get(_ASKED) != kept:
        st.session_state[_ASKED] = kept
        key = st.session_state[_KEY] = kept
    found = store.by_key(rooms(), key) if key else None
    if key and found is None:
        st.session_state[_KEY] = ""
    return found


def open_room(story: Story) -> None:
    """Open a room with the story; this browser keeps its key."""
    place = selection.place()
    room, key = store.opened_room(rooms(), story.title, place.area_code if place else None)
    st.session_state[_KEY] = key
    workshop.carry_into(room)
    share(room, story)


def share(room: Room, story: Story) -> None:
    """Give the room the story as it is now, and open a vote for each of its votes."""
    text = story_file.as_json(story)
    if text != room.story:
        store.with_story(rooms(), room.room_id, text)
    for step in story.steps:
        if step.kind is StepKind.VOTE and phone_step.vote_of(room.room_id, step.subject) is None:
            votes.asked(rooms(), room.room_id, rows.ActivityKind.STAND, step.subject)


def at_step(room: Room | None, story: Story, step: int) -> None:
    """Take the phones to a step; the step that shows the data closes the vote on it."""
    if room is None or room.state is not rows.RoomState.OPEN:
        return
    store.at_step(rooms(), room.room_id, step)
    shown = story.steps[step]
    if shown.kind is StepKind.INDICATOR:
        asked = phone_step.vote_of(room.room_id, shown.subject)
        if asked is not None and asked.state is rows.ActivityState.OPEN:
            revealed = rows.ActivityState.REVEALED
            votes.in_state(rooms(), room.room_id, asked.activity_id, revealed)


def end(room: Room) -> None:
    """Delete the room and all it holds, for good."""
    store.deleted(rooms(), room.room_id)
    st.session_state[_KEY] = ""
