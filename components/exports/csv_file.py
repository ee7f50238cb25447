"""CSV of what is on screen, with the provenance above the columns."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from components.model.catalogue_rows import Coverage
from components.model.certainty_words import rank_range
from components.model.plain_cells import FORMULA_STARTS, Cell, safe
from components.model.rows import (
    AreaValue,
    BenchmarkKind,
    Indicator,
    IndicatorRow,
    Place,
    Point,
    Score,
    Trend,
    Verdict,
)
from components.model.standing import standing
from components.model.uncertainty import score_interval

__all__ = ["FORMULA_STARTS", "Cell", "csv_bytes", "safe", "safe_line"]
_AFTER_A_PART: Final = re.compile(r"([,;|]\s*)(?=[=+\-@＝＋－＠])")
RANGE_COLUMNS: Final = ("rank_low", "rank_high", "ranked_of")


def safe_line(line: str) -> str:
    """A line above the columns, of which no part is run however a spreadsheet parts it.

    Such a line is no row, so nothing in it is quoted: a spreadsheet parts it at each comma (at
    semicolons where decimals have commas), and a quotation mark would swallow the lines after it.
    """
    return _AFTER_A_PART.sub(r"\1'", " ".join(line.split()).replace('"', "'"))


def csv_bytes(header: Sequence[str], rows: Sequence[Mapping[str, Cell]]) -> bytes:
    """A UTF-8 file: provenance lines, column names, one line per row. None is an empty cell.

    The byte-order mark is for spreadsheets, which otherwise misread the pound sign.
    """
    out = io.StringIO(newline="")
    out.writelines(f"{safe_line(line)}\r\n" for line in header)
    if rows:
        writer = csv.DictWriter(out, fieldnames=list(rows[0]))
        writer.writeheader()
        writer.writerows({name: safe(cell) for name, cell in row.items()} for row in rows)
    return ("\ufeff" + out.getvalue()).encode()


def _yes(holds: bool) -> str:
    return "yes" if holds else "no"


def _figure(row: IndicatorRow | AreaValue) -> dict[str, Cell]:
    """A value, its interval, and how it was found or why it is unknown."""
    return {
        "value": row.value,
        "lower_ci": row.lower,
        "upper_ci": row.upper,
        "how": row.how,
        "inherited_from": row.inherited_from,
        "unknown_reason": row.unknown_reason,
    }


def _against(verdict: Verdict | None, kind: BenchmarkKind) -> dict[str, Cell]:
    """What a value was compared with, what came of it and on what basis that is said."""
    return {
        f"benchmark_{kind}": verdict.benchmark_name if verdict else None,
        f"benchmark_{kind}_value": verdict.benchmark_value if verdict else None,
        f"verdict_{kind}": verdict.verdict if verdict else None,
        f"verdict_{kind}_basis": verdict.basis if verdict else None,
    }


def _trend(trend: Trend | None) -> dict[str, Cell]:
    """What changed, which test said so, over which periods, and the nation's own trend."""
    return {
        "trend": trend.trend if trend else None,
        "trend_basis": trend.basis if trend else None,
        "trend_periods": trend.periods_used if trend else None,
        "trend_first_period": trend.first_label if trend else None,
        "trend_last_period": trend.last_label if trend else None,
        "trend_of_benchmark": trend.nation_trend if trend else None,
    }


def indicator_cells(rows: Iterable[IndicatorRow], place: Place) -> list[dict[str, Cell]]:
    """One line per indicator of a place: value, interval, how it was found, verdicts, trend."""
    return [
        {
            "area_code": place.area_code,
            "place": place.name,
            "component": row.indicator.component_id,
            "theme": row.indicator.theme_id,
            "indicator": row.indicator.indicator_id,
            "title": row.indicator.title,
            "unit": row.indicator.unit,
            "polarity": row.indicator.polarity,
            "period": row.period,
            **_figure(row),
            **_against(row.nation, "nation"),
            "position_nation": row.nation.position if row.nation else None,
            **_against(row.region, "region"),
            **_trend(row.trend),
            "estimate": _yes(row.indicator.is_estimate),
            "source": row.indicator.publisher,
            "source_url": row.indicator.source_url,
        }
        for row in rows
    ]


