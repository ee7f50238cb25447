"""A case study that was read from a text as the card that the app shows, without a database."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.model.case_rows import CaseCard, CaseLocation, CaseSource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from components.model.rows import Place
    from loaders.case_studies import CaseStudy


def own_card(case: CaseStudy, places: Mapping[str, Place]) -> CaseCard:
    """The card of a case that a person added. Codes of places that are no more lie nowhere."""
    codes = [code for code in (case.area_code, *case.area_code_alt) if code]
    today = [places[code] for code in codes if code in places and places[code].is_current]
    return CaseCard(
        case_id=case.id,
        title=case.title,
        organisation=case.organisation,
        place_name=case.place_name,
        country=case.country,
        area_codes=tuple(codes),
        components=case.components,
        themes=case.component_themes,
        status=case.status,
        status_group=case.status_group,
        year_start=case.year_start,
        year_end=case.year_end,
        year_approximate=case.year_approximate,
        summary=case.summary,
        result=case.result,
        lesson=case.lesson,
        lesson_basis=case.lesson_basis,
        evidence=case.evidence,
        evidence_note=case.evidence_note,
        kind=case.kind,
        technologies=case.technologies,
        sources=tuple(CaseSource(each.title, each.url) for each in case.sources),
        status_seen=case.status_seen,
        named_item_confirmed=case.named_item_confirmed,
        discussion_themes=case.discussion_themes,
        outcomes=case.outcomes12,
        ldc=case.ldc,
        common_themes=case.common_themes,
        uel_headings=case.uel_headings,
        theme_reason=case.component_theme_reason,
        mapping_reason=case.mapping_reason,
        field_evidence=tuple(case.field_evidence.items()),
        locations=tuple(
            CaseLocation(each.area_code, each.area_code, each.name, each.name, None, None)
            for each in today
        ),
        is_own=True,
    )
