"""The files of the pages that look at all councils at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from components.exports.csv_file import Cell
from components.model.condition_answers import WhyUntold
from components.model.condition_words import condition_words
from components.model.conditions import formatted
from components.model.council_history import HistoryRow
from components.model.council_search import Asked, SearchResult
from components.model.rows import Indicator, Place


def found_cells(result: SearchResult, asked: Sequence[Asked]) -> list[dict[str, Cell]]:
    """One line per council and condition: those found, then those for which it cannot be told.

    ``answer`` is what this condition says, ``all_conditions`` what all say together.
    """
    nothing: tuple[WhyUntold | None, ...] = (None,) * len(asked)
    councils = [(place, nothing, "meets") for place in result.found]
    councils += [(place, why, "cannot_be_told") for place, why in result.untold]
    return [
        _line(place, each, reason, all_of)
        for place, why, all_of in councils
        for each, reason in zip(asked, why, strict=True)
    ]


def _line(place: Place, asked: Asked, reason: WhyUntold | None, all_of: str) -> dict[str, Cell]:
    fact = asked.facts[place.area_code]
    return {
        "area_code": place.area_code,
        "place": place.name,
        "nation_code": place.nation_code,
        "all_conditions": all_of,
        "condition": formatted(asked.condition),
        "condition_in_words": condition_words(asked),
        "answer": "cannot_be_told" if reason else "meets",
        "why_not_told": reason,
        "indicator": asked.indicator.indicator_id,
        "unit": asked.indicator.unit,
        "period": fact.period,
        "value": fact.value,
        "lower_ci": fact.lower,
        "upper_ci": fact.upper,
        "how": fact.how,
        "inherited_from": fact.inherited_from,
        "unknown_reason": fact.unknown_reason,
        "benchmark": fact.benchmark_name,
        "benchmark_value": fact.benchmark_value,
        "trend": fact.trend,
        "estimate": "yes" if asked.indicator.is_estimate else "no",
    }


def history_cells(rows: Iterable[HistoryRow], indicator: Indicator) -> list[dict[str, Cell]]:
    """One line per council and period of one indicator; why its newest is unknown, where it is."""
    return [
        {
            "area_code": row.area_code,
            "place": row.name,
            "nation_code": row.nation_code,
            "indicator": indicator.indicator_id,
            "unit": indicator.unit,
            "period": row.period,
            "period_start": row.period_start.isoformat() if row.period_start else None,
            "period_end": row.period_end.isoformat() if row.period_end else None,
            "value": row.value,
            "lower_ci": row.lower,
            "upper_ci": row.upper,
            "published_under": row.published_under,
            "inherited_from": row.inherited_from,
            "unknown_reason": row.unknown_reason,
            "estimate": "yes" if indicator.is_estimate else "no",
        }
        for row in rows
    ]
