"""How sure a component's number is, in words: a range inside a nation, never a place in a row."""

from __future__ import annotations

import pytest

from components.model.certainty_words import (
    NOT_RANKED,
    grounds,
    ordinal,
    range_words,
    rank_range,
    spoken_certainty,
    standing_words,
)
from tests.unit.model.made_rows import score


def ranked(low: int, high: int, of: int = 294, **more: object):
    """A score with a range and the confidence that goes with it."""
    own = {"rank_low": low, "rank_high": high, "ranked_of": of, "confidence": "high"}
    return score("Health", 48.0, **(own | more))


PARTIAL = score("Skills", 31.0, state="partial", confidence="low")


@pytest.mark.parametrize(
    ("number", "said"),
    [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (13, "13th"),
     (21, "21st"), (112, "112th"), (122, "122nd"), (294, "294th"), (1003, "1,003rd")],
)  # fmt: skip
def test_places_are_written_as_people_say_them(number, said):
    assert ordinal(number) == said


def test_a_range_is_said_inside_its_nation_with_how_sure_it_is():
    said = standing_words(ranked(130, 211), "England")
    assert said == (
        "between 130th and 211th of England’s 294 councils with a full score (nine draws in ten)"
    )
    assert range_words(ranked(130, 211)) == "130th to 211th of 294"


@pytest.mark.parametrize(("at", "said"), [(1, (1, 2)), (6, (5, 7)), (11, (10, 11))])
def test_one_place_alone_is_never_said(at, said):
    """Belfast stood 11th of 11 in every draw: a rank, had it been said so."""
    assert rank_range(ranked(at, at, 11)) == (*said, 11)


def test_a_wide_range_is_said_to_be_one_only_where_it_is():
    assert standing_words(ranked(20, 200), "England").startswith("almost anywhere, between 20th")
    assert range_words(ranked(20, 200)).startswith("almost anywhere, 20th")
    assert "anywhere" not in standing_words(ranked(20, 190), "England")


def test_of_few_councils_it_says_how_few():
    assert "of only 11 councils of Northern Ireland with" in standing_words(
        ranked(4, 6, 11), "Northern Ireland"
    )


def test_a_partial_score_is_not_ranked_and_says_why():
    assert standing_words(PARTIAL, "Wales") == range_words(PARTIAL) == NOT_RANKED
    assert spoken_certainty(PARTIAL, "Welsh") == [NOT_RANKED, "low confidence"]


def test_without_a_number_nothing_is_said():
    none = score("Health", None)
    assert standing_words(none, "England") is None
    assert range_words(none) is None
    assert grounds(none, 0.5) == ()
    assert spoken_certainty(none, "English") == []


def test_a_theme_is_neither_ranked_nor_rated():
    theme = score("Healthy living", 48.0, state="partial")
    assert spoken_certainty(theme, "English") == []


@pytest.mark.parametrize(
    ("changed", "coherence", "said"),
    [
        ({}, 0.5, "at least three quarters of its themes have a figure"),
        ({"state": "partial"}, 0.5, "under three quarters of its themes have a figure"),
        ({"rank_high": 140}, 0.5, "its range of places is narrow: at most 15% of the councils"),
        ({}, 0.5, "its range of places is of middling width: 15% to 35% of the councils"),
        ({"rank_high": 250}, 0.5, "its range of places is wide: over 35% of the councils"),
        ({"rank_low": None}, 0.5, "it is not ranked"),
        ({"share_fresh": 0.5}, 0.5, "at least half of it rests on figures of the last two years"),
        ({"share_stale": 0.5}, 0.5,
         "at least half of it rests on figures more than four years old"),
        ({}, 0.5, "less than half of it rests on figures of the last two years"),
        ({"share_inherited": 0.5, "inherited_from": "Norfolk"}, 0.5,
         "half of it or more is Norfolk’s figures, so never high"),
        ({}, 0.19, "its themes hardly move together, so low"),
    ],
)  # fmt: skip
def test_the_grounds_are_those_of_the_rule(changed, coherence, said):
    assert said in grounds(ranked(130, 211, **changed), coherence)


def test_caps_that_do_not_hold_are_not_named():
    assert len(grounds(ranked(130, 211, share_inherited=0.49), None)) == 3
