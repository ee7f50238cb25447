"""What is read of a text typed into the search box, word by word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.model.search_query import MAX_WORDS, read_query
from components.model.search_rows import lexicon_of
from components.model.search_text import term, terms, tokens

LEXICON = lexicon_of(
    [("=bus", "bus"), ("=bus", "bws"), ("=uprn", "uprn"), ("=uprn", "properti number")]
)


def typed(text: str) -> list[str]:
    return [each.typed for each in read_query(text, LEXICON).asked]


def test_every_word_that_says_something_is_looked_for_once():
    assert typed("The damp, DAMP and the mould") == ["damp", "mould"]


def test_words_that_together_mean_one_thing_are_one_thing_looked_for():
    [asked] = read_query("property numbers", LEXICON).asked
    assert (asked.typed, asked.own, asked.concepts) == ("property numbers", (), ("=uprn",))


def test_a_word_of_two_languages_stands_for_the_same():
    [bus], [bws] = read_query("buses", LEXICON).asked, read_query("bws", LEXICON).asked
    assert bus.concepts == bws.concepts == ("=bus",)


def test_the_last_word_may_not_be_typed_to_its_end_unless_it_is_quoted():
    assert [each.is_last for each in read_query("damp sens", LEXICON).asked] == [False, True]
    assert not read_query('damp "sens"', LEXICON).asked[-1].is_last


def test_a_piece_in_quotation_marks_keeps_its_stop_words():
    query = read_query("records of “freedom of information”", LEXICON)
    assert query.phrases == (("freedom", "of", "inform"),)
    assert query.quoted == ("freedom of information",)


@pytest.mark.parametrize("text", ['"', '"damp', 'damp "', '"“'])
def test_a_mark_without_its_partner_makes_no_phrase(text):
    assert read_query(text, LEXICON).phrases == ()


def test_what_is_read_for_a_word_counts_instead_of_it_but_never_in_quotes():
    meant = {"bsu": ("bus",)}
    assert read_query("bsu", LEXICON, meant).asked[0].concepts == ("=bus",)
    assert read_query('"bsu"', LEXICON, meant).asked[0].concepts == ()


def test_words_beyond_the_last_that_is_read_are_left_out_and_that_is_known():
    query = read_query(" ".join(f"word{n}" for n in range(MAX_WORDS + 1)), LEXICON)
    assert (len(query.asked), query.is_cut) == (MAX_WORDS, True)


def test_hidden_words_are_not_looked_for():
    assert [each.typed for each in read_query("Leeds damp", LEXICON, hidden={"leeds"}).asked] == [
        "damp"
    ]


def test_all_forms_of_a_word_share_a_term():
    assert len({term(word) for word in ("flood", "floods", "flooded", "flooding")}) == 1
    assert term("buses") == term("bus")


def test_words_keep_their_place_and_lose_accents_and_apostrophes():
    text = "Citizens’ Assembly at Ynys Môn"
    assert [token.word for token in tokens(text)] == ["citizens", "assembly", "at", "ynys", "mon"]
    first = tokens(text)[0]
    assert text[first.start : first.end] == "Citizens"
    assert terms("Newham's") == terms("newhams")


@given(st.text())
def test_any_text_is_read(text):
    query = read_query(text, LEXICON)
    assert len(query.asked) <= MAX_WORDS
    assert all(each.own or each.concepts for each in query.asked)
