"""Places side by side as drawings: marks, lanes on one scale, and the two tables."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from components.charts.compare_css import LINE_ROLES
from components.charts.compare_fold import folded
from components.charts.compare_marks import lane_axis, lanes, legend
from components.charts.compare_scores import Column, score_table
from components.charts.compare_table import NO_INTERVAL, TOTAL, Side, side_table
from components.charts.levels import levels_chart
from components.charts.markup import el
from components.charts.strip import StripAxis
from components.charts.style import css
from components.charts.trend_line import Line, trend_chart
from components.model.periods import parse_period
from components.model.rows import Point
from components.model.side_by_side import MOST_PLACES, cells
from tests.unit.charts.parts_for_tests import eight, indicator, points
from tests.unit.model.made_rows import BELFAST, KNOWN, LEEDS, NORFOLK, SMOKERS, UNKNOWN

NAMES = ("Leeds", "<Norfolk>", "Belfast")
SURE = replace(KNOWN, value=10.0, lower=9.0, upper=11.0)
FAR = replace(KNOWN, value=20.0, lower=19.0, upper=21.0)
PLACES = (LEEDS, NORFOLK, BELFAST)


def table(*rows, axes=None):
    """One indicator of three places, with words made up."""
    found = cells(PLACES, rows)
    sides = [Side(c, f"why {c.apart}" if c.apart else None, c.beside) for c in found]
    ends = {"adult-smokers": (0.0, 40.0)} if axes is None else axes
    return side_table([sides], NAMES, axes=ends, caption="Smokers", chosen="adult-smokers")


def test_every_place_has_a_shape_of_its_own_and_colour_is_never_alone():
    sheet = css()
    shapes = [re.search(rf"\.cp-mark{n}{{[^}}]*clip-path:([^}}]*)}}", sheet) for n in range(1, 7)]
    assert len({shape[1] for shape in shapes if shape}) == MOST_PLACES == len(LINE_ROLES)
    assert "&lt;Norfolk&gt;" in legend(NAMES)


def test_only_figures_on_one_scale_are_drawn_and_each_keeps_its_own_mark():
    drawn = lanes(cells(PLACES, (SURE, UNKNOWN, FAR)), StripAxis(0.0, 40.0))
    assert drawn is not None
    assert re.findall(r"cp-mark(\d)", drawn) == ["1", "3"]
    assert 'aria-hidden="true"' in drawn


def test_lower_is_better_lies_to_the_right():
    drawn = lanes(cells(PLACES, (SURE, UNKNOWN, FAR)), StripAxis(0.0, 40.0))
    assert re.findall(r"--p:([\d.]+)", drawn or "") == ["75", "50"]


def test_a_single_figure_is_no_comparison():
    assert lanes(cells(PLACES, (SURE, UNKNOWN, UNKNOWN)), StripAxis(0.0, 40.0)) is None


def test_two_figures_alone_make_no_scale():
    # 21.2% and 21.3% of pupils lay at the two ends of a line
    found = cells(PLACES, (SURE, FAR, UNKNOWN))
    assert lane_axis(found, None) is None
    assert lane_axis(found, (15.0, 16.0)) == StripAxis(9.0, 21.0)
    assert lane_axis(cells(PLACES, (UNKNOWN, UNKNOWN, UNKNOWN)), (1.0, 1.0)) is None


def test_each_cell_has_its_figure_its_interval_and_how_it_stands():
    drawn = table(SURE, FAR, UNKNOWN)
    assert "10.0%" in drawn
    assert "(19.0 to 21.0)" in drawn
    assert "cp-beside cp-worse" in drawn
    assert "why unknown" in drawn
    assert re.search(r"not known: ", drawn)
    assert "&lt;Norfolk&gt;" in drawn
    assert 'aria-current="true"' in drawn


def test_a_countys_figure_is_hatched():
    owned = replace(FAR, how="inherited", inherited_from="Norfolk")
    assert "cp-k-inherited" in table(SURE, owned, UNKNOWN)
    assert "cp-k-inherited" not in table(SURE, FAR, UNKNOWN)


def test_that_no_interval_is_published_is_said_once_for_all():
    # six columns said it eighteen times
    drawn = table(KNOWN, KNOWN, KNOWN)
    assert drawn.count(NO_INTERVAL) == 1
    assert "cp-beside" not in drawn
    assert NO_INTERVAL not in table(SURE, KNOWN, FAR)


def test_that_a_total_is_not_compared_is_said_once_for_all():
    total = replace(SMOKERS, is_total=True)
    drawn = table(*(replace(row, indicator=total) for row in (SURE, FAR, UNKNOWN)))
    assert drawn.count(TOTAL) == 1
    assert "why total" not in drawn
    assert "why unknown" in drawn


def test_without_a_scale_the_row_says_so():
    assert "nothing to compare on one scale" in table(SURE, FAR, FAR, axes={})


def test_the_way_of_the_scale_is_said_where_something_is_better():
    assert "right is better" in table(SURE, FAR, FAR)
    context = replace(SMOKERS, polarity="context")
    drawn = table(*(replace(row, indicator=context) for row in (SURE, FAR, FAR)))
    assert "right is better" not in drawn
    assert "right is higher" in drawn


@pytest.mark.parametrize("chosen", ["health", None])
def test_scores_stand_in_one_row_a_component_with_intervals_and_reasons(chosen):
    columns = [Column("Leeds", 0, eight()), Column("Belfast", 3, eight())]
    drawn = score_table(columns, caption="Scores", heading="Component", chosen=chosen)
    assert drawn.count("<tr") == 9
    assert drawn.count("(43 to 53)") == 2
    assert "no number: themes disagree" in drawn
    assert "cp-partial" in drawn
    assert re.findall(r"cp-mark(\d)", drawn)[:2] == ["1", "4"]
    assert ("data-choose" in drawn) is (chosen is not None)


def test_a_score_says_how_it_stands_beside_the_first_with_its_sign():
    beside = [("higher", "higher than Leeds"), None, *[None] * 6]
    columns = [Column("Leeds", 0, eight()), Column("Belfast", 3, eight(), beside)]
    drawn = score_table(columns, caption="Scores", heading="Component")
    assert drawn.count("cp-beside cp-higher") == 1
    assert drawn.count("higher than Leeds") == 1


def test_a_period_stands_at_the_head_of_a_row_only_where_it_is_that_of_all():
    """The first place's period stood for all."""
    later = replace(FAR, period="2025")
    same = table(SURE, FAR, UNKNOWN)
    assert same.count(SURE.period) == 1
    drawn = table(SURE, later, UNKNOWN)
    assert f"<small>{SURE.period}</small>" in drawn
    head = re.search(r'<th scope="row">.*?</th>', drawn)
    assert head is None or SURE.period not in head[0]


