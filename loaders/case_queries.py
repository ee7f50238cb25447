"""What the app asks about case studies: all of them as cards, and from where they are seen."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, TypeVar

from components.model.case_rows import CaseCard, CaseLocation, CaseSource
from components.model.facets import FacetIndex, facet_index
from components.model.rows import Place

if TYPE_CHECKING:
    from collections.abc import Callable

    from duckdb import DuckDBPyConnection

T = TypeVar("T")

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
    list(tag ORDER BY rowid) FILTER (tag_kind = 'discussion_theme') AS discussion_themes,
    list(tag ORDER BY rowid) FILTER (tag_kind = 'outcome') AS outcomes,
    list(tag ORDER BY rowid) FILTER (tag_kind = 'ldc') AS ldc,
    list(tag ORDER BY rowid) FILTER (tag_kind = 'common_theme') AS common_themes,
    list(tag ORDER BY rowid) FILTER (tag_kind = 'uel_heading') AS uel_headings,
    list(tag ORDER BY rowid) FILTER (tag_kind = 'area_code_alt') AS codes
  FROM case_study_tag GROUP BY case_id)
SELECT case_id, title, organisation, nullif(place_name, '') AS place_name, country,
  list_concat(list_filter([area_code], lambda code: code IS NOT NULL), codes) AS area_codes,
  components, themes, status, status_group, year_start, year_end, year_approximate, summary,
  nullif(result, '') AS result, nullif(lesson, '') AS lesson,
  nullif(lesson_basis, '') AS lesson_basis, evidence, nullif(evidence_note, '') AS evidence_note,
  kind, technologies, status_seen, named_item_confirmed, discussion_themes, outcomes, ldc,
  common_themes, uel_headings, theme_reason, mapping_reason
FROM case_study LEFT JOIN tag USING (case_id) ORDER BY case_id
"""


_LISTS = {
    "area_codes", "components", "themes", "technologies", "discussion_themes", "outcomes", "ldc",
    "common_themes", "uel_headings",
}  # fmt: skip
_SOURCES = "SELECT case_id, title, url FROM case_study_source ORDER BY case_id, position"
_FIELDS = "SELECT case_id, field, evidence FROM case_study_field ORDER BY case_id, position"
_LOCATIONS = """
SELECT case_id, named_code, area_code, place.name, named_as, change_kind, change_year
FROM case_study_place JOIN place USING (area_code) ORDER BY case_id, position
"""
_FACETS = "SELECT case_id, facet, value FROM case_study_facet ORDER BY case_id, facet, value"


def case_cards(cursor: DuckDBPyConnection) -> tuple[CaseCard, ...]:
    """All case studies, by id. Tags, sources and places keep the order of the case's file."""
    told = _by_case(cursor, _SOURCES, CaseSource)
    known = _by_case(cursor, _FIELDS, lambda field, evidence: (field, evidence))
    lies = _by_case(cursor, _LOCATIONS, CaseLocation)
    rows = cursor.execute(_CARDS)
    names = [column[0] for column in rows.description]
    found = (dict(zip(names, row, strict=True)) for row in rows.fetchall())
    return tuple(
        CaseCard(
            **{name: _cell(name, value) for name, value in fields.items()},
            sources=tuple(told[fields["case_id"]]),
            field_evidence=tuple(known[fields["case_id"]]),
            locations=tuple(lies[fields["case_id"]]),
        )
        for fields in found
    )


def _by_case(
    cursor: DuckDBPyConnection, question: str, made: Callable[..., T]
) -> defaultdict[str, list[T]]:
    """Rows of a table of cases, each made of its columns but the first, by that: the case's id."""
    found: defaultdict[str, list[T]] = defaultdict(list)
    for case_id, *row in cursor.execute(question).fetchall():
        found[case_id].append(made(*row))
    return found


def _cell(name: str, value: Any) -> Any:
    return tuple(value or ()) if name in _LISTS else value


def case_facets(cursor: DuckDBPyConnection) -> FacetIndex:
    """Which case has which value of which facet of the library, cases by id."""
    return facet_index(cursor.execute(_FACETS).fetchall())


def technology_families(cursor: DuckDBPyConnection) -> dict[str, str]:
    """The family of every technology that a case of the library has."""
    rows = cursor.execute("SELECT technology, family FROM technology_family").fetchall()
    return dict(rows)


def case_places(cursor: DuckDBPyConnection) -> dict[str, Place]:
    """The place behind every code that a case carries, by code."""
    return {row[0]: Place(*row) for row in cursor.execute(_PLACES_OF_CASES).fetchall()}
