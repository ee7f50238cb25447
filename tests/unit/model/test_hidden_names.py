"""How names are hidden in a text, and what stands for them."""

from __future__ import annotations

import pytest

from components.model.hidden_names import (
    area_words,
    council_words,
    hide_names,
    hide_phrases,
    names_of,
)
from components.model.rows import Place

NAMES = names_of([
    ("Leeds", "a northern metropolitan area"),
    ("Leeds City Council", "a northern metropolitan council"),
    ("Reading", "a place in the South East"),
    ("PUBLIC", "an adviser"),
    ("Kent", "a county in the South East"),
    ("Saihub.info", "an online catalogue"),
])  # fmt: skip
REGIONS = {"E12000001": "North East", "E12000005": "West Midlands", "E12000006": "East of England"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Leeds went first.", "A northern metropolitan area went first."),
        ("It ended. Leeds stayed.", "It ended. A northern metropolitan area stayed."),
        ("work of LEEDS and leeds", "work of {0} and {0}"),
        ("Leeds City Council's plan", "A northern metropolitan council's plan"),
        ("the Leeds plan", "the northern metropolitan area plan"),
        ("at a Kent school", "at a county in the South East school"),
        ("in Leeds-wide use", "in {0}-wide use"),
        ("Kentish Town", "Kentish Town"),
        ("Saihub.info helps", "An online catalogue helps"),
        ("no name at all", "no name at all"),
        ("", ""),
    ],
)
def test_a_name_is_hidden_as_a_whole_word_and_the_sentence_reads_on(text, said):
    assert hide_names(text, NAMES) == said.format("a northern metropolitan area")


@pytest.mark.parametrize(
    ("text", "is_hidden"),
    [
        ("people of Reading", True),
        ("our reading", False),
        ("Reading helps", False),  # any word has a capital there
        ("It works. Reading helps", False),
        ("listed by PUBLIC", True),
        ("PUBLIC lists it", True),
        ("the public sector", False),
    ],
)
def test_a_name_that_is_a_word_too_is_hidden_only_where_it_must_be_the_name(text, is_hidden):
    assert (hide_names(text, NAMES) != text) == is_hidden


def test_phrases_go_first_and_an_empty_word_takes_one_out():
    phrases = [("; see Good Life", ""), ("Bradford", "the city"), ("of Bradford", "of town")]
    assert hide_phrases("Bradford joined; see Good Life.", phrases) == "The city joined."
    assert hide_phrases("part of Bradford", phrases) == "part of town"
    assert hide_phrases("Bradfordians", phrases) == "Bradfordians"


@pytest.mark.parametrize(
    ("codes", "kind", "council_type", "who", "where"),
    [
        (("E08000001", "E12000001"), "council", "Metropolitan district",
         "a northern metropolitan council", "a northern metropolitan area"),
        (("E08000002", "E12000005"), "council", "Metropolitan district",
         "a metropolitan council in the West Midlands", "a metropolitan area in the West Midlands"),
        (("E09000001", None), "council", "London borough", "a London borough", "a London borough"),
        (("E10000003", "E12000006"), "county", None,
         "a county in the East of England", "a county in the East of England"),
        (("S12000001", None), "council", "Council area", "a Scottish city", "a Scottish city"),
        (("W06000001", None), "council", "Unitary authority", "a Welsh council", "a Welsh county"),
        (("N09000001", None), "council", "District",
         "a council in Northern Ireland", "a district in Northern Ireland"),
    ],
)  # fmt: skip
def test_what_stands_for_a_council_is_its_kind_and_region(codes, kind, council_type, who, where):
    code, region = codes
    place = Place(
        code, "Anytown City", "anytown", kind, council_type, True, f"{code[0]}92000001", region,
        None, None, None, None,
    )  # fmt: skip
    assert council_words(place, REGIONS) == who
    assert area_words(place, REGIONS) == where
