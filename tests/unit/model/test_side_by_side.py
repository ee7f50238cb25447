"""Places side by side: what shares a scale, and what can be said of two of them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from components.model.side_by_side import Tally, beside, cells, is_about_them, tally
from tests.unit.model.made_rows import (
    BELFAST,
    KNOWN,
    LEEDS,
    NATURE,
    NORFOLK,
    PAY,
    SMOKERS,
    UNKNOWN,
)

NARROW = replace(KNOWN, value=10.0, lower=9.0, upper=11.0)
FAR = replace(KNOWN, value=20.0, lower=19.0, upper=21.0)
OWN_WAY = replace(SMOKERS, comparable_across_nations=False)


def apart(*rows, places=(LEEDS, NORFOLK)):
    return [cell.apart for cell in cells(places, rows)]


def test_two_estimates_differ_only_where_their_difference_is_beyond_its_own_error():
    # each bound inside the other's interval would be too strict, no overlap at all as well
    at_the_edge = replace(NARROW, value=11.4, lower=10.4, upper=12.4)
    beyond = replace(NARROW, value=11.5, lower=10.5, upper=12.5)
    assert beside(at_the_edge, NARROW) == "too_close"
    assert beside(beyond, NARROW) == "worse"


@pytest.mark.parametrize(
    ("indicator", "higher", "lower"),
    [(SMOKERS, "worse", "better"), (PAY, "better", "worse"),
     (replace(NATURE, is_total=False), "higher", "lower")],
)  # fmt: skip
def test_better_and_worse_follow_the_direction_and_context_has_none(indicator, higher, lower):
    low, high = (replace(row, indicator=indicator) for row in (NARROW, FAR))
    assert beside(high, low) == higher
    assert beside(low, high) == lower


def test_without_an_interval_on_both_sides_nothing_is_said():
    assert beside(KNOWN, NARROW) == "no_interval"
    assert beside(NARROW, KNOWN) == "no_interval"
    assert beside(UNKNOWN, NARROW) is None


def test_an_interval_rounded_away_is_none():
    exact = replace(NARROW, lower=10.0, upper=10.0)
    assert beside(FAR, exact) == "no_interval"


def test_a_measure_of_each_nations_own_is_on_one_scale_inside_a_nation_only():
    mine, theirs = (replace(row, indicator=OWN_WAY) for row in (NARROW, FAR))
    assert apart(mine, theirs, places=(LEEDS, BELFAST)) == [None, "other_nation"]
    assert apart(mine, theirs, places=(LEEDS, NORFOLK)) == [None, None]


def test_the_first_figure_that_is_there_sets_the_scale():
    rows = (replace(UNKNOWN, indicator=OWN_WAY), replace(NARROW, indicator=OWN_WAY))
    assert apart(*rows, places=(LEEDS, BELFAST)) == ["unknown", None]


def test_a_countys_figure_a_total_and_another_period_stand_apart():
    inherited = replace(FAR, how="inherited", inherited_from="Norfolk")
    assert apart(NARROW, inherited) == [None, "inherited"]
    assert apart(NARROW, replace(FAR, period="2019")) == [None, "other_period"]
    total = replace(NARROW, indicator=NATURE)
    assert apart(total, total) == ["total", "total"]


def test_a_county_figure_first_leaves_nobody_to_stand_beside():
    inherited = replace(NARROW, how="inherited", inherited_from="Norfolk")
    found = cells((LEEDS, NORFOLK), (inherited, FAR))
    assert [cell.apart for cell in found] == ["inherited", None]
    assert [cell.beside for cell in found] == [None, None]


def test_the_first_place_is_not_compared_with_itself():
    assert [cell.beside for cell in cells((LEEDS, NORFOLK), (NARROW, FAR))] == [None, "worse"]


def test_a_tally_counts_each_kind_once():
    table = [
        cells((LEEDS, NORFOLK), pair)
        for pair in [(NARROW, FAR), (FAR, NARROW), (NARROW, NARROW), (NARROW, KNOWN),
                     (NARROW, UNKNOWN)]
    ]  # fmt: skip
    found = tally(table, 1)
    assert found == Tally(1, 1, 0, 0, 1, 1)
    assert found.with_intervals == 3


def test_a_measure_of_other_nations_alone_is_left_out_and_a_gap_is_not():
    others = replace(UNKNOWN, unknown_reason="not_comparable")
    assert not is_about_them([others, others])
    assert not is_about_them([others, UNKNOWN])
    assert is_about_them([others, KNOWN])
    assert is_about_them([UNKNOWN, UNKNOWN])


def test_turnouts_of_different_years_and_known_cases_are_on_no_common_scale():
    turnout = replace(KNOWN, indicator=replace(OWN_WAY, role="cohort"), period="2024")
    earlier = replace(turnout, period="2023")
    assert apart(turnout, earlier) == [None, "other_period"]
    listed = replace(KNOWN, indicator=replace(SMOKERS, is_register=True))
    assert apart(listed, listed) == ["register", "register"]
