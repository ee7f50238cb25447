"""A story drawn for its place: every step, with our finding or the facilitator's own heading."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from components import store
from components.model.story import revealed_by
from components.views.room_kinds import KINDS

if TYPE_CHECKING:
    from components.charts.room_stage import StepDrawing
    from components.model.rows import Place
    from components.model.story import Step, Story


def drawings(story: Story) -> list[StepDrawing]:
    """Every step of the story drawn for its place, in order."""
    place = store.place(story.place_code)
    return [
        replace(drawing(step, place), live=live_name(story, at), notes=step.notes)
        for at, step in enumerate(story.steps)
    ]


def live_name(story: Story, at: int) -> str:
    """What stage and server call the part of a step that changes while it is on; "" for none."""
    step = story.steps[at]
    if KINDS[step.kind].live is None and not revealed_by(story, at):
        return ""
    return f"{step.kind}-{step.subject or 'all'}"


def drawing(step: Step, place: Place) -> StepDrawing:
    """One step; the facilitator's own heading goes before ours."""
    drawn = KINDS[step.kind].draw(step, place)
    return replace(drawn, finding=step.finding) if step.finding else drawn
