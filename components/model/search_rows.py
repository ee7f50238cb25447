"""What a search comes back with. Pure rows; the question itself is ``loaders.queries.search``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

Over = Literal["case", "point"]
"""What is searched: case studies, and the working groups' points."""
Forgiven = Literal["begins", "spelling"]
TopicKind = Literal["theme", "place", "technology"]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Words that mean the same: by the terms of each form, the concepts that it stands for.

    Concepts are written "=bus": no word has that sign.
    """

    concepts: Mapping[tuple[str, ...], tuple[str, ...]]

    def forms(self, concept: str) -> tuple[tuple[str, ...], ...]:
        """Every form of a concept, as terms."""
        return tuple(form for form, named in self.concepts.items() if concept in named)


def lexicon_of(forms: Iterable[tuple[str, str]]) -> Lexicon:
    """The lexicon of (concept, terms of a form) rows."""
    concepts: dict[tuple[str, ...], dict[str, None]] = {}
    for concept, form in forms:
        concepts.setdefault(tuple(form.split()), {})[concept] = None
    return Lexicon({form: tuple(named) for form, named in concepts.items()})


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One case or point: its id, and a score that orders hits of the same query alone."""

    over: Over
    ref: str
    score: float


@dataclass(frozen=True, slots=True)
class ReadAs:
    """A word that nothing has as it was typed, what was read for it, and on what ground.

    ``read`` holds every word that begins so, or the one spelt nearest; ``others`` are spelt as near
    as that one and may be meant instead.
    """

    typed: str
    read: tuple[str, ...]
    how: Forgiven
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Topic:
    """Something the library has: how it is called, what it is, and how many cases are about it."""

    kind: TopicKind
    key: str  # the id of a theme, the code of a place, the name of a technology
    title: str
    cases: int


@dataclass(frozen=True, slots=True)
class SearchResult:
    """What a query found.

    ``cases`` and ``points`` stand best first. ``unknown`` holds words that nothing has, not even
    spelt otherwise; they change nothing. ``marks`` are the runs of terms to mark in a text.
    ``topics`` are suggestions and empty where anything was found. ``words`` counts the words that
    were looked for; nought where the text has none that says anything. ``is_cut`` where the text
    was longer than what is read.
    """

    cases: tuple[SearchHit, ...] = ()
    points: tuple[SearchHit, ...] = ()
    read_as: tuple[ReadAs, ...] = ()
    unknown: tuple[str, ...] = ()
    marks: frozenset[tuple[str, ...]] = field(default=frozenset())
    topics: tuple[Topic, ...] = ()
    words: int = 0
    phrases: tuple[str, ...] = ()
    is_cut: bool = False
