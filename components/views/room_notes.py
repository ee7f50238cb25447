"""Speaker notes in a window of their own: what is on the big screen, and what comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store as data
from components.charts.markup import el
from components.charts.story_list import notes_frame
from components.rooms import store
from components.rooms.door import rooms
from components.rooms.engine import RoomsError
from components.views import room_stage, room_steps, said
from components.views.figure import plain
from components.views.script import loader

if TYPE_CHECKING:
    from components.model.room_rows import Room
    from components.model.story import Story

_notes = st.components.v2.component(
    "cp_notes", js=loader(room_stage.SCRIPT, "notes"), isolate_styles=False
)
EVERY: Final = "1s"


def show(story: Story, room: Room | None) -> None:
    """The notes of the step on the screen.

    A stage in another window of this browser says itself where it is; an open room is asked too,
    for where the stage runs in another browser.
    """
    plain(el("h1", "Speaker notes", class_="cp-vh"))
    if room is None:
        _draw(story, 0)
    else:
        _follow(story, room.room_id)


@st.fragment(run_every=EVERY)
def _follow(story: Story, room_id: int) -> None:
    try:
        at = store.room(rooms(), room_id).step
    except RoomsError as error:
        said.now(str(error))
        return
    _draw(story, at)


def _draw(story: Story, at: int) -> None:
    at = min(at, len(story.steps) - 1)
    place = data.place(story.place_code)
    following = story.steps[at + 1] if at + 1 < len(story.steps) else None
    now = {
        "at": at,
        "of": len(story.steps),
        "finding": room_steps.drawing(story.steps[at], place).finding,
        "notes": story.steps[at].notes,
        "next": room_steps.drawing(following, place).finding if following else "",
    }
    _notes(key="notes", data={"frame": notes_frame(), "now": now})
