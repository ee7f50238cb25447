"""What people said, and cases for what stands out: from the address, by filters, from a place."""

from __future__ import annotations

import pytest

from tests.app.conftest import drawings, text


def test_points_stand_with_what_they_are_and_what_speaks_to_them(open_app):
    said = text(open_app("said"))
    assert "Opinion, not statistics." in said
    assert "234 points" in said
    assert "Place-based devolution: big and small" in said
    assert "cases and" in said


def test_filters_of_the_address_combine_and_stay_there(open_app):
    app = open_app("said", kind="worked_well~collaborate", theme="sustainability")
    said = text(app)
    assert "12 of 234 points" in said
    assert "Worked well · 7" in said
    assert "Asks and offers ·" not in said
    assert app.query_params["kind"] == "worked_well~collaborate"


def test_the_list_of_2021_is_left_undivided_and_said_to_be(open_app):
    said = text(open_app("said", kind="asks_and_offers"))
    assert "16 of 234 points" in said
    assert "left undivided" in said


def test_what_no_point_has_says_which_filter_to_drop(open_app):
    said = text(open_app("said", kind="asks_and_offers", year="2024"))
    assert "There is no point with all of this." in said
    assert "Drop the filter Year" in said


@pytest.mark.parametrize("given", ["nonsense", "<script>alert(1)</script>", "x" * 2000])
def test_an_unknown_value_in_the_address_gives_a_sentence(open_app, given):
    app = open_app("said", theme=given)
    assert "234 points" in text(app)
    assert "theme" not in app.query_params
    assert "<script>alert" not in "".join(drawings(app))


def test_the_search_finds_points_and_is_kept(open_app):
    app = open_app("said", q="climate")
    said = text(app)
    assert "of 234 points" in said
    assert "Local Climate Adaptation Tool" in said
    assert app.query_params["q"] == "climate"


def test_the_directory_opens_from_the_address_and_filters(open_app):
    said = text(open_app("said", view="directory", focus="cyber"))
    assert "7 of 45 entries" in said
    assert "National Cyber Security Centre" in said
    assert "closed on 30 June 2024" in said
    assert "Jisc" not in said


def test_a_place_is_shown_who_worked_on_what_stands_out_with_the_reasons(open_app):
    drawn = [each for each in drawings(open_app("place", place="leeds")) if "cp-spotlist" in each]
    assert len(drawn) == 1
    said = drawn[0]
    assert "Others who worked on what stands out here" in said
    assert "Worse than England (95%)" in said
    assert "ONS cluster" in said
    assert "same theme: " in said.lower()
    assert "source found" in said
    assert 'href="cases?place=leeds&amp;case=' in said


def test_a_place_without_anything_that_stands_out_says_so_and_leads_to_all_cases(open_app):
    said = text(open_app("place", place="isles-of-scilly"))
    assert "Others who worked on what stands out here" in said
    assert "All 171 cases" in said


def test_twenty_cases_of_a_component_are_shown_and_the_rest_on_request(open_app):
    app = open_app("data", place="leeds")
    shown = "".join(drawings(app))
    assert shown.count("cp-line-title") == 17
    assert "Filter and search all of them in the library" in shown
    [more] = [each for each in app.button if each.label.startswith("Show the other ")]
    more.click().run()
    assert "".join(drawings(app)).count("cp-line-title") > 60


def test_the_theme_acts_on_the_cases_of_a_component(open_app):
    said = text(open_app("skills", place="leeds", theme="attendance"))
    assert "those about school attendance" in said
    assert "Connected Bradford" in said