def score_cells(scores: Iterable[Score], place: Place) -> list[dict[str, Cell]]:
    """One line per component or theme: score 0-100 or empty with the reason, median, coverage.

    ``score_from`` and ``score_to`` are the ends of its 95% interval, empty where none is published.
    ``rank_low`` to ``rank_high`` is the range of nine draws in ten among ``ranked_of`` councils of
    the nation, 1 = highest score; empty for a theme and where it is not ranked.
    """
    return [
        {
            "area_code": place.area_code,
            "place": place.name,
            "id": score.id,
            "title": score.title,
            "score": score.score,
            "score_from": interval[0] if interval else None,
            "score_to": interval[1] if interval else None,
            "share_with_interval": score.share_with_interval,
            "share_inherited": score.share_inherited,
            "inherited_from": score.inherited_from,
            "against_median": found.side,
            "against_median_basis": found.basis,
            "state": score.state,
            "reason": score.reason,
            "coverage": score.coverage,
            "median_council_of_nation": score.median,
            "indicators_present": score.indicators_present,
            "indicators_all": score.indicators_all,
            **dict(zip(RANGE_COLUMNS, rank_range(score) or (None, None, None), strict=True)),
            "confidence": score.confidence,
        }
        for score in scores
        for interval, found in [(score_interval(score), standing(score))]
    ]


def area_cells(values: Iterable[AreaValue], indicator: Indicator) -> list[dict[str, Cell]]:
    """One line per council: its value of one indicator with its interval, or why there is none."""
    return [
        {
            "area_code": area.area_code,
            "place": area.name,
            "nation_code": area.nation_code,
            "indicator": indicator.indicator_id,
            "title": indicator.title,
            "unit": indicator.unit,
            "period": area.period or indicator.latest_period,
            **_figure(area),
            "estimate": _yes(indicator.is_estimate),
        }
        for area in values
    ]


def series_cells(
    points: Iterable[Point], indicator: Indicator, area_code: str, name: str
) -> list[dict[str, Cell]]:
    """One line per period of one place, oldest first, with the code it was published under.

    ``area_code`` is whose line it is on the screen: a district's where ``name`` is its county's.
    """
    return [
        {
            "area_code": area_code,
            "place": name,
            "indicator": indicator.indicator_id,
            "title": indicator.title,
            "unit": indicator.unit,
            "period": point.period.label,
            "period_start": point.period.start.isoformat(),
            "period_end": point.period.end.isoformat(),
            "value": point.value,
            "lower_ci": point.lower,
            "upper_ci": point.upper,
            "published_under": point.from_code,
            "estimate": _yes(indicator.is_estimate),
        }
        for point in points
    ]


def coverage_cells(rows: Iterable[Coverage]) -> list[dict[str, Cell]]:
    """One line per indicator: what it is, whose it is, and how much of the UK it covers."""
    return [
        {
            "indicator": row.indicator.indicator_id,
            "title": row.indicator.title,
            "component": row.indicator.component_id,
            "theme": row.indicator.theme_id,
            "definition": row.indicator.definition,
            "unit": row.indicator.unit,
            "polarity": row.indicator.polarity,
            "role": row.indicator.role,
            "nations": row.indicator.nations,
            "councils_known": row.councils_known,
            "councils_expected": row.councils_expected,
            "councils_inherited": row.inherited,
            "interval_percent": row.interval_percent,
            "periods": row.periods,
            "first_period": row.first_period,
            "latest_period": row.latest_period,
            "estimate": _yes(row.indicator.is_estimate),
            "in_development": _yes(row.indicator.in_development),
            "caveat": row.indicator.caveat,
            "what_we_did": row.indicator.processing,
            "source": row.indicator.publisher,
            "source_url": row.indicator.source_url,
        }
        for row in rows
    ]
