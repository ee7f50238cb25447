"""One indicator of several places over time: what is drawn, what is only said, whose seam it is."""

from __future__ import annotations

import pytest

from components import store
from components.model.side_by_side import cells
from components.views import compare_over_time
from tests.app.conftest import drawings, text
from tests.unit.views.opening import opened


@pytest.fixture(autouse=True)
def _open(database):
    store.ensure_database()


def page(slugs: str, indicator_id: str):
    """The page for those places and that indicator."""
    by_slug = {place.slug: place for place in store.choosable_places()}
    places = [by_slug[slug] for slug in slugs.split(",")]
    rows = [
        next(
            r for r in store.place_rows(place.area_code) if r.indicator.indicator_id == indicator_id
        )
        for place in places
    ]
    return opened(lambda: compare_over_time.show(cells(places, rows)))


def test_every_place_on_one_scale_has_its_line_and_a_column_of_the_table():
    app = page("leeds,bradford,england", "healthy-life-expectancy-female")
    drawn = "".join(drawings(app))
    assert all(f"cp-l-{role}" in drawn for role in ("place", "second", "third"))
    assert "over time, side by side" in drawn


def test_a_district_that_shows_its_countys_figure_is_said_and_not_drawn():
    app = page("leeds,norwich,norfolk", "healthy-life-expectancy-female")
    drawn = "".join(drawings(app))
    assert "cp-l-second" not in drawn
    assert "cp-l-third" in drawn
    assert "Norwich: Norfolk’s figure: not compared." in text(app)


def test_a_series_under_two_codes_shows_its_seam_and_says_whose_it_is():
    said = text(page("somerset,buckinghamshire,leeds", "business-births"))
    assert said.count("new code") == 2
    assert "Older figures of Somerset and Buckinghamshire" in said


def test_totals_are_in_the_table_and_not_on_one_chart():
    app = page("leeds,bradford", "active-businesses")
    assert "cp-trend" not in "".join(drawings(app))
    assert "Each figure stands for itself" in text(app)
    assert "over time, side by side" in text(app)


def test_an_indicator_nobody_has_says_so():
    said = text(page("glasgow-city,belfast", "adult-obesity"))
    assert "Nothing to draw. No figure has been published here." in said
    assert "Glasgow City: no data." in said
