"""The words of a row of the indicator table."""

from __future__ import annotations

from dataclasses import replace

import pytest

from components import store
from components.views.row_words import row_words
from tests.unit.model.made_rows import (
    BETTER,
    HIGHEST,
    KNOWN,
    LEEDS,
    LOWEST,
    NATURE,
    NO_INTERVAL,
    RISING,
    UK,
    UNKNOWN,
)


@pytest.fixture(autouse=True)
def open_database(database):
    """Names of nations are asked for."""
    store.ensure_database()


def words(row, kind="nation", place=LEEDS):
    """The words of one row of a place."""
    return row_words(place, kind)(row)


def test_a_verdict_is_said_with_its_certainty_and_the_benchmarks_figure():
    said = words(replace(KNOWN, nation=BETTER, lower=11.0, upper=13.0))
    assert (said.value, said.interval) == ("12.0%", "11.0 to 13.0")
    assert (said.verdict, said.verdict_tone) == ("Better than England (95%)", "better")
    assert said.comparator == "England 10.0%"
    assert said.unknown is None


def test_without_an_interval_the_difference_is_given_and_why_it_is_no_verdict():
    said = words(KNOWN)
    assert (said.verdict, said.verdict_tone) == ("Not compared", "not_compared")
    assert said.comparator == "2.0 points above England; no interval published"


@pytest.mark.parametrize(
    ("verdict", "label", "tone"),
    [
        (HIGHEST, "Highest quarter in England", "higher"),
        (LOWEST, "Lowest quarter in England", "lower"),
        (replace(HIGHEST, position="middle_half"), "Middle half in England", "not_compared"),
    ],
)
def test_a_position_is_named_and_never_toned_as_better_or_worse(verdict, label, tone):
    said = words(replace(KNOWN, nation=verdict))
    assert (said.verdict, said.verdict_tone) == (label, tone)


def test_the_comparison_is_the_one_chosen():
    region = replace(BETTER, benchmark_kind="region", benchmark_name="East Midlands")
    row = replace(KNOWN, nation=NO_INTERVAL, region=region)
    assert words(row, "region").verdict == "Better than the East Midlands (95%)"
    assert words(row, "nation").verdict == "Not compared"


def test_a_total_is_set_beside_no_other_total():
    total = replace(KNOWN, indicator=NATURE, nation=replace(NO_INTERVAL, basis="total"))
    assert words(total).comparator == "a total grows with the size of the place"


@pytest.mark.parametrize(
    ("how", "owner", "said"),
    [
        ("inherited", "Norfolk", "Norfolk’s figure"),
        ("joint", "City of London, Hackney", "The City of London and Hackney’s figure"),
        ("direct", None, None),
        ("recoded", None, None),
    ],
)
def test_a_figure_that_is_not_the_places_own_says_whose_it_is(how, owner, said):
    assert words(replace(KNOWN, how=how, inherited_from=owner)).owner == said


def test_an_unknown_figure_has_its_reason_and_no_comparison():
    said = words(replace(UNKNOWN, nation=replace(NO_INTERVAL, basis="no_value")))
    assert said.value == "not available"
    assert said.unknown == (
        "Adults who smoke: not known for Leeds, because the source has no figure."
    )
    assert said.comparator is None


def test_a_benchmark_without_a_figure_is_said_to_have_none():
    verdict = replace(NO_INTERVAL, basis="no_benchmark", benchmark_value=None)
    assert words(replace(KNOWN, nation=verdict)).comparator == "no figure to compare with"


def test_the_united_kingdom_is_compared_with_nothing():
    said = words(replace(KNOWN, nation=None, trend=RISING), place=UK)
    assert (said.verdict, said.comparator, said.trend) == ("Not compared", None, "Worsening")
