"""What is said of neighbourhoods is true of few, of many, of none known; nations stand apart."""

from __future__ import annotations

import pytest

from components.model import neighbourhood_words as words
from components.model.neighbourhood_sums import both_ends, together
from tests.unit.model.made_neighbourhoods import LEEDS, SCILLY, area, burglary, measure, summary

EVEN = [84, 52, 40, 38, 26, 34, 47, 44, 61, 62]


def test_a_share_is_said_of_whom_in_which_tenth_of_which_nation():
    said = words.headline(summary(EVEN), measure(), LEEDS, "England")
    assert said == "17% of Leeds’ neighbourhoods are in the most deprived tenth of England."
    said = words.headline(summary(EVEN), burglary(), LEEDS, "England")
    assert said.endswith("are in the highest-rate tenth of England for burglary.")


def test_few_neighbourhoods_are_counted_and_get_no_share():
    few = summary([2, 0, 0, 0, 1, 0, 0, 3, 0, 0])
    said = words.headline(few, measure(), LEEDS, "England")
    assert said == "2 of Leeds’ 6 neighbourhoods are in the most deprived tenth of England."
    assert "%" not in words.counts_words(few, measure())
    one = summary([1, 0, 0, 0, 1, 0, 0, 0, 0, 0])
    assert " is in " in words.headline(one, measure(), LEEDS, "England")


def test_none_in_the_first_tenth_is_said_as_none():
    said = words.headline(summary([0, 5, 9, 0, 0, 0, 0, 0, 0, 0]), measure(), LEEDS, "England")
    assert said == "None of Leeds’ 14 neighbourhoods is in the most deprived tenth of England."


def test_a_place_of_one_neighbourhood_has_nothing_inside_to_compare():
    one = summary([0, 0, 0, 0, 0, 0, 1, 0, 0, 0])
    assert words.headline(one, measure(), SCILLY, "England").startswith(
        "The Isles of Scilly is one"
    )
    assert "tenth 7 of 10" in words.counts_words(one, measure())
    assert words.ends_words(one, measure(), "England") == []


def test_unknown_neighbourhoods_are_counted_and_never_taken_for_nought():
    none = summary([0] * 10, missing=12)
    assert "not known" in words.headline(none, measure(), LEEDS, "England")
    some = summary(EVEN, missing=3)
    assert "3 neighbourhoods without a figure, left out." in words.counts_words(some, measure())


@pytest.mark.parametrize(
    ("percent", "said"),
    [(0, "0%"), (0.2, "under 1%"), (17.2, "17%"), (99.7, "over 99%"), (100, "100%")],
)
def test_a_small_share_is_not_rounded_to_none_nor_a_large_one_to_all(percent, said):
    assert words.share_words(percent) == said


def test_a_name_tells_a_neighbourhood_from_the_next():
    assert words.neighbourhood_name(area(63, 5.0, 1)) == "Part 63 (063A)"
    assert words.neighbourhood_name(area(63, 5.0, 1, known_as=None)) == "Leeds 063A"
    assert words.neighbourhood_name(area(63, 5.0, 1, name=None, code="95AA01S1")) == "Area 95AA01S1"
    zone = area(1, 5.0, 1, code="S01006506", name="Culter - 01", known_as="Culter")
    assert words.neighbourhood_name(zone) == "Culter - 01"


def test_a_data_zone_whose_name_was_published_cut_short_keeps_its_zone_and_takes_its_code():
    # Five neighbourhoods of Barrhead all read "Dunterlie, East Arthurlie and Dovecothall -".
    long = "Dunterlie, East Arthurlie and Dovecothall"
    zone = area(1, 5.0, 1, code="S01008310", name=f"{long} -", known_as=long)
    assert words.neighbourhood_name(zone) == f"{long} (S01008310)"


def test_a_rank_is_said_as_a_tenth_and_a_rate_with_its_unit():
    assert words.tenth_words(area(1, 58.0, 1), measure()) == "tenth 1 of 10"
    assert words.tenth_words(area(1, 27.44, 2), burglary()) == (
        "27.4 per 1,000 properties, tenth 2 of 10"
    )
    assert words.tenth_words(area(1, None, None), burglary()) == "Not known: no data"


def test_the_ends_are_said_with_care():
    said = words.ends_words(
        summary(EVEN, tenth_percentile=9.3, ninetieth_percentile=27.4), burglary(), "England"
    )
    assert said[0] == "Its neighbourhoods reach from the first tenth of England to the last."
    assert "below 9.3 per 1,000 properties" in said[1]
    assert "chance" in said[1]
    assert said[-1] == words.ON_RESIDENTS
    assert words.ends_words(summary(EVEN), measure(), "England")[-1] == words.ON_DEPRIVED_RESIDENTS


def test_nations_are_said_to_be_never_on_one_scale():
    said = words.guard_words(measure(period="2019 edition"), "Wales")
    assert "Wales’ own neighbourhoods, 2019 edition" in said
    assert "never put on one scale" in said


def test_what_is_not_on_the_map_is_counted_and_explained():
    assert words.no_map_words(0, "W92000004") is None
    assert "6 neighbourhoods of 2011 are not drawn" in words.no_map_words(6, "W92000004")
    assert "1 neighbourhood of 2011 is not drawn" in words.no_map_words(1, "W92000004")
    assert "areas of 2001" in words.no_map_words(174, "N92000002")


def test_the_map_is_said_for_who_cannot_see_it():
    areas = [area(1, 5.0, 1), area(2, 6.0, 10), area(3, None, None)]
    said = words.map_label(areas, measure(), LEEDS, "England")
    assert "Map of 3 neighbourhoods of Leeds." in said
    assert "In tenth 1: 1; in tenth 10: 1. No figure: 1." in said


def test_both_ends_hold_the_outermost_and_nobody_twice():
    areas = [area(n, float(n), n) for n in range(1, 6)] + [area(9, None, None)]
    first, last = both_ends(areas, measure(), 6)
    assert [a.value for a in first] == [1.0, 2.0]
    assert [a.value for a in last] == [5.0, 4.0]
    first, _ = both_ends(areas, burglary(), 1)
    assert [a.value for a in first] == [5.0]


def test_councils_together_are_the_sum_of_their_counts_not_the_mean_of_their_shares():
    small, large = summary([10, *[0] * 9]), summary([0, *[10] * 9], missing=5)
    whole = together([small, large], "E10000020", "deprivation")
    assert (whole.neighbourhoods, whole.known) == (105, 100)
    assert whole.first_tenth_percent == 10
    assert whole.uneven_percent == 0
    assert together([summary([0] * 10)], "x", "y").first_tenth_percent is None
