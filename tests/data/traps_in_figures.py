"""Traps in rows, values, intervals, codes and periods.

Each check takes a trap's row and asserts what the trap must not spoil.
"""

from __future__ import annotations

import re
from collections import Counter

import pytest

from tests.data.harvested import (
    changes,
    former_codes,
    places,
    resolved_councils,
)
from tests.data.trap_rows import (
    BARNSLEY_SHEFFIELD,
    former_councils,
    latest_of,
    receipt,
    rows_of,
)


def no_row_is_lost(trap):
    kept = f"{len(rows_of(trap['file'])):,} kept"
    line = re.search(
        rf"^  {re.escape(trap['file'])}: ([\d,]+) rows in, (.+)$", receipt(), re.MULTILINE
    )
    assert line is not None
    assert line[2].startswith(kept)
    assert line[1] == kept.removesuffix(" kept") or "20 dropped" in line[2]


def one_column_of_two_is_read(trap):
    assert f"{trap['file']}: column 'notes' stands there 2 times" in receipt()
    no_row_is_lost(trap)


def columns_are_found_by_name(trap):
    # measure stands before observation there: read by place, values would be sentences
    assert trap["detail"].split(",")[5:] == ["measure", "observation"]
    values = [row.value for row in rows_of(trap["file"]) if row.value is not None]
    assert 0 <= min(values) <= max(values) <= 10


def former_codes_are_kept_as_history(trap):
    found = [row for row in rows_of(trap["file"]) if row.area_code in former_councils()]
    assert len(found) == int(trap["count"])
    assert f"{len({row.area_code for row in found})} codes" == trap["detail"]


def latest_former_codes_are_counted(trap):
    found = [row for row in latest_of(trap["file"]) if row.area_code in former_codes()]
    assert len(found) == int(trap["count"])


def unknown_keeps_its_status(trap):
    letter = trap["trap"].split("'")[1] or None
    found = [r for r in rows_of(trap["file"]) if r.value is None and r.status == letter]
    assert len(found) == int(trap["count"])


def a_missing_interval_is_unknown(trap):
    values = [row for row in rows_of(trap["file"]) if row.value is not None]
    assert sum(row.lower_ci is None for row in values) == int(trap["count"])
    assert f"of {len(values)} values" == trap["detail"]


def a_key_stands_once(trap):
    keys = Counter((r.indicator_id, r.area_code, r.period) for r in rows_of(trap["file"]))
    assert max(keys.values()) == 1
    if trap["file"].startswith("foreign"):
        nameless = {r.area_code for r in rows_of(trap["file"]) if r.area_code.startswith("na")}
        assert len(nameless) == 3
        assert len([r for r in rows_of(trap["file"]) if r.area_code in nameless]) == 60
    else:
        assert f"{trap['count']} dropped (the same row twice)" in receipt()


def values_outside_are_reported_and_kept(trap):
    assert f"{trap['file']}: {trap['count']} values outside their own interval" in receipt()


def flat_intervals_are_reported_and_kept(trap):
    flat = [r for r in rows_of(trap["file"]) if r.lower_ci is not None if r.lower_ci == r.upper_ci]
    assert len(flat) == int(trap["count"])
    assert f"{trap['file']}: {trap['count']} intervals without width" in receipt()


def statistical_areas_are_places_of_their_own(trap):
    found = [row for row in rows_of(trap["file"]) if row.area_code.startswith("TL")]
    assert len(found) == int(trap["count"])
    assert {places()[row.area_code].kind for row in found} == {"itl"}


def both_codes_count_once(trap):
    codes = {(r.indicator_id, r.area_code) for r in latest_of(trap["file"]) if r.value is not None}
    heirs = {c.old_code: c.new_code for c in changes() if c.kind == "recoded"}
    twice = [
        (indicator, old)
        for indicator, old in codes
        if old in BARNSLEY_SHEFFIELD and (indicator, heirs[old]) in codes
    ]
    assert len(twice) == int(trap["count"])
    for row in (r for rows in resolved_councils().values() for r in rows.values()):
        if (row.indicator_id, row.source_code) in twice:
            pytest.fail(f"{row.area_code} takes the former code where its own is there")


def a_point_in_time_is_a_single_day(trap):
    found = [row for row in rows_of(trap["file"]) if "/" not in row.period]
    assert len(found) == int(trap["count"])


def periods_are_all_there(trap):
    periods = {row.period for row in rows_of(trap["file"])}
    assert len(periods) == int(trap["count"])
    length = r"/P1M$" if trap["trap"] == "monthly periods" else r"/P[35]Y$"
    assert all(re.search(length, period) for period in periods)
