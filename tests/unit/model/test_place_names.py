"""How typed names and postcodes are read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.model.place_names import (
    MAX_ECHOED_CHARACTERS,
    PostcodeParts,
    echoed,
    fold_name,
    name_without_title,
    postcode_parts,
)


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        (" Leeds ", "leeds"),
        ("LEEDS", "leeds"),
        ("Na h-Eileanan Siar", "na h eileanan siar"),
        ("Ynys Môn", "ynys mon"),
        ("Rhondda Cynon Tâf", "rhondda cynon taf"),
        ("Tower Hamlets & Hackney", "tower hamlets and hackney"),
        ("Bristol, City of", "bristol city of"),
        ("King’s Lynn", "kings lynn"),
        ("St. Helens", "st helens"),
        ("saint albans", "st albans"),
        ("newcastle-upon-tyne", "newcastle upon tyne"),
        ("🙂 \x00\ud800", ""),
    ],
)
def test_names_fold_to_one_form(typed: str, folded: str) -> None:
    assert fold_name(typed) == folded


@given(st.text(max_size=200))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    once = fold_name(text)
    assert fold_name(once) == once
    assert "  " not in once
    assert once == once.strip()


@pytest.mark.parametrize(
    ("folded", "name"),
    [
        ("leeds city council", "leeds"),
        ("london borough of barnet", "barnet"),
        ("royal borough of kensington and chelsea", "kensington and chelsea"),
        ("norfolk county", "norfolk"),
        ("north east region", "north east"),
        ("city of bradford metropolitan district council", "bradford"),
        ("barnsley mbc", "barnsley"),
        ("the north east", "north east"),
        ("the city of edinburgh council", "edinburgh"),
        ("leeds", "leeds"),
        ("council", "council"),
    ],
)
def test_words_for_the_kind_of_council_fall_away(folded: str, name: str) -> None:
    assert name_without_title(folded) == name


@pytest.mark.parametrize("typed", ["LS1 1UR", "ls11ur", " Ls1  1uR ", "L S 1 1 U R"])
def test_a_full_postcode_is_read_whatever_its_spaces_and_case(typed: str) -> None:
    assert postcode_parts(typed) == PostcodeParts("full", "LS1", "LS11", "LS11UR", "LS1 1UR")


@pytest.mark.parametrize(
    ("typed", "kind", "district", "sector"),
    [
        ("LS1 1", "sector", "LS1", "LS11"),
        ("ls11 1", "sector", "LS11", "LS111"),
        ("LS111", "sector", "LS11", "LS111"),
        ("EC1A 1", "sector", "EC1A", "EC1A1"),
        ("EC1A1", "sector", "EC1A", "EC1A1"),
        ("EC1A", "district", "EC1A", None),
        ("M1", "district", "M1", None),
    ],
)
def test_sectors_and_districts_are_told_apart(
    typed: str, kind: str, district: str, sector: str | None
) -> None:
    parts = postcode_parts(typed)
    assert parts is not None
    assert (parts.kind, parts.district, parts.sector) == (kind, district, sector)


def test_ab10_is_a_district_that_may_also_be_the_sector_ab1_0() -> None:
    joined, spaced = postcode_parts("AB10"), postcode_parts("AB1 0")
    assert joined is not None
    assert spaced is not None
    assert (joined.kind, joined.district, joined.sector) == ("district", "AB10", "AB10")
    assert (spaced.kind, spaced.district, spaced.sector) == ("sector", "AB1", "AB10")


@pytest.mark.parametrize(
    "typed", ["Leeds", "", "E08000016", "LS1 1UR x", "١٢٣", "S", "12", "LSS1 1UR"]
)
def test_other_text_is_no_postcode(typed: str) -> None:
    assert postcode_parts(typed) is None


@pytest.mark.parametrize(
    ("typed", "is_there"), [("BT1 5GS", True), ("bt1", True), ("B1 1AA", False)]
)
def test_only_bt_postcodes_are_northern_irish(typed: str, is_there: bool) -> None:
    parts = postcode_parts(typed)
    assert parts is not None
    assert parts.in_northern_ireland is is_there


@given(st.text(max_size=300))
def test_reading_a_postcode_never_raises(text: str) -> None:
    parts = postcode_parts(text)
    assert parts is None or parts.district


@given(st.text(max_size=400))
def test_what_is_repeated_is_short_and_printable(text: str) -> None:
    shown = echoed(text)
    assert len(shown) <= MAX_ECHOED_CHARACTERS
    assert shown.isprintable()
