"""What a map outlines: a council, or the councils of a wider place together."""

from __future__ import annotations

import pytest

from components import store
from components.views.map_place import outlined


@pytest.fixture(autouse=True)
def _open(database):
    store.ensure_database()


def place(slug: str):
    return next(place for place in store.choosable_places() if place.slug == slug)


def test_a_county_is_outlined_by_its_districts():
    """A county, region or nation was not on the map at all."""
    norfolk = outlined(place("norfolk"))
    assert norfolk is not None
    assert len(norfolk.positions) == len(norfolk.codes) == 7


def test_a_council_is_outlined_by_itself():
    leeds = outlined(place("leeds"))
    assert leeds is not None
    assert leeds.codes == ("E08000035",)
    assert list(store.council_names())[leeds.positions[0]] == "E08000035"


def test_a_nation_is_outlined_by_one_letter_for_all_its_councils():
    wales = outlined(place("wales"))
    assert wales is not None
    assert wales.codes == ("W",)
    assert len(wales.positions) == 22


def test_nothing_is_outlined_for_the_whole_uk_or_without_a_place():
    assert outlined(None) is None
    assert outlined(store.place(store.UNITED_KINGDOM)) is None
