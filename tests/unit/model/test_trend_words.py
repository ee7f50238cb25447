"""What is said of a change, and how it was found."""

from __future__ import annotations

from dataclasses import replace

import pytest

from components.model.trend_words import TREND_WORDS, trend_basis_words, trend_words
from tests.unit.model.made_rows import RISING


def test_a_series_that_was_never_tested_reads_as_too_few_periods():
    assert trend_words(None) == "Too few periods"
    assert trend_words(replace(RISING, trend="not_enough_data")) == "Too few periods"


def test_money_that_grows_slower_than_the_uks_is_not_said_to_fall_or_to_be_behind():
    said = TREND_WORDS["falling_behind_uk"]
    assert said == "Growing slower than the UK"
    assert TREND_WORDS["gaining_on_uk"] == "Growing faster than the UK"


def test_a_change_without_a_better_direction_only_rises_or_falls():
    assert trend_words(replace(RISING, trend="increasing")) == "Rising"
    assert trend_words(replace(RISING, trend="decreasing")) == "Falling"


@pytest.mark.parametrize(
    ("basis", "said"),
    [
        ("weighted_slope", "last 6 separate periods between 2019 and 2024, intervals weighed"),
        ("last_two", "last two separate periods, 2019 and 2024"),
        ("mann_kendall", "last 6 periods between 2019 and 2024"),
        ("relative_mann_kendall", "last 6 periods between 2019 and 2024, against the UK"),
        ("none", "fewer than five periods published"),
    ],
)
def test_every_test_of_change_says_what_it_rests_on(basis, said):
    assert trend_basis_words(replace(RISING, basis=basis)) == said


def test_periods_of_several_years_are_not_run_together():
    said = trend_basis_words(replace(RISING, first_label="2010 to 2012", last_label="2022 to 2024"))
    assert said == "last 6 periods (the oldest 2010 to 2012, the newest 2022 to 2024)"
