"""Why a figure is missing: every kind of unknown has a sentence of its own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from components.model.unknown_words import missing_words, unknown_lines, unknown_sentence
from tests.unit.model.made_rows import (
    BELFAST,
    LEEDS,
    NORFOLK,
    SCILLY,
    SMOKERS,
    UK,
    UNKNOWN,
    WALES,
    row,
)

ENGLISH_ONLY = replace(UNKNOWN, indicator=replace(SMOKERS, nations="E"))
FOR_LARGER_AREAS = replace(UNKNOWN, indicator=replace(SMOKERS, nations=""))


def test_a_figure_the_source_lacks_is_said_to_be_lacking_in_the_source():
    assert unknown_sentence(UNKNOWN, LEEDS, "England") == (
        "Adults who smoke: not known for Leeds, because the source has no figure."
    )


def test_a_council_that_is_not_on_a_list_of_known_cases_may_be_one_all_the_same():
    """ "The source has no figure" sounded as if there had been no citizens’ assembly."""
    listed = replace(UNKNOWN, indicator=replace(SMOKERS, apart="register", nations="ES"))
    assert unknown_sentence(listed, LEEDS, "England") == (
        "Adults who smoke: not known for Leeds: it is not on the list, and may have had one all "
        "the same."
    )


def test_a_council_of_a_nation_the_source_leaves_out_hears_that():
    assert unknown_sentence(ENGLISH_ONLY, BELFAST, "Northern Ireland") == (
        "Adults who smoke: not known for Belfast, because the source has no figures for councils "
        "in Northern Ireland."
    )


def test_a_figure_published_for_larger_areas_only_says_so_to_a_council():
    assert unknown_sentence(FOR_LARGER_AREAS, LEEDS, "England") == (
        "Adults who smoke: not known for Leeds, because the figures are published for "
        "larger areas only."
    )


@pytest.mark.parametrize("row", [ENGLISH_ONLY, FOR_LARGER_AREAS])
@pytest.mark.parametrize(("place", "nation"), [(NORFOLK, "England"), (WALES, "Wales"), (UK, None)])
def test_a_county_a_nation_and_the_uk_are_not_spoken_to_as_councils(row, place, nation):
    said = unknown_sentence(row, place, nation)
    assert said.endswith("because the source has no figure.")
    assert "council" not in said


def test_a_suppressed_figure_was_held_back_and_says_why():
    said = unknown_sentence(replace(UNKNOWN, unknown_reason="suppressed"), SCILLY, "England")
    assert said.startswith(
        "Adults who smoke: the publisher held back the figure for the Isles of Scilly, because"
    )


def test_what_does_not_exist_in_a_place_is_not_called_unknown():
    said = unknown_sentence(replace(UNKNOWN, unknown_reason="not_applicable"), SCILLY, "England")
    assert said == "Adults who smoke: does not apply to the Isles of Scilly."


def test_another_nations_measure_is_named_as_not_comparable():
    other = replace(UNKNOWN, unknown_reason="not_comparable")
    assert unknown_sentence(other, BELFAST, "Northern Ireland") == (
        "Adults who smoke: not published for Northern Ireland, which has a measure of its own; "
        "the two are not comparable."
    )


def test_a_reason_that_is_missing_is_never_made_up():
    said = unknown_sentence(replace(UNKNOWN, unknown_reason=None), UK, None)
    assert said == (
        "Adults who smoke: not known for the United Kingdom, because the source has no figure."
    )


@pytest.mark.parametrize(
    ("missing", "of", "said"),
    [
        (0, 10, "Every one of the 10 indicators has a figure here."),
        (10, 10, "None of the 10 indicators has a figure here."),
        (1, 10, "1 of 10 indicators has no figure here."),
        (3, 10, "3 of 10 indicators have no figure here."),
        (0, 1, "The one indicator here has a figure."),
        (1, 1, "The one indicator here has no figure."),
        (0, 0, None),
    ],
)
def test_how_many_figures_are_missing_is_one_clear_sentence(missing, of, said):
    """It once read "0 of 10 indicators without a figure"."""
    assert missing_words(missing, of) == said


def test_a_reason_that_holds_for_many_figures_is_given_once():
    """Fifteen lines of a list for Belfast once ended in the same words."""
    english = [row(n, UNKNOWN, nations="E") for n in (1, 2)]
    held = row(3, replace(UNKNOWN, unknown_reason="not_applicable"))
    assert unknown_lines([english[0], held, english[1]], BELFAST, "Northern Ireland") == [
        (
            "Not known for Belfast, because the source has no figures for councils in Northern "
            "Ireland: Indicator 1; Indicator 2."
        ),
        "Indicator 3: does not apply to Belfast.",
    ]
    assert unknown_lines([], BELFAST, "Northern Ireland") == []
