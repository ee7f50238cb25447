"""What changed and how that was found, in words (METHOD 6.2 to 6.7)."""

from __future__ import annotations

from typing import Final

from components.model.rows import Trend, TrendWord

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


def trend_words(trend: Trend | None) -> str:
    """The trend's short label; a missing trend reads as too few periods."""
    return TREND_WORDS[trend.trend] if trend else TREND_WORDS["not_enough_data"]


def trend_basis_words(trend: Trend) -> str:
    """How a trend was found, for the line under it."""
    first, last = trend.first_label or "", trend.last_label or ""
    span = f"between {first} and {last}"
    if " to " in first or " to " in last:  # "between 2010 to 2012 and ..." cannot be read
        span = f"(the oldest {first}, the newest {last})"
    match trend.basis:
        case "weighted_slope":
            return f"last {trend.periods_used} separate periods {span}, intervals weighed"
        case "last_two":
            return f"last two separate periods, {first} and {last}"
        case "mann_kendall":
            return f"last {trend.periods_used} periods {span}"
        case "relative_mann_kendall":
            return f"last {trend.periods_used} periods {span}, against the UK"
        case "none":
            return "fewer than five periods published"
