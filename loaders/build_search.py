"""What the search reads, made at build: every word of every case and point, and what it weighs.

An inverted index for BM25F (Robertson, Zaragoza and Taylor, "Simple BM25 extension to multiple
weighted fields", CIKM 2004): counts of a term are put right for the length of their field, weighted
and added up over fields; only then repetition counts less and less.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from components.model.search_rows import Lexicon, Over, lexicon_of
from components.model.search_text import STOP_WORDS, term, terms, tokens
from loaders.build_search_words import SEARCH_WORDS, search_forms
from loaders.build_tables import insert, number
from loaders.paths import SQL

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from duckdb import DuckDBPyConnection

FIELD_WEIGHTS: Final = {
    "title": 4.0,
    "place": 3.0,  # the place's own names
    "technology": 2.5,
    "organisation": 2.0,
    "what": 1.5,
    "result": 1.0,
    "lesson": 1.0,
    "around": 1.0,  # county, region and nation
    "theme": 0.6,
    "kind": 0.6,
    "point": 1.5,
    "group": 0.3,  # what a working group was about, which its every point shares
}
LENGTH_COUNTS: Final = 0.5
"""How much a long field weighs less: 0 not at all, 1 in proportion."""
FIELD_END: Final = "|"
"""Stands between fields in a document's terms, so that no phrase runs over their border."""


@dataclass(frozen=True, slots=True)
class Document:
    """One case or point with its texts by field."""

    over: Over
    ref: str
    texts: tuple[tuple[str, str], ...]


def fill_search(connection: DuckDBPyConnection, catalogue: Path) -> str:
    """Fill the search's tables from case_study, passage and place; return what to say about it."""
    forms = search_forms(catalogue / SEARCH_WORDS)
    insert(connection, "search_form", forms)
    documents = search_documents(connection)
    index(connection, documents)
    connection.execute((SQL / "search_topics.sql").read_text("utf-8"))
    words = number(connection, "SELECT count(*) FROM search_word")
    return f"{len(documents)} cases and points, {words:,} words"


def search_documents(connection: DuckDBPyConnection) -> list[Document]:
    """Every case and point with its texts, by what it is and its id."""
    sql = (SQL / "search_documents.sql").read_text("utf-8")
    found: dict[tuple[Over, str], list[tuple[str, str]]] = {}
    for over, ref, field, text in connection.execute(sql).fetchall():
        found.setdefault((over, ref), []).append((field, text))
    return [Document(*key, tuple(texts)) for key, texts in found.items()]


def index(connection: DuckDBPyConnection, documents: Sequence[Document]) -> None:
    """Fill search_document, search_term and search_word."""
    lexicon = lexicon_of(
        connection.execute("SELECT concept, terms FROM search_form ORDER BY rowid").fetchall()
    )
    counted = [_counts(document, lexicon) for document in documents]
    usual = _usual_lengths(counted)
    insert(
        connection,
        "search_document",
        [(n, d.over, d.ref, _run(d)) for n, d in enumerate(documents, 1)],
    )
    connection.execute(
        "CREATE TEMP TABLE weighed_word (over TEXT, term TEXT, document_id INTEGER, weight DOUBLE)"
    )
    insert(
        connection,
        "weighed_word",
        (
            (document.over, found, n, _weight(field, count, length, usual))
            for n, (document, fields) in enumerate(zip(documents, counted, strict=True), 1)
            for field, (counts, length) in fields.items()
            for found, count in counts.items()
        ),
    )
    insert(connection, "search_word", _words(documents))
    connection.execute((SQL / "search_terms.sql").read_text("utf-8"))


def _counts(document: Document, lexicon: Lexicon) -> dict[str, tuple[Counter[str], int]]:
    """By field, how often each term and concept stands there, and the number of words."""
    fields: dict[str, tuple[Counter[str], int]] = {}
    for field, text in document.texts:
        words = [token.word for token in tokens(text)]
        run = [term(word) for word in words]
        counts = Counter(
            t for t, word in zip(run, words, strict=True) if word not in STOP_WORDS
        ) + Counter(concepts_in(run, lexicon))
        before, length = fields.get(field, (Counter(), 0))
        fields[field] = (before + counts, length + len(run))
    return fields


def concepts_in(run: Sequence[str], lexicon: Lexicon) -> list[str]:
    """Every concept of which a form stands in a run of terms, as often as one does."""
    longest = max(map(len, lexicon.concepts), default=0)
    return [
        concept
        for at in range(len(run))
        for length in range(1, min(longest, len(run) - at) + 1)
        for concept in lexicon.concepts.get(tuple(run[at : at + length]), ())
    ]


def _usual_lengths(counted: Iterable[Mapping[str, tuple[Counter[str], int]]]) -> dict[str, float]:
    """The mean number of words of each field, over the documents that have it."""
    lengths: dict[str, list[int]] = {}
    for fields in counted:
        for field, (_, length) in fields.items():
            lengths.setdefault(field, []).append(length)
    return {field: sum(each) / len(each) for field, each in lengths.items()}


def _weight(field: str, count: int, length: int, usual: dict[str, float]) -> float:
    return (
        FIELD_WEIGHTS[field] * count / (1 - LENGTH_COUNTS + LENGTH_COUNTS * length / usual[field])
    )


def _run(document: Document) -> str:
    """All terms in their order, a space round each, fields kept apart."""
    fields = (" ".join(terms(text)) for _, text in document.texts)
    return f" {f' {FIELD_END} '.join(fields)} "


def _words(documents: Iterable[Document]) -> list[tuple[str, str, int]]:
    """Every word that may be meant where another is misspelt: word, its term, in how many."""
    within: Counter[str] = Counter()
    for document in documents:
        words = {token.word for _, text in document.texts for token in tokens(text)}
        within.update(word for word in words - STOP_WORDS if not word.isdigit())
    return [(word, term(word), count) for word, count in sorted(within.items())]
