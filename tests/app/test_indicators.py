"""All indicators: the search, the filters, and what to do where nothing is found."""

from __future__ import annotations

import pytest

from components import store
from components.model import indicator_list
from tests.app.conftest import text


def test_the_list_holds_every_indicator_with_its_definition(open_app):
    app = open_app("indicators")
    said = text(app)
    assert "Adults who smoke cigarettes" in said
    assert "vaping does not count" in said
    assert said.count("More about it") == len(store.catalogue().indicators)


def test_a_search_from_the_address_is_done_and_stays_there(open_app):
    app = open_app("indicators", q="smoking")
    assert "for “smoking”" in text(app)
    assert "Adults who smoke cigarettes" in text(app)
    assert "gigabit" not in text(app)
    assert app.query_params["q"] == "smoking"


def test_typing_searches_and_a_slip_is_said(open_app):
    app = open_app("indicators")
    app.text_input(key="list_query_field").set_value("brodband").run()
    assert "read as “broadband”" in text(app)
    assert app.query_params["q"] == "brodband"


def test_nothing_found_says_what_to_try(open_app):
    assert "Try fewer words" in text(open_app("indicators", q="xyzzy"))
    said = text(open_app("indicators", q="gigabit", component="health"))
    assert "would be listed without the filters" in said


@pytest.mark.parametrize(
    ("filters", "shown", "hidden"),
    [
        ({"component": "data"}, "4G coverage", "Adults who smoke"),
        ({"nation": "northern-ireland"}, "gigabit", "Adults living with obesity"),
        ({"interval": "yes"}, "Adults who smoke", "4G coverage"),
        ({"series": "yes"}, "Adults who smoke", "Sports facilities"),
        ({"known": "none"}, "Homicides", "Adults who smoke"),
    ],
)
def test_filters_narrow_the_list(open_app, filters, shown, hidden):
    app = open_app("indicators", **filters)
    assert shown in text(app)
    assert hidden not in text(app)
    assert set(filters) <= set(app.query_params)


def test_a_filter_that_we_do_not_know_is_left_out(open_app):
    app = open_app("indicators", known="some", nation="atlantis")
    assert not {"known", "nation"} & set(app.query_params)
    assert "atlantis" in text(app)


@pytest.mark.parametrize("known", indicator_list.KNOWN)
def test_every_choice_of_coverage_opens(open_app, known):
    assert f"of {len(store.catalogue().indicators)} indicators" in text(
        open_app("indicators", known=known)
    )


def test_a_filter_nobody_made_is_named_once_and_left_out(open_app):
    """The sentence had two names in quotation marks, one after the other."""
    said = text(open_app("indicators", component="nope"))
    assert "The link asks for Component: “nope”, which cannot be chosen here." in said
