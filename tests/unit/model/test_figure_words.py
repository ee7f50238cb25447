"""A figure said aloud, and where it came from."""

from __future__ import annotations

from dataclasses import replace

import pytest

from components.model.figure_words import change_sentence, sentence, share_words, when
from tests.unit.model.made_rows import KNOWN, LEEDS, PAY, RISING, SCILLY, UNKNOWN, row

CHANGED = replace(KNOWN, trend=RISING)


def test_a_change_names_both_ends_with_their_periods():
    said = change_sentence(CHANGED, RISING, LEEDS)
    assert said == "12.0% of adults in Leeds smoke (2024), up from 9.0% in 2019."


def test_one_period_alone_is_the_figure_and_no_change():
    """It was "the same as on 1 January 2026"."""
    once = replace(RISING, values=(12.0,), first_label="2024", last_label="2024")
    assert change_sentence(CHANGED, once, LEEDS) == sentence(CHANGED, LEEDS)


def test_the_way_is_read_off_the_figures_as_they_are_written():
    fallen = replace(RISING, values=(13.0, 12.0))
    level = replace(RISING, values=(12.01, 12.04))
    assert change_sentence(CHANGED, fallen, LEEDS).endswith(", down from 13.0% in 2019.")
    assert change_sentence(CHANGED, level, LEEDS).endswith(", the same as in 2019.")


def test_money_that_grows_slower_than_the_uks_is_still_said_to_be_up():
    pay = replace(KNOWN, indicator=PAY, value=611.0)
    slower = replace(RISING, trend="falling_behind_uk", values=(500.0, 611.0))
    assert change_sentence(pay, slower, LEEDS) == (
        "Half of the employees who live in Leeds earn more than £611 a week (2024), "
        "up from £500 in 2019."
    )


def test_a_trend_without_figures_leaves_the_figure_alone():
    assert change_sentence(CHANGED, replace(RISING, values=()), LEEDS) == sentence(CHANGED, LEEDS)


def test_an_unknown_figure_has_no_sentence():
    with pytest.raises(ValueError, match="needs one"):
        sentence(UNKNOWN, LEEDS)


def test_a_name_with_an_article_is_said_with_it():
    assert sentence(KNOWN, SCILLY) == "12.0% of adults in the Isles of Scilly smoke."


@pytest.mark.parametrize(
    ("label", "said"),
    [
        ("2018", "in 2018"),
        ("2018/19", "in 2018/19"),
        ("2010 to 2012", "in 2010 to 2012"),
        ("December 2025", "in December 2025"),
        ("30 April 2025", "on 30 April 2025"),
        ("February 2017 to January 2018", "in the year to January 2018"),
        ("15 May 2017 to 14 May 2018", "in the year to 14 May 2018"),
    ],
)
def test_every_kind_of_period_fits_into_a_sentence(label, said):
    assert when(label) == said


def test_a_turnout_is_said_with_the_year_of_its_election():
    """A turnout without its year invites a comparison with another year's."""
    turnout = replace(KNOWN, indicator=replace(KNOWN.indicator, role="cohort"), period="2022")
    assert sentence(turnout, LEEDS) == "12.0% of adults in Leeds smoke (2022)."


def test_exactly_one_is_said_in_the_singular():
    """A figure of exactly one once read "1 years"."""
    words = {"sentence": "{place} has {value} homes.", "unit": "homes", "decimals": 0}
    assert sentence(row(1, of=replace(KNOWN, value=1.0), **words), LEEDS) == "Leeds has 1 home."
    assert sentence(row(1, of=replace(KNOWN, value=2.0), **words), LEEDS) == "Leeds has 2 homes."
    assert sentence(row(1, of=replace(KNOWN, value=-1.0), **words), LEEDS) == "Leeds has −1 home."


@pytest.mark.parametrize(
    ("value", "said"),
    [(100.0, "100%"), (99.97, "over 99.9%"), (99.94, "99.9%"), (0.03, "under 0.1%"), (0.0, "0.0%")],
)
def test_a_share_that_is_not_quite_all_or_none_is_not_said_to_be(value, said):
    """A 5G signal reached "100.0% of the land" of Hartlepool, which it does not quite (99.96%)."""
    assert share_words(value, KNOWN.indicator) == said
    assert sentence(replace(KNOWN, value=99.97), LEEDS) == "Over 99.9% of adults in Leeds smoke."
    assert share_words(100.0, PAY) == "£100"
