"""What stands out for a place, in sentences, each with the basis on which it is said.

Order of certainty (METHOD 6.1b): verdicts on published intervals first, then positions in the outer
tenth of the nation's councils, then tested trends, then what is not known.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from components.model import wording
from components.model.findings import Finding, Sign, Tone
from components.model.rows import IndicatorRow, Place, Polarity, Score, TrendWord, Verdict
from components.model.trend_words import TREND_WORDS, trend_basis_words, trend_words
from components.model.unknown_findings import unknown_findings

OUTER_TENTH: Final = 10.0  # percent of councils at either end: a position worth a sentence
PER_COLUMN: Final = 3  # findings a reader can take in at a glance
PER_COMPONENT: Final = 2  # so that one component does not fill a column
VERDICT_TONES: Final[dict[str, Tone]] = {"better": "better", "worse": "worse", "similar": "similar"}
VERDICT_SIGNS: Final[dict[str, Sign]] = {"better": "better", "worse": "worse"}
TREND_TONES: Final[dict[str, Tone]] = {
    "improving": "better",
    "gaining_on_uk": "better",
    "worsening": "worse",
    "falling_behind_uk": "worse",
}
CHANGES: Final = frozenset(
    {"improving", "worsening", "increasing", "decreasing", "gaining_on_uk", "falling_behind_uk"}
)


@dataclass(frozen=True, slots=True)
class StandOuts:
    """Up to three findings in each of four columns; an empty column is said to be empty."""

    higher: tuple[Finding, ...]
    lower: tuple[Finding, ...]
    changing: tuple[Finding, ...]
    unknown: tuple[Finding, ...]


def stand_outs(
    rows: Sequence[IndicatorRow], scores: Sequence[Score], place: Place, nation_name: str | None
) -> StandOuts:
    """The findings for a place from all its indicator rows and its component scores.

    ``rows`` hold one row per indicator of the catalogue, ``scores`` one per component (empty for a
    county, region or nation). ``nation_name`` is None for the United Kingdom itself.
    """
    known = [row for row in rows if _may_stand_out(row)]
    nation = nation_name or place.name
    higher = _side(known, place, nation, above=True)
    lower = _side(known, place, nation, above=False)
    said = {item.indicator_id for item in (*higher, *lower)}
    rest = [row for row in known if row.indicator.indicator_id not in said]
    return StandOuts(
        higher=higher,
        lower=lower,
        changing=_changing(rest, place, nation),
        unknown=unknown_findings(rows, scores, place, nation_name),
    )


def _may_stand_out(row: IndicatorRow) -> bool:
    """A figure of the place's own; a total says how large a place is, and nothing else."""
    return row.value is not None and row.how != "inherited" and not row.indicator.is_total


def _side(
    rows: Iterable[IndicatorRow], place: Place, nation: str, *, above: bool
) -> tuple[Finding, ...]:
    """Findings above (or below) the nation: verdicts, then outer tenths, furthest out first."""
    standing = [row for row in rows if _certainty(row, above=above)]
    standing.sort(key=lambda row: (-_certainty(row, above=above), -_outlyingness(row.nation)))
    side: Sign = "higher" if above else "lower"
    return tuple(_comparison(row, place, nation, side) for row in _spread_out(standing))


def _certainty(row: IndicatorRow, *, above: bool) -> int:
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


def _outlyingness(verdict: Verdict | None) -> float:
    """How far from the middle council, 0 to 50; 0 where there is no rank."""
    if verdict is None or verdict.mid_rank_percent is None:
        return 0.0
    return abs(verdict.mid_rank_percent - 50.0)


def _spread_out(rows: Iterable[IndicatorRow]) -> list[IndicatorRow]:
    """The first few rows, scored indicators before context ones, not all of one component."""
    in_order = sorted(rows, key=lambda row: row.indicator.role == "context")
    taken: Counter[str] = Counter()
    themes: set[str] = set()
    chosen: list[IndicatorRow] = []
    for row in in_order:
        indicator = row.indicator
        if taken[indicator.component_id] < PER_COMPONENT and indicator.theme_id not in themes:
            taken[indicator.component_id] += 1
            themes.add(indicator.theme_id)
            chosen.append(row)
    return chosen[:PER_COLUMN]


def sentence(row: IndicatorRow, place: Place) -> str:
    """The figure as a sentence, such as "11.8% of adults in Leeds smoke cigarettes".

    An inherited figure is said of the county it belongs to. Needs a value.
    """
    owner = row.inherited_from or place.name
    text = row.indicator.sentence.format(
        value=wording.format_value(row.value, row.indicator), place=wording.in_sentence(owner)
    )
    return wording.sentence_start(text)


def _comparison(row: IndicatorRow, place: Place, nation: str, side: Sign) -> Finding:
    verdict = row.nation
    if verdict is None:
        raise ValueError("a comparison needs a verdict")
    position = wording.position_words(verdict, row.indicator, nation)
    certain = verdict.verdict != "not_compared"
    claim = wording.verdict_words(verdict) if certain or not position else position
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
    parts.append(row.period)
    return "; ".join(part for part in parts if part)


def _changing(rows: Iterable[IndicatorRow], place: Place, nation: str) -> tuple[Finding, ...]:
    """Tested changes; first those that the nation as a whole does not show."""
    moving = [row for row in rows if row.trend and row.trend.trend in CHANGES]
    moving.sort(key=lambda row: (_shared_with_nation(row), -_outlyingness(row.nation)))
    return tuple(_change(row, place, nation) for row in _spread_out(moving))


def _shared_with_nation(row: IndicatorRow) -> bool:
    return row.trend is not None and row.trend.trend == row.trend.nation_trend


def _change(row: IndicatorRow, place: Place, nation: str) -> Finding:
    trend = row.trend
    if trend is None:
        raise ValueError("a change needs a trend")
    detail = trend_basis_words(trend)
    if trend.nation_trend and place.kind not in {"nation", "uk"}:
        detail += f"; {nation}: {wording.lower_first(TREND_WORDS[trend.nation_trend])}"
    return Finding(
        component_id=row.indicator.component_id,
        indicator_id=row.indicator.indicator_id,
        sentence=sentence(row, place),
        claim=trend_words(trend),
        tone=TREND_TONES.get(trend.trend, "shift"),
        sign="up" if _rises(trend.trend, row.indicator.polarity) else "down",
        detail=detail,
    )


def _rises(trend: TrendWord, polarity: Polarity) -> bool:
    """Whether the figure itself goes up (or, for money, gains on the UK's)."""
    rising = {"increasing", "gaining_on_uk", "worsening" if polarity == "lower" else "improving"}
    return trend in rising
