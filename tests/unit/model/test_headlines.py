"""The sentence above a chart: the finding, for every state of the scores."""

from __future__ import annotations

from dataclasses import replace

import pytest

from components.model.headlines import (
    WORTH_SAYING,
    component_headline,
    map_headline,
    median_council,
    theme_headline,
)
from tests.unit.model.made_rows import BELFAST, KNOWN, LEEDS, SCILLY, UK, UNKNOWN, score

NAMES = {"health": "Health", "data": "Data", "skills": "Skills", "travel": "Travel", "work": "Work"}


def test_the_widest_gaps_are_named_on_both_sides_and_the_others_counted():
    scores = [
        score("Health", 60.0), score("Data", 90.0), score("Work", 70.0),
        score("Skills", 10.0), score("Travel", 20.0),
    ]  # fmt: skip
    assert component_headline(scores, NAMES, LEEDS) == (
        "In Leeds, Data, Work and 1 more score above the median English council, "
        "and Skills and Travel score below it."
    )


def test_with_nothing_above_the_median_council_is_named_below():
    assert component_headline([score("Skills", 10.0)], NAMES, BELFAST) == (
        "In Belfast, Skills scores below the median Northern Irish council."
    )


def test_with_nothing_below_only_what_is_above_is_said():
    assert component_headline([score("Data", 90.0), score("Work", 48.0)], NAMES, LEEDS) == (
        "In Leeds, Data scores above the median English council."
    )


@pytest.mark.parametrize("value", [50.0, 50.0 + WORTH_SAYING - 0.1, 50.0 - WORTH_SAYING + 0.1])
def test_a_place_like_the_median_is_said_to_be_close_to_it(value):
    assert component_headline([score("Data", value)], NAMES, LEEDS) == (
        "In Leeds, every component with a number is close to the median English council."
    )


def test_a_gap_of_just_enough_is_worth_saying():
    said = component_headline([score("Data", 50.0 + WORTH_SAYING)], NAMES, LEEDS)
    assert "Data scores above" in said


def test_a_council_without_any_number_is_told_so_and_nothing_else():
    scores = [score("Health", None, reason="never_scored"), score("Data", None)]
    assert component_headline(scores, NAMES, SCILLY) == (
        "No component has a number for the Isles of Scilly."
    )


def test_a_component_without_a_median_or_without_a_score_is_not_compared():
    scores = [score("Health", 99.0, None), score("Skills", None), score("Data", 90.0)]
    said = component_headline(scores, NAMES, LEEDS)
    assert "Data" in said
    assert "Health" not in said
    assert "Skills" not in said


def test_a_partial_score_is_compared_like_a_full_one():
    said = component_headline([score("Travel", 90.0, state="partial")], NAMES, LEEDS)
    assert "Travel scores above" in said


def test_a_place_of_no_one_nation_has_a_median_council_without_an_adjective():
    assert median_council(UK) == "the median council"
    assert median_council(LEEDS) == "the median English council"


def test_the_highest_and_the_lowest_theme_are_named_without_calling_them_good_or_bad():
    scores = [score("Voting", 20.0), score("Clean power", 70.0), score("Air", None)]
    assert theme_headline(scores, SCILLY) == (
        "In the Isles of Scilly, clean power scores highest, voting lowest."
    )


def test_one_theme_alone_is_neither_highest_nor_lowest():
    assert theme_headline([score("Emissions", 20.0), score("Air", None)], LEEDS) == (
        "In Leeds, only emissions has a number."
    )


def test_themes_that_read_the_same_are_not_put_in_order():
    said = theme_headline([score("Air", 70.1), score("Voting", 69.9)], LEEDS)
    assert said == "In Leeds, all themes with a number score the same."


def test_a_component_without_any_theme_number_says_so():
    assert theme_headline([score("Air", None)], SCILLY) == (
        "No theme here has a number for the Isles of Scilly."
    )


def test_a_title_that_starts_with_capitals_keeps_them_inside_a_sentence():
    said = theme_headline([score("GCSE results", 20.0)], LEEDS)
    assert said == "In Leeds, only GCSE results has a number."


def test_above_a_map_stands_the_places_own_figure_and_how_many_are_unknown():
    assert map_headline(KNOWN, LEEDS, "England", 0) == "12.0% of adults in Leeds smoke."
    assert map_headline(KNOWN, LEEDS, "England", 1) == (
        "12.0% of adults in Leeds smoke. For 1 council it is not known."
    )


def test_above_a_map_stands_why_the_places_figure_is_unknown():
    said = map_headline(UNKNOWN, LEEDS, "England", 45)
    assert said == (
        "Adults who smoke: not known for Leeds, because the source has no figure. "
        "For 45 councils it is not known."
    )


def test_above_a_map_an_inherited_figure_is_said_of_its_county():
    inherited = replace(KNOWN, how="inherited", inherited_from="Norfolk")
    assert map_headline(inherited, LEEDS, "England", 0) == "12.0% of adults in Norfolk smoke."
