"""What changed, and whether it is more than chance (METHOD 6.2 to 6.6)."""

from __future__ import annotations

from itertools import permutations

import pytest

from components.model.change_tests import lasting_sign
from components.model.periods import parse_period
from components.model.rows import Point
from components.model.trend import independent_periods, mann_kendall, trend, weighted_slope


def yearly(values, half_width=None, *, first=2010, length="/P1Y"):
    """One point a year; the interval reaches as far as told to both sides."""
    return [
        Point(
            parse_period(f"{first + index}-01-01{length}"),
            value,
            None if half_width is None or value is None else value - half_width,
            None if half_width is None or value is None else value + half_width,
        )
        for index, value in enumerate(values)
    ]


def monthly(values, first_year=2023):
    """One point a month from January on."""
    return [
        Point(parse_period(f"{first_year + index // 12}-{index % 12 + 1:02d}-01/P1M"), value)
        for index, value in enumerate(values)
    ]


def years(points):
    """First years, for reading."""
    return [point.period.start.year for point in points]


def test_rolling_windows_are_counted_once_from_the_newest_back():
    points = yearly([1.0] * 8, first=2013, length="/P3Y")

    assert years(independent_periods(points)) == [2014, 2017, 2020]


def test_an_unknown_newest_period_does_not_hold_its_place():
    points = yearly([1.0, 2.0, 3.0, None], length="/P3Y")

    assert years(independent_periods(points)) == [2012]


def test_of_months_only_those_named_like_the_newest_are_compared():
    points = monthly([float(value) for value in range(30)])

    kept = independent_periods(points)

    assert [point.period.label for point in kept] == ["June 2023", "June 2024", "June 2025"]
    assert trend(points, "context").trend == "not_enough_data"


def test_a_month_that_was_not_published_does_not_shift_the_season():
    points = [point for point in monthly([1.0] * 30) if point.period.start.month != 5]

    assert {point.period.start.month for point in independent_periods(points)} == {6}


@pytest.mark.parametrize(
    ("values", "score", "p_value"),
    [
        ([1, 2, 3, 4, 5], 10, 2 / 120),
        ([1, 2, 3, 5, 4], 8, 10 / 120),
        ([5, 4, 3, 2, 1], -10, 2 / 120),
        ([1, 2, 3, 4], 6, 2 / 24),
        ([1, 1, 1, 1, 1], 0, 1.0),
        ([1, 2, 2, 3, 4], 9, 2 / 120),  # ties: read from the table for different values
        ([7], 0, 1.0),
        ([], 0, 1.0),
    ],
)
def test_mann_kendall_counts_rising_pairs_against_every_order_there_is(values, score, p_value):
    assert mann_kendall(values) == (score, pytest.approx(p_value))


def test_the_mann_kendall_table_agrees_with_writing_every_order_out():
    scores = [mann_kendall(order)[0] for order in permutations(range(6))]

    for threshold in (1, 5, 11, 15):
        share = sum(abs(score) >= threshold for score in scores) / len(scores)
        rising = next(o for o in permutations(range(6)) if mann_kendall(o)[0] == threshold)
        assert mann_kendall(rising)[1] == pytest.approx(share)


def test_a_weighted_slope_of_equal_weights_is_the_ordinary_line():
    line = weighted_slope([1.0, 3.0, 2.0, 5.0, 4.0], [0.5] * 5)

    assert line.slope == pytest.approx(0.8)
    assert line.standard_error == pytest.approx(0.5 / 10**0.5)
    assert line.chi_squared == pytest.approx((0.8 / (0.5 / 10**0.5)) ** 2)


def test_a_certain_value_pulls_the_line_more():
    # The last two are certain, so the line runs between them and all but ignores the first.
    line = weighted_slope([100.0, 10.0, 12.0], [1000.0, 0.01, 0.01])

    assert line.slope == pytest.approx(2.0, abs=0.001)


@pytest.mark.parametrize(
    ("values", "errors"), [([1.0, 2.0], [1.0, 1.0]), ([1.0] * 3, [1.0, 0.0, 1.0])]
)
def test_a_line_needs_three_values_that_each_have_an_error(values, errors):
    with pytest.raises(ValueError, match="three values or more"):
        weighted_slope(values, errors)


def test_a_sign_lasts_only_if_it_survives_the_loss_of_any_one_value():
    assert lasting_sign([1.0, 2.0, 3.0, 4.0, 5.0], [1.0] * 5) == 1
    assert lasting_sign([5.0, 4.0, 3.0, 2.0, 1.0], [1.0] * 5) == -1
    assert lasting_sign([5.0, 5.0, 5.0, 5.0, 9.0], [1.0] * 5) == 0


