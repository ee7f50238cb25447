"""What stands out for a place, in sentences, each with the basis on which it is said.

Order of certainty (METHOD 6.1b): verdicts on published intervals first, then positions in the outer
tenth of the nation's councils, then tested trends, then what is not known.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from components.model import wording
from components.model.compare import FEWEST_FOR_POSITION
from components.model.comparison_words import position_words, verdict_words
from components.model.figure_words import change_sentence, sentence
from components.model.findings import Finding, Sign, Tone
from components.model.rows import IndicatorRow, Place, Polarity, Score, Trend, TrendWord, Verdict
from components.model.trend_words import (
    CERTAIN,
    how_tested,
    nation_words,
    rises,
    trend_words,
)
from components.model.unknown_findings import unknown_findings

OUTER_TENTH: Final = 10.0  # percent of councils at either end: a position worth a sentence
PER_COLUMN: Final = 4  # findings a reader can take in at a glance; the rest are counted
PER_COMPONENT: Final = 2  # so that one component does not fill a column
VERDICT_TONES: Final[dict[str, Tone]] = {"better": "better", "worse": "worse", "similar": "similar"}
VERDICT_SIGNS: Final[dict[str, Sign]] = {"better": "better", "worse": "worse"}
# Only for a test on published intervals: without one, nothing is ever green or orange.
TREND_TONES: Final[dict[TrendWord, Tone]] = {"improving": "better", "worsening": "worse"}
CHANGES: Final = frozenset(
    {"improving", "worsening", "increasing", "decreasing", "gaining_on_uk", "falling_behind_uk"}
)


@dataclass(frozen=True, slots=True)
class Column:
    """The findings to read first, and by component id how many more there are."""

    findings: tuple[Finding, ...]
    more: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class StandOuts:
    """Up to four findings in each of four columns; an empty column is said to be empty."""

    higher: Column
    lower: Column
    changing: Column
    unknown: Column


def more_words(column: Column, names: Mapping[str, str]) -> str | None:
    """What a column leaves to the pages of the components: "3 more: 2 in Health, 1 in Skills".

    ``names`` holds the short name of each component by id. None where nothing is left.
    """
    if not column.more:
        return None
    if len(column.more) == 1:
        ((component_id, count),) = column.more
        return f"{count} more in {names[component_id]}."
    where = [f"{count} in {names[component_id]}" for component_id, count in column.more]
    return f"{sum(count for _, count in column.more)} more: {', '.join(where)}."


def stand_outs(
    rows: Sequence[IndicatorRow], scores: Sequence[Score], place: Place, nation_name: str | None
) -> StandOuts:
    """The findings for a place from all its indicator rows and its component scores.

    ``rows`` hold one row per indicator of the catalogue, ``scores`` one per component (empty for a
    county, region or nation). ``nation_name`` is None for the United Kingdom itself.
    """
    known = [row for row in rows if may_stand_out(row)]
    nation = nation_name or place.name
    higher = _side(known, place, nation, above=True)
    lower = _side(known, place, nation, above=False)
    said = {item.indicator_id for item in (*higher.findings, *lower.findings)}
    rest = [row for row in known if row.indicator.indicator_id not in said]
    return StandOuts(
        higher=higher,
        lower=lower,
        changing=_changing(rest, place, nation),
        unknown=Column(unknown_findings(rows, scores, place, nation_name)),
    )


def nothing_words(side: Literal["higher", "lower"], nation: str | None, councils: int) -> str:
    """What stands where nothing stands out: where a nation has few councils, why it hardly can.

    ``councils`` is how many the nation has; None for ``nation`` where the place is no council.
    """
    said = f"Nothing stands out as {side}."
    if nation is None or councils >= FEWEST_FOR_POSITION:
        return said
    return (
        f"{said} Here only a published interval can tell: {councils} councils, as {nation} has, "
        "are too few to name the highest and the lowest among them."
    )


def may_stand_out(row: IndicatorRow) -> bool:
    """A figure of the place's own; a total or a register says nothing beside other places."""
    is_own = row.value is not None and row.how != "inherited"
    return is_own and not row.indicator.never_compared


def _side(rows: Iterable[IndicatorRow], place: Place, nation: str, *, above: bool) -> Column:
    """Findings above (or below) the nation: verdicts, then outer tenths, furthest out first.

    Among the equally sure, what is scored comes before what only sets the scene.
    """

    def order(row: IndicatorRow) -> tuple[int, bool, float]:
        context = row.indicator.role == "context"
        return -certainty(row, above=above), context, -outlyingness(row.nation)

    standing = sorted((row for row in rows if certainty(row, above=above)), key=order)
    side: Sign = "higher" if above else "lower"
    return _column(standing, lambda row: _comparison(row, place, nation, side))


def _column(rows: Sequence[IndicatorRow], said: Callable[[IndicatorRow], Finding]) -> Column:
    """The first few rows as findings, not all of one component, and how many more there are."""
    chosen = _spread_out(rows)
    shown = {row.indicator.indicator_id for row in chosen}
    more = Counter(r.indicator.component_id for r in rows if r.indicator.indicator_id not in shown)
    return Column(tuple(said(row) for row in chosen), tuple(more.most_common()))


