"""The doughnut portrait: places of every kind, another beside, a year, a dimension."""

from __future__ import annotations

import pytest

from components import store
from components.exports.portrait_file import portrait_cells
from tests.app.conftest import drawings, text


@pytest.mark.parametrize(
    ("slug", "name", "missing"),
    [
        ("leeds", "Leeds", 12),  # a council with all there is
        ("cardiff", "Cardiff", 14),  # education on one of two figures
        ("belfast", "Belfast", 16),  # mostly unknown
        ("isles-of-scilly", "The Isles of Scilly", 16),  # never scored, and shown all the same
        ("norfolk", "Norfolk", 15),  # a county
        ("yorkshire-and-the-humber", "Yorkshire and The Humber", 15),
        ("england", "England", 15),
        ("united-kingdom", "The United Kingdom", 16),
    ],
)
def test_every_kind_of_place_has_its_finding_and_counts_what_is_not_known(
    open_app, slug, name, missing
):
    said = text(open_app("portrait", place=slug))
    assert f"{name} goes past the ceiling on climate change" in said
    assert f"{missing} of 21 dimensions are not known" in said
    assert f"Not known: {missing} of 21" in said


def test_without_a_place_the_united_kingdom_is_shown(open_app):
    assert "The United Kingdom goes past" in text(open_app("portrait"))


def test_every_wedge_has_its_row_or_stands_in_the_list_of_the_unknown(open_app):
    whole = "".join(drawings(open_app("portrait", place="belfast")))
    for each in store.dimensions():
        # The wedge, the row, and the row's button.
        assert whole.count(f'data-choose="{each.dimension_id}"') == 3


def test_what_is_unknown_says_why_and_who_might_hold_it(open_app):
    said = text(open_app("portrait", place="belfast"))
    assert "the source has no figures for councils in Northern Ireland" in said
    assert "the Northern Ireland Housing Executive" in said
    assert "one where all live alike can have all its neighbourhoods in one tenth" in said


def test_a_figure_on_some_of_its_parts_and_a_countys_say_so(open_app):
    assert "rests on 1 of 2 figures" in text(open_app("portrait", place="cardiff"))
    assert "Norfolk’s figure" in text(open_app("portrait", place="norwich"))


def test_the_budget_behind_the_share_is_named_and_the_worlds_share_is_context_only(open_app):
    said = text(open_app("portrait", place="leeds", dimension="climate-change"))
    assert "965 million tonnes in 2033 to 2037" in said
    assert "no law gives a place a budget" in said
    assert "the local figure counts all greenhouse gases let out inside the area" in said
    assert "every council lies above it" in said


def test_air_is_set_against_the_guideline_and_the_law_stands_beside_it(open_app):
    said = text(open_app("portrait", place="leeds", dimension="air-pollution"))
    assert "At most 5 micrograms per cubic metre: recommendation" in said
    assert "At most 10 micrograms per cubic metre: statutory" in said
    assert "The figure here would be 28% inside." in said


def test_an_aim_out_of_force_is_never_shown_as_one_of_today(open_app):
    said = text(open_app("portrait", place="leeds", dimension="education"))
    assert "At least 90% of pupils: no longer in force" in said
    assert "At least 90% of pupils: policy" not in said


@pytest.mark.parametrize("dimension", ["housing", "food", "ozone-depletion"])
def test_a_dimension_in_the_link_is_shown_in_depth_and_kept(open_app, dimension):
    app = open_app("portrait", place="leeds", dimension=dimension)
    title = next(d.title for d in store.dimensions() if d.dimension_id == dimension)
    said = text(app)
    assert f"{title} in Leeds:" in said
    assert f"What others did about {title.lower()}" in said
    assert app.query_params["dimension"] == dimension


def test_every_dimension_opens_for_a_place_that_lacks_most(open_app):
    for each in store.dimensions():
        said = text(open_app("portrait", place="isles-of-scilly", dimension=each.dimension_id))
        assert f"{each.title} in the Isles of Scilly:" in said


def test_the_list_chooses_what_a_wedge_chooses(open_app):
    app = open_app("portrait", place="leeds")
    assert "dimension" not in app.query_params
    app.selectbox(key="portrait-dimension").select("housing").run()
    assert app.query_params["dimension"] == "housing"
    assert "Housing in Leeds: 25% short" in text(app)


def test_two_places_stand_side_by_side_and_differences_of_ground_are_said(open_app):
    app = open_app("portrait", place="leeds", other="cardiff")
    whole = "".join(drawings(app))
    assert whole.count('class="cp-pr"') == 2
    assert "The two rest on different figures: not to be compared." in text(app)
    assert app.query_params["other"] == "cardiff"


def test_a_year_shows_its_own_figures_beside_the_latest(open_app):
    app = open_app("portrait", place="leeds", year="2019")
    said = text(app)
    assert "In 2019 Leeds went past the ceiling" in said
    assert "Leeds, 2019" in said
    assert "Leeds, latest figures" in said
    assert "No period of its figures ended in 2019." in said
    assert app.query_params["year"] == "2019"


@pytest.mark.parametrize(
    ("parameter", "value"), [("other", "atlantis"), ("year", "1066"), ("dimension", "beauty")]
)
def test_a_wrong_value_in_the_link_is_left_out_with_a_sentence(open_app, parameter, value):
    app = open_app("portrait", place="leeds", **{parameter: value})
    assert parameter not in app.query_params
    assert value in text(app)


def test_the_place_itself_is_never_set_beside_itself(open_app):
    app = open_app("portrait", place="leeds", other="leeds")
    assert "other" not in app.query_params


def test_the_table_has_every_figure_with_its_interval(open_app):
    app = open_app("portrait", place="leeds")
    app.toggle(key="table-portrait").set_value(True).run()
    said = text(app)
    assert "What health rests on in Leeds" in said
    assert said.count("none published") > 3


def test_four_lenses_and_what_this_page_serves_are_said(open_app):
    said = text(open_app("portrait", place="leeds"))
    assert "four lenses" in said
    assert "44 dimensions" in said
    assert "is our assignment" in said


def test_the_file_has_all_dimensions_of_both_places(database):
    leeds, cardiff = store.place("E08000035"), store.place("W06000015")
    lines = portrait_cells(
        (place, "latest", store.portrait(place.area_code, "latest")) for place in (leeds, cardiff)
    )
    assert {line["dimension"] for line in lines if line["place"] == "Cardiff"} == {
        each.dimension_id for each in store.dimensions()
    }
    unknown = [line for line in lines if line["shortfall_or_overshoot"] is None]
    assert all(line["unknown_reason"] for line in unknown if line["amount"] is None)
