"""Case studies and passages as rows of the database's tables, in the columns' order of schema.sql.

The tables' text columns hold an empty string where a case says nothing; ``case_queries`` turns it
back into None, so no other part of the product sees it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from loaders.case_studies import CaseStudy, Passage

Cell = str | int | bool | None
Rows = list[tuple[Cell, ...]]


def case_tables(cases: Sequence[CaseStudy], passages: Iterable[Passage]) -> dict[str, Rows]:
    """Rows by table: case_study and its tags, sources and fields, passage."""
    return {
        "case_study": [_case_row(case) for case in cases],
        "case_study_tag": [row for case in cases for row in _tag_rows(case)],
        "case_study_source": [row for case in cases for row in _source_rows(case)],
        "case_study_field": [row for case in cases for row in _field_rows(case)],
        "passage": [tuple(passage.model_dump().values()) for passage in passages],
    }


def _case_row(case: CaseStudy) -> tuple[Cell, ...]:
    return (
        case.id, case.title, case.organisation, case.place_name or "", case.area_code,
        case.country, case.year_start, case.year_end, case.year_approximate, case.status,
        case.status_group, case.summary, case.result or "", case.lesson or "",
        case.lesson_basis or "", case.evidence, case.evidence_note or "", case.kind,
        case.status_seen, case.named_item_confirmed, case.component_theme_reason,
        case.mapping_reason,
    )  # fmt: skip


def _tag_rows(case: CaseStudy) -> Rows:
    tags: dict[str, Sequence[str]] = {
        "component": case.components,
        "theme": case.component_themes,
        "discussion_theme": case.discussion_themes,
        "outcome": case.outcomes12,
        "ldc": case.ldc,
        "technology": case.technologies,
        "area_code_alt": case.area_code_alt,
        "common_theme": case.common_themes,
        "uel_heading": case.uel_headings,
    }
    return [(case.id, kind, tag) for kind, values in tags.items() for tag in values]


def _source_rows(case: CaseStudy) -> Rows:
    return [(case.id, n, source.title, source.url) for n, source in enumerate(case.sources, 1)]


def _field_rows(case: CaseStudy) -> Rows:
    return [(case.id, n, name, how) for n, (name, how) in enumerate(case.field_evidence.items(), 1)]