def certainty(row: IndicatorRow, *, above: bool) -> int:
    """2 for a verdict on this side, 1 for a position in the outer tenth on this side, else 0."""
    verdict = row.nation
    if verdict is None or row.value is None:
        return 0
    if verdict.verdict not in {"not_compared", "similar"}:
        benchmark = verdict.benchmark_value
        return 2 if benchmark is not None and (row.value > benchmark) is above else 0
    rank = verdict.mid_rank_percent
    if verdict.position is None or rank is None:
        return 0
    outer = rank >= 100 - OUTER_TENTH if above else rank <= OUTER_TENTH
    return 1 if outer else 0


def outlyingness(verdict: Verdict | None) -> float:
    """How far from the middle council, 0 to 50; 0 where there is no rank."""
    if verdict is None or verdict.mid_rank_percent is None:
        return 0.0
    return abs(verdict.mid_rank_percent - 50.0)


def _spread_out(rows: Iterable[IndicatorRow]) -> list[IndicatorRow]:
    """The first few rows, one a theme and two a component at most."""
    taken: Counter[str] = Counter()
    themes: set[str] = set()
    chosen: list[IndicatorRow] = []
    for row in rows:
        indicator = row.indicator
        if taken[indicator.component_id] < PER_COMPONENT and indicator.theme_id not in themes:
            taken[indicator.component_id] += 1
            themes.add(indicator.theme_id)
            chosen.append(row)
    return chosen[:PER_COLUMN]


def _comparison(row: IndicatorRow, place: Place, nation: str, side: Sign) -> Finding:
    verdict = row.nation
    if verdict is None:
        raise ValueError("a comparison needs a verdict")
    position = position_words(verdict, row.indicator, nation, row.period)
    certain = verdict.verdict != "not_compared"
    claim = verdict_words(verdict) if certain or not position else position
    return Finding(
        component_id=row.indicator.component_id,
        indicator_id=row.indicator.indicator_id,
        sentence=sentence(row, place),
        claim=claim,
        tone=VERDICT_TONES.get(verdict.verdict, "shift"),
        sign=VERDICT_SIGNS.get(verdict.verdict, side),
        detail=_comparison_detail(row, verdict),
    )


def _comparison_detail(row: IndicatorRow, verdict: Verdict) -> str:
    """Interval or that there is none, benchmark, period: "67.8 to 75.6; England 67.4%; 2023"."""
    parts = [wording.interval_words(row.lower, row.upper, row.indicator)]
    if verdict.benchmark_value is not None and verdict.benchmark_name:
        value = wording.format_value(verdict.benchmark_value, row.indicator)
        parts.append(f"{verdict.benchmark_name} {value}")
    if verdict.basis == "no_interval":
        parts.append("no interval published")
    parts += [row.period, _estimate(row)]
    return "; ".join(part for part in parts if part)


def _estimate(row: IndicatorRow) -> str | None:
    """An estimate is said to be one wherever it stands (METHOD 12)."""
    return "estimate" if row.indicator.is_estimate else None


def _changing(rows: Iterable[IndicatorRow], place: Place, nation: str) -> Column:
    """Tested changes: first those the nation does not share, then those tested on intervals."""

    def order(row: IndicatorRow) -> tuple[bool, bool, bool, float]:
        trend = _trend_of(row)
        shared, sure = trend.trend == trend.nation_trend, trend.basis in CERTAIN
        return shared, not sure, row.indicator.role == "context", -outlyingness(row.nation)

    moving = [row for row in rows if row.trend and row.trend.trend in CHANGES]
    return _column(sorted(moving, key=order), lambda row: _change(row, place, nation))


def _trend_of(row: IndicatorRow) -> Trend:
    if row.trend is None:
        raise ValueError("a change needs a trend")
    return row.trend


def _change(row: IndicatorRow, place: Place, nation: str) -> Finding:
    trend = _trend_of(row)
    beside = "UK" if place.kind == "nation" else nation
    nations = nation_words(trend, beside) if place.kind != "uk" else None
    parts = [how_tested(trend), nations, _estimate(row)]
    certain = trend.basis in CERTAIN
    return Finding(
        component_id=row.indicator.component_id,
        indicator_id=row.indicator.indicator_id,
        sentence=change_sentence(row, trend, place),
        claim=trend_words(trend),
        tone=TREND_TONES.get(trend.trend, "shift") if certain else "shift",
        sign="up" if _rises(trend, row.indicator.polarity) else "down",
        detail="; ".join(part for part in parts if part),
    )


def _rises(trend: Trend, polarity: Polarity) -> bool:
    """Whether the figure itself goes up; money may, and still grow slower than the UK's."""
    if trend.basis == "relative_mann_kendall":
        return rises(trend)
    return trend.trend in {"increasing", "worsening" if polarity == "lower" else "improving"}
