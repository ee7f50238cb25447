"""How a number, a unit and a name are written (METHOD 8): the same words everywhere."""

from __future__ import annotations

from dataclasses import replace

import pytest

from components.model import wording
from tests.unit.model.made_rows import (
    LEEDS,
    NATURE,
    PAY,
    SMOKERS,
    YEARS,
)

HOMES = replace(SMOKERS, unit="homes per 1,000 dwellings", decimals=0, polarity="context")


@pytest.mark.parametrize(
    ("value", "decimals", "written"),
    [
        (0.5, 0, "1"),
        (1.5, 0, "2"),
        (2.5, 0, "3"),  # half to even would say 2
        (0.25, 1, "0.3"),
        (2.675, 2, "2.68"),  # as a binary number it lies just under
        (71.65, 1, "71.7"),
        (-0.5, 0, "−1"),
        (12.0, 1, "12.0"),
    ],
)
def test_numbers_round_half_up_as_people_do(value, decimals, written):
    assert wording.format_number(value, decimals) == written


def test_large_numbers_have_thousands_commas():
    assert wording.format_number(2521340.4) == "2,521,340"


def test_a_negative_number_has_a_true_minus_and_a_rounded_away_one_has_none():
    assert wording.format_number(-1234.5, 1) == "−1,234.5"
    assert wording.format_number(-0.04, 1) == "0.0"


@pytest.mark.parametrize(
    ("value", "indicator", "written"),
    [
        (71.66, SMOKERS, "71.7%"),
        (22940.4, PAY, "£22,940"),
        (-3.0, PAY, "−£3"),
        (116.72, NATURE, "£116.7 million"),
        (-329.81, NATURE, "−£329.8 million"),
        (60.94, YEARS, "60.9"),
    ],
)
def test_a_value_carries_its_percent_or_pound(value, indicator, written):
    assert wording.format_value(value, indicator) == written


def test_millions_of_pounds_carry_one_pound_sign_with_or_without_a_prefix():
    assert wording.format_value(5, replace(NATURE, prefix="£", decimals=0)) == "£5 million"


def test_an_unknown_value_is_said_to_be_unknown_and_is_no_number():
    for said in (
        wording.format_number(None),
        wording.format_value(None, PAY),
        wording.value_with_unit(None, YEARS),
    ):
        assert said == "not available"


@pytest.mark.parametrize(
    ("indicator", "written"),
    [
        (SMOKERS, "60.9%"),
        (PAY, "£61 per week"),
        (YEARS, "60.9 years"),
        (NATURE, "£60.9 million"),
    ],
)
def test_a_value_in_a_sentence_has_its_unit_once(indicator, written):
    assert wording.value_with_unit(60.9, indicator) == written


@pytest.mark.parametrize(
    ("unit", "one"),
    [
        ("homes per 1,000 dwellings", "home per 1,000 dwellings"),
        ("facilities per 10,000 people", "facility per 10,000 people"),
        ("businesses", "business"),
        ("guest nights", "guest night"),
        ("points out of 10", "point out of 10"),
        ("times yearly earnings", "times yearly earnings"),
    ],
)
def test_exactly_one_is_counted_in_the_singular(unit, one):
    """A tooltip once read "1 homes per 1,000 dwellings"."""
    assert wording.value_with_unit(1, replace(HOMES, unit=unit)) == f"1 {one}"
    assert wording.value_with_unit(2, replace(HOMES, unit=unit)) == f"2 {unit}"
    assert wording.value_with_unit(1, replace(HOMES, unit=unit, decimals=1)) == f"1.0 {unit}"


def test_the_line_under_a_title_says_unit_period_direction_and_estimate():
    assert wording.unit_line(SMOKERS, "2024") == "% of adults, 2024; lower is better"
    assert wording.unit_line(NATURE, None) == "million pounds; estimate"


