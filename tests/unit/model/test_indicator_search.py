"""Finding an indicator by words: forgiving, but never so that "data" finds "date"."""

from __future__ import annotations

import pytest

from components.model.indicator_search import (
    WordsFound,
    is_one_slip,
    stem,
    texts_with,
    word_index,
)

TEXTS = (
    "Adults who smoke cigarettes. Office for National Statistics. % of adults",
    "Premises that can get gigabit broadband. Ofcom. % of premises",
    "Greenhouse gas emissions per person, to date. tonnes per person",
    "Smokers’ quits per 1,000 people",
)
INDEX = word_index(TEXTS)


def found(query):
    return sorted(texts_with(query, INDEX).texts)


@pytest.mark.parametrize(
    ("query", "texts"),
    [
        ("", [0, 1, 2, 3]), ("   …  ", [0, 1, 2, 3]), ("smoking", [0, 3]), ("SMOKE", [0, 3]),
        ("smokers'", [0, 3]), ("broad", [1]), ("gigabit ofcom", [1]), ("ofcom smoke", []),
        ("per person", [2]), ("1,000", [3]), ("Gréenhouse", [2]), ("premise", [1]),
    ],
)  # fmt: skip
def test_every_word_has_to_be_there_in_any_of_its_forms(query, texts):
    assert found(query) == texts


@pytest.mark.parametrize("query", ["smokng", "smokeing", "smoknig", "cigaretes", "cigarettse"])
def test_one_slip_is_forgiven_and_said(query):
    result = texts_with(query, INDEX)
    assert 0 in result.texts
    assert [typed for typed, _ in result.read_as] == [query]


def test_a_slip_is_forgiven_only_where_nothing_is_as_typed():
    index = word_index(["open data", "to date"])
    assert texts_with("data", index) == WordsFound(frozenset({0}))


@pytest.mark.parametrize("query", ["gsa", "xyzzy", "2000"])
def test_short_words_numbers_and_nonsense_find_nothing(query):
    assert texts_with(query, INDEX) == WordsFound(frozenset())


@pytest.mark.parametrize(
    ("a", "b", "slip"),
    [
        ("smoke", "smoke", False), ("smoke", "smok", True), ("smoke", "xsmoke", True),
        ("smoke", "smake", True), ("smoke", "somke", True), ("smoke", "smk", False),
        ("smoke", "osmko", False), ("", "a", True), ("ab", "ba", True),
    ],
)  # fmt: skip
def test_a_slip_is_one_letter_left_out_added_mistaken_or_swapped(a, b, slip):
    assert is_one_slip(a, b) is slip
    assert is_one_slip(b, a) is slip


def test_forms_of_a_word_share_a_stem_and_short_words_keep_theirs():
    assert {stem(word) for word in ("smoke", "smokes", "smoking", "smokers")} == {"smok"}
    assert stem("gas") == "gas"
    assert stem("qualifications") == stem("qualification")
