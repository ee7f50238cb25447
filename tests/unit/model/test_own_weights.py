"""Own weights: what a link may ask for, what comes out for one council, and how it is said."""

from __future__ import annotations

from dataclasses import replace

import pytest

from components.model.own_weights import own_score, parsed, written
from components.model.own_weights_words import (
    beside_sentence,
    left_out_sentence,
    no_weight_sentence,
    step_label,
    withheld_sentence,
)
from tests.unit.model.made_rows import LEEDS, score

LIFE = score("Life", 40.0, standard_error=3.0, share_with_interval=1.0, share_inherited=0.0)
LIVING = score("Living", 60.0, share_with_interval=0.0, share_inherited=1.0,
               inherited_from="Norfolk")  # fmt: skip
GONE = score("Gone", None, reason="no_value", coverage=0.0, indicators_present=0)
EMPTY = score("Access to care", None, reason="no_indicator", coverage=None, indicators_present=0)
EQUAL = score("Health", 50.0, standard_error=1.5, share_with_interval=0.5, rank_low=3, rank_high=9,
              ranked_of=20, confidence="high")  # fmt: skip
WITHHELD = score("Resilience", None, state="withheld", reason="themes_disagree")
THEMES = (LIFE, LIVING)


def own(weights, themes=THEMES, equal=EQUAL, agree=True):
    """The component with these weights."""
    return own_score(equal, themes, weights, agree=agree)


def test_a_link_holds_only_weights_unlike_one_by_theme():
    assert written({"living": 0.5, "life": 2.0, "gone": 1.0}) == "life:2,living:0.5"
    assert written({"life": 1.0}) is None


@pytest.mark.parametrize(
    ("text", "weights", "left_out"),
    [
        ("life:2,living:0.5", {"life": 2.0, "living": 0.5}, ()),
        ("life:0", {"life": 0.0}, ()),
        ("life:1", {}, ()),
        ("", {}, ()),
        ("life:2,", {"life": 2.0}, ()),
        ("life:2.0", {}, ("life:2.0",)),
        ("life:9,living:3", {"living": 3.0}, ("life:9",)),
        ("life:-1", {}, ("life:-1",)),
        ("life:nan,life:1e0", {}, ("life:nan", "life:1e0")),
        ("life:2,life:3", {"life": 2.0}, ("life:3",)),
        ("voting:2", {}, ("voting:2",)),
        ("life", {}, ("life",)),
        (" life:2", {}, (" life:2",)),
    ],
)
def test_a_link_is_read_strictly_and_the_rest_is_named(text, weights, left_out):
    found = parsed(text, {"life", "living"})
    assert (found.weights, found.left_out) == (weights, left_out)


def test_other_weights_move_the_number_its_interval_and_its_shares():
    found = own({"life": 3.0})
    assert found.score == pytest.approx(45.0)
    assert found.standard_error == pytest.approx(0.75 * 3.0)
    assert found.share_with_interval == pytest.approx(0.75)
    assert (found.share_inherited, found.inherited_from) == (pytest.approx(0.25), "Norfolk")


def test_own_weights_make_no_median_rank_or_confidence():
    found = own({"life": 3.0})
    assert found.median is found.rank_low is found.ranked_of is found.confidence is None


def test_a_theme_of_weight_nought_leaves_no_trace():
    found = own({"living": 0.0})
    assert (found.score, found.standard_error, found.share_with_interval) == (40.0, 3.0, 1.0)
    assert (found.share_inherited, found.inherited_from) == (0.0, None)


def test_without_any_interval_the_error_is_unknown_not_nought():
    assert own({"life": 0.0}).standard_error is None


def test_weight_on_a_theme_that_is_not_known_here_costs_coverage():
    themes = (LIFE, LIVING, GONE)
    assert own({}, themes).state == "partial"
    assert own({"gone": 3.0}, themes).reason == "too_few_themes"
    assert own({"gone": 0.0}, themes).state == "full"


def test_nothing_with_a_weight_is_unknown():
    found = own({"life": 0.0, "living": 0.0})
    assert (found.score, found.state, found.reason) == (None, "unknown", None)
    said = beside_sentence("Health", found, EQUAL, {"life": 0.0, "living": 0.0}, LEEDS)
    assert "no number (nothing has a weight), with your weights" in said


def test_a_component_whose_themes_disagree_has_no_number_whatever_the_weights():
    found = own({"life": 3.0}, equal=WITHHELD, agree=False)
    assert (found.score, found.state, found.standard_error) == (None, "withheld", None)
    assert withheld_sentence("Resilience") == (
        "Resilience has no number whatever the weights. It is not added up: its themes do not "
        "move together."
    )


def test_leaving_out_what_is_missing_does_not_bring_back_a_number_that_is_withheld():
    """A council with too few themes is unknown, not withheld, until a weight of 0 hides that."""
    unknown = replace(WITHHELD, state="unknown", reason="too_few_themes")
    themes = (LIFE, GONE, replace(GONE, id="lost"))
    found = own({}, themes, unknown, agree=False)
    assert (found.score, found.state) == (None, "unknown")
    found = own({"gone": 0.0, "lost": 0.0}, themes, unknown, agree=False)
    assert (found.score, found.state) == (None, "withheld")


def test_a_council_that_is_never_scored_stays_so():
    barred = score("Health", None, reason="never_scored")
    assert own({"life": 3.0}, equal=barred).reason == "never_scored"


def test_both_numbers_are_said_with_their_intervals():
    said = beside_sentence("Health", own({"life": 3.0}), EQUAL, {"life": 3.0}, LEEDS)
    assert said == (
        "Health in Leeds: 45, 95% interval 41 to 49, with your weights; 50, 95% interval 47 to 53, "
        "with equal ones."
    )
    assert beside_sentence("Health", own({}), EQUAL, {}, LEEDS).endswith("the same so far.")


def test_themes_without_a_slider_are_named():
    assert no_weight_sentence(THEMES) is None
    assert no_weight_sentence([LIFE, EMPTY]) == (
        "“Access to care” has no scored indicator and so no weight."
    )
    assert "“Access to care” and “Nature” have no scored" in no_weight_sentence(
        [EMPTY, replace(EMPTY, title="Nature")]
    )


def test_what_a_link_asked_for_in_vain_is_said():
    assert "“voting:2” and “life:9”. They were left out." in left_out_sentence(
        ("voting:2", "life:9")
    )


def test_a_weight_says_what_it_does_where_that_is_not_plain():
    assert [step_label(weight) for weight in (0.0, 0.5, 1.0, 3.0)] == [
        "0 · left out", "0.5", "1 · as it is", "3",
    ]  # fmt: skip
