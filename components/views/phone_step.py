"""What a phone shows of the room's step: the finding, and what can be answered just now."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from components import store
from components.charts import prose
from components.charts.markup import el, join
from components.model import story_file
from components.model.case_view import opaque_id
from components.model.story import StepKind, revealed_by
from components.views import room_live_votes, room_steps
from components.views.figure import figure
from components.views.room_kinds import KINDS, subjects, undrawn

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
    at = min(room.step, len(story.steps) - 1)
    step = story.steps[at]
    place = store.place(story.place_code)
    figure(_finding(step, story.place_code, room.names_off, store.data_hash()), "phone-step")
    answer = KINDS[step.kind].phone
    if answer is not None:
        answer(room, step, story, voter)
    for vote in revealed_by(story, at):
        thought = room_live_votes.thought(vote, room, place)
        if thought is not None:
            figure(thought, "phone-thought")


@lru_cache(maxsize=8)
def story_of(text: str, _data_hash: str) -> Story | None:
    """The story a room keeps, read once; None while there is none."""
    if not text:
        return None
    places = {place.area_code for place in store.choosable_places()}
    try:
        return story_file.from_json(text, places, known(), undrawn())[0]
    except story_file.StoryFileError:
        return None


def known() -> dict[StepKind, set[str]]:
    """What the steps of a loaded story may be about."""
    found = {kind: set(titles) for kind, titles in subjects().items()}
    found[StepKind.CASE] |= {opaque_id(each) for each in found[StepKind.CASE]}
    return found


@lru_cache(maxsize=128)
def _finding(step: Step, place_code: str, names_off: bool, _data_hash: str) -> Markup:
    drawn = room_steps.drawing(step, store.place(place_code), names_off=names_off)
    asks = KINDS[step.kind].phone is not None
    chart = drawn.chart if step.kind is not StepKind.PLACE and not asks else None
    return el(
        "div",
        join(
            [
                el("h1", drawn.finding, class_="cp-phone-finding"),
                drawn.claim,
                el("p", drawn.subtitle, class_="cp-sub") if drawn.subtitle else None,
                el("div", chart, class_="cp-phone-chart") if chart else None,
                el("p", f"{drawn.note} {drawn.source}", class_="cp-source")
                if drawn.source or drawn.note
                else None,
            ]
        ),
        class_="cp-phone-body",
    )
