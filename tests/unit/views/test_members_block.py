"""Beside the map of a wider place: its councils' figures, or the nations' of the UK."""

from __future__ import annotations

import re

import pytest

from components import store
from components.views import members_block
from tests.app.conftest import drawings, text
from tests.unit.views.opening import opened


@pytest.fixture(autouse=True)
def _open(database):
    store.ensure_database()


def beside(slug: str):
    """The block beside the map of a place, for one indicator."""
    place = next(place for place in store.choosable_places() if place.slug == slug)
    indicator = store.catalogue().indicator("adult-smokers")
    return opened(lambda: members_block.show(indicator, place))


def test_a_county_lists_its_districts_in_the_order_of_the_alphabet():
    app = beside("norfolk")
    names = re.findall(r'data-choose="\w+"[^>]*>(.*?)</button>', drawings(app)[0])
    assert len(names) == 7
    assert names == sorted(names)
    assert "7 councils in Norfolk" in text(app)


def test_the_uk_lists_its_nations_and_claims_no_alphabet():
    said = text(beside("united-kingdom"))
    assert "4 nations in the United Kingdom" in said
    assert "alphabet" not in said
