"""The worksheets of a place and of an indicator, from the rows that the screen shows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from components.exports.csv_file import Cell, area_cells, indicator_cells, score_cells
from components.exports.find_file import history_cells
from components.exports.workbook import NO_INTERVAL, NOTHING, Number, Sheet, SheetCell, marker
from components.model.catalogue_rows import Source
from components.model.council_history import HistoryRow
from components.model.rows import (
    AreaValue,
    Indicator,
    IndicatorRow,
    Place,
    Polarity,
    Score,
    UnknownReason,
)
from components.model.wording import NO_SCORE_WORDS, sentence_start

NUMBERS: Final = {
    "value", "lower_ci", "upper_ci", "benchmark_nation_value", "benchmark_region_value",
}  # fmt: skip
POLARITY_WORDS: Final[Mapping[Polarity, str]] = {
    "higher": "higher is better", "lower": "lower is better", "context": "neither is better",
}  # fmt: skip
FIGURE: Final = {
    "value": "Value", "lower_ci": "Lower end of 95% interval",
    "upper_ci": "Upper end of 95% interval", "how": "How it is known",
    "inherited_from": "Whose figure it is, where not its own",
}  # fmt: skip
INDICATORS: Final = {
    "title": "Indicator", "component": "Component", "theme": "Theme", "unit": "Unit",
    "polarity": "Direction", "period": "Period", **FIGURE,
    "benchmark_nation": "Compared with", "benchmark_nation_value": "Its value",
    "verdict_nation": "Verdict", "verdict_nation_basis": "Basis of the verdict",
    "position_nation": "Position among councils of the nation",
    "benchmark_region": "Region", "benchmark_region_value": "Value of the region",
    "verdict_region": "Verdict against the region", "trend": "Trend",
    "trend_basis": "Test of the trend", "trend_periods": "Periods tested",
    "trend_first_period": "First period tested", "trend_last_period": "Last period tested",
    "estimate": "Estimate", "source": "Publisher", "source_url": "Address of the source",
    "indicator": "Id",
}  # fmt: skip
SCORES: Final = {
    "title": "Component", "score": "Score, 0 to 100", "score_from": "Lower end of 95% interval",
    "score_to": "Upper end of 95% interval", "median_council_of_nation": "Median council",
    "against_median": "Against the median", "against_median_basis": "Basis",
    "state": "State", "reason": "Why there is no number", "indicators_present": "Indicators known",
    "indicators_all": "Indicators in all", "rank_low": "Best place in nine draws of ten",
    "rank_high": "Worst place in nine draws of ten", "ranked_of": "Councils ranked",
    "confidence": "Confidence", "inherited_from": "County whose figures are in it", "id": "Id",
}  # fmt: skip
AREAS: Final = {
    "place": "Council", "area_code": "Code", "nation_code": "Nation", "unit": "Unit",
    "period": "Period", **FIGURE, "estimate": "Estimate",
}  # fmt: skip
HISTORY: Final = {
    "place": "Council", "area_code": "Code", "nation_code": "Nation", "period": "Period",
    "period_start": "First day", "period_end": "Last day", "value": "Value",
    "lower_ci": "Lower end of 95% interval", "upper_ci": "Upper end of 95% interval",
    "published_under": "Published under", "estimate": "Estimate",
}  # fmt: skip


def scores_sheet(scores: Iterable[Score], place: Place) -> Sheet:
    """One row a component: its score with its interval, or why it has none."""
    rows = []
    for cells in score_cells(scores, place):
        reason = cells["reason"]
        words = {"reason": sentence_start(NO_SCORE_WORDS[reason]) if reason else None}  # type: ignore[index]  # a reason is one of its words
        known = cells["score"] is not None
        rows.append([_score_cell(key, {**cells, **words}, known=known) for key in SCORES])
    return Sheet(
        "Scores", f"Component scores of {place.name}",
        "Scores of the eight components with their intervals, ours", [*SCORES.values()], rows,
    )  # fmt: skip


def _score_cell(key: str, cells: Mapping[str, Cell], *, known: bool) -> SheetCell:
    cell = cells[key]
    if cell is None:
        if key in {"score_from", "score_to"} and known:
            return NO_INTERVAL
        return marker("no_data") if key in {"score", "score_from", "score_to"} else NOTHING
    if key in {"score", "score_from", "score_to", "median_council_of_nation"}:
        return Number(float(cell), 1)
    return _words(cell)


def indicators_sheet(
    rows: Sequence[IndicatorRow], place: Place, titles: Mapping[str, str]
) -> Sheet:
    """One row an indicator; ``titles`` are those of components and themes, by id."""
    lines = []
    for row, cells in zip(rows, indicator_cells(rows, place), strict=True):
        named = {
            **cells,
            "component": titles[row.indicator.component_id],
            "theme": titles[row.indicator.theme_id],
            "polarity": POLARITY_WORDS[row.indicator.polarity],
        }
        lines.append(_line(INDICATORS, named, row.indicator, row.unknown_reason))
    return Sheet(
        "Indicators", f"Indicators of {place.name}, the newest period of each",
        "Every indicator: value, interval, comparison and trend", [*INDICATORS.values()], lines,
    )  # fmt: skip


def councils_sheet(values: Sequence[AreaValue], indicator: Indicator) -> Sheet:
    """One row a council: the newest value of an indicator."""
    lines = [
        _line(AREAS, cells, indicator, area.unknown_reason)
        for area, cells in zip(values, area_cells(values, indicator), strict=True)
    ]
    return Sheet(
        "Councils", f"{indicator.title}: every council, {indicator.latest_period}",
        "Every council with its newest value", [*AREAS.values()], lines,
    )  # fmt: skip


def history_sheet(rows: Sequence[HistoryRow], indicator: Indicator) -> Sheet:
    """One row a council and period."""
    lines = [
        _line(HISTORY, cells, indicator, row.unknown_reason)
        for row, cells in zip(rows, history_cells(rows, indicator), strict=True)
    ]
    return Sheet(
        "Over time", f"{indicator.title}: every council and period",
        "Every council and every period published", [*HISTORY.values()], lines,
    )  # fmt: skip


def definition_sheet(indicator: Indicator) -> Sheet:
    """What an indicator is, in two columns."""
    lines = [
        ("Title", indicator.title),
        ("Definition", indicator.definition),
        ("Unit", indicator.unit),
        ("Direction", POLARITY_WORDS[indicator.polarity]),
        ("Why it is here", indicator.why),
        ("Beware", indicator.caveat or "Nothing in particular"),
        ("Estimate", "yes" if indicator.is_estimate else "no"),
        ("Publisher", indicator.publisher),
        ("Set", indicator.dataset),
        ("Address", indicator.source_url),
        ("What we did", indicator.processing),
        ("Newest period", indicator.latest_period or "none"),
    ]
    return Sheet(
        "Definition", f"{indicator.title}: what it is", "What the indicator is and whose it is",
        ("What", "Words"), lines,
    )  # fmt: skip


def sources_sheet(sources: Sequence[Source]) -> Sheet:
    """One row a source: whose, under which terms, and what we did."""
    lines = [
        (one.publisher, one.title, one.released, one.licence, one.licence_url, one.attribution,
         one.processing, one.url)
        for one in sources
    ]  # fmt: skip
    return Sheet(
        "Sources", "Sources, licences and attributions", "Whose figures these are, on what terms",
        ("Publisher", "Set", "Released", "Licence", "Address of the licence", "Attribution",
         "What we did", "Address"), lines,
    )  # fmt: skip


def _line(
    columns: Mapping[str, str],
    cells: Mapping[str, Cell],
    indicator: Indicator,
    unknown: UnknownReason | None,
) -> list[SheetCell]:
    return [_cell(key, cells[key], indicator, cells["value"], unknown) for key in columns]


def _cell(
    key: str, cell: Cell, indicator: Indicator, value: Cell, unknown: UnknownReason | None
) -> SheetCell:
    """A number of the indicator with its decimals, words, or shorthand for what is not there."""
    if cell is not None:
        return Number(float(cell), indicator.decimals) if key in NUMBERS else _words(cell)
    if value is None and key in {"value", "lower_ci", "upper_ci"}:
        return marker(unknown)
    if key in {"lower_ci", "upper_ci"}:
        return NO_INTERVAL
    return NOTHING


def _words(cell: Cell) -> SheetCell:
    """Words as people write them; a published name with an underscore has none to lose."""
    if isinstance(cell, str):
        return cell.replace("_", " ") if cell.islower() and " " not in cell else cell
    return cell if cell is not None else NOTHING
