"""What must hold of own weights, whatever the themes and the weights."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.model.own_weights import STEPS, own_score, parsed, written
from components.model.rows import Score

EQUAL = Score("health", "Health", 50.0, "full", None, 1.0, 4, 4, 50.0, 2.0, 1.0, 0.0)
IDS = ("a", "b", "c", "d")
known = st.builds(
    Score,
    id=st.just("a"), title=st.just("A"), score=st.floats(0, 100), state=st.just("full"),
    reason=st.none(), coverage=st.just(1.0), indicators_present=st.just(2),
    indicators_all=st.just(2), median=st.just(50.0), standard_error=st.none() | st.floats(0.1, 20),
    share_with_interval=st.sampled_from([0.0, 0.5, 1.0]), share_inherited=st.just(0.0),
)  # fmt: skip
missing = st.just(Score("a", "A", None, "unknown", "no_value", 0.0, 0, 2, None))
weights_of = st.dictionaries(st.sampled_from(IDS), st.sampled_from(STEPS))


def four(one_of):
    """Four themes, each with an id of its own."""
    return st.lists(one_of, min_size=4, max_size=4).map(
        lambda made: [replace(t, id=i) for t, i in zip(made, IDS, strict=True)]
    )


def own(themes, weights):
    return own_score(EQUAL, themes, weights, agree=True)


@given(four(known | missing), weights_of, st.sampled_from([0.5, 2.0, 7.0]))
def test_weights_that_are_all_larger_by_the_same_change_nothing(themes, weights, times):
    full = dict.fromkeys(IDS, 1.0) | weights
    one, other = own(themes, full), own(themes, {t: w * times for t, w in full.items()})
    assert (one.state, one.reason) == (other.state, other.reason)
    for name in ("score", "standard_error", "share_with_interval", "coverage"):
        assert getattr(other, name) == pytest.approx(getattr(one, name), abs=1e-9)


@given(four(known), weights_of)
def test_a_number_lies_between_the_lowest_and_the_highest_theme_that_counts(themes, weights):
    counted = [t.score for t in themes if weights.get(t.id, 1.0) > 0]
    found = own(themes, weights)
    if not counted:
        assert found.score is None
        return
    assert min(counted) - 1e-9 <= found.score <= max(counted) + 1e-9


@given(four(known | missing), weights_of)
def test_weight_nought_is_the_same_as_no_such_theme(themes, weights):
    kept = [t for t in themes if weights.get(t.id, 1.0) > 0]
    one, other = own(themes, weights), own(kept, weights)
    for name in ("score", "standard_error", "share_with_interval", "coverage", "state"):
        assert getattr(one, name) == getattr(other, name)


@given(four(missing), weights_of)
def test_unknown_stays_unknown(themes, weights):
    found = own(themes, weights)
    assert found.score is found.standard_error is found.share_with_interval is None
    assert found.state == "unknown"


@given(four(known | missing), weights_of)
def test_there_is_an_error_only_beside_a_number_and_never_a_rank(themes, weights):
    found = own(themes, weights)
    assert found.score is not None or found.standard_error is None
    assert found.median is found.rank_low is found.confidence is None


@given(weights_of)
def test_a_link_brings_back_the_weights_it_was_made_of(weights):
    text = written(weights) or ""
    found = parsed(text, IDS)
    assert found.left_out == ()
    assert found.weights == {t: w for t, w in weights.items() if w != 1}
