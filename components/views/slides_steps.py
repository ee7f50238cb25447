"""The panels of each kind of step: native charts from the rows that the stage draws."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components import store
from components.charts.parts import text_alternative
from components.charts.print_rows import bar_rows
from components.exports.slides_rows import Panel, Paragraph, Words
from components.model.room_words import STAND_WORDS
from components.model.story import StepKind
from components.model.wording import sentence_start
from components.views import doughnut_block, room_drawn, slides_figures, slides_scores

if TYPE_CHECKING:
    from components.charts.parts import Part
    from components.charts.room_stage import StepDrawing
    from components.model.rows import Place
    from components.model.story import Step

    Drawn = tuple[tuple[Panel, ...], str]  # panels, and what their marks mean


def panels(step: Step, place: Place, what: StepDrawing) -> Drawn:
    """What stands under the finding, and its marks in words; nothing where it stands alone."""
    if step.kind is StepKind.PLACE:
        shape = slides_figures.outline(place)
        return ((Panel(shape),) if shape else ()), ""
    if step.kind is StepKind.DOUGHNUT:
        return _doughnut(place)
    if step.kind is StepKind.COMPONENT:
        return _component(step.subject, place)
    if step.kind in {StepKind.INDICATOR, StepKind.CHANGE}:
        return _indicator(step, place, what)
    if step.kind is StepKind.CASE:
        return _titled(what.body), ""
    return _listed(_sentences(step, what)), ""


def _sentences(step: Step, what: StepDrawing) -> tuple[str, ...]:
    """What a step of words says: the answers of a vote, what is to be ordered, what is unknown."""
    if step.kind is StepKind.VOTE:
        return tuple(words.capitalize() for words in STAND_WORDS.values())
    if step.kind is StepKind.RANK:
        return tuple(component.title for component in store.catalogue().components)
    return what.body


def _doughnut(place: Place) -> Drawn:
    scores = store.component_scores(place.area_code)
    if not scores:
        return (), ""
    items = doughnut_block.component_parts(scores)
    rows = bar_rows(items)
    return (
        slides_scores.pair(rows, place, _alternative(items, place)),
        slides_scores.marks(rows, place),
    )


def _component(component_id: str, place: Place) -> Drawn:
    """The component's own bar, then its themes'."""
    scores = store.component_scores(place.area_code)
    own = [score for score in scores if score.id == component_id]
    if not own:
        return (), ""
    themes = store.theme_scores(place.area_code, component_id)
    items = doughnut_block.with_themes(own, themes, component_id)
    rows = bar_rows(items)
    bars = slides_scores.bars(rows, place, _alternative(items, place))
    return (Panel(bars),), slides_scores.marks(rows, place)


def _alternative(items: tuple[Part, ...], place: Place) -> str:
    return text_alternative(items, doughnut_block.adjective(place))


def _indicator(step: Step, place: Place, what: StepDrawing) -> Drawn:
    row = room_drawn.row_of(step, place)
    if row.value is None:
        return _listed(what.body), ""
    path = slides_figures.path(row, place) if step.kind is StepKind.CHANGE else None
    if path is not None:
        return (Panel(path),), f"{sentence_start(row.indicator.unit)}."
    strip = slides_figures.strip(row, place)
    return ((Panel(strip),) if strip else ()), what.note


def _listed(sentences: tuple[str, ...]) -> tuple[Panel, ...]:
    """Sentences one under another; more than five in two columns."""
    lines = [Paragraph(each, "lead" if len(sentences) < 5 else "step", apart=True)
             for each in sentences]  # fmt: skip
    half = (len(lines) + 1) // 2 if len(lines) > 5 else len(lines)
    columns = [column for column in (lines[:half], lines[half:]) if column]
    return tuple(Panel(Words(tuple(column))) for column in columns)


def _titled(body: tuple[str, ...]) -> tuple[Panel, ...]:
    """Parts of a case beside each other: "Result: ..." under its title."""
    split = [each.partition(": ") for each in body]
    return tuple(
        Panel(Words((Paragraph(title, "head"), Paragraph(words, apart=True))))
        for title, _, words in split
    )
