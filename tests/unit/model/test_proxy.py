"""Standard scores of regions and their means."""

from __future__ import annotations

import pytest

from components.model.proxy import mean_scores, standard_scores


def test_scores_lie_around_nought_with_the_spread_of_the_places_themselves():
    assert standard_scores({"a": 1.0, "b": 3.0}) == {"a": -1.0, "b": 1.0}


def test_an_unknown_place_stays_unknown_and_moves_nobody():
    scores = standard_scores({"a": 1.0, "b": 3.0, "c": None})
    assert scores == {"a": -1.0, "b": 1.0, "c": None}


@pytest.mark.parametrize("values", [{"a": 2.0, "b": 2.0}, {"a": None}, {}])
def test_nothing_is_told_where_nothing_varies_or_is_known(values):
    assert set(standard_scores(values).values()) <= {None}


def test_a_mean_needs_every_figure():
    both = mean_scores([{"a": 1.0, "b": 1.0}, {"a": 2.0, "b": None}, {"a": 3.0}])
    assert both == {"a": 2.0, "b": None}
