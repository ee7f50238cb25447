"""The values of a figure as they are cited: a line each, with interval, period or why unknown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from components.model import wording
from components.model.case_view import CaseView
from components.model.catalogue_rows import Coverage
from components.model.indicator_list import summary_words
from components.model.lens_rows import RegionProxy
from components.model.lens_words import signed
from components.model.map_rows import LegendRow
from components.model.portrait_rows import Part, Portrait
from components.model.portrait_words import amount_words, limits, part_line
from components.model.rows import AreaValue, Indicator, Point
from components.model.wording import UNKNOWN_WORDS

NO_INTERVAL: Final = "no interval published"
PERIODS: Final = "Scores rest on the latest period of each indicator."


def area_value(area: AreaValue, indicator: Indicator) -> str:
    """One council's figure: "Leeds: 11.8%, 95% interval 9.3 to 14.3, 2024".

    An unknown one says which of the four kinds it is; a county's says whose it is.
    """
    if area.value is None:
        return f"{area.name}: {UNKNOWN_WORDS[area.unknown_reason or 'no_data']}."
    owner = f"{wording.possessive(area.inherited_from)} figure" if area.inherited_from else None
    said = _with_interval(area.value, area.lower, area.upper, indicator)
    parts = [said, owner, area.period or indicator.latest_period]
    return f"{area.name}: {', '.join(part for part in parts if part)}."


def point_value(name: str, points: Sequence[Point], indicator: Indicator) -> str:
    """The newest known point of a series: "Leeds: 11.8%, 95% interval 9.3 to 14.3, 2024"."""
    known = [point for point in points if point.value is not None]
    if not known:
        return f"{name}: not known."
    newest = known[-1]
    said = _with_interval(newest.value, newest.lower, newest.upper, indicator)
    return f"{name}: {said}, {newest.period.label}."


def _with_interval(
    value: float | None, lower: float | None, upper: float | None, indicator: Indicator
) -> str:
    ends = wording.interval_words(lower, upper, indicator)
    sure = f"95% interval {ends}" if ends else NO_INTERVAL
    return f"{wording.value_with_unit(value, indicator)}, {sure}"


def portrait_values(portrait: Portrait, name: str) -> list[str]:
    """A line a dimension: its amount, what limits it, the figures and thresholds it rests on."""
    lines = []
    for stand in portrait:
        limited = "; ".join(limits(stand))
        amount = amount_words(stand) + (f" ({limited})" if limited else "")
        rests = "; ".join(_part_value(part) for part in stand.parts)
        standing = f" Threshold: {stand.standing}." if stand.standing else ""
        said = f" {rests}." if rests else ""
        lines.append(f"{name}, {stand.dimension.title}: {amount}.{said}{standing}")
    return lines


def _part_value(part: Part) -> str:
    if part.value is None:
        return part_line(part)
    ends = wording.interval_words(part.lower, part.upper, part.indicator)
    sure = f"95% interval {ends}" if ends else NO_INTERVAL
    return f"{part_line(part)}, {sure}, {part.period}"


def region_values(rows: Sequence[RegionProxy], titles: Sequence[str]) -> list[str]:
    """A line a region or nation: its standard scores by term, "?" where none is known."""
    return [
        f"{row.name}: "
        + "; ".join(f"{title} {signed(z)}" for title, z in zip(titles, row.z, strict=True))
        + ". Standard scores of single figures; no interval."
        for row in rows
    ]


def class_values(rows: Sequence[LegendRow]) -> list[str]:
    """A line a class of a map, claim or kind of unknown: how many councils are in it."""
    return [f"{row.words}: {wording.plural(row.count, 'council')}." for row in rows]


def coverage_values(rows: Sequence[Coverage]) -> list[str]:
    """A line an indicator: unit, of how many councils it is known, periods, intervals."""
    return [
        f"{row.indicator.title}: {summary_words(row)}, newest {row.latest_period or 'none'}."
        for row in rows
    ]


def case_values(views: Sequence[CaseView]) -> list[str]:
    """A line a case: what, who, when, how sure that is, where it is told."""
    return [
        f"{view.title}. {view.who}, {view.years}. {view.evidence}. "
        + "; ".join(source.url or source.title for source in view.sources)
        for view in views
    ]
