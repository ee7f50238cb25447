"""The search over case studies and working-group points: one question, and one for suggestions."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from components.model.search_query import Asked, Query, read_query
from components.model.search_rows import (
    Lexicon,
    SearchHit,
    SearchResult,
    Topic,
    lexicon_of,
)
from loaders.paths import SQL
from loaders.queries.search_forgiving import forgiven

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from duckdb import DuckDBPyConnection

CONCEPT_WEIGHT: Final = 0.7
"""What another word for the same counts, against the very word."""
RANKING: Final = {
    "run_bonus": 1.25,  # words that stand together as they were typed
    "least_share": 0.5,  # of what was asked, weighed by how telling each word is
}
MOST_TOPICS: Final = 6
ALIKE: Final = 0.8  # Jaro-Winkler, 0 to 1: from here a topic is offered as what may be meant
_TOLD = """
SELECT term, telling FROM search_term WHERE list_contains(?, term)
"""
_TOPICS = """
SELECT kind, key, title, cases FROM (
  SELECT *, list_max(list_transform($typed,
    lambda word: jaro_winkler_similarity(lower(title), word))) AS alike
  FROM search_topic WHERE kind <> 'place' OR $with_places)
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
    Words in ``hidden`` are neither looked for nor read for another; no place is suggested then.
    """
    query = read_query(text, lexicon, hidden=hidden)
    told = _told(cursor, query)
    read_as = forgiven(cursor, [each for each in query.asked if not _is_told(each, told)], hidden)
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
        topics=() if hits else _topics(cursor, query, with_places=not hidden),
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
    found = cursor.execute(_search(), asked | RANKING).fetchall()
    return [SearchHit(over, ref, score) for over, ref, score in found]


def _run(query: Query, told: Mapping[str, float]) -> str:
    """The known words as they stand together; empty, which every text has, for a single one."""
    lost = {term for each in query.asked if not _is_told(each, told) for term in each.own}
    known = [term for term in query.run if term not in lost]
    return f" {' '.join(known)} " if len(known) > 1 else ""


@cache
def _search() -> str:
    return (SQL / "search.sql").read_text("utf-8")


def _terms(asked: Asked) -> list[tuple[str, float]]:
    """The terms that one thing asked for may be found by, and what each counts."""
    own = [(term, 1.0) for term in asked.own]
    return own + [(concept, CONCEPT_WEIGHT) for concept in asked.concepts]


def _is_told(asked: Asked, told: Collection[str]) -> bool:
    return any(term in told for term, _ in _terms(asked))


def _marks(told: Collection[str], query: Query, lexicon: Lexicon) -> frozenset[tuple[str, ...]]:
    """The runs of terms to mark: each term told, every form of a concept, phrases as a whole."""
    forms = (form for term in told for form in lexicon.forms(term))
    return frozenset(query.phrases) | {(t,) for t in told if t[0] != "="} | frozenset(forms)


def _topics(cursor: DuckDBPyConnection, query: Query, *, with_places: bool) -> tuple[Topic, ...]:
    """Themes, places and technologies whose names are like a word; else those of most cases."""
    typed = [each.typed for each in query.asked]
    asked = {"typed": typed, "alike": ALIKE, "most": MOST_TOPICS, "with_places": with_places}
    return tuple(Topic(*row) for row in cursor.execute(_TOPICS, asked).fetchall())
