"""A story drawn for its place: every step, with our finding or the facilitator's own heading."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from components import store
from components.model.story import StepKind, revealed_by
from components.views import room_case
from components.views.room_kinds import KINDS

if TYPE_CHECKING:
    from components.charts.room_stage import StepDrawing
    from components.model.rows import Place
    from components.model.story import Step, Story


def drawings(story: Story, *, names_off: bool = False) -> list[StepDrawing]:
    """Every step of the story drawn for its place, in order; cases without names where asked."""
    place = store.place(story.place_code)
    return [
        replace(
            drawing(step, place, names_off=names_off), live=live_name(story, at), notes=step.notes
        )
        for at, step in enumerate(story.steps)
    ]


def live_name(story: Story, at: int) -> str:
    """What stage and server call the part of a step that changes while it is on; "" for none."""
    step = story.steps[at]
    if KINDS[step.kind].live is None and not revealed_by(story, at):
        return ""
    return f"{step.kind}-{step.subject or 'all'}"


def drawing(step: Step, place: Place, *, names_off: bool = False) -> StepDrawing:
    """One step; the facilitator's own heading goes before ours."""
    if names_off and step.kind is StepKind.CASE:
        drawn = room_case.nameless_case(step, place)
    else:
        drawn = KINDS[step.kind].draw(step, place)
    return replace(drawn, finding=step.finding) if step.finding else drawn
