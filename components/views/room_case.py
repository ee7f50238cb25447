"""A case study as a step of a story: with names, or without them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components import store
from components.charts import room_stage
from components.charts.room_stage import StepDrawing
from components.model.case_view import case_view, opaque_id

if TYPE_CHECKING:
    from components.model.case_rows import CaseCard
    from components.model.case_view import CaseView
    from components.model.rows import Place
    from components.model.story import Step


def case(step: Step, where: Place) -> StepDrawing:
    """What another place did, what came of it, and what it learnt."""
    return _case(case_view(_case_of(step)), where)


def nameless_case(step: Step, where: Place) -> StepDrawing:
    """The same without the names of organisations and places; sources would tell them."""
    return _case(store.without_names().cases[_case_of(step).case_id], where)


def _case_of(step: Step) -> CaseCard:
    """The case of a step, by its id or by the one that tells no name."""
    cases = store.case_cards()
    return next(c for c in cases if step.subject in {c.case_id, opaque_id(c.case_id)})


def _case(shown: CaseView, where: Place) -> StepDrawing:
    said = [("What was done", shown.summary), ("Result", shown.result or "No result is known.")]
    if shown.lesson:
        said.append(("Lesson", shown.lesson))
    sources = "; ".join(each.title for each in shown.sources)
    return StepDrawing(
        shown.title, where.name, shown.components[0], "Who has done something about it",
        subtitle=f"{shown.who} · {shown.status}",
        chart=room_stage.step_case(said), source=f"Sources: {sources}." if sources else "",
        body=tuple(f"{title}: {words}" for title, words in said),
    )  # fmt: skip
