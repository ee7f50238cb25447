"""What lies ahead on a chart over time: targets in outline, the path they need, the line so far."""

from __future__ import annotations

import re

from components.charts.trend_ahead import Ahead, Goal, key
from components.charts.trend_line import Line, trend_chart
from tests.unit.charts.parts_for_tests import indicator, points

SHARE = indicator("share")
LINES = [Line("place", "Leeds", points(60, 61, 62, 63))]
GOAL = Goal(2030.5, 80.0, "2030", "Target 80%", "2030\nTarget: 80%\nLine so far: 70.0% to 75.0%")
BAND = ((2023.5, 63.0, 62.0, 64.0), (2030.5, 72.0, 70.0, 75.0))
AHEAD = Ahead((2023.5, 63.0), [GOAL], BAND)


def drawn(ahead=AHEAD, lines=LINES):
    chart = trend_chart(lines, SHARE, ahead=ahead)
    assert chart is not None
    return chart


def test_the_axis_reaches_the_target_and_names_its_year():
    chart = drawn()
    assert 'style="left:100%">2030<' in chart
    assert re.search(r'class="cp-goal" style="left:100%;top:[\d.]+%"', chart)


def test_the_path_needed_goes_from_the_newest_figure_to_the_target():
    (path,) = re.findall(r'class="cp-needed" d="M(.*?)L(.*?)"', drawn())
    assert path[1].startswith("1000 ")
    assert 0 < int(path[0].split()[0]) < 1000


def test_the_line_so_far_is_drawn_with_its_range_only_where_there_is_one():
    assert "cp-ahead-band" in drawn()
    assert "cp-ahead-band" not in drawn(Ahead(AHEAD.start, [GOAL]))


def test_the_keyboard_reaches_the_target_and_begins_at_the_newest_figure():
    stops = re.findall(r'tabindex="(-?\d)" aria-label="(.*?)"', drawn(), re.DOTALL)
    assert stops[-1] == ("-1", GOAL.said)
    assert [at for at, _ in stops].index("0") == 3


def test_the_chart_in_words_names_the_target():
    assert "2030, Target: 80%, Line so far: 70.0% to 75.0%." in drawn()


def test_one_known_figure_is_enough_to_begin_a_path_and_none_is_no_path():
    assert trend_chart([Line("place", "Leeds", points(63))], SHARE) is None
    assert "cp-needed" in drawn(lines=[Line("place", "Leeds", points(63))])
    assert trend_chart([Line("place", "Leeds", ())], SHARE, ahead=Ahead(None, [GOAL])) is None


def test_a_chart_without_a_target_is_what_it_was():
    plain = drawn(None)
    assert "cp-goal" not in plain
    assert "cp-needed" not in plain
    assert key(None) is None


def test_the_key_names_what_is_drawn_and_a_targets_name_is_escaped():
    assert "95% range" in str(key(AHEAD))
    assert "95% range" not in str(key(Ahead(None, [GOAL])))
    odd = Goal(2030.5, 80.0, "2030", "<b>x", "<b>x")
    assert "<b>x" not in drawn(Ahead(AHEAD.start, [odd]))
