"""Every page, for places of every kind: no exception, and the words one expects."""

from __future__ import annotations

import re

import pytest

from tests.app.conftest import drawings, text

COMPONENTS = (
    "health", "resilience", "energy", "democracy", "travel", "economy", "skills", "data",
)  # fmt: skip
PAGES = (
    "start", "place", "portrait", "inside", "targets", "compare", "lenses", *COMPONENTS, "cases",
    "said", "map", "find", "indicators", "unknown", "room", "sources",
)  # fmt: skip
# A full council, a partial one, one that is never scored, a county, a nation, and nobody yet.
PLACES = {
    "leeds": "Leeds",
    "belfast": "Belfast",
    "isles-of-scilly": "Isles of Scilly",
    "norfolk": "Norfolk",
    "wales": "Wales",
    None: "",
}


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize(("slug", "name"), PLACES.items())
def test_every_page_opens_for_every_kind_of_place(open_app, page, slug, name):
    app = open_app(page, **({"place": slug} if slug else {}))
    said = text(app)
    assert len(said) > 100
    assert re.search(r"\b(nan|None|inf)\b", said) is None
    if page not in {"start", "cases", "said", "map", "find", "indicators", "sources"}:
        assert name in said


@pytest.mark.parametrize("page", COMPONENTS)
def test_every_component_page_says_what_is_unknown_and_where_figures_come_from(open_app, page):
    said = text(open_app(page, place="belfast"))
    assert "not known" in said or "unknown" in said.lower()
    assert "OGL v3" in said


def test_a_council_that_is_never_scored_shows_its_values_and_says_why_there_is_no_score(open_app):
    said = text(open_app("place", place="isles-of-scilly"))
    assert "too few residents" in said


def test_a_county_shows_its_figures_and_no_score(open_app):
    said = text(open_app("place", place="norfolk"))
    assert "Norwich" in said
    assert "are made for councils only" in said


def test_an_inherited_value_says_whose_it_is(open_app):
    said = text(open_app("health", place="norwich", indicator="healthy-life-expectancy-female"))
    assert "Norfolk" in said


@pytest.mark.parametrize("given", ["E99999999", "<script>alert(1)</script>", "x" * 1000])
def test_an_unknown_place_in_the_address_gives_a_sentence(open_app, given):
    app = open_app("health", place=given)
    assert "place" not in app.query_params
    assert "<script>alert" not in "".join(drawings(app))


@pytest.mark.parametrize("parameter", ["theme", "indicator", "with"])
def test_an_unknown_value_in_the_address_is_left_out_and_the_rest_kept(open_app, parameter):
    app = open_app("health", **{"place": "leeds", parameter: "no-such-thing"})
    assert parameter not in app.query_params
    assert app.query_params["place"] == "leeds"
    assert "no-such-thing" in text(app)
