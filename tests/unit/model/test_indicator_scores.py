"""One indicator on a scale of 0 to 100 (METHOD 3.1 to 3.4)."""

from __future__ import annotations

import pytest

from components.model.score import (
    goalposts,
    mid_rank_score,
    min_max_score,
    quantile,
    z_score,
)
from tests.unit.model.vectors import POLARITY, number, row_id, vectors

POSTS = {row["id"]: row for row in vectors("goalposts")}
REFERENCE = [10.0, 20.0, 20.0, 30.0, None, 40.0]


@pytest.mark.parametrize("row", vectors("indicator_score_vectors"), ids=row_id)
def test_a_value_and_its_goalposts_give_the_worked_score(row):
    post = POSTS[row["id"]]

    score = min_max_score(
        number(row["value"]),
        float(post["p2_5"]),
        float(post["p97_5"]),
        POLARITY[post["polarity"]],
    )

    assert score == pytest.approx(number(row["src_score_minmax"]), abs=5.1e-5)


@pytest.mark.parametrize(
    ("q", "value"), [(0, 10.0), (0.025, 11.0), (0.5, 20.0), (0.7, 28.0), (0.975, 39.0), (1, 40.0)]
)
def test_a_quantile_lies_in_proportion_between_its_neighbours(q, value):
    assert quantile(REFERENCE, q) == pytest.approx(value)


def test_goalposts_leave_out_the_outer_twentieth_and_whoever_is_unknown():
    posts = goalposts([*(float(number) for number in range(201)), None])

    assert (posts.lower, posts.median, posts.upper) == (5.0, 100.0, 195.0)
    assert (posts.minimum, posts.maximum, posts.n_ref) == (0.0, 200.0, 201)


@pytest.mark.parametrize("nothing", [[], [None, None]])
def test_where_nobody_has_a_value_there_are_no_goalposts(nothing):
    with pytest.raises(ValueError, match="No value is known"):
        goalposts(nothing)
    with pytest.raises(ValueError, match="No value is known"):
        quantile(nothing, 0.5)


def test_a_quantile_outside_nought_to_one_is_refused():
    with pytest.raises(ValueError, match=r"not 97\.5"):
        quantile(REFERENCE, 97.5)


@pytest.mark.parametrize(
    ("value", "score"), [(-633.0, 0.0), (0.0, 0.0), (5.0, 50.0), (52.0, 100.0)]
)
def test_a_value_beyond_the_goalposts_is_scored_at_the_edge(value, score):
    assert min_max_score(value, 0.0, 10.0, "higher") == score
    assert min_max_score(value, 0.0, 10.0, "lower") == 100 - score


@pytest.mark.parametrize("value", [1.0, 5.0, 9.0])
def test_where_everyone_is_alike_everyone_is_in_the_middle(value):
    assert min_max_score(value, 5.0, 5.0, "lower") == 50.0
    assert z_score(value, [5.0, 5.0, 5.0], "higher") == 50.0


@pytest.mark.parametrize(
    ("value", "score"), [(5.0, 0.0), (10.0, 10.0), (20.0, 40.0), (25.0, 60.0), (40.0, 90.0)]
)
def test_a_mid_rank_counts_ties_half(value, score):
    assert mid_rank_score(value, REFERENCE, "higher") == pytest.approx(score)
    assert mid_rank_score(value, REFERENCE, "lower") == pytest.approx(100 - score)


def test_a_z_score_is_fifty_at_the_mean_and_twenty_more_a_standard_deviation_up():
    reference = [-1.0, 1.0] * 100  # mean 0, standard deviation 1

    assert z_score(0.0, reference, "higher") == pytest.approx(50)
    assert z_score(1.0, reference, "higher") == pytest.approx(70)
    assert z_score(1.0, reference, "lower") == pytest.approx(30)
    assert z_score(1000.0, reference, "higher") == pytest.approx(70)  # capped as the rest is


def test_an_unknown_value_has_no_score_in_any_of_the_three_ways():
    assert min_max_score(None, 0.0, 10.0, "higher") is None
    assert min_max_score(None, 5.0, 5.0, "higher") is None
    assert mid_rank_score(None, REFERENCE, "lower") is None
    assert z_score(None, REFERENCE, "lower") is None


def test_a_value_with_nothing_to_stand_against_has_no_rank():
    assert mid_rank_score(1.0, [None], "higher") is None
    assert z_score(1.0, [], "higher") is None


def test_what_has_no_better_end_is_never_scored():
    with pytest.raises(ValueError, match="no better end"):
        min_max_score(1.0, 0.0, 10.0, "context")
    with pytest.raises(ValueError, match="no better end"):
        mid_rank_score(None, REFERENCE, "context")
    with pytest.raises(ValueError, match="no better end"):
        z_score(1.0, REFERENCE, "context")
