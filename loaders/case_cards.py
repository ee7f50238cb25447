"""A case study that was read from a text as the card that the app shows, without a database."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from components.model.case_rows import CaseCard, CaseLocation, CaseSource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from components.model.rows import Place
    from loaders.case_studies import CaseStudy


# What card and file call by one name.
SAME: Final = (
    "title", "organisation", "place_name", "country", "components", "status", "status_group",
    "year_start", "year_end", "year_approximate", "summary", "result", "lesson", "lesson_basis",
    "evidence", "evidence_note", "kind", "technologies", "status_seen", "named_item_confirmed",
    "discussion_themes", "ldc", "common_themes", "uel_headings", "mapping_reason",
)  # fmt: skip


def own_card(case: CaseStudy, places: Mapping[str, Place]) -> CaseCard:
    """The card of a case that a person added. Codes of places that are no more lie nowhere."""
    codes = [code for code in (case.area_code, *case.area_code_alt) if code]
    today = [places[code] for code in codes if code in places and places[code].is_current]
    return CaseCard(
        case_id=case.id,
        area_codes=tuple(codes),
        themes=case.component_themes,
        sources=tuple(CaseSource(each.title, each.url) for each in case.sources),
        outcomes=case.outcomes12,
        theme_reason=case.component_theme_reason,
        field_evidence=tuple(case.field_evidence.items()),
        locations=tuple(
            CaseLocation(each.area_code, each.area_code, each.name, each.name, None, None)
            for each in today
        ),
        is_own=True,
        **{name: getattr(case, name) for name in SAME},
    )
