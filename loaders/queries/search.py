"""The search over case studies and working-group points: one question, and one for suggestions."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from components.model.search_query import Asked, Query, read_query
from components.model.search_rows import (
    Lexicon,
    ReadAs,
    SearchHit,
    SearchResult,
    Topic,
    lexicon_of,
)
from loaders.paths import SQL

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from duckdb import DuckDBPyConnection

CONCEPT_WEIGHT: Final = 0.7
"""What another word for the same counts, against the very word."""
RANKING: Final = {
    "run_bonus": 1.25,  # words that stand together as they were typed
    "least_share": 0.5,  # of what was asked, weighed by how telling each word is
}
SHORTEST_MISSPELT: Final = 4  # of shorter words nearly each is one slip from another
TWO_SLIPS_FROM: Final = 6  # letters from which two slips are forgiven
FIRST_LETTER_SLIPS: Final = 1.5  # a wrong first letter is one slip, and a rare one
MOST_GUESSES: Final = 5
MOST_FORGIVEN: Final = 6  # words; a text with more of them is another language or none
MOST_TOPICS: Final = 6
ALIKE: Final = 0.8  # Jaro-Winkler, 0 to 1: from here a topic is offered as what may be meant
_TOLD = """
SELECT term, telling FROM search_term WHERE list_contains(?, term)
"""
_TOPICS = """
SELECT kind, key, title, cases FROM (
  SELECT *, list_max(list_transform($typed,
    lambda word: jaro_winkler_similarity(lower(title), word))) AS alike FROM search_topic)
ORDER BY CASE WHEN alike >= $alike THEN alike ELSE 0 END DESC, kind = 'technology', cases DESC,
  title
LIMIT $most
"""


def search_lexicon(cursor: DuckDBPyConnection) -> Lexicon:
    """Words that mean the same, in English and Welsh."""
    rows = cursor.execute("SELECT concept, terms FROM search_form ORDER BY concept, terms")
    return lexicon_of(rows.fetchall())


def search(
    cursor: DuckDBPyConnection, lexicon: Lexicon, text: str, hidden: Collection[str] = ()
) -> SearchResult:
    """What a text finds among cases and points, best first. Never raises for what was typed.

    Every word counts; a hit has at least half of what was asked, weighed by how telling each
    word is. A word that nothing has is read as words that begin so, or as one spelt nearly so.
    """
    query = read_query(text, lexicon, hidden=hidden)
    told = _told(cursor, query)
    read_as = _forgiven(cursor, [each for each in query.asked if not _is_told(each, told)])
    if read_as:
        meant = {each.typed: each.read for each in read_as}
        query = read_query(text, lexicon, meant, hidden)
        told = _told(cursor, query)
    hits = _hits(cursor, query, told)
    return SearchResult(
        cases=tuple(hit for hit in hits if hit.over == "case"),
        points=tuple(hit for hit in hits if hit.over == "point"),
        read_as=read_as,
        unknown=tuple(each.typed for each in query.asked if not _is_told(each, told)),
        marks=_marks(told, query, lexicon),
        topics=() if hits else _topics(cursor, query),
        words=len(query.asked),
        phrases=query.quoted,
        is_cut=query.is_cut,
    )


def _told(cursor: DuckDBPyConnection, query: Query) -> dict[str, float]:
    """The terms asked for that anything has, and how telling each is."""
    asked = [term for each in query.asked for term, _ in _terms(each)]
    return dict(cursor.execute(_TOLD, [asked]).fetchall()) if asked else {}


def _hits(cursor: DuckDBPyConnection, query: Query, told: Mapping[str, float]) -> list[SearchHit]:
    """Every case and point that has enough of what was asked, best first."""
    known = [
        [(term, counts) for term, counts in _terms(each) if term in told]
        for each in query.asked
        if _is_told(each, told)
    ]
    telling = [max(told[term] for term, _ in terms) for terms in known]
    rows = [
        (number, term, counts, telling[number] / sum(telling))
        for number, terms in enumerate(known)
        for term, counts in terms
    ]
    if not rows:
        return []
    columns = zip(("numbers", "terms", "counts", "telling"), zip(*rows, strict=True), strict=True)
    asked = {name: list(values) for name, values in columns} | {
        "phrases": [f" {' '.join(phrase)} " for phrase in query.phrases],
        "run": _run(query, told),
    }
    found = cursor.execute(_sql("search.sql"), asked | RANKING).fetchall()
    return [SearchHit(over, ref, score) for over, ref, score in found]


def _run(query: Query, told: Mapping[str, float]) -> str:
    """The known words as they stand together; empty, which every text has, for a single one."""
    lost = {term for each in query.asked if not _is_told(each, told) for term in each.own}
    known = [term for term in query.run if term not in lost]
    return f" {' '.join(known)} " if len(known) > 1 else ""


@cache
def _sql(name: str) -> str:
    return (SQL / name).read_text("utf-8")


def _terms(asked: Asked) -> list[tuple[str, float]]:
    """The terms that one thing asked for may be found by, and what each counts."""
    own = [(term, 1.0) for term in asked.own]
    return own + [(concept, CONCEPT_WEIGHT) for concept in asked.concepts]


def _is_told(asked: Asked, told: Collection[str]) -> bool:
    return any(term in told for term, _ in _terms(asked))


def _forgiven(cursor: DuckDBPyConnection, lost: Sequence[Asked]) -> tuple[ReadAs, ...]:
    """What is read for words that nothing has: all that begin so, or the one spelt nearest."""
    guesses = (_guess(cursor, each) for each in lost[-MOST_FORGIVEN:] if not each.is_exact)
    return tuple(guess for guess in guesses if guess)


def _guess(cursor: DuckDBPyConnection, asked: Asked) -> ReadAs | None:
    word = asked.typed
    slips = 2 if len(word) >= TWO_SLIPS_FROM else 1
    if len(word) < SHORTEST_MISSPELT or any(letter.isdigit() for letter in word):
        slips = 0
    rows = cursor.execute(
        _sql("search_forgiven.sql"),
        {"typed": word, "is_last": asked.is_last, "slips": slips, "most": MOST_GUESSES,
         "first_letter_slips": FIRST_LETTER_SLIPS},
    ).fetchall()  # fmt: skip
    if not rows:
        return None
    words = tuple(word for word, _ in rows)
    if rows[0][1] == 0:
        return ReadAs(word, words, "begins")
    return ReadAs(word, words[:1], "spelling", words[1:])


def _marks(told: Collection[str], query: Query, lexicon: Lexicon) -> frozenset[tuple[str, ...]]:
    """The runs of terms to mark: each term told, every form of a concept, phrases as a whole."""
    forms = (form for term in told for form in lexicon.forms(term))
    return frozenset(query.phrases) | {(t,) for t in told if t[0] != "="} | frozenset(forms)


def _topics(cursor: DuckDBPyConnection, query: Query) -> tuple[Topic, ...]:
    """Themes, places and technologies whose names are like a word; else those of most cases."""
    typed = [each.typed for each in query.asked]
    asked = {"typed": typed, "alike": ALIKE, "most": MOST_TOPICS}
    return tuple(Topic(*row) for row in cursor.execute(_TOPICS, asked).fetchall())
