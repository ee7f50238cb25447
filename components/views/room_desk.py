"""The facilitator's desk: the way to the big screen, and one part of the workshop at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlencode

import streamlit as st

from components.charts import prose
from components.model.wording import in_sentence, plural
from components.views import (
    assessment_desk,
    board_desk,
    room_door,
    room_parts,
    room_record,
    room_story,
    room_story_desk,
    room_votes_desk,
    selection,
    url_state,
    wheel_desk,
)
from components.views.figure import plain

if TYPE_CHECKING:
    from components.model.room_rows import Room
    from components.model.rows import Place
    from components.model.story import Story


def show(story: Story, place: Place, room: Room | None) -> None:
    """Title, the ways to stage and notes, and the chosen part."""
    steps = plural(len(story.steps), "step")
    made = ", made from what stands out" if story == room_story.made(place) else ""
    plain(
        prose.page_title(
            "Workshop",
            f"A story of {in_sentence(place.name)} in {steps}{made}. Change it, then show it on "
            "the big screen.",
        )
    )
    with st.container(horizontal=True, key="noprint-stage", vertical_alignment="center"):
        st.button("Show on the big screen", type="primary", icon=":material/slideshow:",
                  on_click=_to_stage)  # fmt: skip
        st.link_button("Notes in a second window", _notes_address(),
                       icon=":material/speaker_notes:")  # fmt: skip
    st.caption("Arrows or a clicker go on and back, B blanks the screen, F fills it, T starts the "
               "clock, O opens again a vote closed by a step too far, Esc leads back.")  # fmt: skip
    part = room_parts.choose()
    if part == "story":
        room_story_desk.show(story, place, room)
    elif part == "room":
        room_door.show(story, place, room)
        room_votes_desk.show(story, place, room)
    elif part == "boards":
        board_desk.show(room, place)
    elif part == "wheel":
        wheel_desk.show(room, place)
    elif part == "assessment":
        assessment_desk.show(room, place)
    elif part == "record":
        room_record.show(story, place, room)


def _to_stage() -> None:
    st.session_state["room_mode"] = "room"
    url_state.seen()


def _notes_address() -> str:
    """The notes in a window of their own, which follows the big screen."""
    chosen = selection.place()
    query = {"place": chosen.slug or chosen.area_code} if chosen else {}
    return f"room?{urlencode({**query, 'mode': 'notes'})}"
