"""The figures that a story rests on, step by step: what files made of it name as their sources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from components import store
from components.model.story import StepKind
from components.views import figure_foot, lens_overview

if TYPE_CHECKING:
    from components.model.rows import Indicator
    from components.model.story import Step, Story

_OF_SCORES: Final = frozenset({StepKind.DOUGHNUT, StepKind.RANK})
_OF_ALL: Final = frozenset({StepKind.UNKNOWN, StepKind.PORTRAIT})


def of_step(step: Step) -> list[Indicator]:
    """The indicator a step is about, those under what it shows, or all; none for words alone."""
    catalogue = store.catalogue()
    own = [each for each in catalogue.indicators if each.indicator_id == step.subject]
    if own:
        return own
    if step.subject in {each.component_id for each in catalogue.components}:
        return figure_foot.scored(step.subject)
    if step.kind is StepKind.LENS:
        lens = next(each for each in store.lenses() if each.lens_id == step.subject)
        return lens_overview.used_indicators(lens)
    if step.kind in _OF_SCORES:
        return figure_foot.scored()
    return list(catalogue.indicators) if step.kind in _OF_ALL else []


def of_story(story: Story) -> list[Indicator]:
    """Those of all its steps, each once."""
    return list({one.indicator_id: one for step in story.steps for one in of_step(step)}.values())
