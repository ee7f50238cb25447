"""The decision wheel as a step of a story: the room's view on the stage, a form on a phone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components.charts import prose
from components.charts.room_stage import StepDrawing
from components.model import room_rows as rows
from components.model.wheel import JUDGEMENT
from components.model.wording import plural
from components.views import last_known, wheel_form, wheels, workshop
from components.views.figure import figure

if TYPE_CHECKING:
    from components.charts.markup import Markup
    from components.model.room_rows import Room
    from components.model.rows import Place
    from components.model.story import Step, Story

MOST_NAMED: Final = 9  # proposals that a step can be about, one after the other
NONE_YET: Final = (
    "No proposal has been put to this wheel yet. The facilitator does that on the desk."
)


def titles() -> dict[str, str]:
    """Which proposal a step may be about: a story is made before they are put to the room."""
    return {
        "": "The newest proposal",
        **{str(n): f"Proposal {n}" for n in range(1, MOST_NAMED + 1)},
    }


def draw(step: Step, place: Place) -> StepDrawing:
    """The question; proposal and wheel come over it while it is on."""
    about = f"Decision wheel, proposal {step.subject}" if step.subject else "Decision wheel"
    return StepDrawing("What would this do, soon and later?", place.name, about=about)


def live(step: Step, room: Room | None) -> Markup:
    """The proposal with the wheel of all who answered."""
    at = workshop.of_desk(room)
    found = wheels.named(at, step.subject)
    if found is None:
        return prose.note("No proposal yet.", NONE_YET)
    activity, asked = found
    seen, people = wheels.whole_room(at, activity)
    return wheels.titled(activity, asked, seen, f"{plural(people, 'person', 'people')} answered.")


def phone(room: Room, step: Step, _story: Story, voter: str) -> None:
    """The proposal, and its factors to judge while answers are open."""
    at = workshop.of_phone(room, voter)
    found = last_known.read(
        f"wheel-{room.room_id}-{step.subject}", lambda: wheels.named(at, step.subject)
    )
    if found is None:
        figure(prose.note("No proposal yet.", NONE_YET), "phone-no-wheel")
        return
    activity, asked = found
    figure(prose.heading(activity.subject, JUDGEMENT, small=True), "phone-proposal")
    if at.is_open and activity.state is rows.ActivityState.OPEN:
        wheel_form.show(at, activity, asked)
    else:
        st.caption("This wheel takes no answers just now.")
