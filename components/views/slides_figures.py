"""What native charts need: an indicator over time, a place among councils, where it lies."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from math import ceil, floor
from typing import TYPE_CHECKING, Final

from components import outlines, store
from components.charts.axis import axis_steps, padded
from components.charts.spread import Mark, spread_alt
from components.charts.still_map import RING_KM, RING_MARGIN_KM, SMALL_KM
from components.charts.trend_labels import trend_alt
from components.charts.trend_scales import is_path
from components.exports.slides_rows import Outline, Path, Series, Spot, Strip
from components.model import wording
from components.model.periods import decimal_year
from components.views import indicator_detail, selection, trend_block

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.charts.trend_scales import Line
    from components.model.rows import Indicator, IndicatorRow, Period, Place

MOST_PERIODS: Final = 80  # with those that only keep the distance
ALIKE: Final = 1.5  # times the usual distance from which a period is missing between two


def number_format(one: Indicator) -> str:
    """How a spreadsheet writes the indicator's figures: '0.0"%"', '"£"#,##0'."""
    digits = "#,##0" + ("." + "0" * one.decimals if one.decimals else "")
    if one.unit == "million pounds":
        return f'"£"{digits}" million"'
    if one.prefix:
        return f'"£"{digits}'
    return f'{digits}"%"' if wording.is_percentage(one) else digits


def path(row: IndicatorRow, place: Place) -> Path | None:
    """The place beside its nation and region over all periods; None where there is no line."""
    lines = [line for line, _ in trend_block.areas(row, place)]
    if not is_path(lines):
        return None
    periods = sorted({p.period for line in lines for p in line.points}, key=lambda p: p.start)
    spaced = _spaced(periods)
    reach = [at for line in lines for p in line.points for at in (p.value, p.lower, p.upper)]
    known = [at for at in reach if at is not None]
    return Path(
        tuple(period.label if period else "" for period in spaced),
        tuple(_series(line, spaced) for line in lines),
        number_format(row.indicator),
        *_axis(known, row.indicator),
        trend_alt(lines, row.indicator),
    )


def _axis(known: Sequence[float], one: Indicator) -> tuple[float, float, float, str]:
    """Ends, step and number format of the upright axis: round numbers that hold all values."""
    steps, decimals = axis_steps(*padded(known))
    step = round(steps[1] - steps[0], decimals)
    least, most = padded(known, 0.03)
    low, high = floor(least / step) * step, ceil(most / step) * step
    low = max(low, 0.0) if min(known) >= 0 else low
    return low, high, step, number_format(replace(one, decimals=decimals))


def _spaced(periods: Sequence[Period]) -> list[Period | None]:
    """The periods, with empty ones between those that lie further apart than the closest do."""
    gaps = [decimal_year(new) - decimal_year(old) for old, new in pairwise(periods)]
    usual = min(gaps)
    found: list[Period | None] = [periods[0]]
    for gap, period in zip(gaps, periods[1:], strict=True):
        missing = round(gap / usual) - 1 if gap > ALIKE * usual else 0
        found += [None] * missing + [period]
    return found if len(found) <= MOST_PERIODS else list(periods)


def _series(line: Line, periods: Sequence[Period | None]) -> Series:
    points = {point.period: point for point in line.points}
    every = [points.get(period) if period else None for period in periods]
    if line.role not in {"place", "nation", "region"}:
        raise ValueError(f"A chart has no line of the kind {line.role}")
    return Series(
        line.name,
        line.role,
        tuple(point.value if point else None for point in every),
        tuple(point.lower if point else None for point in every),
        tuple(point.upper if point else None for point in every),
    )


def strip(row: IndicatorRow, place: Place) -> Strip | None:
    """The place among the councils that share its scale; None where no scale holds them."""
    one = row.indicator
    areas, is_one_scale = indicator_detail.comparable_areas(
        place.area_code, one.component_id, one.indicator_id
    )
    known = [(area.name, area.value) for area in areas if area.value is not None]
    if not is_one_scale or not known:
        return None
    mine, beside = indicator_detail.marks(row, place)
    if mine is None and row.value is not None and not one.never_compared:
        ends = (row.lower, row.upper) if row.lower is not None and row.upper is not None else None
        mine = Mark(place.name, row.value, ends)
    nation = selection.nation_of(place).name if place.kind != "uk" else "the UK"
    return Strip(
        f"Councils of {nation}",
        tuple(known),
        _spot(mine, one),
        _spot(beside[0], one) if beside else None,
        number_format(one),
        *_axis([value for _, value in known] + _reach([mine, *beside[:1]]), one),
        spread_alt(areas, one, mine, beside[:1], "Lines"),
    )


def _reach(marks: Sequence[Mark | None]) -> list[float]:
    """Every value that marks stand at, ends of intervals too."""
    return [at for mark in marks if mark for at in (mark.value, *(mark.interval or ()))]


def _spot(mark: Mark | None, one: Indicator) -> Spot | None:
    if mark is None:
        return None
    lower, upper = mark.interval or (None, None)
    return Spot(f"{mark.name} {wording.format_value(mark.value, one)}", mark.value, lower, upper)


def outline(place: Place) -> Outline | None:
    """Where a place lies in the United Kingdom; None where it has no shape."""
    shapes = outlines.small_shapes()
    codes = [place.area_code]
    if place.kind != "council":
        codes = [council.area_code for council, _ in store.councils_in(place.area_code)]
    own = [code for code in codes if code in shapes.councils]
    if not own:
        return None
    name = wording.in_sentence(place.name)
    left, top, right, bottom = _extent([shapes.boxes[code] for code in own])
    x, y, end, low = _extent([shapes.boxes[code] for code in shapes.outlines])
    size = max(right - left, bottom - top)
    ring = None
    if size < SMALL_KM:
        ring = ((left + right) / 2, (top + bottom) / 2, max(RING_KM, 0.75 * size))
    edge = RING_MARGIN_KM
    return Outline(
        tuple(shapes.outlines.values()),
        tuple(shapes.councils[code] for code in own),
        (x - edge, y - edge, end - x + 2 * edge, low - y + 2 * edge),
        ring,
        f"Where {name} lies in the United Kingdom",
    )


def _extent(boxes: Sequence[tuple[int, int, int, int]]) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of several boxes."""
    return (
        min(box[0] for box in boxes), min(box[1] for box in boxes),
        max(box[0] + box[2] for box in boxes), max(box[1] + box[3] for box in boxes),
    )  # fmt: skip
