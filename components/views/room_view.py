"""The page Workshop: the facilitator's desk, the stage that the room sees, and the notes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from components.charts import prose
from components.rooms.engine import RoomsError
from components.views import (
    awake,
    room_desk,
    room_names,
    room_notes,
    room_session,
    room_stage,
    room_story,
    said,
    selection,
    url_state,
)
from components.views.figure import plain

if TYPE_CHECKING:
    from components.model.room_rows import Room
    from components.model.rows import Place
    from components.model.story import Story

MODES: Final = ("room", "notes")


def show() -> None:
    """The desk; with ``mode=room`` in the address the stage. Without a place, an invitation."""
    place = selection.place()
    if place is None:
        url_state.write("mode", None)
        plain(
            prose.page_title(
                "Workshop",
                "A story of a place for a room: one finding and one chart a step, in large type, "
                "with votes, boards and a record to take home. Choose a place above.",
            )
        )
        return
    answered = room_session.has_answered()  # if not, the page runs again as soon as it has
    room = draft = None
    try:
        room = room_session.mine(place.area_code)
        draft = room_session.draft(place.area_code) if room is None else None
    except RoomsError as error:  # without a store a story is shown all the same
        said.later(f"{error} The story works without it; votes, boards and records do not.")
    story = room_story.current(place, room, draft)
    if answered:
        room_story.keep(story)
        _names(room)
    if room is not None:
        _share(room, story)
    _shown(story, place, room, answered=answered)
    if room is not None:
        awake.watch()
        awake.watched()
    if room is None and answered and (draft is not None or story != room_story.made(place)):
        _draft(story)


def _shown(story: Story, place: Place, room: Room | None, *, answered: bool) -> None:
    """The desk, the stage or the notes, as the address says."""
    mode = url_state.choice("mode", MODES, "room_mode", "a way of showing")
    url_state.write("mode", mode)
    if mode == "room":
        if answered:  # its story may be the open room's, which is not known before
            url_state.write("part", None)
            room_stage.show(story, room, room_story.step(story))
        return
    url_state.write("step", None)
    if mode == "notes":
        room_notes.show(story, room)
    else:
        room_desk.show(story, place, room)


def _names(room: Room | None) -> None:
    """One switch for names, on this screen and in the room."""
    try:
        room_names.one_switch(room)
    except RoomsError as error:
        said.later(f"The room could not be told whether names are off. {error}")


def _draft(story: Story) -> None:
    """Keep the changes for a reload; a store that fails stops no story."""
    try:
        room_session.keep_draft(story)
    except RoomsError as error:
        said.later(f"Changes to this story are not kept for a reload: save its file. {error}")


def _share(room: Room, story: Story) -> None:
    """Give the phones the story; a store that fails (a full disk) stops no story."""
    try:
        room_session.share(room, story)
    except RoomsError as error:
        said.later(f"The phones do not have this story yet. {error}")
