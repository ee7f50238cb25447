"""The guard of every comparison: whose figures may stand on one scale."""

from __future__ import annotations

from dataclasses import replace

from components.model import cohorts
from components.model.rows import AreaValue
from tests.unit.model.made_rows import SMOKERS

TURNOUT = replace(SMOKERS, role="cohort", comparable_across_nations=False)
DEPRIVED = replace(SMOKERS, role="nation", comparable_across_nations=False)


def area(code, period="2024", value=30.0):
    nation = {"E": "England", "S": "Scotland"}[code[0]]
    return AreaValue(code, code, nation, value, "direct", None, None, period=period)


LEEDS, YORK, RUTLAND, FIFE = area("E1"), area("E2"), area("E3", "2023"), area("S1")
EVERYBODY = [LEEDS, YORK, RUTLAND, FIFE]


def test_turnout_is_set_beside_councils_of_the_nation_that_voted_in_the_same_year():
    assert cohorts.same_scale(LEEDS, EVERYBODY, TURNOUT) == [LEEDS, YORK]
    assert cohorts.same_scale(RUTLAND, EVERYBODY, TURNOUT) == [RUTLAND]


def test_without_a_year_of_ones_own_there_is_no_turnout_to_stand_beside():
    assert cohorts.same_scale(None, EVERYBODY, TURNOUT) == []
    unknown = area("E4", None, None)
    assert cohorts.same_scale(unknown, EVERYBODY, TURNOUT) == []


def test_what_each_nation_measures_in_its_own_way_stays_inside_the_nation():
    assert cohorts.same_scale(LEEDS, EVERYBODY, DEPRIVED) == [LEEDS, YORK, RUTLAND]
    assert cohorts.same_scale(None, EVERYBODY, DEPRIVED) == []
    assert cohorts.same_scale(None, [LEEDS, YORK], DEPRIVED) == [LEEDS, YORK]


def test_what_is_comparable_stands_beside_all():
    assert cohorts.same_scale(None, EVERYBODY, SMOKERS) == EVERYBODY


def test_the_reason_is_the_year_or_the_nation_and_periods_are_counted_of_known_figures():
    assert "different years" in cohorts.no_scale_sentence(TURNOUT)
    assert "its own way" in cohorts.no_scale_sentence(DEPRIVED)
    assert cohorts.has_own_periods([LEEDS, RUTLAND])
    assert not cohorts.has_own_periods([LEEDS, area("E5", "2020", None)])
