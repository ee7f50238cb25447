"""What each step of a story shows: the rows, drawings and words of the pages, in large type."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from components import outlines, store
from components.charts import room_stage, spread, trend_line
from components.charts.bars import bars
from components.charts.doughnut import doughnut
from components.charts.icons import icon
from components.charts.markup import el
from components.charts.room_stage import StepDrawing
from components.charts.still_map import locator_map
from components.model import figure_words, headlines, room_words, wording
from components.model.case_words import status_line, who_and_where
from components.model.standouts import stand_outs
from components.model.story import StepKind
from components.model.trend_words import trend_words
from components.model.unknown_words import unknown_sentence
from components.views import doughnut_block, figure_foot, indicator_detail, selection, trend_block
from components.views.row_words import row_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from components.model.rows import IndicatorRow, Place
    from components.model.standouts import StandOuts
    from components.model.story import Step, Story


def drawings(story: Story) -> list[StepDrawing]:
    """Every step of the story drawn for its place, in order."""
    place = store.place(story.place_code)
    asked = {step.subject for step in story.steps if step.kind is StepKind.VOTE}
    return [
        replace(drawing(step, place), live=live_name(step))
        if step.kind is StepKind.VOTE or (step.kind is StepKind.INDICATOR and step.subject in asked)
        else drawing(step, place)
        for step in story.steps
    ]


def live_name(step: Step) -> str:
    """What stage and server call the part of a step that changes while it is on."""
    return f"{step.kind}-{step.subject}"


def drawing(step: Step, place: Place) -> StepDrawing:
    """One step; the facilitator's own heading goes before ours."""
    drawn = _DRAWN.get(step.kind, _question)(step, place)
    return replace(drawn, finding=step.finding) if step.finding else drawn


def found(place: Place) -> StandOuts:
    """What stands out for the place, as on its page."""
    nation = selection.nation_of(place).name if place.kind != "uk" else None
    names = doughnut_block.short_names()
    scores = [replace(s, title=names[s.id]) for s in store.component_scores(place.area_code)]
    return stand_outs(store.place_rows(place.area_code), scores, place, nation)


def _row(step: Step, place: Place) -> IndicatorRow:
    rows = store.place_rows(place.area_code)
    return next(row for row in rows if row.indicator.indicator_id == step.subject)


def _place(_step: Step, place: Place) -> StepDrawing:
    codes = [place.area_code]
    if place.kind != "council":
        codes = [council.area_code for council, _ in store.councils_in(place.area_code)]
    name = wording.in_sentence(place.name)
    parts = [wording.kind_words(place)]
    if place.population:
        parts.append(f"{place.population:,} residents, {place.population_period}")
    chart = locator_map(outlines.small_shapes(), codes, f"Where {name} lies in the United Kingdom")
    return StepDrawing(place.name, place.name, subtitle=" · ".join(parts), chart=chart)


def _doughnut(_step: Step, place: Place) -> StepDrawing:
    scores = store.component_scores(place.area_code)
    if not scores:
        return StepDrawing(
            "Scores are made for councils only.", place.name,
            subtitle="Counties, regions and nations are seen through their indicators.",
        )  # fmt: skip
    items = doughnut_block.component_parts(scores)
    adjective = doughnut_block.adjective(place)
    caption = f"The eight components of {wording.in_sentence(place.name)}"
    wheel = doughnut(items, centre=place.name, adjective=adjective, uid="stage", place=place.name)
    table = bars(items, place=place.name, adjective=adjective, caption=caption)
    return StepDrawing(
        headlines.component_headline(scores, doughnut_block.short_names(), place),
        place.name,
        subtitle="From 0, the low end of councils, to 100, the high end; no overall score.",
        chart=el("div", el("div", wheel), el("div", table), class_="cp-two"),
        source="Scores: ours, from official statistics; sources on the page Sources and method.",
    )


