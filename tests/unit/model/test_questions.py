"""Questions to ask: made from what stands out, changes and is unknown, each with its reason."""

from __future__ import annotations

from dataclasses import replace

import pytest

from components.model.catalogue_rows import Theme
from components.model.question_words import ASKED, LEVEL, MOST, ORDER
from components.model.questions import heading, questions
from components.model.spots import spots
from components.model.standouts import stand_outs
from components.model.unseen import EmptyTheme, gaps
from tests.unit.model.made_rows import (
    BETTER,
    HIGHEST,
    KNOWN,
    LEEDS,
    LOWEST,
    NO_INTERVAL,
    RISING,
    UK,
    UNKNOWN,
    WORSE,
    row,
)

HELD = {("theme-4", "E92000001"): "the health board"}


def asked(*rows, place=LEEDS, nation="England", empty=()):
    found = stand_outs(rows, (), place, nation)
    missing = gaps(rows, place, {}, 296, HELD)
    changing = found.changing.findings
    return questions(spots(rows, nation), changing, missing, rows, place, nation, empty)


WEAK = row(1, replace(KNOWN, nation=WORSE, lower=11.0, upper=13.0))
STRONG = row(2, replace(KNOWN, value=8.5, nation=BETTER, lower=8.0, upper=9.0))
TURNING = row(3, replace(KNOWN, trend=RISING))
MISSING = row(4, UNKNOWN)
PLAIN = row(5)


def test_one_of_each_kind_comes_before_a_second_of_any():
    found = asked(WEAK, STRONG, TURNING, MISSING, row(6, replace(KNOWN, nation=WORSE)))
    assert [one.kind for one in found] == ["behind", "worsening", "ahead", "unknown", "behind"]
    assert len({one.text for one in found}) == len(found)


def test_every_question_says_why_it_is_asked_with_the_figure_and_its_certainty():
    weak, turning, *_ = asked(WEAK, TURNING)
    assert weak.text == "What explains “Indicator 1” in Leeds, and who is working on it?"
    assert weak.why == "12.0% of adults in Leeds smoke. Worse than England (95%)."
    assert "down from" in turning.why or "up from" in turning.why
    assert "Worsening: tested on the last " in turning.why


def test_a_figure_without_an_interval_is_asked_about_with_that_said():
    (one, *_) = asked(row(1, replace(KNOWN, nation=HIGHEST)))
    assert one.kind == "behind"
    assert one.why.endswith("No interval is published, so ask first how sure the figure is.")


def test_what_is_unknown_is_asked_of_whoever_might_hold_it_and_said_to_be_a_guess():
    (one,) = asked(MISSING)
    assert one.kind == "unknown"
    assert (
        one.why
        == "The source has no figure here. It might be held by the health board; that is our guess."
    )


def test_whoever_held_a_figure_back_is_not_guessed_at():
    (one,) = asked(replace(MISSING, unknown_reason="suppressed"))
    assert "might hold" not in one.why
    assert one.why.startswith("Held back")


def test_a_figure_without_a_better_end_is_never_called_a_weakness():
    (one, *_) = asked(row(1, replace(KNOWN, nation=LOWEST), polarity="context"))
    assert one.kind == "apart"
    assert "strength" in one.text


def test_a_total_a_register_and_another_nations_measure_are_not_asked_about():
    rows = (
        row(1, replace(KNOWN, nation=WORSE), is_total=True),
        row(2, UNKNOWN, apart="register"),
        row(3, replace(UNKNOWN, unknown_reason="not_comparable")),
        row(4, replace(UNKNOWN, unknown_reason="not_applicable")),
    )
    assert asked(*rows) == ()


def test_no_two_questions_are_about_one_figure_and_there_are_never_more_than_five():
    both = [row(n, replace(KNOWN, nation=WORSE, trend=RISING)) for n in range(10, 19)]
    found = asked(*both, MISSING)
    assert len(found) == MOST
    assert len({one.indicator_id for one in found}) == MOST


def test_where_little_stands_out_figures_that_do_not_are_asked_about():
    found = asked(*(row(n) for n in range(6)))
    assert [one.kind for one in found] == ["level"] * MOST
    assert all(one.why.startswith("12.0% of adults in Leeds smoke.") for one in found)


def test_a_figure_that_does_not_stand_out_is_said_with_what_it_is_beside_and_why_it_is_asked():
    """It once said "Not compared." and no more."""
    (one,) = asked(row(1, replace(KNOWN, nation=NO_INTERVAL)))
    assert "That is 2.0 points above England; no interval published." in one.why
    assert one.why.endswith(LEVEL)
    assert "Not compared" not in one.why


def test_the_whole_of_something_is_asked_about_last():
    """Who lacks a 4G signal was once asked where all the land has one."""
    whole = row(1, replace(KNOWN, value=100.0))
    assert [one.indicator_id for one in asked(whole, row(2))] == ["indicator-2", "indicator-1"]


def test_a_theme_that_nobody_counts_is_asked_about_before_what_does_not_stand_out():
    theme = Theme("sharing", "data", "Data sharing")
    first, *_ = asked(PLAIN, empty=(EmptyTheme(theme, None),))
    assert first.kind == "uncounted"
    assert "“Data sharing”" in first.text
    assert "for any place" in first.why


@pytest.mark.parametrize(("kind", "guessed"), [("council", True), ("county", True),
                                               ("region", False), ("nation", False)])  # fmt: skip
def test_nobody_is_guessed_to_hold_the_figure_of_a_region_or_nation(kind, guessed):
    """A nation's figure was once said to lie with the council's public health team."""
    (one,) = asked(MISSING, place=replace(LEEDS, kind=kind))
    assert ("might be held" in one.why) == guessed


def test_a_place_with_no_figure_and_no_gap_has_no_question():
    assert asked() == ()
    assert heading(()) == "No questions to ask"
    assert heading(asked(PLAIN)) == "One question to ask"


def test_the_united_kingdom_is_asked_about_what_changes_and_is_unknown():
    found = asked(replace(TURNING, nation=replace(NO_INTERVAL, basis="is_benchmark")), MISSING,
                  place=UK, nation="United Kingdom")  # fmt: skip
    assert {one.kind for one in found} == {"worsening", "unknown"}
    assert all("Kingdom" not in one.text or "the United Kingdom" in one.text for one in found)


def test_words_of_data_with_braces_are_said_as_they_are():
    odd = row(1, replace(KNOWN, nation=WORSE), title="{place} {0} #panic()")
    assert "“{place} {0} #panic()”" in asked(odd)[0].text


def test_every_kind_has_words_and_a_turn():
    assert set(ORDER) == set(ASKED)
