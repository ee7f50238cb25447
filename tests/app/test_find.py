"""Find councils: conditions from the address, what is found, and what to change."""

from __future__ import annotations

import pytest

from components.views import find_view
from tests.app.conftest import drawings, text

GIGABIT = "gigabit-broadband~lowest-quarter"
POVERTY = "child-poverty-after-housing-costs~above"


def test_a_question_in_the_address_is_answered_and_stays_there(open_app):
    app = open_app("find", **{"if": GIGABIT, "if2": POVERTY})
    said = text(app)
    assert "councils meet both conditions" in said
    assert "left with those above" in said
    assert "England:" in said
    assert "more cannot be told, because:" in said
    assert "stands in" in said  # England's child poverty is not published: the UK's is
    assert (app.query_params["if"], app.query_params["if2"]) == (GIGABIT, POVERTY)


def test_those_that_cannot_be_told_are_listed_on_request(open_app):
    app = open_app("find", **{"if": GIGABIT})
    assert "Antrim" not in text(app)
    [switch] = [each for each in app.toggle if each.label.startswith("List the ")]
    switch.set_value(True).run()
    said = text(app)
    assert "Antrim" in said
    assert "fewer than 20 councils of its nation can be placed" in said


def test_examples_are_shown_before_anything_is_asked_and_each_finds_somebody(open_app):
    said = [each for each in drawings(open_app("find")) if "A question to begin with" in each]
    assert len(said) == 1
    assert said[0].count("data-choose") == find_view.MOST_EXAMPLES
    assert "(0 councils)" not in said[0]


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ("nonsense", "an indicator we do not have"),
        ("exports~above", "is a total"),
        ("adult-smokers~at-least~much", "without a number"),
    ],
)
def test_what_cannot_be_asked_gives_one_sentence_and_the_rest_is_asked(open_app, given, sentence):
    app = open_app("find", **{"if": given, "if2": GIGABIT})
    assert sentence in text(app)
    assert app.query_params["if"] == GIGABIT
    assert "if2" not in app.query_params


def test_a_filter_that_we_do_not_know_is_left_out(open_app):
    app = open_app("find", **{"if": GIGABIT, "in": "atlantis", "kind": "metropolitan-district"})
    assert "atlantis" in text(app)
    assert "in" not in app.query_params
    assert app.query_params["kind"] == "metropolitan-district"
    assert "of 36 councils" in text(app)


def test_conditions_that_exclude_each_other_say_which_to_drop(open_app):
    said = text(open_app("find", **{"if": GIGABIT, "if2": "gigabit-broadband~highest-quarter"}))
    assert "No council is known to meet both conditions" in said
    assert "Without “Premises that can get gigabit broadband: in the highest quarter" in said


def test_filters_that_exclude_each_other_say_so(open_app):
    said = text(open_app("find", **{"if": GIGABIT, "in": "wales", "kind": "london-borough"}))
    assert "No council is of this nation or region, kind and cluster together." in said


def test_a_condition_is_added_changed_and_removed_on_the_page(open_app):
    app = open_app("find")
    app.selectbox(key="find-add-0").set_value("adult-smokers").run()
    assert app.query_params["if"] == "adult-smokers~clearly-above"
    app.selectbox(key="find-0-test").set_value("at-least").run()
    assert app.query_params["if"].startswith("adult-smokers~at-least~")
    app.number_input(key="find-0-number").set_value(15.0).run()
    assert app.query_params["if"] == "adult-smokers~at-least~15"
    app.button(key="find-0-out").click().run()
    assert "if" not in app.query_params
    assert "A question to begin with" in text(app)


def test_another_indicator_keeps_the_test_where_it_allows_it(open_app):
    app = open_app("find", **{"if": GIGABIT})
    app.selectbox(key="find-0-indicator").set_value("4g-coverage").run()
    assert app.query_params["if"] == "4g-coverage~lowest-quarter"
    app.selectbox(key="find-0-indicator").set_value("exports").run()
    assert app.query_params["if"] == "exports~rising"


def test_like_my_place_needs_a_council_and_looks_at_the_twenty_most_like_it(open_app):
    asked = {"if": GIGABIT, "like": "yes"}
    assert "of 20 councils" in text(open_app("find", place="leeds", **asked))
    assert "like" not in open_app("find", place="wales", **asked).query_params


def test_a_measure_of_one_nation_is_asked_there_only_and_says_so(open_app):
    said = text(open_app("find", **{"if": "adult-obesity~clearly-above"}))
    assert "measured in England only (65)" in said


def test_districts_of_counties_are_not_judged_by_the_countys_figure(open_app):
    said = text(open_app("find", **{"if": "healthy-life-expectancy-female~clearly-below"}))
    assert "only the county’s figure is published, not the district’s own (164)" in said
