"""What is not known, as a step of a story: every figure a box, counted by component."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from components import store
from components.charts.room_stage import StepDrawing
from components.charts.stage_unseen import Counted, key_words, said_of, stage_unseen
from components.model import wording
from components.views import doughnut_block
from components.views.room_found import found

if TYPE_CHECKING:
    from collections.abc import Callable

    from components.model.rows import IndicatorRow, Place
    from components.model.story import Step

FINDING_TOO: Final = "What we cannot see is a finding too."
# Known, published by nobody, held back: as ``Counted`` counts them.
_KINDS: Final[tuple[Callable[[IndicatorRow], bool], ...]] = (
    lambda row: row.value is not None,
    lambda row: row.unknown_reason == "no_data",
    lambda row: row.unknown_reason == "suppressed",
)


def unknown(_step: Step, where: Place) -> StepDrawing:
    """How much of what could be known is not, where, and why."""
    rows, name = counted(where), wording.in_sentence(where.name)
    missing, could = sum(row.missing for row in rows), sum(row.all for row in rows)
    said = [each.sentence for each in found(where).unknown.findings]
    heading = f"{missing} of {could} indicators are not known for {name}."
    same = f"{missing} of {could} indicators have no figure for {name}."
    return StepDrawing(
        heading, where.name,
        subtitle=" ".join(each for each in said if each != same) or FINDING_TOO,
        chart=stage_unseen(rows, f"What is not known of {name}, by component"),
        note=key_words(rows),
        body=tuple(f"{row.title}: {said_of(row)}." for row in rows if row.all),
    )  # fmt: skip


def counted(where: Place) -> list[Counted]:
    """Each component's figures that could be known for the place, in the usual order.

    What another nation measures in its own way, or what does not apply, is no gap and not counted.
    """
    rows = store.place_rows(where.area_code)
    return [
        Counted(
            component_id, title,
            *(sum(row.indicator.component_id == component_id and is_one(row) for row in rows)
              for is_one in _KINDS),
        )
        for component_id, title in doughnut_block.short_names().items()
    ]  # fmt: skip
