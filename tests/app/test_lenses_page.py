"""Other frameworks: every one of them, for places of every kind, with and without a term."""

from __future__ import annotations

import re

import pytest

from tests.app.conftest import drawings, text

LENSES = (
    "digitalisation-outcomes", "local-digital-capital", "four-rs", "healthy-to-enabled",
    "foundational-topics", "social-progress", "long-term-impacts", "levelling-up-tests",
    "social-value", "common-themes", "calls-to-action", "ethical-as",
)  # fmt: skip
PLACES = ("leeds", "belfast", "isles-of-scilly", "norfolk", "wales", None)


@pytest.mark.parametrize("lens", LENSES)
@pytest.mark.parametrize("place", ["leeds", None])
def test_every_framework_opens_and_says_whose_it_is(open_app, lens, place):
    app = open_app("lenses", lens=lens, **({"place": place} if place else {}))
    said = text(app)
    assert "Published by" in said
    assert "the source’s" in said
    assert "case stud" in said
    assert re.search(r"\b(nan|None|inf)\b", said) is None
    assert app.query_params["lens"] == lens


@pytest.mark.parametrize("place", PLACES)
def test_a_term_shows_its_figures_points_and_cases_for_every_kind_of_place(open_app, place):
    app = open_app("lenses", lens="foundational-topics", term="ft02",
                   **({"place": place} if place else {}))  # fmt: skip
    said = text(app)
    assert "Healthy life expectancy, female" in said
    assert "by a rule of ours" in said
    assert "points of working groups" in said
    assert app.query_params["term"] == "ft02"


def test_a_council_has_numbers_and_what_has_none_says_why(open_app):
    said = text(open_app("lenses", place="leeds", lens="foundational-topics"))
    assert "8 a number" in said
    assert "themes disagree" in said
    assert "never high" in said


def test_a_council_of_northern_ireland_counts_what_it_does_not_know(open_app):
    said = text(open_app("lenses", place="belfast", lens="social-progress"))
    assert re.search(r"Belfast: \d of 12 components have a known figure", said)
    assert "no published figure speaks to it" in said


@pytest.mark.parametrize("place", ["isles-of-scilly", "norfolk", "wales"])
def test_what_is_never_scored_still_shows_what_is_known(open_app, place):
    said = text(open_app("lenses", place=place, lens="digitalisation-outcomes"))
    assert re.search(r"\d of \d known", said)
    assert ("too few residents" in said) == (place == "isles-of-scilly")
    assert ("Numbers are made for councils" in said) == (place != "isles-of-scilly")


def test_a_framework_that_nothing_measures_works_with_cases_and_points(open_app):
    said = text(open_app("lenses", place="leeds", lens="ethical-as", term="awareness"))
    assert "No published figure speaks to any of the 5 As" in said
    assert "No figures." in said
    assert "4 points of working groups" in said


def test_the_proxy_marks_my_region_and_says_that_it_is_not_the_index(open_app):
    said = text(open_app("lenses", place="leeds", lens="local-digital-capital"))
    assert "Marked: Yorkshire and The Humber" in said
    assert "Why this is not the index" in said
    assert "+1.60" in said
    assert "2021" in said
    assert "third overall" in said


@pytest.mark.parametrize("place", ["england", "united-kingdom", None])
def test_no_region_is_marked_where_none_is_mine(open_app, place):
    app = open_app("lenses", lens="local-digital-capital", **({"place": place} if place else {}))
    assert "Marked:" not in text(app)
    assert not [each for each in drawings(app) if "cp-z-mine" in each]


@pytest.mark.parametrize(("name", "kept"), [("lens", "place"), ("term", "lens")])
def test_a_wrong_name_in_the_address_gives_a_sentence_and_the_rest_stays(open_app, name, kept):
    address = {"place": "leeds", "lens": "four-rs", name: "no-such-thing"}
    app = open_app("lenses", **address)
    assert "no-such-thing" in text(app)
    assert name not in app.query_params
    assert app.query_params[kept] == address[kept]


def test_another_framework_leaves_the_term_of_the_one_before_behind(open_app):
    app = open_app("lenses", place="leeds", lens="four-rs", term="renew")
    [pills] = [each for each in app.get("button_group") if each.proto.label == "Framework"]
    pills.set_value("ethical-as").run()
    assert app.query_params["lens"] == "ethical-as"
    assert "term" not in app.query_params
    assert "Five ethical As" in text(app)
