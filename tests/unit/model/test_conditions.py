"""Conditions as they stand in the address: read strictly, written so that they are read back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from components.model import conditions
from components.model.conditions import Condition, ConditionError
from tests.unit.model.made_rows import NATURE, SMOKERS, YEARS

ESTIMATE = replace(SMOKERS, indicator_id="modelled", title="Modelled", is_estimate=True)
CONTEXT = replace(SMOKERS, indicator_id="cars", title="Cars", polarity="context")
TURNOUT = replace(SMOKERS, indicator_id="turnout", role="cohort")
REGISTER = replace(SMOKERS, indicator_id="assemblies", is_register=True)
EVERY = (SMOKERS, NATURE, YEARS, ESTIMATE, CONTEXT, TURNOUT, REGISTER)
ALL = {each.indicator_id: each for each in EVERY}


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("adult-smokers~lowest-quarter", Condition("adult-smokers", "lowest-quarter")),
        ("adult-smokers~at-least~15", Condition("adult-smokers", "at-least", 15.0)),
        ("adult-smokers~at-most~-0.25", Condition("adult-smokers", "at-most", -0.25)),
        ("cars~rising", Condition("cars", "rising")),
        ("nature~at-least~1000000", Condition("nature", "at-least", 1_000_000.0)),
    ],
)
def test_a_condition_is_read_and_written_back_as_it_was(text, condition):
    assert conditions.parsed(text, ALL) == condition
    assert conditions.formatted(condition) == text


@pytest.mark.parametrize(
    "text",
    [
        "", "~", "adult-smokers", "adult-smokers~", "adult-smokers~best", "no-such~above",
        "adult-smokers~above~5", "adult-smokers~at-least", "adult-smokers~at-least~",
        "adult-smokers~at-least~1e5", "adult-smokers~at-least~nan", "adult-smokers~at-least~١٥",
        "adult-smokers~at-least~15~15", "Adult-smokers~above", " adult-smokers~above",
        "adult-smokers~at-least~99999999999", "<script>alert(1)</script>",
    ],
)  # fmt: skip
def test_whatever_is_no_condition_is_refused_with_one_sentence(text):
    with pytest.raises(ConditionError, match=r"^The link asks for “.*Left out\.$"):
        conditions.parsed(text, ALL)


@pytest.mark.parametrize("test", ["above", "clearly-below", "highest-quarter"])
def test_a_total_is_not_compared(test):
    with pytest.raises(ConditionError, match="is a total"):
        conditions.parsed(f"nature~{test}", ALL)


@pytest.mark.parametrize("test", ["above", "clearly-below", "at-least~30"])
def test_councils_that_voted_in_different_years_share_no_threshold(test):
    with pytest.raises(ConditionError, match="different years in different councils"):
        conditions.parsed(f"turnout~{test}", ALL)
    assert conditions.parsed("turnout~lowest-quarter", ALL).test == "lowest-quarter"


@pytest.mark.parametrize("test", ["above", "lowest-quarter"])
def test_by_a_list_of_known_cases_nobody_is_compared(test):
    with pytest.raises(ConditionError, match="lists known cases only"):
        conditions.parsed(f"assemblies~{test}", ALL)


def test_an_estimate_is_not_placed_in_a_quarter_but_may_be_compared():
    with pytest.raises(ConditionError, match="is an estimate"):
        conditions.parsed("modelled~highest-quarter", ALL)
    assert conditions.parsed("modelled~above", ALL).test == "above"


def test_only_what_has_a_direction_improves_and_only_what_has_none_just_rises():
    with pytest.raises(ConditionError, match="rising or falling"):
        conditions.parsed("cars~improving", ALL)
    with pytest.raises(ConditionError, match="improving or worsening"):
        conditions.parsed("adult-smokers~rising", ALL)


def test_tests_on_intervals_are_offered_only_where_there_are_intervals():
    assert conditions.tests_of(SMOKERS, with_intervals=True)[0] == "clearly-above"
    assert not conditions.CLEARLY & set(conditions.tests_of(SMOKERS, with_intervals=False))
    assert set(conditions.tests_of(NATURE, with_intervals=True)) == {
        "rising", "falling", "at-least", "at-most", "unknown",
    }  # fmt: skip
