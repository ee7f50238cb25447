"""What cannot be seen: why, who might hold it, who shares the gap; in data and in words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from components.model import unseen, unseen_words
from components.model.catalogue_rows import Catalogue, Theme
from components.model.rows import Place
from tests.unit.model.made_rows import BELFAST, LEEDS, NORFOLK, UK, WALES, indicator
from tests.unit.model.made_unseen import BELFASTS, ENGLAND, HOLDERS, known, shared, unknown


def gaps(rows, place=LEEDS, lacking=None, councils=10):
    return unseen.gaps(rows, place, lacking or {}, councils, HOLDERS)


@pytest.mark.parametrize(
    ("place", "row", "why", "basis"),
    [
        (LEEDS, unknown(1, "suppressed"), "held_back", "publisher"),
        (LEEDS, unknown(1, "not_applicable"), "not_applicable", "publisher"),
        (LEEDS, unknown(1, "not_comparable"), "own_way", "ours"),
        (LEEDS, unknown(1, apart="register"), "register", "ours"),
        (LEEDS, unknown(1, nations=""), "larger_areas", "publisher"),
        (LEEDS, unknown(1, nations="E"), "no_figure", "source"),
        (BELFAST, unknown(1, nations="EW"), "not_covered", "source"),
        (WALES, unknown(1, nations="E"), "not_covered", "source"),
        (NORFOLK, unknown(1, nations="E"), "councils_only", "publisher"),
        (UK, unknown(1, nations="E"), "some_nations", "publisher"),
        (UK, unknown(1, nations="EWSN"), "no_figure", "source"),
    ],
)
def test_every_unknown_has_its_reason_and_whose_it_is(place, row, why, basis):
    (gap,) = gaps([row], place)
    assert (gap.why, gap.basis) == (why, basis)
    assert "{" not in unseen_words.why_words(gap, "England")


def test_what_is_known_is_no_gap():
    assert gaps([known(1)]) == ()


def test_who_might_hold_a_figure_is_that_of_the_nation_where_it_has_a_line():
    assert gaps([unknown(1)])[0].holder == "the health team"
    assert gaps([unknown(1)], BELFAST)[0].holder == "the health board"
    assert gaps([unknown(3)])[0].holder is None


def test_what_was_held_back_is_held_by_its_publisher_and_what_does_not_apply_by_nobody():
    assert gaps([unknown(1, "suppressed")])[0].holder == "Office for Figures, which held it back"
    assert gaps([unknown(1, "not_applicable")])[0].holder is None
    assert gaps([unknown(1, "not_comparable")])[0].holder is None


def test_a_council_lacks_what_one_might_have_and_not_what_does_not_apply():
    rows = [
        shared(1, 3), shared(1, 2, "suppressed"), shared(1, 4, "not_applicable"),
        shared(1, 9, "not_comparable"), shared(1, 11, nation=BELFASTS),
    ]  # fmt: skip
    assert unseen.lacking_in(rows, ENGLAND) == {"indicator-1": 5}
    assert unseen.lacking_in(rows, None) == {"indicator-1": 16}


def test_themes_without_an_indicator_are_found():
    themes = (Theme("theme-1", "component-1", "Held"), Theme("theme-2", "component-1", "Empty"))
    catalogue = Catalogue((), themes, (indicator(1),), ())
    (empty,) = unseen.empty_themes(catalogue, ENGLAND, HOLDERS)
    assert (empty.theme.title, empty.holder) == ("Empty", "the police")


def nation(rows, councils=10):
    england = Place(
        ENGLAND, "England", "england", "nation", None, True, None, None, None, None, None, None
    )
    return unseen.nation_unseen(england, councils, (indicator(1), indicator(2)), rows)


def test_a_nation_counts_what_could_be_known_only():
    one = nation([shared(1, 5), shared(2, 10, "not_comparable"), shared(1, 3, nation=BELFASTS)])
    assert one.percent("component-1") == 50
    assert one.percent("component-2") is None
    assert one.unknown_percent == 50


def test_the_headline_counts_gaps_and_says_why_most_are():
    rows = [
        known(1),
        unknown(2, nations="E"),
        unknown(3, nations="E"),
        unknown(4, "not_comparable"),
    ]
    found = gaps(rows, BELFAST)
    assert unseen_words.headline(found, 1, BELFAST, "Northern Ireland") == (
        "Of 3 figures that could be known of Belfast, 2 are not, most often because the sources do "
        "not cover Northern Ireland."
    )
    said = unseen_words.kinds_sentence(found, 1)
    assert said == (
        "2 no data. 1 more is another nation’s version of a measure, and no gap. 1 theme has no "
        "indicator at all, for any place."
    )


def test_a_place_of_which_everything_is_known_is_said_to_be_so():
    assert unseen_words.headline((), 120, LEEDS, "England") == (
        "Every one of the 120 figures that could be known of Leeds is known."
    )
    assert unseen_words.kinds_sentence((), 0) == ""


def test_where_no_reason_has_most_none_is_named():
    rows = [unknown(1, "suppressed"), unknown(2, nations="E")]
    assert unseen_words.headline(gaps(rows), 8, LEEDS, "England") == (
        "Of 10 figures that could be known of Leeds, 2 are not."
    )


def test_gaps_are_counted_by_who_shares_them():
    lacking = {"indicator-1": 10, "indicator-2": 4, "indicator-3": 1}
    found = gaps([unknown(1), unknown(2), unknown(3)], LEEDS, lacking)
    assert unseen_words.shared_counts(found, LEEDS) == [
        ("every council", 1), ("some councils", 1), ("this council alone", 1),
    ]  # fmt: skip
    assert unseen_words.shared_sentence(found, LEEDS, "England") == (
        "1 of 3 gaps is shared by every one of England’s councils, 1 by some of them and 1 by "
        "Leeds alone."
    )


def test_of_a_county_a_gap_may_be_no_councils():
    found = gaps([unknown(1), unknown(2)], NORFOLK)
    assert unseen_words.shared_counts(found, NORFOLK)[2] == ("no council", 2)
    assert unseen_words.shared_sentence(found, NORFOLK, "England") == (
        "All 2 gaps are shared by none of England’s councils."
    )


def test_the_nation_known_least_and_the_one_known_most_are_named():
    other = replace(nation([shared(1, 10)]), name="Wales")
    assert unseen_words.nations_headline([nation([shared(1, 1)]), other]) == (
        "Of the figures that could be known of Wales’ councils, 50% are not; of England’s, 5%."
    )


def test_how_many_councils_lack_a_figure_is_said_short():
    said = [unseen_words.lacking_words(number, 11) for number in (11, 3, 0)]
    assert said == ["all 11", "3 of 11", "none of 11"]
