"""What the app asks about case studies: all of them as cards, and from where they are seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from components.model.case_rows import CaseCard, CaseSource
from components.model.rows import Place

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_PLACES_OF_CASES = """
SELECT * FROM place WHERE area_code IN (
  SELECT area_code FROM case_study
  UNION ALL SELECT tag FROM case_study_tag WHERE tag_kind = 'area_code_alt')
"""
_CARDS = """
WITH tag AS (
  SELECT case_id,
    list(tag ORDER BY rowid) FILTER (tag_kind = 'component') AS components,
    list(tag ORDER BY rowid) FILTER (tag_kind = 'theme') AS themes,
    list(tag ORDER BY rowid) FILTER (tag_kind = 'technology') AS technologies,
    list(tag ORDER BY rowid) FILTER (tag_kind = 'area_code_alt') AS codes
  FROM case_study_tag GROUP BY case_id)
SELECT case_id, title, organisation, nullif(place_name, '') AS place_name, country,
  list_concat(list_filter([area_code], lambda code: code IS NOT NULL), codes) AS area_codes,
  components, themes, status, status_group, year_start, year_end, year_approximate, summary,
  nullif(result, '') AS result, nullif(lesson, '') AS lesson,
  nullif(lesson_basis, '') AS lesson_basis, evidence, nullif(evidence_note, '') AS evidence_note,
  kind, technologies
FROM case_study LEFT JOIN tag USING (case_id) ORDER BY case_id
"""


def case_cards(cursor: DuckDBPyConnection) -> tuple[CaseCard, ...]:
    """All case studies, by id. Tags and sources keep the order of the case's file."""
    told: dict[str, list[CaseSource]] = {}
    for case_id, title, url in cursor.execute(
        "SELECT case_id, title, url FROM case_study_source ORDER BY case_id, position"
    ).fetchall():
        told.setdefault(case_id, []).append(CaseSource(title, url))
    rows = cursor.execute(_CARDS)
    names = [column[0] for column in rows.description]
    return tuple(_card(dict(zip(names, row, strict=True)), told) for row in rows.fetchall())


def _card(fields: dict[str, Any], told: dict[str, list[CaseSource]]) -> CaseCard:
    for listed in ("area_codes", "components", "themes", "technologies"):
        fields[listed] = tuple(fields[listed] or ())
    return CaseCard(**fields, sources=tuple(told.get(fields["case_id"], ())))


def case_places(cursor: DuckDBPyConnection) -> dict[str, Place]:
    """The place behind every code that a case carries, by code."""
    return {row[0]: Place(*row) for row in cursor.execute(_PLACES_OF_CASES).fetchall()}
