"""What a search says of how it read a text."""

from __future__ import annotations

from components.model.search_rows import ReadAs, SearchHit, SearchResult
from components.model.search_words import NOTHING_FOUND, NOTHING_TO_LOOK_FOR, search_sentences

HIT = (SearchHit("case", "leeds-loop", 1.0),)


def test_a_plain_search_that_finds_something_says_nothing():
    assert search_sentences(SearchResult(cases=HIT, words=2)) == ()


def test_a_misspelt_word_is_told_with_what_was_read_and_what_else_it_may_be():
    read = ReadAs("buss", ("bus",), "spelling", ("buses", "buys"))
    assert search_sentences(SearchResult(cases=HIT, read_as=(read,), words=1)) == (
        "Nothing has “buss”; “bus” is looked for instead. It might also be “buses” or “buys”.",
    )


def test_a_beginning_is_told_with_the_words_it_begins():
    read = ReadAs("sens", ("sensors", "sense"), "begins")
    assert search_sentences(SearchResult(cases=HIT, read_as=(read,), words=1)) == (
        "“sens” is read as the beginning of “sensors” or “sense”.",
    )


def test_a_word_that_nothing_is_about_is_told_and_the_rest_is_looked_for():
    [said] = search_sentences(SearchResult(cases=HIT, unknown=("zzz",), words=2))
    assert said == "Nothing here is about “zzz”; the rest is looked for."
    [said] = search_sentences(SearchResult(unknown=("zzz",), words=1))
    assert said == "Nothing here is about “zzz”."


def test_nothing_to_look_for_and_nothing_found_are_two_things():
    assert search_sentences(SearchResult()) == (NOTHING_TO_LOOK_FOR,)
    assert search_sentences(SearchResult(words=2)) == (NOTHING_FOUND,)


def test_phrases_and_a_cut_are_told():
    said = search_sentences(SearchResult(cases=HIT, words=2, phrases=("smart city",), is_cut=True))
    assert said == (
        "Only what has “smart city” word for word.", "Only the first 16 words were read.",
    )  # fmt: skip
