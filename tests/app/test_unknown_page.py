"""What we cannot see: a finding for places of every kind, filters in the link, reasons in words."""

from __future__ import annotations

import pytest

from tests.app.conftest import drawings, text


@pytest.mark.parametrize(
    ("slug", "words"),
    [
        ("leeds", "6 are not, most often because they are published for larger areas only."),
        ("belfast", "most often because the sources do not cover Northern Ireland."),
        ("isles-of-scilly", "most often because the sources have no figure here."),
        ("norfolk", "most often because they are published for councils only."),
        ("wales", "figures that could be known of Wales"),
        ("yorkshire-and-the-humber", "figures that could be known of Yorkshire and The Humber"),
    ],
)
def test_the_finding_says_how_much_is_not_known_and_why(open_app, slug, words):
    assert words in text(open_app("unknown", place=slug))


def test_nations_are_set_side_by_side_without_a_place_and_for_the_uk(open_app):
    for address in ({}, {"place": "united-kingdom"}):
        said = text(open_app("unknown", **address))
        assert "Of the figures that could be known of Northern Ireland’s councils" in said
        assert "England, 296 councils" in said
        assert "Themes with no indicator at all" in said


def test_every_unknown_has_a_reason_somebody_who_might_hold_it_and_who_shares_it(open_app):
    said = text(open_app("unknown", place="belfast", component="travel"))
    assert "The source does not cover Northern Ireland" in said
    assert "The Department for Infrastructure" in said
    assert "all 11" in said
    assert "All 75 gaps are shared by every one of Northern Ireland’s councils." in said


def test_what_a_publisher_held_back_is_held_by_the_publisher(open_app):
    said = text(open_app("unknown", place="belfast", kind="suppressed", component="economy"))
    assert "which held it back" in said
    assert "1 of 87 unknowns" in said


def test_another_nations_own_measure_is_our_rule_and_no_gap(open_app):
    said = text(open_app("unknown", place="leeds", kind="not-comparable", component="skills"))
    assert "England measures this in its own way" in said
    assert "our rule" in said


def test_filters_are_in_the_link_and_wrong_ones_are_left_out(open_app):
    app = open_app("unknown", place="leeds", component="no-such", kind="zero")
    assert "component" not in app.query_params
    assert "kind" not in app.query_params
    assert "no-such" in text(app)
    app = open_app("unknown", place="leeds", component="economy", kind="no-data")
    assert (app.query_params["component"], app.query_params["kind"]) == ("economy", "no-data")
    app.selectbox(key="widget-unknown:component").set_value("all").run()
    assert "component" not in app.query_params


def test_a_kind_that_does_not_occur_says_so(open_app):
    said = text(open_app("unknown", place="leeds", kind="suppressed"))
    assert "None of this kind." in said


def test_themes_without_an_indicator_are_listed_for_every_place(open_app):
    said = text(open_app("unknown", place="glasgow-city", component="resilience"))
    assert "Preparedness and security" in said
    assert "regional resilience partnership" in said


def test_the_picture_and_its_table_count_the_same(open_app):
    app = open_app("unknown", place="isles-of-scilly")
    picture = next(each for each in drawings(app) if "cp-unseen-squares" in each)
    squares = picture.partition('class="cp-key"')[0]
    table = next(each for each in drawings(app) if "Indicators by component and kind" in each)
    known = squares.count("cp-sq-known")
    assert f'<th scope="row">All</th><td>{known}</td>' in table
