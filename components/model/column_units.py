"""The unit of every column of numbers, for the data dictionary.

Columns carry their unit in their name where it is one of their own; those of a figure have the unit
of what was measured, and say where that stands.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

INDICATOR: Final = "that of the indicator (indicator.unit)"
MEASURE: Final = "that of the measure (neighbourhood_measure.unit)"
POINTS: Final = "points, 0 to 100"
SHARE: Final = "share, 0 to 1"
ORDER: Final = "place in an order, from 1"
DEVIATIONS: Final = "standard deviations"
BY_ENDING: Final[Mapping[str, str]] = {"_percent": "%", "_miles": "miles"}
# Columns of these tables that are not what their name says elsewhere.
BY_TABLE: Final[Mapping[tuple[str, str], str]] = {
    **{("neighbourhood_summary", name): MEASURE for name in (
        "lowest", "highest", "tenth_percentile", "ninetieth_percentile")},
    ("neighbourhood_value", "value"): MEASURE,
    ("threshold", "value"): "that of the threshold (threshold.unit)",
    ("goalpost", "median"): INDICATOR,
    ("neighbour", "rank"): ORDER,
    ("coverage", "inherited"): "councils",
    ("coverage", "with_interval"): "councils",
    ("neighbourhood_summary", "known"): "neighbourhoods",
    ("portrait_dimension", "known"): "thresholds",
    ("search_term", "documents"): "numbers of documents",
    ("search_document", "document_id"): "number of the document",
}  # fmt: skip
BY_NAME: Final[Mapping[str, str]] = {
    **dict.fromkeys((
        "value", "lower_ci", "upper_ci", "benchmark_value", "nation_value", "region_value",
        "other_value", "gap", "gap_lower", "gap_upper", "lower", "upper", "minimum", "maximum",
        "ticks", "breaks", "series_values", "trend_figures"), INDICATOR),
    **dict.fromkeys(("score", "median", "standard_error"), POINTS),
    **dict.fromkeys((
        "coverage", "share_with_interval", "share_inherited", "share_fresh", "share_stale"), SHARE),
    **dict.fromkeys(("correlation", "mean_correlation"), "correlation, -1 to 1"),
    **dict.fromkeys(("rank_low", "rank_high"), "rank in the nation, 1 = highest score"),
    **dict.fromkeys((
        "councils", "councils_known", "councils_expected", "ranked_of"), "councils"),
    **dict.fromkeys(("indicators_present", "indicators_all"), "indicators"),
    **dict.fromkeys(("periods", "periods_used", "trend_periods_used"), "periods"),
    **dict.fromkeys(("pairs", "pairs_of_all"), "pairs of councils"),
    **dict.fromkeys(("neighbourhoods", "tenth_counts"), "neighbourhoods"),
    **dict.fromkeys(("year", "year_start", "year_end", "change_year", "status_seen",
                     "series_years"), "year"),
    **dict.fromkeys(("telling", "scores"), "weight in the search"),
    **dict.fromkeys(("z", "mean"), DEVIATIONS),
    **dict.fromkeys(("latitude", "longitude"), "degrees"),
    "position": ORDER,
    "decimals": "digits",
    "population": "people",
    "tenth": "tenth of the nation, 1 to 10",
    "amount": "of the way: 1 = all of it",
    "counted": "thresholds",
    "n_ref": "values",
    "postcodes": "postcodes",
    "observations": "rows",
    "row_count": "rows",
    "documents": "documents",
    "cases": "case studies",
}  # fmt: skip


def unit_of(table: str, column: str) -> str | None:
    """The unit of a column of numbers, in words; None where none is known."""
    ended = next((unit for end, unit in BY_ENDING.items() if column.endswith(end)), None)
    return BY_TABLE.get((table, column)) or ended or BY_NAME.get(column)
