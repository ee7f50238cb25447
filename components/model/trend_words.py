"""What changed and how that was found, in words (METHOD 6.2 to 6.7)."""

from __future__ import annotations

from itertools import combinations
from typing import Final

from components.model import wording
from components.model.rows import Trend, TrendBasis, TrendWord

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


def nation_words(trend: Trend, name: str) -> str | None:
    """The nation's own trend beside a place's: "England: improving"; None where none is known."""
    if trend.nation_trend is None or trend.nation_trend == "not_enough_data":
        return None
    return f"{name}: {wording.lower_first(TREND_WORDS[trend.nation_trend])}"
