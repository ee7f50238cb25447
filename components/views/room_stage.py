"""Room mode: the story on the whole screen, every step sent before it is asked for."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final
from zlib import compress

import streamlit as st

from components import store
from components.charts.room_stage import stage
from components.rooms.engine import RoomsError
from components.views import (
    case_names,
    room_live,
    room_session,
    room_steps,
    room_story,
    said,
    url_state,
)
from components.views.script import loader
from loaders.paths import STATIC

if TYPE_CHECKING:
    from components.model.room_rows import Room
    from components.model.story import Story

SCRIPT: Final = STATIC / "room.js"
_stage = st.components.v2.component("cp_stage", js=loader(SCRIPT), isolate_styles=False)
_KEY: Final = "stage"
_FROM: Final = "stage_from"  # the step at which this stage was opened: what is sent stays the same
STORIES_KEPT: Final = 16


@lru_cache(maxsize=STORIES_KEPT)
def _packed(story: Story, at: int, names_off: bool, _data_hash: str) -> bytes:
    drawn = room_steps.drawings(story, names_off=names_off)
    return compress(stage(drawn, story.title, at).encode(), 6)


def show(story: Story, room: Room | None, step: int) -> None:
    """The stage at ``step``; phones in the room follow. Esc leads back to the desk."""

    def stepped() -> None:
        at = st.session_state[_KEY].step
        if isinstance(at, (int, float)) and 0 <= at < len(story.steps):
            room_story.at_step(int(at))
            _take_phones(room, story, int(at))

    def reopened() -> None:
        at = st.session_state[_KEY].reopened
        if isinstance(at, (int, float)) and 0 <= at < len(story.steps):
            _open_again(room, story, int(at))

    if _FROM not in st.session_state:
        st.session_state[_FROM] = step
        _take_phones(room, story, step)  # to where it begins
    names_off = case_names.are_off() or (room is not None and room.names_off)
    _stage(
        key=_KEY,
        data=_packed(story, st.session_state[_FROM], names_off, store.data_hash()),
        on_step_change=stepped,
        on_left_change=leave,
        on_reopened_change=reopened,
    )
    room_live.show(story, room)


def _take_phones(room: Room | None, story: Story, at: int) -> None:
    """Take the phones to a step; a store that fails is said on the desk and stops no story."""
    try:
        room_session.at_step(room, story, at)
    except RoomsError as error:
        said.later(f"Phones could not follow to step {at + 1}. {error}")


def _open_again(room: Room | None, story: Story, at: int) -> None:
    """Open the vote of a step again; a store that fails is said on the desk."""
    try:
        room_session.open_again(room, story, at)
    except RoomsError as error:
        said.later(f"The vote of step {at + 1} could not be opened again. {error}")


def leave() -> None:
    """Back to the desk."""
    st.session_state["room_mode"] = None
    st.session_state.pop(_FROM, None)
    url_state.seen()
