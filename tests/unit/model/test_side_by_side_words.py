"""What is said of places side by side."""

from __future__ import annotations

from dataclasses import replace

import pytest

from components.model.side_by_side import Tally, cells
from components.model.side_by_side_words import (
    apart_words,
    beside_words,
    chosen_sentence,
    tally_sentence,
)
from tests.unit.model.made_rows import BELFAST, KNOWN, LEEDS, NORFOLK, SCILLY, SMOKERS, UK, UNKNOWN

SURE = replace(KNOWN, value=10.0, lower=9.0, upper=11.0)
WORSE = replace(KNOWN, value=20.0, lower=19.0, upper=21.0)


def said(better=0, worse=0, *, higher=0, lower=0, close=0, without=0, place=NORFOLK):
    return tally_sentence(place, LEEDS, Tally(better, worse, higher, lower, close, without))


def test_a_pair_is_counted_in_one_sentence():
    assert said(2, 4, close=6, without=3) == (
        "Beside Leeds, Norfolk is better in 2 of 12 indicators with intervals, worse in 4; "
        "6 are too close to call. 3 more have no interval and are not compared."
    )
    assert said(1, higher=1, lower=2, close=1) == (
        "Beside Leeds, Norfolk is better in 1 of 5 indicators with intervals, higher in 1, "
        "lower in 2; 1 is too close to call."
    )


def test_all_of_one_kind_is_said_as_all():
    # "worse in 5 of 5 indicators" made a reader look for the sixth
    assert said(worse=5) == "Beside Leeds, Norfolk is worse in all 5 indicators with intervals."
    assert said(close=5) == (
        "Norfolk and Leeds are too close to call in all 5 indicators with intervals."
    )
    assert said(close=1, place=SCILLY) == (
        "The Isles of Scilly and Leeds are too close to call in the one indicator with intervals."
    )


def test_without_intervals_nothing_is_said_of_the_two():
    words = "Nothing can be said of Norfolk and Leeds: no indicator has an interval on both sides."
    assert said() == words
    assert said(without=3) == words


@pytest.mark.parametrize(
    ("row", "place", "nation", "words"),
    [
        (UNKNOWN, BELFAST, "Northern Ireland", "no data"),
        (replace(UNKNOWN, unknown_reason="suppressed"), BELFAST, "Northern Ireland", "suppressed"),
        (replace(UNKNOWN, unknown_reason="not_comparable"), BELFAST, "Northern Ireland",
         "Northern Ireland has a measure of its own"),
        (replace(WORSE, how="inherited", inherited_from="Norfolk"), NORFOLK, "England",
         "Norfolk’s figure: not compared"),
        (replace(WORSE, period="2019"), NORFOLK, "England", "another period, 2019: not compared"),
        (replace(WORSE, indicator=replace(SMOKERS, is_total=True)), NORFOLK, "England",
         "a total: not compared"),
        (replace(WORSE, indicator=replace(SMOKERS, comparable_across_nations=False)), BELFAST,
         "Northern Ireland", "Northern Ireland measures this in its own way: not compared"),
        (replace(WORSE, indicator=replace(SMOKERS, comparable_across_nations=False)), UK, None,
         "each nation measures this in its own way: not compared"),
        (WORSE, NORFOLK, "England", None),
    ],
)  # fmt: skip
def test_a_figure_that_stands_apart_says_why(row, place, nation, words):
    found = cells((LEEDS, place), (SURE, row))[1]
    assert apart_words(found, nation) == words


def test_a_figure_beside_the_first_says_how_it_stands():
    first, other = cells((SCILLY, NORFOLK), (SURE, WORSE))
    assert beside_words(first, SCILLY) is None
    assert beside_words(other, SCILLY) == "worse than the Isles of Scilly"


def test_without_an_interval_nothing_is_said_of_a_place():
    found = cells((LEEDS, NORFOLK), (SURE, KNOWN))
    assert chosen_sentence(found) == ("No interval is published, so nothing is said of Norfolk.")


def test_one_indicator_of_all_places_is_said_in_groups():
    rows = (SURE, WORSE, SURE, UNKNOWN)
    found = cells((LEEDS, NORFOLK, SCILLY, BELFAST), rows)
    assert chosen_sentence(found) == (
        "Worse than Leeds: Norfolk. Too close to call: the Isles of Scilly. "
        "On no common scale: Belfast."
    )
