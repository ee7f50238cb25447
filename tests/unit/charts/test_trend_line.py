"""Lines over time: gaps, bands, seams, names that do not lie on each other, words for all of it."""

from __future__ import annotations

import re

import pytest

from components.charts.axis import share_of
from components.charts.levels import levels_chart, newest
from components.charts.trend_labels import HEIGHT, moved_apart
from components.charts.trend_line import Line, Seam, is_path, trend_alt, trend_chart
from components.charts.trend_scales import Scales
from components.model.periods import parse_period
from components.model.rows import Point
from tests.unit.charts.parts_for_tests import indicator, points

SHARE = indicator("share")


def line(role, name, *values):
    return Line(role, name, points(*values))


LINES = [line("place", "Leeds", 60, 61, None, 63), line("nation", "England", 62, 62, 63, 63.2)]


def drawn(lines=LINES, **options):
    chart = trend_chart(lines, SHARE, **options)
    assert chart is not None
    return chart


def path(chart, of):
    (found,) = re.findall(rf'class="{of}" d="(.*?)"', chart)
    return found


def test_an_unknown_period_leaves_a_gap_and_no_dot_and_is_never_zero():
    assert path(drawn(), "cp-l-place").count("M") == 2
    assert path(drawn(), "cp-l-place cp-spots").count("h0") == 3
    assert "Leeds: not known\nEngland: 63.0%" in drawn()


def test_every_period_has_a_tick_where_its_dot_is():
    """Ticks once fell between the dots."""
    ticks = re.findall(r"M(\d+) 1000v", path(drawn(), "cp-base"))
    spots = re.findall(r"M(\d+) ", path(drawn(), "cp-l-nation cp-spots"))
    assert ticks == spots == ["0", "333", "667", "1000"]


def test_the_names_of_periods_stand_at_ticks_and_the_newest_is_among_them():
    places = re.findall(r'class="cp-x[^"]*" style="left:([\d.]+)%">(\d+)<', drawn())
    assert places == [("0", "2020"), ("33.3", "2021"), ("66.7", "2022"), ("100", "2023")]
    assert 'class="cp-x" style="left:100%"' in drawn()


def test_of_months_those_named_like_the_newest_are_written():
    months = [
        Point(parse_period(f"{2022 + at // 12}-{at % 12 + 1:02d}-01/P1M"), 50.0 + at)
        for at in range(27)
    ]
    names = re.findall(r'class="cp-x[^>]*>(.*?)<', drawn([Line("place", "Leeds", months)]))
    assert names == ["Mar 2022", "Mar 2023", "Mar 2024"]


def test_an_interval_is_a_band_of_the_place_alone_and_a_lone_one_a_bar():
    own = [Point(p.period, p.value, 58.0, 64.0) for p in points(60, 61, 62)]
    own.append(Point(parse_period("2023-01-01/P1Y"), 61.0))
    own.append(Point(parse_period("2024-01-01/P1Y"), 61.0, 57.0, 65.0))
    other = [Point(p.period, p.value, 20.0, 90.0) for p in points(60, 61, 62)]
    chart = drawn([Line("place", "Leeds", own), Line("nation", "England", other)])
    assert path(chart, "cp-band").count("L") == 5
    assert path(chart, "cp-lone").count("M") == 1
    assert Scales([Line("place", "Leeds", own), Line("nation", "E", other)]).low > 50


def test_a_seam_is_a_dashed_line_with_its_words():
    chart = drawn(seams=[Seam(2021.0, "until here as E08000016")])
    assert path(chart, "cp-seam") == "M167 0v1000"
    assert ">until here as E08000016<" in chart


@pytest.mark.parametrize(
    "middles", [[100.0, 101.0, 102.0], [0.0, 1.0, 2.0], [258.0, 259.0, 260.0], [10.0, 100.0, 200.0]]
)
def test_names_at_line_ends_do_not_lie_on_each_other(middles):
    halves = [8.0, 16.0, 8.0]
    placed = moved_apart(middles, halves)
    for upper, lower in zip(range(2), range(1, 3), strict=True):
        assert placed[lower] - placed[upper] >= halves[upper] + halves[lower] - 1e-9
    assert placed[-1] <= HEIGHT + 8


def test_names_that_have_room_stay_at_their_lines():
    assert moved_apart([10.0, 100.0, 200.0], [8.0, 8.0, 8.0]) == [10.0, 100.0, 200.0]


def test_one_or_two_periods_are_no_line():
    """A chart of one period once showed one dot beside an axis that said 50% five times."""
    assert not is_path([line("place", "A", 1.0, 2.0)])
    assert trend_chart([line("place", "A", 1.0, None, 2.0)], SHARE) is None
    assert is_path([line("place", "A", None), line("nation", "B", 1.0, 2.0, 3.0)])


def test_a_place_without_a_figure_leaves_the_nation_s_line_alone():
    chart = drawn([line("place", "A", None, None, None), line("nation", "B", 1.0, 2.0, 3.0)])
    assert "cp-now" not in chart
    assert "A: not known" in chart


def test_few_periods_are_dots_on_one_scale_mine_with_its_interval():
    mine = Line("place", "Leeds", [Point(parse_period("2023-01-01/P1Y"), 60.0, 58.0, 62.0)])
    chart = levels_chart([mine, line("nation", "England", 1.0, 2.0, 3.0, 66.0)], SHARE)
    assert chart is not None
    assert [mark in chart for mark in ("cp-now", "cp-range", "cp-spot")] == [True, True, True]
    assert re.findall(r"<b>(.*?)</b>", chart) == ["60.0%", "66.0%"]
    at = share_of(60.0, 57.04, 66.96)
    assert f"left:{at:.1f}%" in chart


def test_an_unknown_figure_among_levels_has_no_dot():
    chart = levels_chart([line("place", "A", None), line("nation", "B", 5.0)], SHARE)
    assert chart is not None
    assert "cp-now" not in chart
    assert "<b>?</b>" in chart
    assert levels_chart([line("place", "A", None)], SHARE) is None


def test_levels_compare_one_period_and_not_the_newest_of_each():
    lines = [line("place", "A", 1.0, 2.0), line("nation", "B", 3.0, 4.0, 5.0)]
    assert [point.value for point in newest(lines) if point] == [2.0, 4.0]


def test_the_words_of_a_trend_give_first_and_last_value_of_each_line():
    said = trend_alt(LINES, SHARE)
    assert "Leeds: 63.0% in 2023, 60.0% in 2020" in said
    assert "England: 63.2% in 2023" in said
    assert said.split(".")[0] in drawn()


def test_a_chart_stays_small_on_the_wire():
    long = [line(role, "Yorkshire and The Humber", *range(33)) for role in ("place", "nation")]
    assert len(drawn(long)) < 16_000


def test_a_narrow_chart_names_fewer_periods_the_newest_among_them():
    chart = drawn([line("place", "Leeds", *range(17))])
    classes = re.findall(r'class="(cp-x[^"]*)" style', chart)
    assert classes.count("cp-x") == 2
    assert classes[-1] == "cp-x"


def test_a_narrow_chart_has_its_names_under_it():
    """At the side they left a line the width of a thumb."""
    (names,) = re.findall(r'class="cp-legend"[^>]*>(.*)</div></div>', drawn())
    assert re.findall(r">(\w+)<", names) == ["Leeds", "England"]
