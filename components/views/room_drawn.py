"""What each kind of step shows: the rows, drawings and words of the pages, in large type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from components import outlines, store
from components.charts import room_stage, trend_line
from components.charts.doughnut import doughnut as wheel_of
from components.charts.icons import icon
from components.charts.markup import el
from components.charts.room_stage import StepDrawing
from components.charts.spread import Mark
from components.charts.stage_bars import beside, stage_bars
from components.charts.stage_strip import stage_strip
from components.charts.still_map import locator_map
from components.model import figure_words, headlines, provenance, room_words, wording
from components.model.trend_words import beside_uk, how_tested, trend_words
from components.model.unknown_words import unknown_sentence
from components.views import (
    doughnut_block,
    figure_foot,
    indicator_detail,
    place_facts,
    selection,
    trend_block,
)
from components.views.row_words import row_words

if TYPE_CHECKING:
    from components.charts.markup import Markup
    from components.model.rows import Indicator, IndicatorRow, Place, Trend
    from components.model.story import Step

SCALE: Final = "0 is the low end of councils, 100 the high end."
COUNCILS_ONLY: Final = "Scores are made for councils only."
SCORES: Final = "Scores: ours, from official statistics; sources on the page Sources and method."


def row_of(step: Step, place: Place) -> IndicatorRow:
    """The place's row of the indicator that a step is about."""
    rows = store.place_rows(place.area_code)
    return next(row for row in rows if row.indicator.indicator_id == step.subject)


def component_title(component_id: str) -> str:
    """A component's title by its id."""
    return next(c.title for c in store.catalogue().components if c.component_id == component_id)


def is_component(subject: str) -> bool:
    """Whether a vote is about a component; else it is about an indicator."""
    return any(c.component_id == subject for c in store.catalogue().components)


def is_votable(subject: str) -> bool:
    """Whether a vote can be about it: a component or an indicator of this version's data."""
    known = (each.indicator_id for each in store.catalogue().indicators)
    return is_component(subject) or subject in known


def place(_step: Step, where: Place) -> StepDrawing:
    """Where the place lies in the United Kingdom."""
    codes = [where.area_code]
    if where.kind != "council":
        codes = [council.area_code for council, _ in store.councils_in(where.area_code)]
    name = wording.in_sentence(where.name)
    chart = locator_map(outlines.small_shapes(), codes, f"Where {name} lies in the United Kingdom")
    return StepDrawing(where.name, where.name, subtitle=place_facts.facts(where), chart=chart)


def doughnut(_step: Step, where: Place) -> StepDrawing:
    """The eight components as the doughnut with its twin of bars."""
    scores = store.component_scores(where.area_code)
    if not scores:
        return _no_scores(where)
    items = doughnut_block.component_parts(scores)
    adjective = doughnut_block.adjective(where)
    wheel = wheel_of(items, centre=where.name, adjective=adjective, uid="stage", place=where.name,
                     choosable=False)  # fmt: skip
    table = stage_bars(items, f"The eight components of {wording.in_sentence(where.name)}")
    return StepDrawing(
        headlines.short_headline(scores, doughnut_block.short_names(), where),
        where.name,
        subtitle=f"{SCALE} The tick is {headlines.median_council(where)}.",
        chart=beside(wheel, table),
        note=headlines.county_words(doughnut_block.short_names(), scores),
        source=SCORES,
    )


def component(step: Step, where: Place) -> StepDrawing:
    """One component: its number, and its themes as bars."""
    title = component_title(step.subject)
    own = next((s for s in store.component_scores(where.area_code) if s.id == step.subject), None)
    if own is None:
        return _no_scores(where, step.subject)
    themes = store.theme_scores(where.area_code, step.subject)
    shown = doughnut_block.with_themes([own], themes, step.subject)
    return StepDrawing(
        headlines.short_theme_headline(themes, where),
        where.name, step.subject, title,
        subtitle=f"{SCALE} The tick is {headlines.median_council(where)}.",
        chart=stage_bars(shown, f"{title}: the component and its themes"),
        note=headlines.county_words({}, themes), source=SCORES,
    )  # fmt: skip


def _no_scores(where: Place, component_id: str | None = None) -> StepDrawing:
    return StepDrawing(
        COUNCILS_ONLY, where.name, component_id,
        subtitle="Counties, regions and nations are seen through their indicators.",
    )  # fmt: skip


def indicator(step: Step, where: Place) -> StepDrawing:
    """One figure: its verdict, and where it stands among all councils of the nation."""
    row = row_of(step, where)
    if row.value is None:
        return _no_figure(row, where)
    words = row_words(where, "nation")(row)
    claim = el("p", icon(words.verdict_tone), el("span", words.verdict),
               class_=f"cp-verdict cp-{words.verdict_tone}")  # fmt: skip
    chart = _strip(row, where)
    nation = selection.nation_of(where).name if where.kind != "uk" else "the UK"
    interval = f" Bar: 95% interval, {words.interval}." if words.interval else ""
    return StepDrawing(
        figure_words.sentence(row, where), where.name, row.indicator.component_id,
        row.indicator.title, claim=claim, verdict=words.verdict,
        subtitle=words.unit_line, chart=chart,
        note=f"Each line is a council of {nation}.{interval}" if chart else "",
        source=short_source(row.indicator),
        full_source=figure_foot.source_text([row.indicator], row.period),
    )  # fmt: skip


