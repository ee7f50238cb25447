"""A series that was published under two codes says so; a short one is said, not drawn."""

from __future__ import annotations

from dataclasses import replace

import pytest

from components import store
from components.charts.trend_line import Line
from components.model.periods import parse_period
from components.model.rows import Point, Trend
from components.views.trend_block import _basis, _few, _finding, areas, seams
from tests.unit.charts.parts_for_tests import points, row


def coded(*codes):
    return [
        replace(point, from_code=code)
        for point, code in zip(points(*range(len(codes))), codes, strict=True)
    ]


def test_a_joined_series_has_its_seam_between_the_last_old_and_the_first_new_figure():
    (seam,) = seams(coded("E08000016", "E08000016", "E08000038"))
    assert seam.year == pytest.approx(2022.0, abs=0.01)
    assert seam.words == "until here as E08000016"


def test_a_county_s_joined_series_has_its_seam_too():
    """It was looked for under the district's own code, which a county's figures never have."""
    assert len(seams(coded("E10000023", "E06000065"))) == 1


@pytest.mark.parametrize("codes", [(), ("E1",), ("E1", "E1", "E1")])
def test_a_series_under_one_code_has_no_seam(codes):
    assert seams(coded(*codes)) == []


def test_one_period_is_a_sentence_and_a_comparison():
    lines = [Line("place", "Leeds", points(50.0)), Line("nation", "England", points(55.0))]
    said = _few(lines, row())
    assert "One period is published for Leeds: 50.0% in 2020. That is too few" in said
    assert "cp-levels" in said


def test_two_periods_are_both_said_and_the_newer_compared():
    said = _few([Line("place", "Leeds", points(50.0, 51.0))], row())
    assert "Two periods are published for Leeds: 50.0% in 2020 and 51.0% in 2021." in said
    assert "Below is the newer." in said


def test_no_period_is_said_to_be_none():
    assert "No figure has been published here." in _few([Line("place", "Leeds", [])], row())


def test_months_are_said_to_be_compared_with_the_same_month_only():
    """Thirty months were once said to be fewer than five periods."""
    months = [
        Point(parse_period(f"{2023 + at // 12}-{at % 12 + 1:02d}-01/P1M"), 1.0) for at in range(30)
    ]
    untested = replace(row(), trend=Trend("not_enough_data", "none", 3, None, None))
    assert "the same month only" in _basis(untested, months)
    assert "separate periods" in _basis(untested, points(1.0, 2.0))


def test_beside_a_figure_stands_what_it_is_compared_with(database):
    """Child poverty is published of the UK and not of England: the chart had the place alone."""
    store.ensure_database()
    leeds = next(place for place in store.councils() if place.slug == "leeds")
    found = {row.indicator.indicator_id: row for row in store.place_rows(leeds.area_code)}
    lines = [line.name for line, _ in areas(found["child-poverty-after-housing-costs"], leeds)]
    assert lines == ["Leeds", "United Kingdom", "Yorkshire and The Humber"]
    smokers = [line.name for line, _ in areas(found["adult-smokers"], leeds)]
    assert smokers[:2] == ["Leeds", "England"]


def test_a_nations_trend_is_named_after_the_nation_and_not_after_the_benchmark(database):
    store.ensure_database()
    leeds = next(place for place in store.councils() if place.slug == "leeds")
    tested = Trend("increasing", "mann_kendall", 8, "2016", "2023", nation_trend="decreasing")
    other = replace(row(), nation=None, trend=tested)
    assert _finding(other, leeds).endswith("; England: falling")
