"""Which councils' figures may stand on one scale: the guard that every comparison asks.

What each nation measures in its own way holds inside a nation only; the turnout of councils holds
among those of a nation that voted in the same year only (METHOD 6.1b, 12).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from components.model.rows import AreaValue, Indicator
from components.model.wording import possessive

OWN_WAY: Final = "Each nation measures this in its own way, so there is no scale for all of them."
OWN_YEAR: Final = "Councils voted in different years, so there is no scale for all of them."
OWN_REGISTER: Final = (
    "A list of known cases: what is not on it is not known, so nothing is compared."
)


def same_scale(
    mine: AreaValue | None, areas: Sequence[AreaValue], indicator: Indicator
) -> list[AreaValue]:
    """The areas that may stand beside ``mine``, in their order.

    Of a cohort those that voted in its year, and none where ``mine`` has no year; of a measure that
    differs between nations those of its nation, and without ``mine`` all only if all are of one.
    """
    if indicator.role == "cohort":
        if mine is None or mine.period is None:
            return []
        areas = [area for area in areas if area.period == mine.period]
    if indicator.comparable_across_nations:
        return list(areas)
    nations = {area.nation_code for area in areas} if mine is None else {mine.nation_code}
    if len(nations) > 1:
        return []
    return [area for area in areas if area.nation_code in nations]


def no_scale_sentence(indicator: Indicator) -> str:
    """Why no scale holds all councils of a cohort, or of several nations."""
    return OWN_YEAR if indicator.role == "cohort" else OWN_WAY


def voters(indicator: Indicator, period: str | None) -> str:
    """What narrows the councils of a nation: " that voted in 2024", or nothing."""
    return f" that voted in {period}" if indicator.role == "cohort" and period else ""


def councils_of(nation_name: str, indicator: Indicator, period: str | None) -> str:
    """Whom a council is placed among: "England’s councils that voted in 2024"."""
    return f"{possessive(nation_name)} councils{voters(indicator, period)}"


def has_own_periods(areas: Sequence[AreaValue]) -> bool:
    """Whether the figures are of more than one period, so that each needs its own beside it."""
    return len({area.period for area in areas if area.value is not None}) > 1
