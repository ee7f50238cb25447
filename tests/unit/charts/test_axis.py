"""Axes: round steps in the source's unit, names that keep apart, stops for pointer and keyboard."""

from __future__ import annotations

import re

import pytest

from components.charts.axis import apart, axis_steps, axis_words, padded, share_of, stops
from tests.unit.charts.parts_for_tests import indicator

PAY = indicator("pay", unit="pounds per week", prefix="£", decimals=0)
SHARE = indicator("share")


@pytest.mark.parametrize(
    ("ends", "steps"),
    [
        ((57.5, 66.4), [58, 60, 62, 64, 66]),
        ((0.0, 100.0), [0, 20, 40, 60, 80, 100]),
        ((1.01, 1.29), [1.05, 1.1, 1.15, 1.2, 1.25]),
        ((-3.0, 4.0), [-2, 0, 2, 4]),
        ((20000, 130000), [20000, 40000, 60000, 80000, 100000, 120000]),
    ],
)
def test_an_axis_is_cut_at_round_values_inside_its_ends(ends, steps):
    assert axis_steps(*ends)[0] == steps


@pytest.mark.parametrize("low", [-7.3, 0.0, 0.004, 12.0, 98_765.0])
@pytest.mark.parametrize("width", [0.001, 0.07, 1.0, 3.3, 49.0, 99_999.0])
def test_an_axis_has_three_to_nine_steps_and_never_one_twice(low, width):
    words = [said for _, said in axis_words(low, low + width, SHARE)]
    assert 2 <= len(words) <= 9
    assert len(set(words)) == len(words), "an axis once said 50% five times"


def test_an_axis_speaks_in_the_unit_of_its_source():
    assert [said for _, said in axis_words(550, 660, PAY)] == ["£560", "£580", "£600", "£620",
                                                               "£640", "£660"]  # fmt: skip
    assert axis_words(59.1, 59.9, SHARE)[0][1] == "59.2%"


def test_room_is_left_on_both_sides_and_around_a_single_value():
    assert padded([0.0, 100.0]) == (-8.0, 108.0)
    assert padded([5.0]) == (4.5, 5.5)
    assert share_of(25.0, 0.0, 50.0) == 50.0


def test_the_newest_period_is_named_always_and_names_keep_their_distance():
    assert apart([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100], 25) == [1, 4, 7, 10]
    assert apart([0, 95, 100], 25) == [0, 2]


def test_a_row_of_stops_is_one_stop_of_the_tab_key_and_has_no_gaps():
    made = "".join(stops([0.0, 50.0, 100.0], ["a", "b", "c"], 1))
    assert re.findall(r'tabindex="(.*?)"', made) == ["-1", "0", "-1"]
    edges = re.findall(r"left:(-?[\d.]+)%;width:([\d.]+)%", made)
    assert edges == [("-25", "50"), ("25", "50"), ("75", "50")]


def test_a_stop_says_its_words_and_nothing_in_them_is_markup():
    (made,) = stops([10.0], ["2023\n<b>Leeds</b>: 1"], 0)
    assert 'aria-label="2023\n&lt;b&gt;Leeds&lt;/b&gt;: 1"' in made
