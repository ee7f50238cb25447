"""The decision wheels of a workshop: which there are, whose view is drawn, and the drawing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.charts import wheel as drawing
from components.charts.markup import Markup, el, join
from components.model import room_rows as rows
from components.model.wheel import JUDGEMENT, cells, own_cells
from components.model.wheel_file import WheelFileError, wheel_of
from components.rooms import votes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from components.model.room_rows import Activity
    from components.model.wheel import Cell, Wheel
    from components.views.workshop import Workshop


def of(at: Workshop) -> list[tuple[Activity, Wheel]]:
    """The wheels in the order they were asked; one whose settings are broken is left out."""
    asked = votes.activities(at.engine, at.room_id)
    read = ((each, _asked(each)) for each in asked if each.kind is rows.ActivityKind.WHEEL)
    return [(activity, wheel) for activity, wheel in read if wheel is not None]


def _asked(activity: Activity) -> Wheel | None:
    """What the activity asks; None where a workshop's file was changed by hand and is broken."""
    try:
        return wheel_of(activity.settings)
    except WheelFileError:
        return None


def named(at: Workshop, subject: str) -> tuple[Activity, Wheel] | None:
    """The wheel of a step: the room's first ("1"), second, or the newest (""); None until then."""
    every = of(at)
    number = int(subject) if subject.isdecimal() else len(every)
    return every[number - 1] if 0 < number <= len(every) else None


def own(at: Workshop, activity: Activity) -> Mapping[str, Cell]:
    """The view of the one who looks."""
    return own_cells(votes.answers_of(at.engine, activity.activity_id, at.writer))


def whole_room(at: Workshop, activity: Activity) -> tuple[Mapping[str, Cell], int]:
    """The view of all who answered, and how many they are."""
    tally = votes.tally(at.engine, activity.activity_id)
    return cells(tally.counts, tally.reasons), tally.voters


def titled(activity: Activity, asked: Wheel, found: Mapping[str, Cell], people: str) -> Markup:
    """The wheel under its proposal, for a screen that shows nothing else."""
    title = el("p", el("strong", activity.subject, dir="auto"), f" {people} {JUDGEMENT}",
               class_="cp-w-title")  # fmt: skip
    return join([title, drawn(asked, found, stage=True)])


def drawn(
    asked: Wheel, found: Mapping[str, Cell], *, choosable: bool = False, chosen: str = "",
    stage: bool = False,
) -> Markup:  # fmt: skip
    """One wheel with its names, or two side by side with one key; by numbers where it is narrow.

    On the ``stage`` names that have no room in large type stand in the key beside the wheel.
    """

    def one(option: int, labelled: bool) -> Markup:
        return drawing.wheel(
            asked, option, found, labelled=labelled, choosable=choosable, chosen=chosen
        )

    key = drawing.key_list(asked, chosen, choosable=choosable)
    if len(asked.options) > 1:
        first, second = (
            el("div", el("h3", name, dir="auto"), one(at, False))
            for at, name in enumerate(asked.options, 1)
        )
        return join([el("div", first, key, second, class_="cp-w-pair"), drawing.legend()])
    if stage and not drawing.has_room_for_names(asked):
        return join([el("div", one(1, False), key, class_="cp-w-alone"), drawing.legend()])
    wide = el("div", one(1, True), class_="cp-w-one cp-w-wide")
    narrow = el("div", one(1, False), key, class_="cp-w-narrow")
    return join([wide, narrow, drawing.legend()])
