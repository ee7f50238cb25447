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


def sure(name: str, value: float, median: float | None = 50.0, **more):
    """A score with an interval of two points to either side."""
    return score(
        name, value, median, **({"standard_error": 1.0, "share_with_interval": 1.0} | more)
    )


def test_the_widest_gaps_are_named_on_both_sides_and_the_others_counted():
    scores = [
        sure("Health", 60.0), sure("Data", 90.0), sure("Work", 70.0),
        sure("Skills", 10.0), sure("Travel", 20.0),
    ]  # fmt: skip
    below = "and Skills and Travel score below it."
    assert component_headline(scores, NAMES, LEEDS) == (
        f"In Leeds, Data, Work and Health score above the median English council, {below}"
    )
    assert component_headline(
        [*scores, sure("Economy", 65.0)], {**NAMES, "economy": "Economy"}, LEEDS
    ) == (f"In Leeds, Data, Work and 2 more score above the median English council, {below}")


def test_with_nothing_above_the_median_council_is_named_below():
    assert component_headline([sure("Skills", 10.0)], NAMES, BELFAST) == (
        "In Belfast, Skills scores below the median Northern Irish council."
    )


def test_with_nothing_below_only_what_is_above_is_said():
    assert component_headline([sure("Data", 90.0), sure("Work", 48.0)], NAMES, LEEDS) == (
        "In Leeds, Data scores above the median English council."
    )


def test_what_no_interval_bears_out_is_said_apart_with_its_basis():
    assert component_headline([score("Data", 90.0)], NAMES, LEEDS) == (
        "In Leeds, Data scores above the median English council, with no interval published."
    )
    scores = [sure("Health", 30.0), score("Data", 90.0), score("Travel", 20.0)]
    assert component_headline(scores, NAMES, LEEDS) == (
        "In Leeds, Health scores below the median English council. "
        "Data scores above it, and Travel scores below it, with no interval published."
    )


def test_an_interval_for_less_than_half_of_the_weight_bears_nothing_out():
    # Economy's only interval is that of pay, a sixth of its weight.
    little = sure("Work", 30.0, share_with_interval=1 / 6)
    assert component_headline([little], NAMES, LEEDS).endswith(", with few intervals published.")
    both = component_headline([little, score("Data", 20.0)], NAMES, LEEDS)
    assert both.endswith("Data and Work score below the median English council, "
                         "with few or no intervals published.")  # fmt: skip


def test_what_the_interval_leaves_open_is_too_close_to_call():
    # Leeds' Democracy, 41 with an interval of 34 to 49, was said to lie below a median of 48.
    open_question = sure("Skills", 41.3, 48.0, standard_error=3.84)
    assert component_headline([sure("Data", 90.0), open_question], NAMES, LEEDS) == (
        "In Leeds, Data scores above the median English council. Skills is too close to call."
    )


@pytest.mark.parametrize("value", [50.0, 50.0 + WORTH_SAYING - 0.1, 50.0 - WORTH_SAYING + 0.1])
@pytest.mark.parametrize("made", [sure, score])
def test_a_place_like_the_median_is_not_said_to_stand_apart_from_it(value, made):
    assert component_headline([made("Data", value)], NAMES, LEEDS) == (
        "In Leeds, no component with a number stands clearly apart from the median English council."
    )


def test_with_everything_open_nothing_is_said_to_stand_apart():
    said = component_headline([sure("Data", 40.0, standard_error=9.0)], NAMES, LEEDS)
    assert said.startswith("In Leeds, no component with a number stands clearly apart")


def test_a_gap_of_just_enough_is_worth_saying():
    said = component_headline([sure("Data", 50.0 + WORTH_SAYING)], NAMES, LEEDS)
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


def test_themes_are_compared_by_the_same_rule():
    scores = [sure("Voting", 20.0), score("Clean power", 70.0), score("Air", None)]
    assert theme_headline(scores, SCILLY) == (
        "In the Isles of Scilly, voting scores below the median English council. "
        "Clean power scores above it, with no interval published."
    )


def test_a_theme_that_rests_on_a_county_is_named_with_it_and_not_compared():
    whose = {"share_inherited": 1.0, "inherited_from": "Norfolk"}
    scores = [sure("Voting", 20.0), sure("Healthy life", 90.0, **whose)]
    assert theme_headline(scores, LEEDS) == (
        "In Leeds, voting scores below the median English council. "
        "Healthy life rests on Norfolk’s figures."
    )


def test_titles_with_an_and_of_their_own_are_kept_apart():
    scores = [sure("Income and pay", 20.0), sure("Homes and land", 10.0)]
    assert "homes and land, and income and pay score below" in theme_headline(scores, LEEDS)


def test_a_component_without_any_theme_number_says_so():
    assert theme_headline([score("Air", None)], SCILLY) == (
        "No theme here has a number for the Isles of Scilly."
    )


def test_a_title_that_starts_with_capitals_keeps_them_inside_a_sentence():
    said = theme_headline([sure("GCSE results", 20.0)], LEEDS)
    assert said == "In Leeds, GCSE results scores below the median English council."


def test_above_a_map_stands_the_places_own_figure_and_how_many_are_unknown():
    assert map_headline(KNOWN, LEEDS, "England", None) == "12.0% of adults in Leeds smoke."
    assert map_headline(KNOWN, LEEDS, "England", "For 1 council it is not known.") == (
        "12.0% of adults in Leeds smoke. For 1 council it is not known."
    )


def test_above_a_map_stands_why_the_places_figure_is_unknown():
    said = map_headline(UNKNOWN, LEEDS, "England", "For 45 councils it is not known.")
    assert said == (
        "Adults who smoke: not known for Leeds, because the source has no figure. "
        "For 45 councils it is not known."
    )


def test_above_a_map_an_inherited_figure_is_said_of_its_county():
    inherited = replace(KNOWN, how="inherited", inherited_from="Norfolk")
    assert map_headline(inherited, LEEDS, "England", None) == "12.0% of adults in Norfolk smoke."
