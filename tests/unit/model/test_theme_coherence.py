"""A component whose themes disagree shows no number (METHOD 3.9)."""

from __future__ import annotations

import pytest

from components.model.score import coherence, mid_ranks, spearman, theme_and_component, withheld

RISING = {"A": 1.0, "B": 2.0, "C": 3.0, "D": 4.0}
FALLING = {"A": 4.0, "B": 3.0, "C": 2.0, "D": 1.0}
SCORES = {"a": {"x": 40.0}, "b": {"y": 60.0}}


def test_ties_share_the_middle_of_their_ranks():
    assert mid_ranks([5.0, 1.0, 5.0, 9.0]) == [2.5, 1.0, 2.5, 4.0]


@pytest.mark.parametrize(
    ("a", "b", "correlation"),
    [
        ([1, 2, 3, 4], [10, 20, 30, 400], 1.0),
        ([1, 2, 3, 4], [9, 7, 5, 1], -1.0),
        ([1, 2, 3, 4, 5], [2, 1, 4, 3, 5], 0.8),
        ([1, 2, 2, 3], [1, 3, 2, 4], 0.9486833),  # the Pearson correlation of the mid-ranks
        ([1, None, 2, 3, 4], [1, 99, 2, None, 0], -0.5),
    ],
)
def test_spearman_compares_the_order_of_places_known_on_both_sides(a, b, correlation):
    assert spearman(a, b) == pytest.approx(correlation)


@pytest.mark.parametrize(("a", "b"), [([], []), ([1, 2], [1, 2]), ([1, 2, 3], [7, 7, 7])])
def test_too_few_places_or_no_variation_tell_nothing(a, b):
    assert spearman(a, b) is None


def test_themes_that_agree_show_their_number():
    agreement = coherence({"a": RISING, "b": {**RISING, "D": 2.5}, "c": RISING})

    assert agreement.mean_correlation == pytest.approx((0.8 + 1.0 + 0.8) / 3)
    assert agreement.shows_number
    component = theme_and_component(SCORES)
    assert withheld(component, agreement) == component


def test_themes_that_disagree_withhold_the_number_and_keep_their_own():
    agreement = coherence({"a": RISING, "b": FALLING})
    component = withheld(theme_and_component(SCORES), agreement)

    assert agreement.mean_correlation == pytest.approx(-1.0)
    assert (component.score, component.state, component.reason) == (
        None,
        "withheld",
        "themes_disagree",
    )
    assert [theme.score for theme in component.themes] == [40.0, 60.0]


def test_a_component_without_a_number_keeps_the_reason_it_had():
    agreement = coherence({"a": RISING, "b": FALLING})
    component = theme_and_component({"a": {"x": 40.0}, "b": {"y": None}, "c": {"z": None}})

    assert withheld(component, agreement).reason == "too_few_themes"


@pytest.mark.parametrize(
    "theme_scores", [{}, {"a": RISING}, {"a": RISING, "b": {}}, {"a": RISING, "b": {"A": None}}]
)
def test_fewer_than_two_themes_with_scores_give_no_figure_and_withhold_nothing(theme_scores):
    agreement = coherence(theme_scores)

    assert agreement.mean_correlation is None
    assert agreement.shows_number


def test_a_pair_is_judged_on_the_councils_that_have_both():
    agreement = coherence({"a": RISING, "b": {"B": 5.0, "C": 6.0, "D": 7.0, "E": 1.0, "A": None}})

    assert [(pair.theme_a, pair.theme_b, pair.councils) for pair in agreement.pairs] == [
        ("a", "b", 3)
    ]
    assert agreement.pairs[0].correlation == pytest.approx(1.0)
