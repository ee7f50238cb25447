"""How to join, as a step of a story: the QR code, the short address and the code, in large type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from components.charts import prose
from components.charts.markup import el, join
from components.charts.qr import qr_code
from components.charts.room_stage import StepDrawing
from components.model import story as stories
from components.model.story import Step, StepKind
from components.rooms import codes
from components.views import room_address

if TYPE_CHECKING:
    from components.charts.markup import Markup
    from components.model.room_rows import Room
    from components.model.rows import Place
    from components.model.story import Story

PROMISE: Final = "No name and no account is asked, and nothing is kept that points to you."


def sign(room: Room) -> Markup:
    """The QR code with the short address and the code to type."""
    address, short = room_address.join_address(room), room_address.spoken_address()
    spoken = codes.spoken_code(room.code)
    words = [
        el("p", "Open ", el("b", short), " and type") if short else None,
        el("p", spoken, class_="cp-code", aria_label=" ".join(spoken)),
    ]
    drawn = qr_code(address, f"QR code of {short} for this room") if address else None
    return el("div", drawn, el("div", join(words)), class_="cp-door")


def draw(_step: Step, where: Place) -> StepDrawing:
    """What to do; the code of the room comes over it while it is on."""
    return StepDrawing("Join with your phone", where.name, about="Join", subtitle=PROMISE)


def live(_step: Step, room: Room | None) -> Markup:
    """The sign of the room; a line where none is open."""
    if room is None:
        return prose.note("No room is open.", "The facilitator opens one under Phones.")
    return sign(room)


def with_join(story: Story) -> Story:
    """The story that begins with how to join, where phones can and it does not say so yet."""
    if room_address.base() is None or any(step.kind is StepKind.JOIN for step in story.steps):
        return story
    return stories.with_step(story, Step(StepKind.JOIN), 0)
