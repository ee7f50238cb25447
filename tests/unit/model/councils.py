"""The committed figures of every council, resolved as simply as can be, to hold the model against.

This is on purpose not how the product resolves codes: two ways to the same figure check each other.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from functools import cache
from pathlib import Path

import pyarrow.parquet as pq

from components.model.periods import parse_period
from components.model.rows import Point
from components.model.score import NEVER_SCORED

DATA = Path(__file__).resolve().parents[3] / "data"
# What makes a row of another code a council's own, in the order it is looked for (METHOD 2).
CARRIED = ("recoded", "predecessor", "joint")


@cache
def table(path: str) -> tuple[dict[str, str], ...]:
    """Every row of a CSV under data/, as text."""
    with (DATA / path).open(encoding="utf-8", newline="") as lines:
        return tuple(csv.DictReader(lines))


@cache
def councils() -> dict[str, dict[str, str]]:
    """The 361 current councils by code."""
    current = [row for row in table("places/places.csv") if row["is_current"].lower() == "true"]
    return {row["area_code"]: row for row in current if row["kind"] == "council"}


@cache
def indicator_ids() -> dict[str, str]:
    """Short id -> indicator_id."""
    return {row["short_id"]: row["indicator_id"] for row in table("catalogue/indicators.csv")}


@cache
def observations() -> dict[str, dict[str, list[Point]]]:
    """indicator_id -> area_code -> points, unknown ones included."""
    file = DATA / "observations" / "ons_explore_local_statistics.parquet"
    columns = ("indicator_id", "area_code", "period", "value", "lower_ci", "upper_ci")
    read = pq.read_table(file, columns=list(columns)).to_pydict()
    found = defaultdict(lambda: defaultdict(list))
    for indicator, code, iso, value, lower, upper in zip(*(read[c] for c in columns), strict=True):
        found[indicator][code].append(Point(parse_period(iso), value, lower, upper, code))
    return found


@cache
def own_codes(council: str) -> tuple[str, ...]:
    """The codes whose rows are the council's own, its current code first."""
    changes = table("places/area_changes.csv")
    old = [
        row["old_code"]
        for kind in CARRIED
        for row in changes
        if row["kind"] == kind and row["new_code"] == council
    ]
    return (council, *dict.fromkeys(old))


def series(council: str, short_id: str) -> list[Point]:
    """A council's own points, one a period; the code that comes first wins where two have one."""
    by_code = observations()[indicator_ids()[short_id]]
    points = {}
    for code in own_codes(council):
        for point in by_code.get(code, ()):
            kept = points.get(point.period.iso)
            if kept is None or kept.value is None:
                points[point.period.iso] = point
    return list(points.values())


@cache
def latest_values(short_id: str) -> dict[str, tuple[float | None, str]]:
    """Council -> its value in the indicator's latest period, and the code it stands under."""
    by_code = observations()[indicator_ids()[short_id]]
    latest = max(
        (
            point.period
            for points in by_code.values()
            for point in points
            if point.value is not None
        ),
        key=lambda period: period.start,
    )
    newest = {
        code: point.value
        for code, points in by_code.items()
        for point in points
        if point.period.iso == latest.iso
    }
    return {code: _resolved(code, row["county_code"], newest) for code, row in councils().items()}


def _resolved(council: str, county: str, newest: dict) -> tuple[float | None, str]:
    has_a_row = [code for code in own_codes(council) if code in newest]
    for code in has_a_row:
        if newest[code] is not None:
            return newest[code], code
    if has_a_row or not county:
        return None, council
    return newest.get(county), county


@cache
def reference(short_id: str) -> tuple[float, ...]:
    """The reference set of METHOD 3.1: councils' own values, and one for each county inherited."""
    taken = {
        (code if code.startswith("E10") else council): value
        for council, (value, code) in latest_values(short_id).items()
        if value is not None and council not in NEVER_SCORED
    }
    return tuple(taken.values())
