"""What changes on the stage while a step is on: votes as they come in, boards, the result after."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store as data
from components.charts.markup import Markup, join
from components.model.story import revealed_by
from components.rooms import store
from components.rooms.door import rooms
from components.rooms.engine import RoomsError
from components.views import room_live_votes, room_steps
from components.views.figure import figure
from components.views.room_kinds import KINDS

if TYPE_CHECKING:
    from components.model.room_rows import Room
    from components.model.story import Story

    _Parts = tuple[tuple[str, Markup], ...]

EVERY: Final = "1s"


@st.fragment(run_every=EVERY)
def show(story: Story, room: Room | None) -> None:
    """For every step with something of its own what the room has said so far."""
    try:
        now = None if room is None else store.room(rooms(), room.room_id)
    except RoomsError:  # deleted, or a moment out of reach: the story goes on, and this tries again
        return
    for name, drawn in _parts(story, None) if now is None else _known(story, now, data.data_hash()):
        with st.container(key=f"live-{name}"):
            figure(drawn, f"drawn-{name}")


@lru_cache(maxsize=16)
def _known(story: Story, room: Room, _data_hash: str) -> _Parts:
    """The same, kept until anything in the room has changed: its version is a part of ``room``."""
    return _parts(story, room)


def _parts(story: Story, room: Room | None) -> _Parts:
    """What to draw for each live step under its name; without a room boards alone."""
    place = data.place(story.place_code)
    found = {}
    for at, step in enumerate(story.steps):
        live = KINDS[step.kind].live
        drawn = [live(step, room)] if live else []
        if room is not None:
            drawn += [room_live_votes.thought(each, room, place) for each in revealed_by(story, at)]
        if any(drawn):
            found[room_steps.live_name(story, at)] = join(drawn)
    return tuple(found.items())
