"""What the screen and every file say of a case: one typed row, made by one function.

Nothing shows a ``CaseCard`` itself. Cards, pages, maps, addresses and exports read a ``CaseView``,
so that whatever may not be said (the name of a place, of an organisation) is replaced here alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b
from typing import Final

from components.model.case_rows import CaseCard, Evidence, FieldEvidence, LessonBasis
from components.model.case_words import (
    EVIDENCE_WORDS,
    LESSON_BASIS_WORDS,
    change_words,
    evidence_line,
    status_line,
    status_seen_words,
    who_and_where,
    year_words,
)
from components.model.wording import sentence_start

OPAQUE_BYTES: Final = 4  # 171 cases: two of them with one id would be one chance in 300,000
WEB_ADDRESS: Final = ("https://", "http://")


@dataclass(frozen=True, slots=True)
class ShownSource:
    """A source as it is shown: ``url`` is None where there is no page of the web to go to."""

    title: str
    url: str | None


@dataclass(frozen=True, slots=True)
class ShownPlace:
    """A place of today that a case lies in."""

    area_code: str
    name: str


@dataclass(frozen=True, slots=True)
class CaseView:
    """One case as it is said. All texts are plain and whole; None is what is not known.

    ``address`` is the id that stands in links; ``places`` are those of today to be marked on a map
    or led to, empty where there is none to show; ``place_notes`` say which codes are no more.
    """

    address: str
    title: str
    who: str
    status: str  # "Active · 2015 on"
    status_seen: str  # "Active. The newest dated source is of 2024."
    years: str
    year_start: int | None
    year_end: int | None
    kind: str
    components: tuple[str, ...]
    themes: tuple[str, ...]
    summary: str
    result: str | None
    lesson: str | None
    lesson_basis: str | None
    technologies: tuple[str, ...]
    evidence_id: Evidence
    evidence: str
    evidence_line: str  # the same, and how old the status is
    evidence_note: str | None
    sources: tuple[ShownSource, ...]
    theme_reason: str
    mapping_reason: str
    field_evidence: tuple[tuple[str, FieldEvidence], ...]
    is_very_item: bool  # False where the sources tell of the place, not of the item that was named
    discussion_themes: tuple[str, ...]
    outcomes: tuple[str, ...]
    ldc: tuple[str, ...]
    common_themes: tuple[str, ...]
    uel_headings: tuple[str, ...]
    where: str | None
    places: tuple[ShownPlace, ...]
    place_notes: tuple[str, ...]


def case_view(case: CaseCard) -> CaseView:
    """The case as it is said, everywhere."""
    return CaseView(
        address=case.case_id,
        title=case.title,
        who=who_and_where(case),
        status=status_line(case),
        status_seen=status_seen_words(case),
        years=year_words(case),
        year_start=case.year_start,
        year_end=case.year_end,
        kind=sentence_start(case.kind),
        components=case.components,
        themes=case.themes,
        summary=case.summary,
        result=case.result,
        lesson=case.lesson,
        lesson_basis=_basis(case.lesson_basis),
        technologies=case.technologies,
        evidence_id=case.evidence,
        evidence=EVIDENCE_WORDS[case.evidence],
        evidence_line=evidence_line(case),
        evidence_note=case.evidence_note,
        sources=tuple(ShownSource(source.title, _link(source.url)) for source in case.sources),
        theme_reason=case.theme_reason,
        mapping_reason=case.mapping_reason,
        field_evidence=case.field_evidence,
        is_very_item=case.named_item_confirmed,
        discussion_themes=case.discussion_themes,
        outcomes=case.outcomes,
        ldc=case.ldc,
        common_themes=case.common_themes,
        uel_headings=case.uel_headings,
        where=case.place_name,
        places=tuple(
            dict.fromkeys(ShownPlace(each.area_code, each.area_name) for each in case.locations)
        ),
        place_notes=tuple(change_words(each) for each in case.locations if each.change),
    )


def opaque_id(case_id: str) -> str:
    """The id of a case that says nothing of it, always the same: "c-1f9a0b2c"."""
    return f"c-{blake2b(case_id.encode(), digest_size=OPAQUE_BYTES).hexdigest()}"


def _basis(basis: LessonBasis | None) -> str | None:
    return LESSON_BASIS_WORDS[basis] if basis else None


def _link(url: str | None) -> str | None:
    """The address if it is one of a page of the web; anything else is no link."""
    return url if url and url.startswith(WEB_ADDRESS) else None
