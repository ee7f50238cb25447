"""Yes, no, or it cannot be told: an unknown figure is never a no."""

from __future__ import annotations

from dataclasses import replace

import pytest

from components.model.condition_answers import Answer, answer, joined
from components.model.conditions import TESTS, Condition
from tests.unit.model.made_facts import FACT, INHERITED, UNKNOWN_FACT
from tests.unit.model.made_rows import SMOKERS

ENGLISH = replace(SMOKERS, nations="E")
MUSEUMS = replace(SMOKERS, comparable_across_nations=False)


def said(test, fact=FACT, *, threshold=None, indicator=SMOKERS, one_nation=False):
    return answer(Condition("x", test, threshold), indicator, fact, one_nation=one_nation)


@pytest.mark.parametrize(
    ("test", "holds"),
    [
        ("clearly-above", True), ("clearly-below", False), ("above", True), ("below", False),
        ("highest-quarter", True), ("lowest-quarter", False), ("worsening", True),
        ("improving", False), ("unknown", False),
    ],
)  # fmt: skip
def test_a_known_figure_says_yes_or_no(test, holds):
    assert said(test) == Answer(holds)


@pytest.mark.parametrize("test", [test for test in TESTS if test != "unknown"])
def test_an_unknown_figure_is_never_a_no(test):
    number = 5.0 if test in {"at-least", "at-most"} else None
    assert said(test, UNKNOWN_FACT, threshold=number) == Answer(None, "no_data")


def test_what_is_unknown_can_itself_be_asked_for():
    assert said("unknown", UNKNOWN_FACT) == Answer(True)


def test_a_measure_of_another_nation_is_no_mere_gap():
    scottish = replace(UNKNOWN_FACT, nation_code="S92000003", unknown_reason="not_comparable")
    assert said("above", scottish, indicator=ENGLISH).why == "other_nation"


def test_a_countys_figure_is_not_the_districts_own_but_may_be_measured_against_a_number():
    for test in ("clearly-above", "above", "highest-quarter", "worsening"):
        assert said(test, INHERITED) == Answer(None, "inherited")
    assert said("at-least", INHERITED, threshold=12.0) == Answer(True)


def test_figures_are_compared_as_they_are_shown():
    # 14.96 reads 15.0, and 15.0 that fails "at least 15" reads as a fault
    assert said("at-least", replace(FACT, value=14.96), threshold=15.0) == Answer(True)
    assert said("at-most", replace(FACT, value=15.04), threshold=15.0) == Answer(True)
    same = replace(FACT, value=10.04, benchmark_value=9.96)
    assert said("above", same) == said("below", same) == Answer(False)


def test_without_an_interval_nothing_is_clear():
    bare = replace(FACT, lower=None, upper=None, verdict="not_compared", basis="no_interval")
    assert said("clearly-above", bare) == Answer(None, "no_interval")
    assert said("above", bare) == Answer(True)


def test_an_interval_that_holds_the_nations_figure_is_a_no():
    assert said("clearly-above", replace(FACT, verdict="similar")) == Answer(False)


def test_without_a_figure_of_the_nation_it_cannot_be_told():
    alone = replace(FACT, benchmark_value=None, verdict="not_compared", basis="no_benchmark")
    assert said("above", alone).why == said("clearly-above", alone).why == "no_benchmark"


def test_an_over_full_quarter_is_told_of_nobody_and_the_other_quarter_is_a_no():
    full = replace(FACT, mid_rank_percent=80.0, tied_percent=36.0)
    assert said("highest-quarter", full) == Answer(None, "tied")
    assert said("lowest-quarter", full) == Answer(False)


def test_few_councils_and_few_residents_make_no_quarter():
    unplaced = replace(FACT, mid_rank_percent=None, tied_percent=None)
    assert said("highest-quarter", unplaced).why == "too_few_councils"
    scilly = replace(unplaced, area_code="E06000053")
    assert said("highest-quarter", scilly).why == "too_few_residents"


@pytest.mark.parametrize("trend", [None, "not_enough_data"])
def test_too_few_periods_say_nothing_about_a_trend(trend):
    assert said("improving", replace(FACT, trend=trend)) == Answer(None, "too_few_periods")
    assert said("improving", replace(FACT, trend="no_clear_change")) == Answer(False)


def test_a_measure_that_differs_between_nations_has_no_common_number():
    assert said("at-least", indicator=MUSEUMS, threshold=1.0).why == "differs_between_nations"
    assert said("at-least", indicator=MUSEUMS, threshold=1.0, one_nation=True) == Answer(True)


def test_one_no_decides_and_else_one_unknown_does():
    yes, no, untold = Answer(True), Answer(False), Answer(None, "no_data")
    assert joined((yes, untold, no)) is False
    assert joined((yes, untold)) is None
    assert joined((yes, yes)) is True


def test_a_threshold_without_a_number_is_a_fault_of_ours():
    with pytest.raises(ValueError, match="without a number"):
        said("at-least")
