"""A place by its name of today or of old, its code, or a name spelt roughly."""

from __future__ import annotations

import pytest

from loaders.find_place import MAX_CHOICES
from tests.unit.find_place.conftest import Finder, names, place_of, said


@pytest.mark.parametrize(
    ("typed", "area_code"),
    [
        (" leeds ", "E08000035"),
        ("LEEDS", "E08000035"),
        ("leeds city council", "E08000035"),
        ("Norfolk", "E10000020"),
        ("Norfolk (county)", "E10000020"),
        ("Norfolk County Council", "E10000020"),
        ("Western Isles", "S12000013"),
        ("Na h-Eileanan Siar", "S12000013"),
        ("Durham", "E06000047"),
        ("Hull", "E06000010"),
        ("Bristol", "E06000023"),
        ("St Helens", "E08000013"),
        ("Ynys Môn", "W06000001"),
        ("Londonderry", "N09000005"),
        ("Herts", "E10000015"),
        ("Glasgow", "S12000049"),
        ("City of London", "E09000001"),
        ("london", "E12000007"),
        ("yorkshire-and-the-humber", "E12000003"),
        ("The North East", "E12000001"),
        ("wales", "W92000004"),
        ("uk", "K02000001"),
        ("United Kingdom", "K02000001"),
        ("e08000035", "E08000035"),
    ],
)
def test_a_name_label_slug_or_code_leads_to_its_place(
    find: Finder, typed: str, area_code: str
) -> None:
    found = find(typed)
    assert (found.state, place_of(found).area_code, found.sentence) == ("place", area_code, None)


@pytest.mark.parametrize(
    ("typed", "name", "sentence"),
    [
        ("Christchurch", "Bournemouth, Christchurch and Poole",
         "Christchurch is now part of Bournemouth, Christchurch and Poole."),
        ("East Dorset", "Dorset", "East Dorset is now part of Dorset."),
        ("Sedgemoor", "Somerset", "Sedgemoor is now part of Somerset."),
        ("taunton deane", "Somerset", "Taunton Deane is now part of Somerset."),
        ("E08000016", "Barnsley", "E08000016 is the former code of Barnsley."),
    ],
)  # fmt: skip
def test_an_old_name_or_code_leads_to_what_it_became_and_says_so(
    find: Finder, typed: str, name: str, sentence: str
) -> None:
    found = find(typed)
    assert (place_of(found).name, found.sentence) == (name, sentence)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Cumbria", ["Cumberland", "Westmorland and Furness"]),
        ("Northamptonshire", ["North Northamptonshire", "West Northamptonshire"]),
        ("Newcastle", ["Newcastle upon Tyne", "Newcastle-under-Lyme"]),
        ("E67000001", ["City of London", "Hackney"]),
    ],
)
def test_a_text_that_means_several_places_leaves_the_choice(
    find: Finder, typed: str, expected: list[str]
) -> None:
    found = find(typed)
    assert (found.state, found.place, names(found)) == ("choices", None, expected)
    assert said(found).endswith("Choose one.")


def test_yorkshire_is_no_place_of_its_own(find: Finder) -> None:
    found = find("Yorkshire")
    assert {"North Yorkshire", "East Riding of Yorkshire", "Yorkshire and The Humber"} <= set(
        names(found)
    )


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Sheffeild", "Sheffield"),
        ("Brimingham", "Birmingham"),
        ("Glascow", "Glasgow City"),
        ("Wrexam", "Wrexham"),
        ("Norflk county council", "Norfolk"),
        ("Bath", "Bath and North East Somerset"),
        ("Kings Lynn", "King's Lynn and West Norfolk"),
    ],
)
def test_a_slip_or_a_part_of_a_name_is_forgiven_and_said(
    find: Finder, typed: str, name: str
) -> None:
    found = find(typed)
    assert place_of(found).name == name
    assert found.sentence == f"“{typed}” is read as {name}."


@pytest.mark.parametrize(
    ("typed", "name"), [("Leads", "Leeds"), ("Avon", "Stratford-on-Avon"), ("Torquay", "Torbay")]
)
def test_a_guess_is_offered_never_taken(find: Finder, typed: str, name: str) -> None:
    found = find(typed)
    assert (found.state, names(found)) == ("choices", [name])
    assert found.sentence == f"No place is called “{typed}”. Did you mean {name}?"


def test_south_yorkshire_is_never_taken_for_south_ayrshire(find: Finder) -> None:
    # their Jaro-Winkler similarity is 0.94, and three letters differ
    whole, misspelt = find("South Yorkshire"), find("South Yorkshyre")
    assert names(whole) == ["Doncaster", "Rotherham", "Barnsley", "Sheffield"]
    assert misspelt.place is None


@pytest.mark.parametrize(
    ("typed", "sentence", "count"),
    [
        ("Greater Manchester", "is a combined authority whose area holds 10 councils", 10),
        ("Berkshire", "Berkshire is six councils", 6),
        ("Merseyside", "Merseyside is five councils", 5),
        ("Great Britain", "Great Britain is England, Scotland and Wales", 3),
    ],
)
def test_a_name_of_several_councils_lists_them(
    find: Finder, typed: str, sentence: str, count: int
) -> None:
    found = find(typed)
    assert len(found.choices) == count
    assert said(found).endswith(f"{sentence}. Choose one.")


def test_a_word_of_many_names_gives_the_first_and_says_how_many(find: Finder) -> None:
    found = find("north")
    assert len(found.choices) == MAX_CHOICES
    assert f"the first {MAX_CHOICES} are here" in said(found)