def _indicator(step: Step, place: Place) -> StepDrawing:
    row = _row(step, place)
    indicator = row.indicator
    if row.value is None:
        return _no_figure(row, place)
    words = row_words(place, "nation")(row)
    claim = el("p", icon(words.verdict_tone), el("span", words.verdict),
               class_=f"cp-verdict cp-{words.verdict_tone}")  # fmt: skip
    scope = place.nation_code if place.kind != "uk" else None
    areas, is_one_scale = indicator_detail.comparable_areas(row, place, scope)
    mine, comparators = indicator_detail.marks(row, place)
    chart = spread.spread_chart(areas, indicator, mine, comparators) if is_one_scale else None
    where = selection.nation_of(place).name if scope else "the UK"
    interval = f" Bar: 95% interval, {words.interval}." if words.interval else ""
    each = f"Each dot is a council of {where}.{interval} " if chart else ""
    return StepDrawing(
        figure_words.sentence(row, place), place.name, indicator.component_id, indicator.title,
        claim=claim, subtitle=words.unit_line, chart=chart,
        source=each + figure_foot.source_text([indicator], row.period),
    )  # fmt: skip


def _no_figure(row: IndicatorRow, place: Place) -> StepDrawing:
    nation = selection.nation_of(place).name if place.kind != "uk" else None
    return StepDrawing(
        f"{row.indicator.title}: not known for {wording.in_sentence(place.name)}.",
        place.name, row.indicator.component_id, row.indicator.title,
        subtitle=unknown_sentence(row, place, nation) or "",
    )  # fmt: skip


def _change(step: Step, place: Place) -> StepDrawing:
    row = _row(step, place)
    if row.value is None or row.trend is None:
        return _indicator(step, place)
    lines = [line for line, _ in trend_block.areas(row, place)]
    chart = trend_line.trend_chart(lines, row.indicator, trend_block.seams(lines[0].points))
    return StepDrawing(
        figure_words.change_sentence(row, row.trend, place), place.name,
        row.indicator.component_id, row.indicator.title, subtitle=f"{trend_words(row.trend)}.",
        chart=chart, source=figure_foot.source_text([row.indicator]),
    )  # fmt: skip


def _unknown(_step: Step, place: Place) -> StepDrawing:
    findings = found(place).unknown.findings
    rows = store.place_rows(place.area_code)
    missing = sum(row.value is None for row in rows)
    name = wording.in_sentence(place.name)
    return StepDrawing(
        f"{missing} of {len(rows)} indicators are not known for {name}.",
        place.name, subtitle="What we cannot see is a finding too.",
        chart=room_stage.step_list([each.sentence for each in findings]),
    )  # fmt: skip


def _case(step: Step, place: Place) -> StepDrawing:
    case = next(each for each in store.case_cards() if each.case_id == step.subject)
    parts = [("What was done", case.summary)]
    parts.append(("Result", case.result or "No result is known."))
    if case.lesson:
        parts.append(("Lesson", case.lesson))
    sources = "; ".join(each.title for each in case.sources)
    return StepDrawing(
        case.title, place.name, case.components[0], "Who has done something about it",
        subtitle=f"{who_and_where(case)} · {status_line(case)}",
        chart=room_stage.step_case(parts), source=f"Sources: {sources}.",
    )  # fmt: skip


def _vote(step: Step, place: Place) -> StepDrawing:
    """The question alone: what the data say stays hidden until the next step."""
    indicator = _row(step, place).indicator
    beside = selection.benchmark_name(place, "nation")
    name = wording.in_sentence(place.name)
    return StepDrawing(
        room_words.stand_question(indicator.title, name, beside), place.name,
        indicator.component_id, "Before the reveal",
        subtitle=f"{wording.sentence_start(indicator.unit)}. {room_words.OPINION}",
        chart=room_stage.step_list([w.capitalize() for w in room_words.STAND_WORDS.values()]),
    )  # fmt: skip


def _question(step: Step, place: Place) -> StepDrawing:
    return StepDrawing(step.finding, place.name)


_DRAWN: Final[dict[StepKind, Callable[[Step, Place], StepDrawing]]] = {
    StepKind.PLACE: _place,
    StepKind.DOUGHNUT: _doughnut,
    StepKind.INDICATOR: _indicator,
    StepKind.CHANGE: _change,
    StepKind.UNKNOWN: _unknown,
    StepKind.CASE: _case,
    StepKind.VOTE: _vote,
    StepKind.QUESTION: _question,
}
