"""The search's index, made of a few documents: what weighs more, and what is refused."""

from __future__ import annotations

from collections.abc import Iterator

import duckdb
import pytest

from loaders.build_search import Document, index
from loaders.build_search_words import search_forms
from loaders.errors import MalformedFileError
from loaders.paths import CATALOGUE, SQL
from loaders.queries import search, search_lexicon

BUS = "=bus"


def document(ref: str, **texts: str) -> Document:
    return Document("case", ref, tuple(texts.items()))


@pytest.fixture
def connection() -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect() as made:
        made.execute((SQL / "schema.sql").read_text("utf-8"))
        made.execute(
            "INSERT INTO search_form VALUES (?, 'en', 'bus', 'bus'), (?, 'cy', 'bws', 'bws')",
            [BUS, BUS],
        )
        yield made


def found(connection, text: str) -> list[str]:
    return [hit.ref for hit in search(connection, search_lexicon(connection), text).cases]


def test_a_title_weighs_more_than_a_lesson(connection):
    index(
        connection,
        [document("lesson", title="Homes", lesson="Damp"), document("title", title="Damp")],
    )
    assert found(connection, "damp") == ["title", "lesson"]


def test_a_word_in_a_short_text_weighs_more_than_in_a_long_one(connection):
    index(
        connection,
        [document("long", what="damp " + "other words " * 20), document("short", what="damp home")],
    )
    assert found(connection, "damp") == ["short", "long"]


def test_the_rarer_word_of_two_decides(connection):
    common = [document(f"sensor-{n}", title="sensors") for n in range(5)]
    index(connection, [*common, document("damp", title="damp")])
    assert found(connection, "damp sensors")[0] == "damp"


def test_the_very_word_stands_before_another_word_for_the_same(connection):
    index(connection, [document("a-bws", title="bws"), document("bus", title="bus")])
    assert found(connection, "bus") == ["bus", "a-bws"]
    assert found(connection, "bws") == ["a-bws", "bus"]


def test_words_as_they_stand_together_come_before_words_apart(connection):
    index(
        connection,
        [
            document("apart", what="city that is smart"),
            document("together", what="a smart city so"),
        ],
    )
    assert found(connection, "smart city") == ["together", "apart"]


def test_the_words_of_the_catalogue_are_read_and_each_form_stands_once_in_its_concept():
    forms = search_forms(CATALOGUE / "search_words.csv")
    assert ("=bus", "cy", "bws", "bws") in forms
    assert len({(concept, language, form) for concept, language, form, _ in forms}) == len(forms)


@pytest.mark.parametrize(
    "content",
    ["concept,form\nbus,bus\n", "concept,language,form\nbus,fr,bus\n",
     "concept,language,form\nbus,en,!\n", "concept,language,form\n,en,bus\n"],
    ids=["a column missing", "a language we do not have", "no word", "no concept"],
)  # fmt: skip
def test_a_table_of_words_that_does_not_fit_is_refused(tmp_path, content):
    path = tmp_path / "search_words.csv"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(MalformedFileError):
        search_forms(path)


def test_without_a_table_no_words_mean_the_same(tmp_path):
    assert search_forms(tmp_path / "search_words.csv") == []
