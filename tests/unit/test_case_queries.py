"""Case studies through the database: nothing is lost on the way to the card."""

from __future__ import annotations

from collections.abc import Iterator

import duckdb
import pytest

from components.model.case_likeness import by_likeness
from components.model.case_match import Seen, matches
from components.model.case_rows import CaseCard, Viewpoint
from components.model.rows import Place
from loaders import queries
from loaders.case_queries import case_cards, case_places
from loaders.case_studies import CaseStudy, load_case_studies, load_passages
from loaders.case_tables import case_tables
from loaders.paths import CASE_STUDIES, PASSAGES, PLACES, SQL
from loaders.place_reads import choosable_places

_CSV = "INSERT INTO {} BY NAME SELECT * FROM read_csv(?, all_varchar = true)"


@pytest.fixture(scope="module")
def cases() -> list[CaseStudy]:
    return load_case_studies(CASE_STUDIES)


@pytest.fixture(scope="module")
def cursor(cases: list[CaseStudy]) -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect() as connection:
        connection.execute((SQL / "schema.sql").read_text("utf-8"))
        for file, table in (("places.csv", "place"), ("neighbours.csv", "neighbour")):
            connection.execute(_CSV.format(table), [str(PLACES / file)])
        for table, rows in case_tables(cases, load_passages(PASSAGES)).items():
            marks = ", ".join("?" * len(rows[0]))
            connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
        yield connection.cursor()


@pytest.fixture(scope="module")
def cards(cursor: duckdb.DuckDBPyConnection) -> tuple[CaseCard, ...]:
    return case_cards(cursor)


def test_every_case_comes_back_as_its_file_has_it(
    cases: list[CaseStudy], cards: tuple[CaseCard, ...]
) -> None:
    assert len(cards) == len(cases)
    for case, card in zip(cases, cards, strict=True):
        codes = ((case.area_code,) if case.area_code else ()) + case.area_code_alt
        assert (card.case_id, card.area_codes) == (case.id, codes)
        assert card.components == case.components
        assert card.themes == case.component_themes
        assert card.technologies == case.technologies
        assert (card.result, card.lesson) == (case.result, case.lesson)
        assert (card.place_name, card.evidence_note) == (case.place_name, case.evidence_note)
        assert (card.lesson_basis, card.kind) == (case.lesson_basis, case.kind)
        assert (card.year_start, card.year_end) == (case.year_start, case.year_end)
        assert (card.discussion_themes, card.ldc) == (case.discussion_themes, case.ldc)
        assert (card.outcomes, card.status_seen) == (case.outcomes12, case.status_seen)
        assert (card.common_themes, card.uel_headings) == (case.common_themes, case.uel_headings)
        assert card.theme_reason == case.component_theme_reason
        assert card.mapping_reason == case.mapping_reason
        assert card.named_item_confirmed == case.named_item_confirmed
        assert dict(card.field_evidence) == case.field_evidence
        assert [(s.title, s.url) for s in card.sources] == [(s.title, s.url) for s in case.sources]


def test_no_unknown_comes_back_as_an_empty_text(cards: tuple[CaseCard, ...]) -> None:
    for card in cards:
        texts = (card.place_name, card.result, card.lesson, card.lesson_basis, card.evidence_note)
        assert "" not in texts


def seen_from(cursor: duckdb.DuckDBPyConnection, place: Place) -> Seen:
    similar = queries.similar_places(cursor)[place.area_code]
    return Seen(Viewpoint(place=place, similar=frozenset(similar), places=case_places(cursor)))


def test_leeds_sees_its_own_cases_first_then_those_of_its_like(
    cursor: duckdb.DuckDBPyConnection, cards: tuple[CaseCard, ...]
) -> None:
    (leeds,) = choosable_places(cursor, ["E08000035"])
    ordered = by_likeness(matches(cards, seen_from(cursor, leeds)))
    assert len(ordered) == len(cards)
    own = sum("E08000035" in card.area_codes for card in cards)
    assert own == 8
    assert all("here" in match.kin for match in ordered[:own])
    assert all("cluster" in match.kin for match in ordered[own : own + 5])
    assert ordered[-1].kin == ()


def test_barnsley_is_found_under_its_old_code_too(
    cursor: duckdb.DuckDBPyConnection, cards: tuple[CaseCard, ...]
) -> None:
    (barnsley,) = choosable_places(cursor, ["E08000038"])
    seen = seen_from(cursor, barnsley)
    here = {each.case.case_id for each in matches(cards, seen) if "here" in each.kin}
    assert here == {"barnsley-copilot", "barnsley-vulnerability-index"}
