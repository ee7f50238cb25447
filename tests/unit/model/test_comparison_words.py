"""How a comparison is written (METHOD 6.1, 6.1b): sure or not, never better without an interval."""

from __future__ import annotations

from dataclasses import replace

import pytest

from components.model import comparison_words
from tests.unit.model.made_rows import (
    BETTER,
    HIGHEST,
    KNOWN,
    LOWEST,
    NO_INTERVAL,
    SMOKERS,
    WORSE,
    YEARS,
)

HOMES = replace(SMOKERS, unit="homes per 1,000 dwellings", decimals=0, polarity="context")


def test_a_verdict_says_how_sure_it_is():
    assert comparison_words.verdict_words(BETTER) == "Better than England (95%)"
    similar = replace(BETTER, verdict="similar", benchmark_name="East Midlands")
    assert comparison_words.verdict_words(similar) == "Similar to the East Midlands (95%)"
    higher = replace(BETTER, verdict="higher")
    assert comparison_words.verdict_words(higher) == "Higher than England (95%)"


@pytest.mark.parametrize("of", [NO_INTERVAL, HIGHEST, LOWEST])
def test_without_an_interval_nothing_is_called_better_or_worse(of):
    said = " ".join(
        [
            comparison_words.verdict_words(of),
            comparison_words.position_words(of, SMOKERS, "England") or "",
        ]
    )
    assert "Not compared" in said
    assert "better" not in said.lower()
    assert "worse" not in said.lower()
    assert "95%" not in said


def test_a_position_names_the_quarter_and_what_it_is_a_quarter_of():
    assert (
        comparison_words.position_words(HIGHEST, SMOKERS, "Scotland")
        == "Among the quarter of Scotland’s councils with the highest share"
    )
    assert (
        comparison_words.position_words(LOWEST, HOMES, "Wales")
        == "Among the quarter of Wales’ councils with the lowest rate"
    )
    middle = replace(HIGHEST, position="middle_half")
    assert comparison_words.position_words(middle, YEARS, "England") == (
        "In the middle half of England’s councils"
    )
    assert comparison_words.position_label(LOWEST, "Wales") == "Lowest quarter in Wales"


def test_turnout_is_placed_among_the_councils_that_voted_in_the_same_year():
    """A turnout of 2023 was said to be low among councils, most of which had voted in 2024."""
    turnout = replace(SMOKERS, role="cohort", unit="% of electors")
    assert comparison_words.position_words(HIGHEST, turnout, "England", "2024") == (
        "Among the quarter of England’s councils that voted in 2024 with the highest turnout"
    )
    assert comparison_words.position_label(LOWEST, "England", "2024") == (
        "Lowest quarter in England, of those that voted in 2024"
    )


def test_a_register_is_not_compared_because_who_is_not_on_it_is_not_known():
    """A list of known assemblies was said to be a total that grows with the place."""
    of = replace(NO_INTERVAL, basis="register")
    said = comparison_words.not_compared_reason(of, KNOWN)
    assert said == "a list of known cases: not being on it means not known"


@pytest.mark.parametrize("of", [NO_INTERVAL, BETTER, WORSE])
def test_where_there_is_no_position_there_are_no_words_for_one(of):
    assert comparison_words.position_words(of, SMOKERS, "England") is None
    assert comparison_words.position_label(of, "England") is None


@pytest.mark.parametrize(
    ("unit", "noun"),
    [
        ("% of adults", "share"),
        ("deaths per 100,000 people", "rate"),
        ("offences per million people", "rate"),
        ("kilowatt hours per meter", "figure"),
        ("pounds per week", "figure"),
        ("minutes", "figure"),
    ],
)
def test_only_so_many_per_so_many_is_called_a_rate(unit, noun):
    assert comparison_words.quantity_noun(replace(SMOKERS, unit=unit)) == noun


@pytest.mark.parametrize(
    ("basis", "reason"),
    [
        ("no_interval", "no interval published"),
        ("no_benchmark", "no figure to compare with"),
        ("no_value", "no figure here"),
        ("total", "a total grows with the size of the place"),
        ("is_benchmark", "a place is not compared with itself"),
    ],
)
def test_every_missing_comparison_has_its_reason(basis, reason):
    assert comparison_words.not_compared_reason(replace(NO_INTERVAL, basis=basis), KNOWN) == reason


def test_an_inherited_figure_is_not_compared_because_it_is_the_countys():
    inherited = replace(KNOWN, how="inherited", inherited_from="Norfolk")
    verdict = replace(NO_INTERVAL, basis="inherited")
    assert comparison_words.not_compared_reason(verdict, inherited) == "this is Norfolk’s figure"
