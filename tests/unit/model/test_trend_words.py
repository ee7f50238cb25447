"""What is said of a change, and how it was found."""

from __future__ import annotations

from dataclasses import replace

import pytest

from components.model.trend_words import (
    TREND_WORDS,
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