def test_an_interval_is_written_in_the_unit_of_the_value_or_not_at_all():
    assert wording.interval_words(67.84, 75.55, SMOKERS) == "67.8 to 75.6"
    assert wording.interval_words(564, 1614.4, PAY) == "£564 to £1,614"
    assert wording.interval_words(None, 75.5, SMOKERS) is None


@pytest.mark.parametrize(
    ("value", "benchmark", "indicator", "said"),
    [
        (63.1, 67.4, SMOKERS, "4.3 points below England"),
        (60, 61, replace(SMOKERS, decimals=0), "1 point below England"),
        (60, 58, replace(SMOKERS, decimals=0), "2 points above England"),
        (589, 1648, PAY, "£1,059 below England"),
        (233.2, -329.8, NATURE, "£563.0 million above England"),
        (6.3, 4.8, YEARS, "1.5 above England"),
    ],
)
def test_a_difference_of_percentages_is_in_points_and_of_money_in_pounds(
    value, benchmark, indicator, said
):
    assert wording.difference_words(value, benchmark, "England", indicator) == said


def test_values_that_read_the_same_have_no_difference():
    assert wording.difference_words(12.04, 11.96, "England", SMOKERS) == "the same as England"


def test_a_difference_is_that_of_the_figures_as_shown():
    assert wording.difference_words(12.05, 11.94, "England", SMOKERS) == "0.2 points above England"


@pytest.mark.parametrize(
    ("name", "inside"),
    [
        ("Leeds", "Leeds"),
        ("Isles of Scilly", "the Isles of Scilly"),
        ("East Midlands", "the East Midlands"),
        ("United Kingdom", "the United Kingdom"),
        ("Vale of Glamorgan", "the Vale of Glamorgan"),
        ("East Midlands Airport", "East Midlands Airport"),
        ("City of London", "the City of London"),
        ("Scottish Borders", "the Scottish Borders"),
        ("Vale of White Horse", "the Vale of White Horse"),
        ("Orkney Islands", "the Orkney Islands"),
        ("Yorkshire and The Humber", "Yorkshire and The Humber"),
        ("Na h-Eileanan Siar", "Na h-Eileanan Siar"),
        ("City of London, Hackney", "the City of London and Hackney"),
        ("Isles of Scilly, Cornwall", "the Isles of Scilly and Cornwall"),
    ],
)
def test_a_name_takes_its_article_inside_a_sentence(name, inside):
    assert wording.in_sentence(name) == inside


@pytest.mark.parametrize(
    ("name", "owner"),
    [
        ("Norfolk", "Norfolk’s"),
        ("Leeds", "Leeds’"),
        ("Isle of Wight", "the Isle of Wight’s"),
        ("City of London, Hackney", "the City of London and Hackney’s"),
    ],
)
def test_a_name_ending_in_s_takes_only_the_apostrophe(name, owner):
    assert wording.possessive(name) == owner


def test_a_sentence_starts_with_a_capital_and_keeps_the_others():
    assert wording.sentence_start("the Isle of Wight") == "The Isle of Wight"
    assert wording.sentence_start("") == ""


@pytest.mark.parametrize(
    ("kind", "council_type", "said"),
    [
        ("uk", None, "The four nations together"),
        ("county", None, "County"),
        ("council", "London borough", "London borough"),
    ],
)
def test_a_kind_of_place_is_said_in_words(kind, council_type, said):
    """The United Kingdom was once headed "Uk"."""
    assert wording.kind_words(replace(LEEDS, kind=kind, council_type=council_type)) == said


def test_lists_are_joined_as_people_write_them():
    assert wording.join_words([]) == ""
    assert wording.join_words(["a"]) == "a"
    assert wording.join_words(["a", "b"]) == "a and b"
    assert wording.join_words(["a", "b", "c"]) == "a, b and c"


def test_a_count_agrees_with_its_noun():
    assert wording.plural(1, "council") == "1 council"
    assert wording.plural(0, "council") == "0 councils"
    assert wording.plural(1200, "county", "counties") == "1,200 counties"
