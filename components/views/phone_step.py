"""What a phone shows of the room's step: the finding, and what can be answered just now."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import streamlit as st

from components import store
from components.charts import prose
from components.charts.markup import el, join
from components.model import room_rows as rows
from components.model import room_words, story_file
from components.model.room_text import TooLongError
from components.model.story import StepKind
from components.model.wording import in_sentence
from components.rooms import votes
from components.rooms.door import rooms
from components.rooms.engine import RoomsError
from components.views import room_steps, selection
from components.views.figure import figure, plain

if TYPE_CHECKING:
    from components.charts.markup import Markup
    from components.model.room_rows import Room
    from components.model.story import Step, Story


def show(room: Room, voter: str) -> None:
    """The step the room is at, or a line while the story has not begun."""
    story = story_of(room.story, store.data_hash())
    if story is None:
        figure(prose.note("The room is open.", "The first step comes when the story begins."),
               "phone-waiting")  # fmt: skip
        return
    step = story.steps[min(room.step, len(story.steps) - 1)]
    figure(_finding(step, story.place_code, store.data_hash()), "phone-step")
    if step.kind is StepKind.VOTE:
        _vote(room, step, story, voter)


@lru_cache(maxsize=8)
def story_of(text: str, _data_hash: str) -> Story | None:
    """The story a room keeps, read once; None while there is none."""
    if not text:
        return None
    places = {place.area_code for place in store.choosable_places()}
    try:
        return story_file.from_json(text, places, {})[0]
    except story_file.StoryFileError:
        return None


@lru_cache(maxsize=128)
def _finding(step: Step, place_code: str, _data_hash: str) -> Markup:
    drawn = room_steps.drawing(step, store.place(place_code))
    return join(
        [
            el("h1", drawn.finding, class_="cp-phone-finding"),
            drawn.claim,
            el("p", drawn.subtitle, class_="cp-sub") if drawn.subtitle else None,
            el("p", drawn.source, class_="cp-source") if drawn.source else None,
        ]
    )


def vote_of(room_id: int, subject: str) -> rows.Activity | None:
    """The room's vote on a subject; None where it has not been opened."""
    asked = votes.activities(rooms(), room_id)
    return next(
        (a for a in asked if a.kind is rows.ActivityKind.STAND and a.subject == subject), None
    )


def _vote(room: Room, step: Step, story: Story, voter: str) -> None:
    """Five answers; the phone's own can be changed until the facilitator closes the vote."""
    asked = vote_of(room.room_id, step.subject)
    if asked is None or asked.state is not rows.ActivityState.OPEN:
        st.caption("This vote is not open.")
        return
    given = votes.answers_of(rooms(), asked.activity_id, voter)
    chosen = given[0].value if given else None
    place = store.place(story.place_code)
    beside = selection.benchmark_name(place, "nation")
    st.radio(
        f"Where do you think {in_sentence(place.name)} stands against {beside}?",
        rows.STAND_STEPS,
        format_func=lambda value: room_words.STAND_WORDS[value].capitalize(),
        index=chosen - 1 if chosen else None,
        key=f"vote-{asked.activity_id}",
        on_change=_send,
        args=(room.room_id, asked.activity_id, voter),
    )
    if chosen:
        plain(el("p", "Your vote is counted. You can change it until the reveal.",
                 class_="cp-counted", role="status"))  # fmt: skip


def _send(room_id: int, activity_id: int, voter: str) -> None:
    """Keep the answer; what went wrong is said and the choice stays for another try."""
    value = st.session_state[f"vote-{activity_id}"]
    try:
        votes.answered(rooms(), room_id, activity_id, voter, [rows.Answer("", int(value))])
    except (RoomsError, TooLongError) as error:
        st.error(str(error))
