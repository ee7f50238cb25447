"""What is said of the widest gap between a council and another within ten miles (METHOD 7)."""

from __future__ import annotations

from components.model import wording
from components.model.neighbourhood_rows import WidestGap
from components.model.rows import Indicator

MILES_DECIMALS = 1


def is_sure(gap: WidestGap) -> bool:
    """Whether the gap's own 95% interval keeps clear of none at all."""
    return gap.gap_lower > 0


def size_words(value: float, indicator: Indicator) -> str:
    """The size of a gap in its unit: "12.6 years", "27.4 percentage points", "£112 per week"."""
    if wording.is_percentage(indicator):
        number = wording.format_number(value, indicator.decimals)
        return f"{number} percentage points"
    return wording.value_with_unit(value, indicator)


def interval_words(gap: WidestGap, indicator: Indicator) -> str:
    """The gap's 95% interval: "95% interval 6.9 to 18.3"."""
    words = wording.interval_words(gap.gap_lower, gap.gap_upper, indicator)
    return f"95% interval {words}"


def gap_sentence(gap: WidestGap, indicator: Indicator, name: str, other: str) -> str:
    """One gap said whole: both figures, the gap, its interval, how far apart."""
    own = wording.value_with_unit(gap.value, indicator)
    theirs = wording.value_with_unit(gap.other_value, indicator)
    miles = wording.format_number(gap.distance_miles, MILES_DECIMALS)
    return (
        f"{indicator.title}: {own} in {wording.in_sentence(name)}, {theirs} in "
        f"{wording.in_sentence(other)}, {miles} miles away. A gap of "
        f"{size_words(gap.gap, indicator)} ({interval_words(gap, indicator)})."
    )


def many_pairs_words(gap: WidestGap, name: str) -> str:
    """What the maximum of many pairs is worth, said beside it."""
    pairs = wording.plural(gap.pairs, "council")
    own = wording.in_sentence(name)
    return (
        f"The widest of {pairs} within ten miles of {own}, and one of {gap.pairs_of_all:,} such "
        "pairs in the country: the widest of many is wide partly by chance."
        if gap.pairs > 1
        else f"{wording.sentence_start(own)} has one council within ten miles with this figure; "
        f"there are {gap.pairs_of_all:,} such pairs in the country, and the widest of many is wide "
        "partly by chance."
    )
