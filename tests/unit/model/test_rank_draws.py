"""Rank intervals: what must hold of any draw, on councils made for the purpose."""

from __future__ import annotations

import numpy as np
import pytest

from components.model.rank_draws import Reference, mid_ranks, rank_intervals


def reference(values, errors=None, *, theme="a", polarity="higher", councils=None, holder_of=None):
    n = len(values)
    return Reference(
        theme, polarity, min(values), max(values), np.array(values, dtype=float),
        np.zeros(n) if errors is None else np.array(errors, dtype=float),
        np.arange(n) if councils is None else np.array(councils),
        np.arange(n) if holder_of is None else np.array(holder_of),
    )  # fmt: skip


def test_without_error_and_with_one_indicator_everybody_has_one_rank():
    ranks = rank_intervals([reference([10, 30, 20])], ["E"] * 3, draws=60)
    assert ranks == [(3, 3, 3), (1, 1, 3), (2, 2, 3)]


def test_where_lower_is_better_the_lowest_value_ranks_first():
    ranks = rank_intervals([reference([10, 30, 20], polarity="lower")], ["E"] * 3, draws=60)
    assert ranks == [(1, 1, 3), (3, 3, 3), (2, 2, 3)]


def test_councils_are_ranked_inside_their_nation_only():
    ranks = rank_intervals([reference([10, 40, 20, 30])], ["E", "S", "E", "S"], draws=60)
    assert ranks == [(2, 2, 2), (1, 1, 2), (1, 1, 2), (2, 2, 2)]


def test_a_council_that_is_not_ranked_has_no_interval_and_is_not_counted():
    ranks = rank_intervals([reference([10, 30, 20])], ["E", None, "E"], draws=60)
    assert ranks == [(2, 2, 2), None, (1, 1, 2)]


def test_a_wider_error_gives_a_wider_interval():
    values = list(range(40))

    def width(error):
        found = rank_intervals([reference(values, [error] * 40)], ["E"] * 40, draws=300)
        low, high, _ = found[20]
        return high - low

    assert width(0) < width(2) < width(8)


def test_weights_alone_move_a_rank_where_two_indicators_disagree():
    one, other = reference([0, 50, 100, 60]), reference([100, 52, 0, 58], theme="b")
    low, high, _ = rank_intervals([one, other], ["E"] * 4, draws=300)[0]
    assert low < high


def test_districts_of_one_county_move_together():
    """Two districts share their county's figure: neither can be ahead of the other."""
    of_county = reference([50, 40], [20, 20], councils=[0, 1, 2], holder_of=[0, 0, 1])
    ranks = rank_intervals([of_county], ["E"] * 3, draws=200)
    assert ranks[0] == ranks[1]


def test_the_same_seed_gives_the_same_answer_and_another_seed_another():
    values, errors = list(range(30)), [6] * 30

    def drawn(seed):
        return rank_intervals([reference(values, errors)], ["E"] * 30, draws=100, seed=seed)

    assert drawn(1) == drawn(1)
    assert drawn(1) != drawn(2)


def test_an_indicator_that_tells_nobody_apart_ties_everybody():
    ranks = rank_intervals([reference([7, 7, 7])], ["E"] * 3, draws=60)
    assert ranks == [(2, 2, 3)] * 3


@pytest.mark.parametrize(
    ("row", "ranks"),
    [
        ([3, 1, 2], [3, 1, 2]),
        ([1, 1, 5], [1.5, 1.5, 3]),
        ([4, 4, 4], [2, 2, 2]),
        ([2, 9, 2, 9], [1.5, 3.5, 1.5, 3.5]),
    ],
)
def test_ties_share_the_middle_rank(row, ranks):
    assert mid_ranks(np.array([row, row], dtype=float)).tolist() == [ranks, ranks]
