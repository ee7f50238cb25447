"""What changed and how that was found, in words (METHOD 6.2 to 6.7)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import Final

from components.model import wording
from components.model.rows import Point, Trend, TrendBasis, TrendWord

TREND_WORDS: Final[dict[TrendWord, str]] = {
    "improving": "Improving",
    "worsening": "Worsening",
    "increasing": "Rising",
    "decreasing": "Falling",
    "no_clear_change": "No clear change",
    "not_enough_data": "Too few periods",
    # Not "gaining" and "falling behind": a place far above the UK does neither.
    "gaining_on_uk": "Growing faster than the UK",
    "falling_behind_uk": "Growing slower than the UK",
}
ALL_OF_IT: Final = 100  # percent
# Tests that weigh published intervals: only what they find may be drawn as better or worse.
CERTAIN: Final[frozenset[TrendBasis]] = frozenset({"weighted_slope", "last_two"})


def trend_words(trend: Trend | None) -> str:
    """The trend's short label; a missing trend reads as too few periods.

    Money that loses on the UK's grows more slowly or falls in pounds; only one is true.
    """
    if trend is None:
        return TREND_WORDS["not_enough_data"]
    if trend.trend == "falling_behind_uk" and not rises(trend):
        return "Falling against the UK"
    return TREND_WORDS[trend.trend]


def rises(trend: Trend) -> bool:
    """Whether the figure itself is higher in the last period than in the first.

    True of a trend without figures: money of the day rises nearly everywhere.
    """
    return not trend.values or trend.values[-1] > trend.values[0]


def trend_basis_words(trend: Trend) -> str:
    """How a trend was found, for the line under it; it fits after "Tested on the"."""
    return _basis(trend, f" {_span(trend)}")


def how_tested(trend: Trend) -> str:
    """The same where the periods are named already: "Tested on the last 6 periods"."""
    return f"Tested on the {_basis(trend, '')}"


def _basis(trend: Trend, span: str) -> str:
    count = trend.periods_used
    match trend.basis:
        case "weighted_slope":
            return f"last {count} separate periods{span}, each weighed by how certain it is"
        case "last_two":
            return f"last two separate periods{span}, with how certain each is"
        case "mann_kendall":
            return f"last {count} periods{span}{_steadiness(trend)}"
        case "relative_mann_kendall":
            return f"last {count} periods{span}, against the UK"
        case "none":
            return "few periods published, fewer than five"


def _span(trend: Trend) -> str:
    first, last = trend.first_label or "", trend.last_label or ""
    if " to " in first or " to " in last:  # "between 2010 to 2012 and ..." cannot be read
        return f"(the oldest {first}, the newest {last})"
    return f"between {first} and {last}"


def _steadiness(trend: Trend) -> str:
    """What Mann-Kendall counts: ", up each time", ", down in 24 of 28 pairs of periods"."""
    pairs = list(combinations(trend.values, 2))
    ups = sum(later > earlier for earlier, later in pairs)
    downs = sum(later < earlier for earlier, later in pairs)
    if ups == downs:
        return ""
    way, most = ("up", ups) if ups > downs else ("down", downs)
    if most == len(pairs):
        return f", {way} each time"
    return f", {way} in {most} of {len(pairs)} pairs of periods"


def beside_uk(trend: Trend, uk: Sequence[Point]) -> str:
    """Both changes over the periods tested: "up 8.9%, the UK up 31.3%".

    "" where the test was not against the UK, a figure is missing, or the first and the last period
    alone would say otherwise than the test of all of them.
    """
    if trend.basis != "relative_mann_kendall" or trend.first_label is None or not trend.values:
        return ""
    of = {point.period.label: point.value for point in uk}
    first, last = of.get(trend.first_label), of.get(trend.last_label or "")
    if not first or last is None or not trend.values[0]:
        return ""
    own, theirs = _percent(trend.values[0], trend.values[-1]), _percent(first, last)
    agrees = {"gaining_on_uk": own > theirs, "falling_behind_uk": own < theirs}
    if not agrees.get(trend.trend, True):
        return ""
    return f"{_moved(own)}, the UK {_moved(theirs)}"


def _percent(first: float, last: float) -> float:
    """Percent, as it is written: one decimal."""
    return round(ALL_OF_IT * (last / first - 1), 1)


def _moved(percent: float) -> str:
    if percent == 0:
        return "unchanged"
    return f"{'up' if percent > 0 else 'down'} {wording.format_number(abs(percent), 1)}%"


def nation_words(trend: Trend, name: str) -> str | None:
    """The nation's own trend beside a place's: "England: improving"; None where none is known."""
    if trend.nation_trend is None or trend.nation_trend == "not_enough_data":
        return None
    return f"{name}: {wording.lower_first(TREND_WORDS[trend.nation_trend])}"
