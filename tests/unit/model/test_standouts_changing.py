"""What changes, among what stands out for a place: said from what to what, and how sure."""

from __future__ import annotations

from dataclasses import replace

import pytest

from components.model.standouts import (
    CHANGES,
)
from tests.unit.model.made_rows import (
    RISING,
    UK,
    WALES,
    row,
)
from tests.unit.model.made_standouts import (
    CHANGING,
    found,
    ids,
)


def test_a_change_says_from_what_to_what_how_it_was_tested_and_what_the_nation_does():
    item = found(row(1, CHANGING)).changing.findings[0]
    assert item.sentence == "12.0% of adults in Leeds smoke (2024), up from 9.0% in 2019."
    assert item.claim == "Worsening"
    assert item.detail == "Tested on the last 6 periods, up each time; England: no clear change"


def test_among_changes_those_tested_on_intervals_come_first():
    weighed = replace(CHANGING, trend=replace(RISING, basis="weighted_slope"))
    assert ids(found(row(1, CHANGING), row(2, weighed)).changing) == ["indicator-2", "indicator-1"]


def test_a_change_that_the_nation_does_not_share_comes_first():
    shared = replace(CHANGING, trend=replace(RISING, nation_trend="worsening"))
    assert ids(found(row(1, shared), row(2, CHANGING)).changing) == ["indicator-2", "indicator-1"]


@pytest.mark.parametrize(("place", "beside"), [(WALES, "; UK: no clear change"), (UK, "")])
def test_a_nation_is_set_beside_the_uk_and_the_uk_beside_nothing(place, beside):
    item = found(row(1, CHANGING), place=place, nation=None).changing.findings[0]
    assert item.detail == f"Tested on the last 6 periods, up each time{beside}"


@pytest.mark.parametrize(
    ("trend", "polarity", "tone", "sign"),
    [
        ("worsening", "lower", "worse", "up"),
        ("worsening", "higher", "worse", "down"),
        ("improving", "lower", "better", "down"),
        ("improving", "higher", "better", "up"),
        ("increasing", "context", "shift", "up"),
        ("decreasing", "context", "shift", "down"),
    ],
)
def test_the_arrow_follows_the_figure_and_the_tone_what_it_means(trend, polarity, tone, sign):
    weighed = replace(RISING, trend=trend, basis="weighted_slope")
    item = found(row(1, replace(CHANGING, trend=weighed), polarity=polarity)).changing.findings[0]
    assert (item.tone, item.sign) == (tone, sign)


@pytest.mark.parametrize("basis", ["mann_kendall", "relative_mann_kendall"])
@pytest.mark.parametrize("trend", sorted(CHANGES))
def test_a_change_tested_without_intervals_is_never_green_or_orange(basis, trend):
    """Changes without a published interval were once coloured like verdicts."""
    untested = replace(CHANGING, trend=replace(RISING, trend=trend, basis=basis))
    for polarity in ("higher", "lower", "context"):
        assert found(row(1, untested, polarity=polarity)).changing.findings[0].tone == "shift"


def test_money_that_grows_slower_than_the_uks_points_up_and_says_so():
    """Its arrow once pointed down beside pounds that rose."""
    slower = replace(RISING, trend="falling_behind_uk", basis="relative_mann_kendall")
    item = found(row(1, replace(CHANGING, trend=slower))).changing.findings[0]
    assert (item.sign, item.claim) == ("up", "Growing slower than the UK")


@pytest.mark.parametrize("trend", ["no_clear_change", "not_enough_data"])
def test_no_change_is_no_finding(trend):
    still = replace(CHANGING, trend=replace(RISING, trend=trend))
    assert ids(found(row(1, still)).changing) == []