def _strip(row: IndicatorRow, where: Place) -> Markup | None:
    one = row.indicator
    areas, is_one_scale = indicator_detail.comparable_areas(
        where.area_code, one.component_id, one.indicator_id
    )
    if not is_one_scale:
        return None
    mine, comparators = indicator_detail.marks(row, where)
    if mine is None and row.value is not None and not row.indicator.never_compared:
        ends = None
        if row.lower is not None and row.upper is not None:
            ends = (row.lower, row.upper)
        mine = Mark(where.name, row.value, ends)
    return stage_strip(areas, row.indicator, mine, comparators[0] if comparators else None)


def short_source(shown: Indicator) -> str:
    """Publisher and licence, for a line that is read from afar; the whole one is on the desk."""
    return provenance.short_line(figure_foot.used_sources([shown])[0], [shown])


def _no_figure(row: IndicatorRow, where: Place) -> StepDrawing:
    nation = selection.nation_of(where).name if where.kind != "uk" else None
    return StepDrawing(
        f"{row.indicator.title}: not known for {wording.in_sentence(where.name)}.",
        where.name, row.indicator.component_id, row.indicator.title,
        chart=room_stage.step_list([unknown_sentence(row, where, nation)]),
    )  # fmt: skip


def change(step: Step, where: Place) -> StepDrawing:
    """A figure over time beside what it is tested against; without a path the figure alone."""
    row = row_of(step, where)
    if row.value is None or row.trend is None:
        return indicator(step, where)
    uk = _uk_line(row, where)
    lines = [line for line, _ in trend_block.areas(row, where)]
    if uk is not None:  # the claim is about these two: a nation's line would seem to be the UK's
        lines = [lines[0], uk]
    chart = trend_line.trend_chart(lines, row.indicator, trend_block.seams(lines[0].points))
    if chart is None:
        return indicator(step, where)
    return StepDrawing(
        figure_words.change_sentence(row, row.trend, where), where.name,
        row.indicator.component_id, row.indicator.title, subtitle=_tested(row.trend, uk),
        chart=chart, source=short_source(row.indicator),
        full_source=figure_foot.source_text([row.indicator]),
    )  # fmt: skip


def _uk_line(row: IndicatorRow, where: Place) -> trend_line.Line | None:
    """The UK's own figures, where the change was tested against them."""
    if row.trend is None or row.trend.basis != "relative_mann_kendall" or where.kind == "uk":
        return None
    points = store.series(selection.UK_CODE, row.indicator.indicator_id)
    return (
        trend_line.Line("nation", store.place(selection.UK_CODE).name, points) if points else None
    )


def _tested(trend: Trend, uk: trend_line.Line | None) -> str:
    """What the test of the periods says, and what was tested: a line may turn at its end."""
    beside = beside_uk(trend, uk.points) if uk is not None else ""
    words = f"{trend_words(trend)}{f': {beside}' if beside else ''}."
    return words if trend.basis == "none" else f"{words} {how_tested(trend)}."


def vote(step: Step, where: Place) -> StepDrawing:
    """The question alone: what the data say stays hidden until a later step."""
    name = wording.in_sentence(where.name)
    if is_component(step.subject):
        title, about, unit = component_title(step.subject), step.subject, "Score from 0 to 100"
        beside_whom = f"the other councils of {selection.benchmark_name(where, 'nation')}"
    else:
        shown = row_of(step, where).indicator
        title, about, unit = shown.title, shown.component_id, wording.sentence_start(shown.unit)
        beside_whom = selection.benchmark_name(where, "nation")
    return StepDrawing(
        room_words.stand_question(title, name, beside_whom), where.name, about,
        "Before the reveal",
        subtitle=f"{unit}. Above means a higher figure. {room_words.OPINION}",
        chart=room_stage.step_list([w.capitalize() for w in room_words.STAND_WORDS.values()]),
    )  # fmt: skip


def rank(_step: Step, where: Place) -> StepDrawing:
    """The eight components to be put in an order, before anybody sees their numbers."""
    names = [c.title for c in store.catalogue().components]
    return StepDrawing(
        room_words.rank_question(wording.in_sentence(where.name)), where.name, None,
        "Before the reveal", subtitle=room_words.OPINION,
        chart=room_stage.step_list(names, columns=2),
    )  # fmt: skip


def question(step: Step, where: Place) -> StepDrawing:
    """The facilitator's own words."""
    return StepDrawing(step.finding or "A question for the room", where.name)
