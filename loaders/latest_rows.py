"""Which rows are an indicator's latest: METHOD 2 speaks of the newest period that has any value."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from components.model.rows import Indicator
from loaders.published import ITL_TWINS, Observation


@dataclass(frozen=True, slots=True)
class LatestRows:
    """Of one indicator: its latest periods, the newest row by code, codes of any period.

    ``periods`` goes by cohort (see ``cohort_of``): what is compared across nations has one latest
    period, a measure of nations has one a nation. ``other_nations`` holds the letters that other
    indicators of its family cover.
    """

    indicator: Indicator
    periods: Mapping[str, str]
    rows: Mapping[str, Observation]
    codes_ever: frozenset[str]
    other_nations: frozenset[str]

    def period_of(self, area_code: str) -> str | None:
        """The latest period of the code's cohort; where a nation has none, that of the others."""
        newest = max(self.periods.values(), default=None)
        fallback = None if self.indicator.role == "cohort" else newest
        return self.periods.get(cohort_of(self.indicator, area_code), fallback)


def latest_rows(
    observations: Iterable[Observation], indicators: Sequence[Indicator]
) -> list[LatestRows]:
    """Each indicator's newest periods that have a value, with their rows. Periods sort by start."""
    by_indicator: dict[str, list[Observation]] = {i.indicator_id: [] for i in indicators}
    for row in observations:
        if row[1] in by_indicator:
            by_indicator[row[1]].append(row)
    found = []
    for indicator in indicators:
        rows = by_indicator[indicator.indicator_id]
        periods: dict[str, str] = {}
        for row in rows:
            cohort = cohort_of(indicator, row[0])
            if row[3] is not None and row[2] > periods.get(cohort, ""):
                periods[cohort] = row[2]
        newest = {
            row[0]: Observation(*row)
            for row in rows
            if row[2] == periods.get(cohort_of(indicator, row[0]))
        }
        codes = frozenset(row[0] for row in rows)
        family = other_nations(indicator, indicators)
        found.append(LatestRows(indicator, periods, newest, codes, family))
    return found


def cohort_of(indicator: Indicator, area_code: str) -> str:
    """What shares a latest period with a code: everything, its nation, or itself alone.

    Nations publish their own measures in years of their own, and a council's latest election is
    its own: an older figure than a neighbour's is the newest there is.
    """
    if indicator.role == "cohort":
        return area_code
    if indicator.role == "nation":
        return ITL_TWINS.get(area_code[:3], area_code)[0]
    return ""


def other_nations(indicator: Indicator, indicators: Sequence[Indicator]) -> frozenset[str]:
    """Letters of the nations that another version of the same measure covers."""
    if indicator.family is None:
        return frozenset()
    return frozenset(
        letter
        for other in indicators
        if other.family == indicator.family and other is not indicator
        for letter in other.nations
    )
