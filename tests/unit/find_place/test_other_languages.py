"""A place by its name in Welsh, Gaelic, Irish or Cornish."""

from __future__ import annotations

import pytest

from loaders.other_languages import NAMES
from tests.unit.find_place.conftest import Finder, place_of


@pytest.mark.parametrize(("name", "area_code"), NAMES.items())
def test_a_name_in_another_language_leads_to_its_place_without_a_word(
    find: Finder, name: str, area_code: str
) -> None:
    # "Cymru" was known to nobody, and "Alba" was taken for a part of St Albans
    found = find(name)
    assert (place_of(found).area_code, found.sentence) == (area_code, None)


@pytest.mark.parametrize(
    ("name", "english"),
    [
        ("Abertawe", "Swansea"),
        ("Blaenau Gwent", "Blaenau Gwent"),
        ("Bro Morgannwg", "Vale of Glamorgan"),
        ("Caerdydd", "Cardiff"),
        ("Caerffili", "Caerphilly"),
        ("Casnewydd", "Newport"),
        ("Castell-nedd Port Talbot", "Neath Port Talbot"),
        ("Ceredigion", "Ceredigion"),
        ("Conwy", "Conwy"),
        ("Gwynedd", "Gwynedd"),
        ("Merthyr Tudful", "Merthyr Tydfil"),
        ("Pen-y-bont ar Ogwr", "Bridgend"),
        ("Powys", "Powys"),
        ("Rhondda Cynon Taf", "Rhondda Cynon Taf"),
        ("Sir Benfro", "Pembrokeshire"),
        ("Sir Ddinbych", "Denbighshire"),
        ("Sir Fynwy", "Monmouthshire"),
        ("Sir Gaerfyrddin", "Carmarthenshire"),
        ("Sir y Fflint", "Flintshire"),
        ("Torfaen", "Torfaen"),
        ("Wrecsam", "Wrexham"),
        ("Ynys Môn", "Isle of Anglesey"),
    ],
)
def test_every_council_of_wales_is_found_by_its_welsh_name(
    find: Finder, name: str, english: str
) -> None:
    assert place_of(find(name)).name == english


@pytest.mark.parametrize(
    ("typed", "name"),
    [("fiobha", "Fife"), ("dun eideann", "City of Edinburgh"), ("beal feirste", "Belfast")],
)
def test_the_accents_may_be_left_out(find: Finder, typed: str, name: str) -> None:
    assert place_of(find(typed)).name == name
