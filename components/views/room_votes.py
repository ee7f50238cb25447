"""A story's votes in the store of its room: found, and how they were answered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from components.model import room_rows as rows
from components.model.story import REVEALS, Step, StepKind
from components.rooms import votes
from components.rooms.door import rooms
from components.views import room_drawn

if TYPE_CHECKING:
    from components.model.story import Story

_KINDS: Final = {StepKind.VOTE: rows.ActivityKind.STAND, StepKind.RANK: rows.ActivityKind.RANK}


def vote_of(room_id: int, step: Step) -> rows.Activity | None:
    """The room's newest vote of a step; None where it has not been asked."""
    asked = votes.activities(rooms(), room_id)
    kind = _KINDS.get(step.kind)
    return next((a for a in reversed(asked) if a.kind is kind and a.subject == step.subject), None)


def ask(room_id: int, step: Step) -> None:
    """Put the vote of a step to the room, open at once."""
    votes.asked(rooms(), room_id, _KINDS[step.kind], step.subject)


def of_story(story: Story) -> tuple[Step, ...]:
    """The steps on which the story asks for a vote, each subject once."""
    return tuple(dict.fromkeys(
        Step(step.kind, step.subject) for step in story.steps if step.kind in REVEALS
    ))  # fmt: skip


def step_of(asked: rows.Activity) -> Step | None:
    """The step that asks this vote; None for what is no vote, or about what is not known here."""
    kind = next((step for step, made in _KINDS.items() if made is asked.kind), None)
    if kind is None or not (kind is StepKind.RANK or room_drawn.is_votable(asked.subject)):
        return None
    return Step(kind, asked.subject)


def tally_of(asked: rows.Activity) -> rows.Tally:
    """How a vote was answered."""
    return votes.tally(rooms(), asked.activity_id)
