"""A council beside its peers, on a component page: chosen in the link, said, counted, refused."""

from __future__ import annotations

import pytest

from tests.app.conftest import text

SMOKERS = {"indicator": "adult-smokers"}


def test_a_council_stands_beside_the_twenty_most_like_it(open_app):
    said = text(open_app("health", place="leeds", **SMOKERS))
    assert "Beside councils like Leeds" in said
    assert "of 20 similar councils" in said


def test_a_link_names_the_set_and_the_councils_picked(open_app):
    app = open_app(
        "health", place="leeds", peers="own", pick="bradford,leeds,manchester", **SMOKERS
    )
    said = text(app)
    assert "councils you picked" in said
    assert "Bradford" in said
    assert app.query_params["pick"] == "bradford,leeds,manchester"


def test_an_unknown_name_in_a_pick_is_left_out_in_one_sentence(open_app):
    said = text(
        open_app("health", place="leeds", peers="own", pick="atlantis,<b>,bradford", **SMOKERS)
    )
    assert "The link names “atlantis” and “<b>”, which we do not know. Left out." in said
    assert "Bradford" in said


def test_an_unknown_set_falls_back_to_the_most_similar(open_app):
    said = text(open_app("health", place="leeds", peers="friends", **SMOKERS))
    assert "The link asks for a set of councils “friends”, which cannot be chosen here." in said
    assert "of 20 similar councils" in said


def test_an_empty_pick_asks_for_councils(open_app):
    said = text(open_app("health", place="leeds", peers="own", **SMOKERS))
    assert "Pick up to ten councils" in said


def test_a_districts_county_figure_is_not_compared(open_app):
    said = text(open_app("health", place="norwich", indicator="healthy-life-expectancy-female"))
    assert "Norfolk’s figure is not Norwich’s own, so it is not compared." in said


def test_peers_of_other_nations_are_left_out_where_each_measures_for_itself(open_app):
    said = text(open_app("democracy", place="cardiff", indicator="museums"))
    assert "outside Wales, which measures this in its own way: not compared." in said


@pytest.mark.parametrize("slug", ["norfolk", "wales", "united-kingdom"])
def test_only_councils_have_peers(open_app, slug):
    assert "Beside councils like" not in text(open_app("health", place=slug, **SMOKERS))
