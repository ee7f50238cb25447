"""Who says so: how each field of a case is known, in plain words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from components.model.case_rows import FieldEvidence
from components.model.wording import join_words, sentence_start

EVIDENCE_MEANS: Final[Mapping[FieldEvidence, str]] = {
    "found": "Read in a public source",
    "seed": "Said in the source document; no other source was looked for",
    "seed only": "Said in the source document alone",
    "assigned": "Our judgement, made once by reading",
    "derived by rule": "Follows from the others by a rule of ours",
    "ONS list": "Checked against the ONS list of areas",
    "blank": "Not known",
}
FIELD_WORDS: Final[Mapping[str, str]] = {
    "title": "title",
    "organisation": "organisation",
    "place_name": "place",
    "technologies": "technologies",
    "year_start": "first year",
    "year_end": "last year",
    "summary": "what was done",
    "result": "result",
    "lesson": "lesson",
    "status": "status",
    "area_code": "code of the place",
    "components": "components",
    "outcomes12": "digitalisation outcomes",
    "ldc": "Local Digital Capital",
    "common_themes": "common themes",
    "uel_headings": "headings of a place",
    "status_group": "status in few words",
    "discussion_themes": "discussion themes",
    "component_themes": "themes",
}


def evidence_rows(fields: Iterable[tuple[str, FieldEvidence]]) -> list[tuple[str, str]]:
    """For each way of knowing, in the order of ``EVIDENCE_MEANS``, the fields known so."""
    known = list(fields)
    rows = []
    for evidence, means in EVIDENCE_MEANS.items():
        own = [FIELD_WORDS.get(field, field) for field, how in known if how == evidence]
        if own:
            rows.append((means, f"{sentence_start(join_words(own))}."))
    return rows
