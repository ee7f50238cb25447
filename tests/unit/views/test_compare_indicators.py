"""The file of places side by side: what the screen says, one line an indicator and place."""

from __future__ import annotations

import pytest

from components import store
from components.model.side_by_side import cells
from components.views import compare_indicators


@pytest.fixture(autouse=True)
def _open(database):
    store.ensure_database()


def lines(slugs, indicator_id):
    """The lines of the file for one indicator."""
    by_slug = {place.slug: place for place in store.choosable_places()}
    places = [by_slug[slug] for slug in slugs]
    rows = [
        next(row for row in store.place_rows(place.area_code)
             if row.indicator.indicator_id == indicator_id)
        for place in places
    ]  # fmt: skip
    return compare_indicators.file_rows([cells(places, rows)])


def test_each_place_has_its_figure_and_how_it_stands_beside_the_first():
    leeds, norwich, glasgow = lines(
        ("leeds", "norwich", "glasgow-city"), "healthy-life-expectancy-female"
    )
    assert (leeds["place"], leeds["beside"], leeds["stands"]) == ("Leeds", None, None)
    assert norwich["inherited_from"] == "Norfolk"
    assert norwich["not_on_one_scale"] == "Norfolk’s figure: not compared"
    assert (glasgow["beside"], glasgow["stands"]) == ("Leeds", "worse")


def test_figures_are_those_of_the_place_page():
    (leeds, belfast) = lines(("leeds", "belfast"), "adult-smokers")
    for line, code in ((leeds, "E08000035"), (belfast, "N09000003")):
        own = next(r for r in store.place_rows(code) if r.indicator.indicator_id == "adult-smokers")
        assert (line["value"], line["lower_ci"], line["upper_ci"]) == (
            own.value, own.lower, own.upper,
        )  # fmt: skip


@pytest.mark.parametrize("slugs", [("leeds", "bradford"), ("belfast", "fife", "cardiff")])
def test_no_figure_without_a_reason_is_missing(slugs):
    for indicator in store.catalogue().indicators_of("skills"):
        for line in lines(slugs, indicator.indicator_id):
            assert line["value"] is not None or line["not_on_one_scale"]
