"""A place by a postcode, a sector or a district."""

from __future__ import annotations

import pytest

from tests.unit.find_place.conftest import Finder, names, place_of, said


@pytest.mark.parametrize(
    ("typed", "area_code"),
    [
        ("LS1 1UR", "E08000035"),
        ("ls11ur", "E08000035"),
        ("S1 2HH", "E08000039"),
        ("S70 2TA", "E08000038"),
        ("TR1 2TH", "E06000052"),
        ("CA3 8NA", "E06000063"),
        ("LS1 1", "E08000035"),
        ("AB10", "S12000033"),
    ],
)
def test_a_postcode_leads_to_its_council(find: Finder, typed: str, area_code: str) -> None:
    found = find(typed)
    assert place_of(found).area_code == area_code
    assert said(found).endswith(f" is in {place_of(found).name}.")


def test_a_postcode_outside_its_sectors_main_council_is_still_exact(find: Finder) -> None:
    # EC1A 1: 186 postcodes in Islington, five in the City of London, this one among them
    main, apart = find("EC1A 1BB"), find("EC1A 1HQ")
    assert main.place is not None
    assert apart.place is not None
    assert (main.place.name, apart.place.name) == ("Islington", "City of London")


def test_a_shared_sector_leaves_the_choice_the_larger_share_first(find: Finder) -> None:
    found = find("EC1A 1")
    assert (found.basis, names(found)) == ("sector", ["Islington", "City of London"])


def test_ab1_0_with_its_space_is_the_sector_not_the_district(find: Finder) -> None:
    assert names(find("AB1 0")) == ["Aberdeen City", "Aberdeenshire"]


@pytest.mark.parametrize("typed", ["BT1 5GS", "bt15gs", "BT1", "BT48 6"])
def test_northern_irish_postcodes_get_a_kind_word_and_eleven_councils(
    find: Finder, typed: str
) -> None:
    found = find(typed)
    assert (found.state, found.basis, len(found.choices)) == ("choices", "northern_ireland", 11)
    assert {place.nation_code for place in found.choices} == {"N92000002"}
    assert "please choose one of the eleven councils" in said(found)