def test_what_is_folded_stays_unfolded_and_is_named():
    drawn = folded("Safety: 3 indicators", el("p", "Inside"), title="Safety", is_open=True)
    assert '<details class="cp-fold" data-keep="fold-Safety" open>' in drawn
    assert "<summary>Safety: 3 indicators</summary><h3>Safety</h3><p>Inside</p>" in drawn
    assert " open" not in folded("The doughnuts", el("p", "Inside"))


def test_few_periods_of_places_side_by_side_have_each_its_mark_and_interval():
    """All but the first were the same black dot, and only the first had an interval."""
    known = [Point(parse_period("2023-01-01/P1Y"), 60.0, 58.0, 62.0)]
    lines = [Line(role, f"Place {role}", known) for role in LINE_ROLES]
    drawn = levels_chart(lines, indicator()) or ""
    assert (drawn.count("cp-range"), drawn.count("cp-beside-range")) == (6, 5)
    assert re.findall(r"cp-mark(\d)", drawn) == ["2", "3", "4", "5", "6"]
    assert "cp-now" in drawn


def test_six_places_are_told_apart_over_time():
    lines = [Line(role, f"Place {role}", points(1.0 + n, 2.0, 3.0 + n))
             for n, role in enumerate(LINE_ROLES)]  # fmt: skip
    drawn = trend_chart(lines, indicator()) or ""
    assert all(f"cp-l-{role}" in drawn and f"cp-n-{role}" in drawn for role in LINE_ROLES)
    sheet = css()
    assert all(f".cp-names.cp-n-{role}" in sheet for role in LINE_ROLES)


@pytest.mark.parametrize("drawn", [table(SURE, FAR, UNKNOWN), legend(NAMES), score_table(
    [Column("A", 0, eight())], caption="c", heading="h", chosen="data")])  # fmt: skip
def test_every_class_has_a_rule(drawn):
    written = {c for names in re.findall(r'class="([^"]*)"', drawn) for c in names.split()}
    sheet = css()
    assert sorted(c for c in written if not re.search(rf"\.{c}\b", sheet)) == []


def test_a_long_name_at_the_end_of_a_line_is_not_cut_inside_a_word():
    # "Buckinghamshir" stood above an "e"
    lines = [Line("place", "Buckinghamshire", points(1.0, 2.0, 3.0))]
    assert "<span>Buckinghamshire</span>" in (trend_chart(lines, indicator()) or "")
