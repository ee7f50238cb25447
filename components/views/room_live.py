"""What changes on the stage while a step is on: votes as they come in, and the result after."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import streamlit as st

from components.charts.markup import el
from components.charts.opinion import opinion_box
from components.model import room_rows as rows
from components.model import room_words
from components.model.story import StepKind
from components.rooms import store, votes
from components.rooms.door import rooms
from components.views import phone_step, room_steps
from components.views.figure import figure

if TYPE_CHECKING:
    from components.model.room_rows import Room
    from components.model.story import Step, Story


def votes_of(story: Story) -> list[Step]:
    """The steps on which the story asks for a vote."""
    return [step for step in story.steps if step.kind is StepKind.VOTE]


@st.fragment(run_every="1s")
def show(story: Story, room: Room) -> None:
    """For every vote of the story how many have voted, and for its reveal what they thought."""
    joined = store.participants(rooms(), room.room_id)
    for step in votes_of(story):
        subject = step.subject
        asked = phone_step.vote_of(room.room_id, subject)
        if asked is None:
            continue
        revealed = replace(step, kind=StepKind.INDICATOR)
        tally = votes.tally(rooms(), asked.activity_id)
        voted = f"{tally.voters} of {joined} phones have voted."
        with st.container(key=f"live-{room_steps.live_name(step)}"):
            figure(el("p", voted, class_="cp-live-count", role="status"), f"count-{subject}")
        with st.container(key=f"live-{room_steps.live_name(revealed)}"):
            figure(_thought(tally), f"thought-{subject}")


def _thought(tally: rows.Tally) -> str:
    words = f"{room_words.counted_words(tally)} {room_words.OPINION}"
    return opinion_box("What this room thought", words, room_words.stand_counts(tally))
