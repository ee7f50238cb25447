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
    status_line,
    status_seen_words,
    who_and_where,
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
class CaseView:
    """One case as it is said. All texts are plain and whole; None is what is not known.

    ``address`` is the id that stands in links; ``area_codes`` are today's places to be marked on a
    map or led to, empty where there is none to show.
    """

    address: str
    title: str
    who: str
    status: str  # "Active · 2015 on"
    status_seen: str  # "Active. The newest dated source is of 2024."
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
    evidence_note: str | None
    sources: tuple[ShownSource, ...]
    theme_reason: str
    mapping_reason: str
    field_evidence: tuple[tuple[str, FieldEvidence], ...]
    area_codes: tuple[str, ...]


def case_view(case: CaseCard) -> CaseView:
    """The case as it is said, everywhere."""
    return CaseView(
        address=case.case_id,
        title=case.title,
        who=who_and_where(case),
        status=status_line(case),
        status_seen=status_seen_words(case),
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
        evidence_note=case.evidence_note,
        sources=tuple(ShownSource(source.title, _link(source.url)) for source in case.sources),
        theme_reason=case.theme_reason,
        mapping_reason=case.mapping_reason,
        field_evidence=case.field_evidence,
        area_codes=tuple(dict.fromkeys(place.area_code for place in case.locations)),
    )


def opaque_id(case_id: str) -> str:
    """The id of a case that says nothing of it, always the same: "c-1f9a0b2c"."""
    return f"c-{blake2b(case_id.encode(), digest_size=OPAQUE_BYTES).hexdigest()}"


def _basis(basis: LessonBasis | None) -> str | None:
    return LESSON_BASIS_WORDS[basis] if basis else None


def _link(url: str | None) -> str | None:
    """The address if it is one of a page of the web; anything else is no link."""
    return url if url and url.startswith(WEB_ADDRESS) else None
