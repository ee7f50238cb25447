"""What the charts of a story say, as tables with bars: the drawings of the record of a workshop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from components import store
from components.charts.parts import against_median, no_number_words
from components.charts.stage_portrait import known_signs
from components.exports.document_bars import BarRow, Bars
from components.model.portrait_rows import LATEST
from components.model.portrait_words import SIDE_TITLES, amount_words
from components.model.story import StepKind
from components.model.wording import format_number, in_sentence, value_with_unit
from components.views import (
    doughnut_block,
    indicator_detail,
    lens_seen,
    room_drawn,
    room_other,
    room_unknown,
    trend_block,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from components.charts.parts import Part
    from components.model.lens_facts import TermFacts
    from components.model.rows import Indicator, Place
    from components.model.story import Step

SCORE: Final = "0 to 100"
LOW_TO_HIGH: Final = "Lowest to highest council"
LEAST_TO_MOST: Final = "Lowest to highest of these"


def bars_of(step: Step, place: Place) -> Bars | None:
    """The chart of a step as a table with bars; None where it has none, or nothing to draw."""
    made = _MADE.get(step.kind)
    found = made(step, place) if made else None
    return found if found and found.rows else None


def _doughnut(_step: Step, place: Place) -> Bars:
    items = doughnut_block.component_parts(store.component_scores(place.area_code))
    return _scores("The eight components", "Component", items)


def _component(step: Step, place: Place) -> Bars:
    own = [s for s in store.component_scores(place.area_code) if s.id == step.subject]
    themes = store.theme_scores(place.area_code, step.subject) if own else ()
    items = doughnut_block.with_themes(own, themes, step.subject)
    return _scores("The component and its themes", "Component or theme", items)


def _scores(caption: str, first: str, items: Sequence[Part]) -> Bars:
    return Bars(caption, (first, "Score", "Against the median council"), SCORE, tuple(
        BarRow((part.name, _number(part), against_median(part.score)), _share(part.score.score))
        for part in items
    ))  # fmt: skip


def _number(part: Part) -> str:
    score = part.score.score
    return no_number_words(part.score) if score is None else format_number(score)


def _share(score: float | None) -> float | None:
    return None if score is None else score / 100


def _indicator(step: Step, place: Place) -> Bars | None:
    """The place and what it is compared with, each as a mark between the councils' two ends."""
    row = room_drawn.row_of(step, place)
    one = row.indicator
    areas, is_one_scale = indicator_detail.comparable_areas(
        place.area_code, one.component_id, one.indicator_id
    )
    values = [area.value for area in areas if area.value is not None]
    if row.value is None or not values or not is_one_scale:
        return None
    _, comparators = indicator_detail.marks(row, place)
    named = [(row.inherited_from or place.name, row.value)]
    named += [(mark.name, mark.value) for mark in comparators]
    ends = [("Lowest council", min(values)), ("Highest council", max(values))]
    return _marks(one.title, "Where", LOW_TO_HIGH, [*named, *ends], one)


def _change(step: Step, place: Place) -> Bars | None:
    """The place's own figures, oldest first."""
    row = room_drawn.row_of(step, place)
    if row.value is None or row.trend is None:
        return _indicator(step, place)
    points = trend_block.areas(row, place)[0][0].points
    named = [(point.period.label, point.value) for point in points if point.value is not None]
    return _marks(row.indicator.title, "Period", LEAST_TO_MOST, named, row.indicator)


def _marks(
    caption: str, first: str, scale: str, named: Sequence[tuple[str, float]], one: Indicator
) -> Bars | None:
    low, high = min(value for _, value in named), max(value for _, value in named)
    if high <= low:
        return None
    return Bars(caption, (first, "Figure"), scale, tuple(
        BarRow((name, value_with_unit(value, one)), (value - low) / (high - low))
        for name, value in named
    ), "mark")  # fmt: skip


def _portrait(_step: Step, place: Place) -> Bars:
    own = store.portrait(place.area_code, LATEST)
    columns = ("Dimension", "Side", "Amount", "Standing of its threshold")
    return Bars(f"The doughnut of {in_sentence(place.name)}", columns, "0 to all, or twice", tuple(
        BarRow(
            (stand.dimension.title, SIDE_TITLES[stand.dimension.side], amount_words(stand),
             stand.standing or ""),
            None if stand.amount is None else min(1.0, max(0.0, stand.amount)),
        )
        for _, stand in known_signs(own)
    ))  # fmt: skip


def _lens(step: Step, place: Place) -> Bars | None:
    shown = next(each for each in store.lenses() if each.lens_id == step.subject)
    facts = lens_seen.facts_of(shown, place)
    items = room_other.scored(shown, facts)
    if any(part.score.score is not None for part in items):
        return _scores(shown.title, shown.term_word.capitalize(), items)
    if not shown.has_indicators:
        return None  # its cases and points are said in words
    columns = (shown.term_word.capitalize(), "Figures known", "Case studies", "Points")
    return Bars(shown.title, columns, "None to all known", tuple(map(_counted, facts)))


def _counted(facts: TermFacts) -> BarRow:
    known = facts.known or 0
    words = f"{known} of {facts.figures}" if facts.figures else "no figure"
    cells = (facts.term.short_title, words, str(facts.cases), str(facts.points))
    return BarRow(cells, known / facts.figures if facts.figures else None)


def _unknown(_step: Step, place: Place) -> Bars:
    """How many of each component's figures are not known."""
    columns = ("Component", "Not known")
    return Bars("What is not known", columns, "None to all of them", tuple(
        BarRow((row.title, f"{row.missing} of {row.all}"), row.missing / row.all)
        for row in room_unknown.counted(place) if row.all
    ))  # fmt: skip


_MADE: Final[dict[StepKind, Callable[[Step, Place], Bars | None]]] = {
    StepKind.DOUGHNUT: _doughnut,
    StepKind.COMPONENT: _component,
    StepKind.INDICATOR: _indicator,
    StepKind.CHANGE: _change,
    StepKind.PORTRAIT: _portrait,
    StepKind.LENS: _lens,
    StepKind.UNKNOWN: _unknown,
}
