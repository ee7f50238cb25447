"""The votes of a story on the desk: open, closed or revealed, and the paper votes typed in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components.charts import prose
from components.charts.markup import el
from components.model import room_rows as rows
from components.model import room_words
from components.model.room_rows import ActivityState
from components.model.story import StepKind
from components.model.wording import plural
from components.rooms import store, votes
from components.rooms.door import rooms
from components.rooms.engine import RoomsError
from components.views import paper_orders, room_live_votes, room_steps, room_votes, said
from components.views.figure import figure, plain

if TYPE_CHECKING:
    from components.model.room_rows import Activity, Room
    from components.model.rows import Place
    from components.model.story import Step, Story

STATE_WORDS: Final = {
    ActivityState.OPEN: "Open: phones can answer while the vote is on the screen.",
    ActivityState.CLOSED: "Closed, and not revealed yet.",
    ActivityState.REVEALED: "Revealed.",
}
# What the desk offers in each state: where it leads, and its words.
_WAYS: Final = {
    ActivityState.OPEN: ((ActivityState.CLOSED, "Close"), (ActivityState.REVEALED, "Reveal")),
    ActivityState.CLOSED: ((ActivityState.OPEN, "Open again"), (ActivityState.REVEALED, "Reveal")),
    ActivityState.REVEALED: ((ActivityState.OPEN, "Hide and open again"),),
}
FIELD: Final = 116  # px of one count: five stand side by side
NONE: Final = (
    "This story asks for no vote. Add one to it: phones answer before the room sees the figure."
)


def show(story: Story, place: Place, room: Room | None) -> None:
    """Every vote of the story; what the room said stays hidden until it is revealed."""
    if room is None:
        return
    with st.container(key="fig-room-votes"):
        plain(prose.heading("Votes before the reveal", "The step that shows the figure closes its "
                            "vote and reveals it; you can do so here too."))  # fmt: skip
        steps = room_votes.of_story(story)
        if not steps:
            plain(prose.paragraph(NONE))
        for step in steps:
            asked = room_votes.vote_of(room.room_id, step)
            if asked is not None:
                _vote(step, asked, place, room)


def _vote(step: Step, asked: Activity, place: Place, room: Room) -> None:
    plain(prose.heading(room_steps.drawing(step, place).finding, None, 3))
    _counts(step, asked.activity_id, place, room.room_id)
    if room.state is not rows.RoomState.OPEN:
        return
    with st.container(horizontal=True):
        for to, words in _WAYS[asked.state]:
            st.button(words, key=f"vote-{to}-{asked.activity_id}", on_click=_do,
                      args=(room.room_id, asked.activity_id, to))  # fmt: skip
        with st.popover("Type in paper votes"):
            _paper(step, asked, room)


@st.fragment(run_every="2s")
def _counts(step: Step, activity_id: int, place: Place, room_id: int) -> None:
    """How many voted, as it stands; how they voted once it is revealed."""
    asked = room_votes.vote_of(room_id, step)
    if asked is None:
        return
    tally = room_votes.tally_of(asked)
    joined = max(store.participants(rooms(), room_id), tally.voters)  # a loaded room has no phones
    words = (f"{STATE_WORDS[asked.state]} {tally.voters} of {plural(joined, 'phone')}, "
             f"{plural(tally.on_paper, 'paper vote')}.")  # fmt: skip
    plain(el("p", words, class_="cp-sub"))
    if asked.state is ActivityState.REVEALED:
        figure(room_live_votes.box(step, tally, place), f"desk-thought-{activity_id}")


def _do(room_id: int, activity_id: int, to: ActivityState) -> None:
    try:
        votes.in_state(rooms(), room_id, activity_id, to)
    except RoomsError as error:
        said.later(str(error))


def _paper(step: Step, asked: Activity, room: Room) -> None:
    """How many papers gave each answer; orders are typed one paper after another."""
    if step.kind is StepKind.RANK:
        paper_orders.show(asked, room)
        return
    known = votes.paper_of(rooms(), asked.activity_id, "")
    with st.form(f"paper-{asked.activity_id}", border=False):
        with st.container(horizontal=True):  # one under another they did not fit a laptop
            typed = {
                value: int(st.number_input(
                    words.capitalize(), 0, rows.MOST_PAPER_VOTES, known.get(value, 0), 1,
                    key=f"paper-{asked.activity_id}-{value}", width=FIELD,
                ))
                for value, words in room_words.STAND_WORDS.items()
            }  # fmt: skip
        if st.form_submit_button("Count them"):
            try:
                votes.on_paper(rooms(), room.room_id, asked.activity_id, "", typed)
            except RoomsError as error:
                said.now(str(error))
            else:
                st.rerun()
