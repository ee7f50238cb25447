"""What people ask of cases and points, and what they should find: judged by reading, not tuned.

The queries were written before the search was (tests/vectors/search_queries.csv). Where more than
five are right, five are all that can be found among five: recall is found / min(5, right).
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from loaders.paths import ROOT
from loaders.queries import search, search_lexicon

AMONG = 5
RECALL_AT_LEAST = 0.9
RECIPROCAL_RANK_AT_LEAST = 0.8
ASKED_IN_THE_BRIEF = {
    "damp sensors", "AI in social care", "falls", "virtual ward", "citizens assembly",
    "digital exclusion older people", "LOOP", "Barnsley vulnerability", "bus",
    "flooding Lincolnshire", "smart city",
}  # fmt: skip


@dataclass(frozen=True)
class Judged:
    query: str
    kind: str
    over: str
    right: frozenset[str]
    found: tuple[str, ...]

    @property
    def recall(self) -> float:
        return len(self.right.intersection(self.found[:AMONG])) / min(AMONG, len(self.right))

    @property
    def reciprocal_rank(self) -> float:
        ranks = (rank for rank, ref in enumerate(self.found, 1) if ref in self.right)
        return 1 / next(ranks, float("inf"))


@pytest.fixture(scope="module")
def judged(shared_connection) -> list[Judged]:
    return list(_judged(shared_connection))


def _judged(connection) -> Iterator[Judged]:
    path = ROOT / "tests" / "vectors" / "search_queries.csv"
    with path.open(encoding="utf-8", newline="") as file, connection.cursor() as cursor:
        lexicon = search_lexicon(cursor)
        for row in csv.DictReader(file):
            result = search(cursor, lexicon, row["query"])
            hits = result.cases if row["over"] == "cases" else result.points
            right = frozenset(row["expected"].split())
            found = tuple(hit.ref for hit in hits)
            yield Judged(row["query"], row["kind"], row["over"], right, found)


def mean(values: list[float]) -> float:
    return sum(values) / len(values)


def test_the_judged_set_is_wide_and_names_cases_and_points_that_exist(judged, connection):
    refs = {ref for (ref,) in connection.execute("SELECT ref FROM search_document").fetchall()}
    assert len(judged) >= 45
    assert {each.query for each in judged} >= ASKED_IN_THE_BRIEF
    assert {each.kind for each in judged} >= {"misspelling", "Welsh", "phrase", "synonym", "point"}
    assert [each.query for each in judged if not each.right or each.right - refs] == []


def test_nine_tenths_of_what_is_right_stand_among_the_first_five(judged):
    assert mean([each.recall for each in judged]) >= RECALL_AT_LEAST


def test_the_first_that_is_right_stands_at_or_near_the_top(judged):
    assert mean([each.reciprocal_rank for each in judged]) >= RECIPROCAL_RANK_AT_LEAST


@pytest.mark.parametrize("kind", ["problem", "place", "misspelling", "Welsh", "point"])
def test_no_kind_of_query_is_carried_by_the_others(judged, kind):
    of_kind = [each for each in judged if each.kind == kind]
    assert mean([each.recall for each in of_kind]) >= RECALL_AT_LEAST
    assert mean([each.reciprocal_rank for each in of_kind]) >= RECIPROCAL_RANK_AT_LEAST


def test_no_judged_query_misses_all_that_is_right(judged):
    assert [each.query for each in judged if not each.recall] == []
