"""The page Compare: places of every kind side by side, and what may not be compared."""

from __future__ import annotations

import re

import pytest

from tests.app.conftest import drawings, text


def test_two_councils_stand_side_by_side_with_scores_indicators_and_time(open_app):
    said = text(open_app("compare", places="leeds,bradford", component="health"))
    assert "The eight components side by side" in said
    assert re.search(r"Beside Leeds, Bradford is|Bradford and Leeds are", said)
    assert "Healthy life expectancy, female" in said
    assert "over time, side by side" in said
    assert "Download" not in said.split("Compare places")[0]


def test_the_order_is_that_of_the_link_and_never_that_of_the_scores(open_app):
    for places in ("leeds,bradford", "bradford,leeds"):
        drawn = next(d for d in drawings(open_app("compare", places=places)) if "cp-wheel-of" in d)
        heads = re.findall(r'<th scope="col">.*?</b>([A-Z][a-z]+)</th>', drawn)
        assert ",".join(heads).lower() == places


def test_a_county_and_a_nation_are_compared_without_scores(open_app):
    said = text(open_app("compare", places="leeds,norfolk,england", component="health"))
    assert "Norfolk and England have none: scores are made for councils only" in said
    assert "60.9" in said


def test_places_that_are_no_councils_need_no_doughnut(open_app):
    app = open_app("compare", places="norfolk,england,united-kingdom", component="health")
    assert not any("cp-dough" in drawn for drawn in drawings(app))
    assert "Health and wellbeing: the indicators" in text(app)


def test_six_places_of_every_kind_are_shown(open_app):
    places = "leeds,norwich,norfolk,yorkshire-and-the-humber,england,united-kingdom"
    said = text(open_app("compare", places=places, component="skills"))
    for name in ("Leeds", "Norwich", "Norfolk", "Yorkshire and The Humber", "United Kingdom"):
        assert name in said
    assert re.search(r"\b(nan|None|inf)\b", said) is None


def test_a_seventh_place_is_left_out_and_said(open_app):
    app = open_app("compare", places="leeds,bradford,york,hull,barnsley,kirklees,calderdale,selby")
    said = text(app)
    assert re.search(r"the first 6 are shown|which we do not know", said)
    assert len(app.multiselect[0].value) <= 6


def test_a_district_with_its_countys_figures_is_not_compared_by_them(open_app):
    said = text(open_app("compare", places="leeds,norwich", component="health"))
    assert "Norfolk’s figure: not compared" in said


def test_nations_with_measures_of_their_own_are_not_put_on_one_scale(open_app):
    said = text(open_app("compare", places="leeds,glasgow-city", component="health"))
    assert "Scotland has a measure of its own" in said
    assert "compare scores across nations with care" in said


def test_scores_are_set_beside_the_first_council_inside_a_nation_alone(open_app):
    said = text(open_app("compare", places="leeds,bradford,glasgow-city", component="health"))
    assert re.search(r"Bradford scores (higher|lower) than Leeds in ", said)
    assert re.search(r"(higher|lower) than Leeds \((95% intervals|interval for \d+%)\)", said)
    assert "Glasgow City is of another nation" in said


def test_what_is_known_of_nobody_is_one_sentence_and_no_row(open_app):
    app = open_app("compare", places="wales,united-kingdom", component="health")
    assert "Not known for any of these places:" in text(app)
    tables = "".join(d for d in drawings(app) if "cp-sides-rows" in d)
    assert "Avoidable deaths</button>" not in tables
    assert "Healthy life expectancy, female</button>" in tables


def test_each_theme_is_a_part_of_its_own_and_that_of_the_choice_is_open(open_app):
    app = open_app("compare", places="leeds,bradford", component="health", indicator="suicides")
    drawn = next(d for d in drawings(app) if "cp-sides-rows" in d)
    assert re.findall(r'data-keep="fold-([^"]+)" open', drawn) == ["Personal wellbeing"]
    assert drawn.count('class="cp-fold"') == 5


def test_a_council_that_is_never_scored_keeps_its_reasons(open_app):
    said = text(open_app("compare", places="isles-of-scilly,cornwall", component="data"))
    assert "too few residents" in said


@pytest.mark.parametrize("given", ["no-such-place", "<script>alert(1)</script>", "x" * 2000, ",,,"])
def test_a_name_nobody_knows_gives_a_sentence_and_loses_nothing(open_app, given):
    app = open_app("compare", places=f"leeds,{given},bradford", component="skills")
    said = text(app)
    assert "<script>alert" not in "".join(drawings(app))
    assert app.query_params["component"] == "skills"
    assert said.count("which we do not know") <= 1
    assert "leeds" in app.query_params["places"]


@pytest.mark.parametrize("parameter", ["component", "indicator"])
def test_an_unknown_choice_is_left_out_and_the_places_are_kept(open_app, parameter):
    app = open_app("compare", **{"places": "leeds,bradford", parameter: "no-such-thing"})
    assert parameter not in app.query_params
    assert app.query_params["places"] == "leeds,bradford"
    assert "no-such-thing" in text(app)


def test_a_link_opens_the_indicator_it_names(open_app):
    app = open_app(
        "compare", places="leeds,bradford", component="health", indicator="adult-obesity"
    )
    assert re.search(r"<h2[^>]*>Adults living with obesity</h2>", "".join(drawings(app)))
    assert app.query_params["indicator"] == "adult-obesity"


def test_nobody_yet_gives_a_kind_sentence_and_ways_to_begin(open_app):
    app = open_app("compare")
    assert "Nobody stands here yet." in text(app)
    app.button("suggest-0").click().run()
    assert not app.exception
    assert "The eight components side by side" in text(app)


def test_a_single_place_is_asked_for_company(open_app):
    app = open_app("compare", places="norfolk")
    assert "Norfolk stands alone so far." in text(app)