def test_the_last_five_years_with_intervals_are_tested_as_a_slope():
    found = trend(yearly([90.0, 10.0, 11.0, 12.0, 13.0, 14.0], 0.5), "higher")

    assert (found.trend, found.basis, found.periods_used) == ("improving", "weighted_slope", 5)
    assert (found.first_label, found.last_label) == ("2011", "2015")


def test_one_leap_alone_is_no_clear_change():
    leap = yearly([5.0, 5.0, 5.0, 5.0, 9.0], 0.5)

    assert trend(leap, "higher").trend == "no_clear_change"


def test_wide_intervals_make_a_slope_unclear():
    assert trend(yearly([10.0, 11.0, 12.0, 13.0, 14.0], 5.0), "higher").trend == "no_clear_change"


@pytest.mark.parametrize(
    ("after", "word"), [(12.27, "improving"), (12.17, "no_clear_change"), (7.73, "worsening")]
)
def test_two_periods_with_intervals_are_told_apart_by_a_z_test(after, word):
    # Each has the standard error 2 / 3.92: the change must be above 3.0902 * sqrt(2) * 0.51 = 2.23.
    found = trend(yearly([0.0, 10.0, after], 1.0), "higher")

    assert (found.trend, found.basis, found.periods_used) == (word, "last_two", 2)


@pytest.mark.parametrize("count", [5, 8])
def test_five_to_eight_years_without_intervals_are_tested_by_their_order(count):
    found = trend(yearly([float(-value) for value in range(count)]), "lower")

    assert (found.trend, found.basis, found.periods_used) == ("improving", "mann_kendall", count)


def test_of_more_than_eight_years_the_newest_eight_are_tested():
    found = trend(yearly([float(abs(value - 4)) for value in range(12)]), "context")

    assert (found.trend, found.periods_used, found.first_label) == ("increasing", 8, "2014")


@pytest.mark.parametrize("values", [[], [None], [1.0], [1.0, 2.0, 3.0, 4.0], [1.0, None, 2.0]])
def test_four_years_without_intervals_are_not_enough(values):
    found = trend(yearly(values), "higher")

    assert (found.trend, found.basis) == ("not_enough_data", "none")
    assert found.periods_used == sum(value is not None for value in values)


def test_nothing_known_has_no_labels():
    assert (trend([], "higher").first_label, trend([], "higher").last_label) == (None, None)


def test_an_interval_without_width_is_none():
    # All five lie in a row, so the order test can tell; a slope would divide by nought.
    found = trend(yearly([1.0, 2.0, 3.0, 4.0, 5.0], 0.0), "higher")

    assert (found.trend, found.basis) == ("improving", "mann_kendall")
    assert trend(yearly([1.0, 90.0], 0.0), "higher").trend == "not_enough_data"


def test_one_missing_interval_among_five_moves_the_series_to_the_order_test():
    points = yearly([1.0, 2.0, 3.0, 4.0, 5.0], 0.1)
    points[2] = Point(points[2].period, points[2].value)

    assert trend(points, "higher").basis == "mann_kendall"


@pytest.mark.parametrize(
    ("polarity", "up", "down"),
    [
        ("higher", "improving", "worsening"),
        ("lower", "worsening", "improving"),
        ("context", "increasing", "decreasing"),
    ],
)
def test_the_word_follows_which_end_is_better(polarity, up, down):
    rising = yearly([1.0, 2.0, 3.0, 4.0, 5.0])

    assert trend(rising, polarity).trend == up
    assert trend(yearly([-point.value for point in rising]), polarity).trend == down


def test_money_is_compared_with_what_it_did_in_the_whole_country():
    country = yearly([100.0, 110.0, 120.0, 130.0, 140.0, 150.0])
    slower = yearly([100.0, 108.0, 116.0, 124.0, 132.0, 140.0])
    faster = yearly([100.0, 112.0, 124.0, 136.0, 148.0, 160.0])

    behind = trend(slower, "higher", reference=country)

    assert (behind.trend, behind.basis) == ("falling_behind_uk", "relative_mann_kendall")
    assert trend(faster, "higher", reference=country).trend == "gaining_on_uk"
    assert trend(country, "higher", reference=country).trend == "no_clear_change"


def test_only_years_both_have_are_compared_with_the_country():
    place = yearly([float(value) for value in range(1, 10)])
    country = yearly([1.0, None, 1.0, 0.0, 1.0, 1.0, 1.0])

    found = trend(place, "higher", reference=country)

    assert (found.periods_used, found.first_label, found.last_label) == (5, "2010", "2016")


def test_without_a_country_to_compare_with_there_is_nothing_to_say():
    found = trend(yearly([float(value) for value in range(9)]), "higher", reference=[])

    assert (found.trend, found.basis, found.periods_used) == ("not_enough_data", "none", 0)
