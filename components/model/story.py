"""A story: the steps a facilitator takes a room through, made from what stands out for a place.

A step names what it shows; the figures and words are drawn when it is shown, so that a saved story
never carries an old number.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from components.model.wording import in_sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from components.model.findings import Finding
    from components.model.rows import Place
    from components.model.standouts import StandOuts

MOST_STEPS: Final = 40  # an hour and a half at two minutes each
LONGEST_FINDING: Final = 160  # three lines of the largest type
LONGEST_NOTES: Final = 2_000


class StepKind(StrEnum):
    """What a step shows. ``subject`` says which one, where there are several."""

    JOIN = "join"  # how phones join the room
    PLACE = "place"  # where it lies
    DOUGHNUT = "doughnut"  # the eight components
    INDICATOR = "indicator"  # subject: indicator; where the place stands among all councils
    CHANGE = "change"  # subject: indicator; its path over time
    COMPONENT = "component"  # subject: component; its themes
    UNKNOWN = "unknown"  # what is not known
    CASE = "case"  # subject: case study
    PORTRAIT = "portrait"  # the doughnut portrait
    LENS = "lens"  # subject: framework
    VOTE = "vote"  # subject: indicator or component; asked before the reveal
    RANK = "rank"  # the eight components, put in an order before the reveal
    BOARD = "board"  # subject: worked or asks
    WHEEL = "wheel"  # subject: which proposal of the room, counted from "1"; "" for the newest
    QUESTION = "question"  # the facilitator's own words


NAMES: Final[dict[StepKind, str]] = {
    StepKind.JOIN: "How to join",
    StepKind.PLACE: "Where it lies",
    StepKind.DOUGHNUT: "The eight components",
    StepKind.INDICATOR: "An indicator",
    StepKind.CHANGE: "A change over time",
    StepKind.COMPONENT: "One component",
    StepKind.UNKNOWN: "What is not known",
    StepKind.CASE: "A case study",
    StepKind.PORTRAIT: "The doughnut portrait",
    StepKind.LENS: "Another framework",
    StepKind.VOTE: "A vote before the reveal",
    StepKind.RANK: "The components put in order",
    StepKind.BOARD: "A board",
    StepKind.WHEEL: "The decision wheel",
    StepKind.QUESTION: "A question",
}


# Which steps show the data of which vote.
REVEALS: Final[dict[StepKind, tuple[StepKind, ...]]] = {
    StepKind.VOTE: (StepKind.INDICATOR, StepKind.COMPONENT),
    StepKind.RANK: (StepKind.DOUGHNUT,),
}


@dataclass(frozen=True, slots=True)
class Step:
    """One finding and one chart. ``finding`` is the facilitator's own heading, "" for ours."""

    kind: StepKind
    subject: str = ""
    finding: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Story:
    """The steps of one place, in their order."""

    place_code: str
    title: str
    steps: tuple[Step, ...]


def story_of(place: Place, found: StandOuts, case_id: str | None) -> Story:
    """About nine steps from what stands out; what a place does not have makes no step.

    Two findings above and two below the nation, one change, what is not known, one case, one
    question. ``case_id``: the case that fits the place's weak spot best, None where there is none.
    """
    lows = _indicators(found.lower.findings, 2)
    highs = _indicators(found.higher.findings, 2)
    steps = [Step(StepKind.PLACE)]
    if place.kind == "council":
        steps.append(Step(StepKind.DOUGHNUT))
    steps += [Step(StepKind.INDICATOR, each) for each in (*highs, *lows)]
    steps += [Step(StepKind.CHANGE, each) for each in _indicators(found.changing.findings, 1)]
    if found.unknown.findings:
        steps.append(Step(StepKind.UNKNOWN))
    if case_id:
        steps.append(Step(StepKind.CASE, case_id))
    steps.append(Step(StepKind.QUESTION, finding=question(place)))
    return Story(place.area_code, f"{place.name}: what stands out", tuple(steps))


def question(place: Place) -> str:
    """The question that ends a story until the facilitator writes another one."""
    return f"What would make the most difference in {in_sentence(place.name)} over the next year?"


def _indicators(findings: Sequence[Finding], most: int) -> list[str]:
    return [each.indicator_id for each in findings if each.indicator_id][:most]


def moved(story: Story, at: int, to: int) -> Story:
    """The story with the step at ``at`` taken to ``to``; positions beyond the ends are the ends."""
    steps = list(story.steps)
    if not 0 <= at < len(steps):
        return story
    step = steps.pop(at)
    steps.insert(max(0, min(to, len(steps))), step)
    return replace(story, steps=tuple(steps))


def without(story: Story, at: int) -> Story:
    """The story without one step; its last step stays, for a story shows something."""
    if len(story.steps) == 1 or not 0 <= at < len(story.steps):
        return story
    return replace(story, steps=(*story.steps[:at], *story.steps[at + 1 :]))


def with_step(story: Story, step: Step, at: int | None = None) -> Story:
    """The story with one more step, at the end or before ``at``; a full one stays as it is."""
    if len(story.steps) >= MOST_STEPS:
        return story
    where = len(story.steps) if at is None else at
    return replace(story, steps=(*story.steps[:where], step, *story.steps[where:]))


def with_vote(story: Story, step: Step, reveals: Step) -> Story:
    """The story with a vote right before the step that shows its data; which may come too."""
    same = (reveals.kind, reveals.subject)
    at = next((n for n, s in enumerate(story.steps) if (s.kind, s.subject) == same), None)
    if at is not None:
        return with_step(story, step, at)
    if len(story.steps) + 2 > MOST_STEPS:
        return story
    return with_step(with_step(story, step), reveals)


def revealed_by(story: Story, at: int) -> tuple[Step, ...]:
    """The votes that step ``at`` shows the data of: those asked before it, never a later one."""
    shown = story.steps[at]
    return tuple(
        step
        for step in story.steps[:at]
        if shown.kind in REVEALS.get(step.kind, ()) and step.subject == shown.subject
    )


def without_case_names(story: Story, opaque: Callable[[str], str]) -> Story:
    """The story with ids of cases that tell no name, as ``opaque`` makes them."""
    return replace(
        story,
        steps=tuple(
            replace(step, subject=opaque(step.subject)) if step.kind is StepKind.CASE else step
            for step in story.steps
        ),
    )


def changed(story: Story, at: int, step: Step) -> Story:
    """The story with another step at ``at``."""
    return replace(story, steps=(*story.steps[:at], step, *story.steps[at + 1 :]))
