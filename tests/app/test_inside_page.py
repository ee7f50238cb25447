"""Inside the place: what it says of councils, counties and nations of every kind."""

from __future__ import annotations

import pytest

from components import store
from tests.app.conftest import drawings, text

GUARD = "never put on one scale"


def test_a_council_shows_its_share_its_ends_and_where_the_figures_come_from(open_app):
    said = text(open_app("inside", place="leeds"))
    assert "17% of Leeds’ neighbourhoods are in the most deprived tenth of England." in said
    assert "84 of 488; an even share would be 10%." in said
    assert "Harehills South (053C)" in said
    assert "Contains Parliamentary information licensed under the Open Parliament Licence" in said
    assert GUARD in said


def test_each_measure_of_a_nation_can_be_chosen_and_kept_in_a_link(open_app):
    for measure in store.neighbourhood_measures()["S92000003"]:
        app = open_app("inside", place="glasgow-city", measure=measure.measure_id)
        assert app.query_params["measure"] == measure.measure_id
        assert measure.definition in text(app)


def test_a_measure_that_a_nation_does_not_have_is_left_out_with_a_sentence(open_app):
    app = open_app("inside", place="glasgow-city", measure="crime-burglary")
    assert "measure" not in app.query_params
    assert "crime-burglary" in text(app)


def test_northern_ireland_has_its_tenths_and_one_sentence_why_there_is_no_map(open_app):
    app = open_app("inside", place="belfast")
    said = text(app)
    assert "No map: the boundaries of the 890 areas of 2001" in said
    assert "27% of Belfast’s neighbourhoods" in said
    assert "Scottish Government" not in said


def test_welsh_neighbourhoods_that_cannot_be_drawn_are_counted(open_app):
    assert "6 neighbourhoods of 2011 are not drawn" in text(open_app("inside", place="cardiff"))


def test_the_isles_of_scilly_are_one_neighbourhood(open_app):
    said = text(open_app("inside", place="isles-of-scilly"))
    assert "there is nothing inside it to compare" in said
    assert "From one end to the other" not in said


def test_few_neighbourhoods_are_counted_without_a_share(open_app):
    said = text(open_app("inside", place="city-of-london"))
    assert "City of London’s 6 neighbourhoods" in said
    assert "17%" not in said


@pytest.mark.parametrize(
    ("slug", "names"),
    [
        ("norfolk", ("Breckland", "Norwich", "South Norfolk")),
        ("yorkshire-and-the-humber", ("Barnsley", "Leeds", "Wakefield")),
        ("wales", ("Blaenau Gwent", "Cardiff", "Wrexham")),
    ],
)
def test_a_county_a_region_and_a_nation_show_their_councils_by_name(open_app, slug, names):
    said = text(open_app("inside", place=slug))
    table = said[said.index("by name") :]
    places = [table.index(name) for name in names]
    assert places == sorted(places)
    assert "no league table" in said
    assert GUARD in said


def test_nobody_is_shown_the_whole_united_kingdom_on_one_scale(open_app):
    assert "no such view of the whole United Kingdom" in text(open_app("inside"))


def test_the_widest_gap_is_said_as_the_widest_of_many(open_app):
    said = text(open_app("inside", place="east-renfrewshire"))
    assert "A gap of 12.6 years (95% interval 6.9 to 18.3)." in said
    assert "the widest of many is wide partly by chance" in said


def test_a_council_without_a_neighbour_so_near_says_so(open_app):
    assert "No neighbour within ten miles" in text(open_app("inside", place="cornwall"))


def test_a_neighbourhood_in_the_link_is_shown_on_every_measure(open_app):
    app = open_app("inside", place="leeds", neighbourhood="E01011264")
    assert "Yeadon East (011A) on every measure" in text(app)
    assert app.query_params["neighbourhood"] == "E01011264"


def test_a_neighbourhood_of_another_council_in_the_link_is_left_out(open_app):
    app = open_app("inside", place="cornwall", neighbourhood="E01011264")
    assert "neighbourhood" not in app.query_params
    assert "on every measure" not in text(app)


def test_the_table_has_every_neighbourhood_by_name(open_app):
    app = open_app("inside", place="belfast")
    app.toggle(key="table-inside").set_value(True).run()
    assert max(each.count("<tr>") for each in drawings(app)) == 175


def test_without_a_place_one_click_leads_inside_one_of_each_nation(open_app):
    """The page was a heading on an empty sheet."""
    app = open_app("inside")
    offered = [button.label for button in app.button if button.label.startswith("Look inside")]
    names = ("Birmingham", "Glasgow City", "Cardiff", "Belfast")
    assert sorted(offered) == sorted(f"Look inside {name}" for name in names)
    app.button("inside-S12000049").click().run()
    assert not app.exception
    assert "Inside Glasgow City" in text(app)
    assert app.query_params["place"] == "glasgow-city"


def test_where_a_count_stands_alone_there_is_no_column_for_shares(open_app):
    """Of the Isles of Scilly's one neighbourhood "Share" stood over nothing."""
    drawn = next(
        d for d in drawings(open_app("inside", place="isles-of-scilly")) if "cp-tenths" in d
    )
    assert ">Share<" not in drawn
    assert ">Count<" in drawn
