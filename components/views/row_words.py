"""The words of one row of the indicator table, for one place and one benchmark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.charts.indicator_table import RowWords
from components.model import comparison_words, wording
from components.model.trend_words import trend_words
from components.model.unknown_words import unknown_sentence
from components.views import selection

if TYPE_CHECKING:
    from collections.abc import Callable

    from components.charts.indicator_table import Sign
    from components.model.rows import BenchmarkKind, IndicatorRow, Place, Verdict


def row_words(place: Place, kind: BenchmarkKind) -> Callable[[IndicatorRow], RowWords]:
    """A function from a row to its words, for indicator_table."""
    nation = selection.nation_of(place).name if place.kind != "uk" else None

    def words(row: IndicatorRow) -> RowWords:
        verdict = row.nation if kind == "nation" else row.region
        unknown = unknown_sentence(row, place, nation) if row.value is None else None
        return RowWords(
            title=row.indicator.title,
            unit_line=wording.unit_line(row.indicator, row.period),
            value=wording.format_value(row.value, row.indicator),
            verdict=_verdict(row, verdict, nation),
            verdict_tone=_tone(verdict),
            trend=trend_words(row.trend),
            interval=wording.interval_words(row.lower, row.upper, row.indicator),
            comparator=_comparator(row, verdict),
            owner=_owner(row),
            unknown=unknown,
        )

    return words


def _comparator(row: IndicatorRow, verdict: Verdict | None) -> str | None:
    """The benchmark's figure beside a verdict; the difference and why not, where there is none.

    The difference of two totals, or of two registers, says nothing and is left out.
    """
    if verdict is None or row.value is None or verdict.basis == "is_benchmark":
        return None
    name, benchmark = verdict.benchmark_name, verdict.benchmark_value
    if name is None or benchmark is None or verdict.basis in {"total", "register"}:
        return comparison_words.not_compared_reason(verdict, row)
    if verdict.verdict != "not_compared":
        return f"{name} {wording.format_value(benchmark, row.indicator)}"
    gap = wording.difference_words(row.value, benchmark, wording.in_sentence(name), row.indicator)
    return f"{gap}; {comparison_words.not_compared_reason(verdict, row)}"


def _verdict(row: IndicatorRow, verdict: Verdict | None, nation: str | None) -> str:
    """The verdict; without an interval the place among the councils of the nation, if any."""
    if verdict is None:
        return "Not compared"
    year = row.period if row.indicator.role == "cohort" else None
    position = comparison_words.position_label(verdict, nation, year) if nation else None
    return position or comparison_words.verdict_words(verdict)


def _tone(verdict: Verdict | None) -> Sign:
    if verdict is None:
        return "not_compared"
    signs: dict[str | None, Sign] = {"highest_quarter": "higher", "lowest_quarter": "lower"}
    return signs.get(verdict.position, verdict.verdict)


def _owner(row: IndicatorRow) -> str | None:
    if row.how not in {"inherited", "joint"} or row.inherited_from is None:
        return None
    return wording.sentence_start(f"{wording.possessive(row.inherited_from)} figure")
