"""The search on committed cases and points: forgiving, never failing, the same every time."""

from __future__ import annotations

import duckdb
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from components.model.search_query import MAX_CHARACTERS
from loaders.build_search import index, search_documents
from loaders.paths import SQL
from loaders.queries import search, search_lexicon

NASTY = {
    "a thousand characters": "damp sensors " * 80,
    "one word of a thousand letters": "x" * 1000,
    "SQL": "'; DROP TABLE case_study; --",
    "more SQL": "%' OR 1=1 UNION SELECT * FROM search_term --",
    "HTML": "<script>alert('falls')</script>",
    "emoji": "🚌🏴󠁧󠁢󠁷󠁬󠁳󠁿 💡",
    "stop words": "to be or not to be, that is the",
    "right to left": "مدينة ذكية עיר חכמה",
    "quotes unbalanced": '"smart city',
    "quotes alone": '"" " “”',
    "null bytes": "fal\x00ls\x00",
    "Markdown": "**bold** [link](javascript:alert(1)) `code`",
    "a lone surrogate": "damp \ud83d",
    "nothing": "   ",
    "patterns": "([a-z]+|\\d{3})*? ^$ _ %",
}


@pytest.fixture(scope="module")
def ask(shared_connection):
    cursor = shared_connection.cursor()
    lexicon = search_lexicon(cursor)
    return lambda text, hidden=(): search(cursor, lexicon, text, hidden)


def refs(hits) -> list[str]:
    return [hit.ref for hit in hits]


@pytest.mark.parametrize("text", NASTY.values(), ids=NASTY)
def test_whatever_is_typed_finds_something_or_nothing_but_never_fails(ask, text):
    result = ask(text)
    assert result.cases or result.points or result.topics


def test_a_text_longer_than_what_is_read_says_so(ask):
    assert ask("damp sensors " * 80).is_cut
    assert not ask("damp sensors").is_cut
    assert refs(ask("damp " + "x" * MAX_CHARACTERS).cases) == refs(ask("damp").cases)


def test_stop_words_alone_ask_for_nothing_and_suggestions_are_given(ask):
    result = ask("to be or not to be")
    assert (result.words, result.cases, result.points) == (0, (), ())
    assert result.topics


def test_a_quotation_mark_without_its_partner_is_no_mark(ask):
    assert refs(ask('"smart city').cases) == refs(ask("smart city").cases)


def test_a_phrase_is_looked_for_as_a_whole(ask):
    assert len(ask('"smart city"').cases) < len(ask("smart city").cases)
    assert ask('"city smart"').cases == ()


def test_no_phrase_runs_from_one_field_into_the_next(ask):
    # "Virtual ward" is a title, "Croydon" the place that stands after it in the index.
    assert "croydon-virtual-ward" in refs(ask("ward croydon").cases)
    assert ask('"ward croydon"').cases == ()


def test_accents_apostrophes_and_capitals_change_nothing(ask):
    plain = refs(ask("citizens assembly").cases)
    assert plain
    for written in ("CITIZENS’ ASSEMBLY", "citizens' assembly", "Cítizens Assembly"):
        assert refs(ask(written).cases) == plain


def test_what_was_read_for_a_word_is_told(ask):
    read = ask("dmap sensors").read_as
    assert [(each.typed, each.read, each.how) for each in read] == [
        ("dmap", ("damp",), "spelling"),
    ]
    assert [each.how for each in ask("cybe").read_as] == ["begins"]
    assert ask("damp sensors").read_as == ()


def test_a_word_that_is_found_as_typed_is_never_read_as_another(ask):
    assert "map" in {run[0] for run in ask("map").marks}
    assert ask("map").read_as == ()


def test_welsh_finds_what_english_finds(ask):
    assert set(refs(ask("bws").cases)) == set(refs(ask("buses").cases))
    assert refs(ask("llifogydd").cases)


def test_hidden_words_are_not_looked_for(ask):
    assert refs(ask("Barnsley vulnerability", frozenset({"barnsley"})).cases) == refs(
        ask("vulnerability").cases
    )
    assert ask("Leeds", frozenset({"leeds"})).words == 0


def test_hidden_words_are_neither_read_for_another_nor_suggested(ask):
    hidden = frozenset({"barnsley"})
    assert ask("Barnsly").read_as[0].read == ("barnsley",)
    assert ask("Barnsly", hidden).read_as == ()
    assert {topic.kind for topic in ask("Barnsly", hidden).topics} <= {"theme", "technology"}


def test_a_title_finds_its_own_case(ask, connection):
    titles = connection.execute("SELECT case_id, title FROM case_study").fetchall()
    lost = [case_id for case_id, title in titles if case_id not in refs(ask(title).cases)[:3]]
    assert lost == []


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=60))
def test_any_text_is_answered(ask, text):
    result = ask(text)
    assert result.cases or result.points or result.topics


@settings(max_examples=15, deadline=None)
@given(
    st.sampled_from(["damp sensors", "falls", "bus", "smart city"]),
    st.sampled_from(["zzqxv", "wwwwwwwwww", "٤٢", "q7q7q7"]),
    st.booleans(),
)
def test_unknown_words_do_not_change_what_known_ones_find(ask, known, unknown, before):
    result = ask(f"{unknown} {known}" if before else f"{known} {unknown}")
    assert result.unknown == (unknown,)
    assert refs(result.cases) == refs(ask(known).cases)


def test_the_order_of_rows_changes_nothing(ask, connection):
    documents = search_documents(connection)
    forms = connection.execute("FROM search_form").fetchall()
    with duckdb.connect() as other:
        other.execute((SQL / "schema.sql").read_text("utf-8"))
        other.executemany("INSERT INTO search_form VALUES (?, ?, ?, ?)", forms[::-1])
        index(other, documents[::-1])
        for text in ("damp sensors", "AI in social care", "virtaul ward", "Wales", "data"):
            mine, theirs = ask(text), search(other, search_lexicon(other), text)
            assert (refs(mine.cases), refs(mine.points)) == (
                refs(theirs.cases),
                refs(theirs.points),
            )
