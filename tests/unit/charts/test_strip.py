from __future__ import annotations

import re

import pytest

from components.charts.sparkline import sparkline
from components.charts.strip import (
    StripAxis,
    inline_ticks,
    strip,
    strip_address,
    strip_ends,
    strip_position,
    strip_positions,
    strip_ticks_svg,
)


def test_right_is_better_also_where_lower_is_better() -> None:
    assert strip_position(20, 10, 20, turned=False) == 1000
    assert strip_position(20, 10, 20, turned=True) == 0


def test_a_value_beyond_the_ends_stays_at_the_edge() -> None:
    assert strip_position(99, 10, 20, turned=False) == 1000
    assert strip_position(-5, 10, 20, turned=False) == 0


def test_an_unknown_value_has_no_tick() -> None:
    assert strip_positions([10, None, 20, 15], 10, 20, turned=True) == [0, 500, 1000]


@pytest.mark.parametrize("values", [[], [None], [4.0], [4.0, 4.0]])
def test_without_two_different_values_there_is_no_strip(values: list[float | None]) -> None:
    assert strip_ends(values) is None


def test_the_ends_are_the_lowest_and_the_highest_known_value() -> None:
    assert strip_ends([3.0, None, 9.0, 5.0]) == (3.0, 9.0)


def test_ticks_of_all_councils_are_a_small_file() -> None:
    svg = strip_ticks_svg([round(at * 3.38) for at in range(296)])
    assert len(svg.encode()) < 3000
    assert 'preserveAspectRatio="none"' in svg


def test_councils_on_one_line_make_it_darker() -> None:
    opacities = re.findall(r'stroke-opacity="([\d.]+)"', strip_ticks_svg([0, 500, 500, 501, 501]))
    assert opacities == sorted(opacities)
    assert len(opacities) == 2


def test_inline_ticks_can_stand_unquoted_in_a_style() -> None:
    assert not re.search(r"[\s\"'()<>]", inline_ticks([0, 500]))


def test_the_file_is_named_after_indicator_and_nation() -> None:
    assert strip_address("pay", "E92000001") == "app/static/built/strips/pay-E92000001.svg"


def test_a_turned_strip_keeps_the_interval_in_order() -> None:
    markup = strip(StripAxis(0, 100), "lower", 20, interval=(10, 40), comparator=30)
    assert "--p:80;--l:60;--h:90;--c:70" in markup


def test_a_strip_draws_only_what_it_was_given() -> None:
    markup = strip(StripAxis(0, 100), "higher", 20)
    assert "<s>" not in markup
    assert "<u>" not in markup
    assert "mask-image" not in markup


def test_an_unknown_period_leaves_a_gap_in_the_line() -> None:
    markup = sparkline([(2020, 1.0), (2021, 2.0), (2022, None), (2023, 3.0), (2024, 4.0)], [])
    path = re.search(r'<path d="([^"]+)"', markup)
    assert path is not None
    assert path[1].count("M") == 2


def test_a_single_known_value_is_a_dot_and_no_line() -> None:
    markup = sparkline([(2020, None), (2021, 2.0)], [(2020, 1.0), (2021, 1.0)])
    assert markup.count("<path") == 1
    assert "cp-s0" in markup
    assert markup.count("<circle") == 1


def test_a_series_that_never_changes_is_a_level_line() -> None:
    assert 'd="M4 15 68 15"' in sparkline([(2020, 5.0), (2024, 5.0)], [])


def test_a_long_monthly_series_stays_short_on_the_wire() -> None:
    series = [(2000 + month / 12, float(month % 7)) for month in range(300)]
    assert len(sparkline(series, series)) < 800
