"""Case studies: filters from the address and the page, what is found, one case open."""

from __future__ import annotations

import pytest

from components import store
from components.model.case_view import opaque_id
from components.views import cases_state
from tests.app.conftest import drawings, text


def cards(app) -> list[str]:
    """The ids of the cases whose cards are shown, in order."""
    drawn = "".join(drawings(app))
    return [part.split('"', 1)[0] for part in drawn.split('data-choose="case:')[1:]]


def test_every_filter_stands_in_the_address_and_all_hold_together(open_app):
    asked = {"component": "skills~health", "evidence": "found", "nation": "wales~scotland"}
    app = open_app("cases", **asked)
    found = cards(app)
    assert found
    held = {case.case_id: case for case in store.case_cards()}
    for case_id in found:
        assert {"skills", "health"} & set(held[case_id].components)
        assert held[case_id].evidence == "found"
        assert {code[0] for code in held[case_id].area_codes} & {"W", "S"}
    expected = {"component": "health~skills", "evidence": "found", "nation": "scotland~wales"}
    assert {name: app.query_params[name] for name in asked} == expected


@pytest.mark.parametrize("facet", ["component", "where", "tech"])
def test_a_value_that_there_is_not_gives_one_sentence_and_the_rest_is_kept(open_app, facet):
    app = open_app("cases", **{facet: "atlantis", "status": "active"})
    assert "atlantis" in text(app)
    assert facet not in app.query_params
    assert app.query_params["status"] == "active"
    assert "57 of 171" in text(app)


def test_where_nothing_is_found_it_says_what_to_drop_and_what_there_would_be(open_app):
    app = open_app("cases", component="skills", evidence="found", status="planned")
    said = text(app)
    assert "No case has all of this." in said
    assert "Drop the filter Status and there would be 28 cases." in said
    assert "Drop the filter Evidence and there would be 1 case." in said
    assert "Clear everything and see all 171 cases." in said


@pytest.mark.parametrize(
    "component",
    ["health", "resilience", "energy", "democracy", "travel", "economy", "skills", "data"],
)
def test_twenty_cases_of_a_component_are_shown_first_where_there_are_so_many(open_app, component):
    every = [case for case in store.case_cards() if component in case.components]
    assert len(every) >= 8
    app = open_app("cases", component=component)
    assert len(cards(app)) == min(cases_state.FIRST, len(every))
    assert cases_state.FIRST == 20


def test_more_are_shown_on_request_and_a_link_keeps_how_many(open_app):
    app = open_app("cases")
    app.button(key="more-cases").click().run()
    assert len(cards(app)) == 40
    assert app.query_params["n"] == "40"
    assert len(cards(open_app("cases", n="40"))) == 40


def test_without_a_place_the_newest_come_first_and_with_one_those_most_like_it(open_app):
    newest = cards(open_app("cases"))
    like = open_app("cases", place="leeds")
    held = {case.case_id: case for case in store.case_cards()}
    assert newest != cards(like)
    assert all("E08000035" in held[case_id].area_codes for case_id in cards(like)[:8])
    assert "In Leeds" in text(like)
    assert "ONS cluster" in text(like)
    like.selectbox(key="cases-order").set_value("recent").run()
    assert cards(like) == newest
    assert like.query_params["sort"] == "recent"


def test_the_map_is_another_view_and_stays_in_the_address(open_app):
    app = open_app("cases", view="map", component="travel")
    said = text(app)
    assert "councils have cases among these" in said
    assert "Nottingham" in said
    assert "Greater Manchester" in said
    assert "Abroad" in said
    assert not cards(app)
    assert app.query_params["view"] == "map"


def test_a_case_opens_by_its_id_and_by_one_that_says_nothing_of_it(open_app):
    case_id = "nottingham-workplace-parking-levy"
    for address in (case_id, opaque_id(case_id)):
        app = open_app("cases", case=address)
        said = text(app)
        assert "Workplace parking levy" in said
        assert "Who says so, field by field" in said
        assert "This shows no cause." in said
        assert app.query_params["case"] == address


def test_a_case_that_there_is_not_leads_to_the_library_with_a_sentence(open_app):
    app = open_app("cases", case="no-such-case")
    assert "no-such-case" in text(app)
    assert len(cards(app)) == 20
    assert "case" not in app.query_params


@pytest.mark.parametrize("case", [
    "sedgemoor-uprn", "barnsley-copilot", "smart-christchurch", "tfwm-near-miss",
    "spi-leeds-luton-lichfield", "national-toms", "dsit-scp-playbook", "three-ci",
])  # fmt: skip
def test_cases_of_every_kind_of_place_open(open_app, case):
    said = text(open_app("cases", case=case))
    expected = {
        "sedgemoor-uprn": "Sedgemoor became part of Somerset in 2023",
        "barnsley-copilot": "Barnsley had the code E08000016 until 2025",
        "smart-christchurch": "The case lies in no one place of the United Kingdom",
        "tfwm-near-miss": "Figures are not published for the West Midlands as a whole",
        "spi-leeds-luton-lichfield": "Leeds before and after",
        "national-toms": "England before and after",
        "dsit-scp-playbook": "United Kingdom before and after",
        "three-ci": "no one place",
    }[case]
    assert expected in said


def test_a_component_without_a_theme_of_its_own_says_so(open_app):
    pairs = [
        (case.case_id, component)
        for case in store.case_cards()
        for component in case.components
        if not {t.theme_id for t in store.catalogue().themes_of(component)} & set(case.themes)
    ]
    assert len(pairs) == 22
    case_id, component = pairs[0]
    said = text(open_app("cases", case=case_id))
    assert f"no theme of {store.catalogue().component(component).title} fits it" in said


def test_a_place_of_several_is_chosen_and_stays_in_the_address(open_app):
    app = open_app("cases", case="spi-leeds-luton-lichfield", at="luton")
    assert "Luton before and after" in text(app)
    assert app.query_params["at"] == "luton"


def test_an_indicator_is_drawn_on_request(open_app):
    app = open_app(
        "cases", case="nottingham-workplace-parking-levy", indicator="commuters-public-transport"
    )
    assert "Commuters by public transport" in text(app)
    assert app.query_params["indicator"] == "commuters-public-transport"
