"""A place's figure before a case began and today, and whether the change is more than chance.

The test is that of two periods with intervals (METHOD 6.3), the same as everywhere. Where it cannot
be made, the reason is said. None of it shows a cause.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from components.model.rows import Indicator, Point, Trend, TrendWord
from components.model.trend import independent_periods, trend

WhyUntested = Literal[
    "no_start",  # the case is not dated
    "no_before",  # no figure of a period that ended before it began
    "no_after",  # no figure of a period that ended after it began
    "overlap",  # the two periods overlap, or are different months
    "apart",  # totals, registers, duties: never compared
    "money",  # pounds of each year
    "no_interval",  # not both figures have one
]
WHY_WORDS: Final[Mapping[WhyUntested, str]] = {
    "no_start": "Not tested: it is not known when the case began.",
    "no_before": "Not tested: there is no figure from before it began.",
    "no_after": "Not tested: there is no figure from after it began.",
    "overlap": "Not tested: the two periods overlap or are different months.",
    "apart": "Not tested: this figure is not one to compare.",
    "money": "Not tested: prices rose between the two years.",
    "no_interval": "Not tested: an interval is not published for both.",
}
CHANGE_WORDS: Final[Mapping[TrendWord, str]] = {
    "improving": "Better than before",
    "worsening": "Worse than before",
    "increasing": "Higher than before",
    "decreasing": "Lower than before",
    "no_clear_change": "No clear change",
}
HOW_TESTED: Final = (
    "A change is said where both figures have a published 95% interval and differ by more than "
    "chance would once in 500 times; otherwise the reason is given."
)
NO_CAUSE: Final = (
    "This shows no cause. Much else changed in those years, here and everywhere, and a case often "
    "reached few people only."
)


@dataclass(frozen=True, slots=True)
class BeforeAfter:
    """One indicator of a place before a case and today, beside the same periods of its nation.

    ``before`` is the last known period that ended before the case began, ``latest`` the newest
    known one that ended after; None where there is none. Of ``change`` and ``why`` one is set.
    """

    indicator: Indicator
    before: Point | None
    latest: Point | None
    nation_before: Point | None
    nation_latest: Point | None
    change: Trend | None
    why: WhyUntested | None


def before_after(
    indicator: Indicator, points: Sequence[Point], nation: Sequence[Point], year_start: int | None
) -> BeforeAfter:
    """What one series says of the time before ``year_start`` and of today.

    ``points`` are the place's, ``nation`` those of what it is shown beside, both in any order. With
    no year the newest figure stands alone.
    """
    known = sorted((p for p in points if p.value is not None), key=lambda p: p.period.end)
    began = year_start or 0
    earlier = [p for p in known if p.period.end.year < began]
    later = [p for p in known if p.period.end.year >= began]
    before, latest = earlier[-1] if earlier else None, later[-1] if later else None
    why = _why(indicator, before, latest, year_start)
    change = None
    if before and latest and why is None:
        change = trend([before, latest], indicator.polarity)
    return BeforeAfter(
        indicator, before, latest, _same(before, nation), _same(latest, nation), change, why
    )


def _why(
    indicator: Indicator, before: Point | None, latest: Point | None, year_start: int | None
) -> WhyUntested | None:
    if year_start is None:
        return "no_start"
    if before is None or latest is None:
        return "no_before" if before is None else "no_after"
    if indicator.never_compared:
        return "apart"
    if len(independent_periods([before, latest])) < 2:
        return "overlap"
    if indicator.is_nominal_money:
        return "money"
    tested = trend([before, latest], indicator.polarity)
    return "no_interval" if tested.basis == "none" else None


def _same(point: Point | None, others: Sequence[Point]) -> Point | None:
    """The other series in the same period; None where it has no figure then."""
    if point is None:
        return None
    alike = (p for p in others if p.period.iso == point.period.iso and p.value is not None)
    return next(alike, None)
