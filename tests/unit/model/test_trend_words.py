"""What is said of a change, and how it was found."""

from __future__ import annotations

from dataclasses import replace

import pytest

from components.model.periods import parse_period
from components.model.rows import Point
from components.model.trend_words import (
    TREND_WORDS,
    beside_uk,
    how_tested,
    nation_words,
    trend_basis_words,
    trend_words,
)
from tests.unit.model.made_rows import RISING

SLOWER = replace(RISING, trend="falling_behind_uk", basis="relative_mann_kendall")


def test_a_series_that_was_never_tested_reads_as_too_few_periods():
    assert trend_words(None) == "Too few periods"
    assert trend_words(replace(RISING, trend="not_enough_data")) == "Too few periods"


def test_money_that_grows_slower_than_the_uks_is_not_said_to_fall_or_to_be_behind():
    assert trend_words(SLOWER) == "Growing slower than the UK"
    assert TREND_WORDS["gaining_on_uk"] == "Growing faster than the UK"


def test_money_that_falls_in_pounds_is_not_said_to_grow():
    """Income in the City of London fell by a third and read "Growing slower than the UK"."""
    assert trend_words(replace(SLOWER, values=(193.0, 150.0, 129.0))) == "Falling against the UK"


def uk(first, last):
    return [Point(parse_period(f"{year}-01-01/P1Y"), value) for year, value in
            ((2019, first), (2021, 250.0), (2024, last))]  # fmt: skip


def test_a_change_against_the_uk_says_both():
    """ "Growing slower than the UK" stood over a chart without the UK, and nobody could see it."""
    slower = replace(SLOWER, values=(200.0, 210.0, 218.0))
    assert beside_uk(slower, uk(200.0, 262.6)) == "up 9.0%, the UK up 31.3%"
    assert beside_uk(replace(slower, values=(200.0, 150.0)), uk(200.0, 200.0)) == (
        "down 25.0%, the UK unchanged"
    )


def test_both_changes_are_left_out_where_they_do_not_bear_the_claim_out_or_are_not_known():
    slower = replace(SLOWER, values=(200.0, 210.0, 280.0))
    assert not beside_uk(slower, uk(200.0, 262.6))  # its ends say faster, the test of all slower
    assert not beside_uk(slower, uk(200.0, None))
    assert not beside_uk(slower, uk(0.0, 100.0))
    assert not beside_uk(slower, [])
    assert not beside_uk(RISING, uk(200.0, 262.6))


def test_a_change_without_a_better_direction_only_rises_or_falls():
    assert trend_words(replace(RISING, trend="increasing")) == "Rising"
    assert trend_words(replace(RISING, trend="decreasing")) == "Falling"


@pytest.mark.parametrize(
    ("basis", "said"),
    [
        ("weighted_slope", "last 6 separate periods{}, each weighed by how certain it is"),
        ("last_two", "last two separate periods{}, with how certain each is"),
        ("mann_kendall", "last 6 periods{}, up each time"),
        ("relative_mann_kendall", "last 6 periods{}, against the UK"),
    ],
)
def test_every_test_of_change_says_what_it_rests_on_in_plain_words(basis, said):
    tested = replace(RISING, basis=basis)
    assert trend_basis_words(tested) == said.format(" between 2019 and 2024")
    assert how_tested(tested) == "Tested on the " + said.format("")


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ((5.0, 4.0, 3.0, 2.0, 1.0), "last 6 periods, down each time"),
        (
            (1.0, 2.0, 4.0, 3.0, 5.0),
            "last 6 periods, up in 9 of 10 pairs of periods",
        ),
        ((), "last 6 periods"),
    ],
)
def test_a_figure_is_said_to_move_each_time_only_where_it_did(values, said):
    assert how_tested(replace(RISING, values=values)) == f"Tested on the {said}"


def test_periods_of_several_years_are_not_run_together():
    said = trend_basis_words(
        replace(RISING, first_label="2010 to 2012", last_label="2022 to 2024", values=())
    )
    assert said == "last 6 periods (the oldest 2010 to 2012, the newest 2022 to 2024)"


def test_the_nation_is_named_beside_only_where_its_own_trend_is_known():
    assert nation_words(RISING, "England") == "England: no clear change"
    assert nation_words(replace(RISING, nation_trend=None), "England") is None
    assert nation_words(replace(RISING, nation_trend="not_enough_data"), "England") is None
