"""Two councils' scores: told apart only as far as their intervals carry, and on one scale only."""

from __future__ import annotations

import pytest

from components.model.scores_beside import (
    ScoreBeside,
    score_beside,
    score_beside_words,
    scores_sentence,
)
from tests.unit.model.made_rows import LEEDS, NORFOLK, SCILLY, score

WHOLE = {"standard_error": 2.0, "share_with_interval": 1.0, "share_inherited": 0.0}
FIRST = score("Health", 50.0, 50.0, **WHOLE)


@pytest.mark.parametrize(
    ("value", "side"),
    [
        (55.55, "higher"),  # 1.96 times the root of 8 is 5.54 points
        (55.53, "too_close"),
        (50.0, "too_close"),
        (44.47, "too_close"),
        (44.45, "lower"),
    ],
)
def test_scores_differ_only_where_their_difference_is_beyond_its_own_error(value, side):
    found = score_beside(score("Health", value, 50.0, **WHOLE), FIRST, one_nation=True)
    assert found == ScoreBeside(side, 1.0)


@pytest.mark.parametrize(
    ("change", "side"),
    [
        ({"standard_error": None, "share_with_interval": 0.0}, "no_interval"),
        ({"share_with_interval": 0.49}, "little_interval"),
        ({"share_with_interval": 0.5}, "higher"),
        ({"share_inherited": 0.5}, "inherited"),
        ({"share_inherited": 0.4}, "higher"),
    ],
)
def test_what_bears_no_claim_makes_none(change, side):
    found = score_beside(score("Health", 90.0, 50.0, **WHOLE | change), FIRST, one_nation=True)
    assert found.side == side
    words = score_beside_words(found, "Leeds")
    assert ("not compared" in words) == (side != "higher")


def test_a_wide_interval_over_a_small_part_is_still_too_close_to_call():
    found = score_beside(
        score("Health", 51.0, 50.0, **WHOLE | {"share_with_interval": 0.2}), FIRST, one_nation=True
    )
    assert score_beside_words(found, "Leeds") == "too close to call (interval for 20%)"


def test_a_score_that_is_not_known_stands_nowhere():
    none = score("Health", None, 50.0)
    assert score_beside(none, FIRST, one_nation=True) is None
    assert score_beside(FIRST, none, one_nation=True) is None


def test_councils_of_two_nations_are_never_told_apart_by_their_scores():
    found = score_beside(score("Health", 90.0, 50.0, **WHOLE), FIRST, one_nation=False)
    assert found.side == "other_nation"
    assert score_beside_words(found, "Leeds") is None
    assert "is of another nation" in scores_sentence(NORFOLK, LEEDS, [("Health", found)])


def test_the_basis_stands_beside_the_side():
    assert score_beside_words(ScoreBeside("lower", 0.634), "Leeds") == (
        "lower than Leeds (interval for 63%)"
    )
    assert score_beside_words(ScoreBeside("higher", 1.0), "Leeds") == (
        "higher than Leeds (95% intervals)"
    )


def test_all_components_of_two_councils_in_a_few_sentences():
    sides = ["higher", "lower", "lower", "too_close", "no_interval", "little_interval"]
    named = [(f"C{n}", ScoreBeside(side, 1.0)) for n, side in enumerate(sides)]
    assert scores_sentence(NORFOLK, LEEDS, [*named, ("C9", None)]) == (
        "Norfolk scores higher than Leeds in C0, and lower in C1 and C2. C3 is too close to call. "
        "For 2 components there are too few intervals to say."
    )
    assert scores_sentence(SCILLY, LEEDS, [("A", None)]) == (
        "Nothing tells the scores of the Isles of Scilly and Leeds apart."
    )
