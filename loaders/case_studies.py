"""Case studies and working-group points, read from data/ and checked.

One Markdown file per case: TOML front matter between two lines of ``+++``, then the sections
"What was done", "Result" and "Lesson", of which the last two are left out when nothing is known.
"""

from __future__ import annotations

import csv
import re
import tomllib
from pathlib import Path
from typing import Annotated, Any, Literal, NoReturn

from pydantic import BaseModel, ConfigDict, Field, HttpUrl, TypeAdapter, ValidationError
from pydantic.functional_validators import AfterValidator, model_validator

from components.model.case_rows import (
    CaseKind,
    Evidence,
    FieldEvidence,
    LessonBasis,
    StatusGroup,
)
from loaders.errors import MalformedFileError

ComponentId = Literal[
    "health", "resilience", "energy", "democracy", "travel", "economy", "skills", "data"
]
DiscussionTheme = Literal[
    "devolution", "power-of-digital", "power-of-data", "sustainability", "local-ai",
    "ai-leadership", "responsible-ai", "ai-skills", "resilient-places",
]  # fmt: skip
Outcome = Literal[
    "connectivity", "data", "democracy", "ethics", "inclusion", "leadership",
    "local-productivity", "organisational-capability", "partnership", "security-resilience",
    "services", "value",
]  # fmt: skip
LocalDigitalCapital = Literal[
    "digital-skills", "digital-adoption", "data-ecosystems", "digital-infrastructure",
    "finance-investment", "research-innovation", "trade-support", "collaboration-coordination",
]  # fmt: skip
CommonTheme = Literal[
    "connectivity", "place-based-ai", "data-driven", "quality-of-life",
    "sustainability-resilience",
]  # fmt: skip
UelHeading = Literal["healthy", "connected", "empowered", "enabled"]
PassageSection = Literal[
    "worked_well", "needs_to_change", "practical_steps", "collaborate", "asks_and_offers"
]

FENCE = "+++"
SECTIONS = {"What was done": "summary", "Result": "result", "Lesson": "lesson"}
_HEADING = re.compile(r"^## +(.+?) *$", re.MULTILINE)
_HTTP_URL: TypeAdapter[HttpUrl] = TypeAdapter(HttpUrl)


def _checked_link(url: str) -> str:
    _HTTP_URL.validate_python(url)
    return url  # as written: pydantic's own form may differ from the publisher's


Text = Annotated[str, Field(min_length=1, pattern=r"^\S(.*\S)?$")]
Slug = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
AreaCode = Annotated[str, Field(pattern=r"^[EKNSW]\d{8}$")]
Year = Annotated[int, Field(ge=1990, le=2100)]
Link = Annotated[str, AfterValidator(_checked_link)]


class _Row(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class SourceRow(_Row):
    """Where a case is told; ``url`` is None for a source document of the project."""

    title: Text
    url: Link | None = None


class CaseStudy(_Row):
    """One case study as its file has it; what is unknown is None or an empty list."""

    id: Slug
    title: Text
    organisation: Text
    place_name: Text | None = None
    area_code: AreaCode | None = None  # None: several places, abroad, or no place
    area_code_alt: tuple[AreaCode, ...]  # further or former codes
    country: Text
    components: Annotated[tuple[ComponentId, ...], Field(min_length=1)]
    component_themes: Annotated[tuple[Slug, ...], Field(min_length=1)]
    component_theme_reason: Text
    discussion_themes: tuple[DiscussionTheme, ...]
    outcomes12: tuple[Outcome, ...]
    ldc: tuple[LocalDigitalCapital, ...]
    common_themes: tuple[CommonTheme, ...]
    uel_headings: tuple[UelHeading, ...]
    mapping_reason: Text
    technologies: tuple[Text, ...]
    year_start: Year | None = None
    year_end: Year | None = None
    year_approximate: bool
    status: Text  # as last seen in the source
    status_seen: Year | None = None  # year of the newest dated source; None where none is dated
    status_group: StatusGroup
    kind: CaseKind
    evidence: Evidence
    evidence_note: Text | None = None
    named_item_confirmed: bool
    lesson_basis: LessonBasis | None = None
    field_evidence: dict[str, FieldEvidence]
    sources: Annotated[tuple[SourceRow, ...], Field(min_length=1)]
    summary: Text
    result: Text | None = None
    lesson: Text | None = None

    @model_validator(mode="after")
    def _hangs_together(self) -> CaseStudy:
        if self.year_start and self.year_end and self.year_end < self.year_start:
            raise ValueError(f"year_end {self.year_end} before year_start {self.year_start}")
        if (self.lesson is None) != (self.lesson_basis is None):
            raise ValueError("a lesson and its lesson_basis must stand together")
        return self


class Passage(_Row):
    """One point of a working group, in our words."""

    passage_id: Text
    year: Year
    part: Text
    working_group: Text
    question: Text
    theme: DiscussionTheme
    section: PassageSection
    position: Annotated[int, Field(ge=1)]
    point: Text


def load_case_studies(folder: Path) -> list[CaseStudy]:
    """The case studies of a folder, in the order of their ids.

    Raises:
        MalformedFileError: at the first file that is not as it must be, its line and field named.
    """
    return [read_case_study(path) for path in sorted(folder.glob("*.md"))]


def read_case_study(path: Path) -> CaseStudy:
    """One case study. Raises MalformedFileError where the file is not as it must be."""
    text = path.read_text(encoding="utf-8")
    try:
        case = CaseStudy.model_validate(case_fields(path.name, text))
    except ValidationError as error:
        _refuse(path.name, text, error)
    if case.id != path.stem:
        raise MalformedFileError(path.name, 2, "id", f"“{case.id}”", "the name of the file")
    return case


def case_fields(name: str, text: str) -> dict[str, Any]:
    """The fields of a case's file as they stand there, the prose among them; not checked yet.

    Raises:
        MalformedFileError: it is no TOML between two fences, or has headings of its own.
    """
    front, body, body_line = _split(name, text)
    try:
        fields = tomllib.loads(front)
    except tomllib.TOMLDecodeError as error:
        at = re.search(r"line (\d+)", str(error))
        line = int(at[1]) + 1 if at else None
        raise MalformedFileError(name, line, None, str(error), "TOML") from error
    return fields | _sections(name, body, body_line)


def load_passages(path: Path) -> list[Passage]:
    """The working groups' points, in the order of the file.

    Raises:
        MalformedFileError: at the first row that is not as it must be.
    """
    passages: list[Passage] = []
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        for row in reader:
            try:
                passages.append(Passage.model_validate(row))
            except ValidationError as error:
                first = error.errors()[0]
                column = str(first["loc"][0]) if first["loc"] else None
                found = f"“{first['input']}”"
                raise MalformedFileError(
                    path.name, reader.line_num, column, found, first["msg"]
                ) from error
    return passages


def _split(name: str, text: str) -> tuple[str, str, int]:
    """The front matter, the body, and the line on which the body begins."""
    lines = text.splitlines()
    if not lines or lines[0] != FENCE or FENCE not in lines[1:]:
        found = f"“{lines[0]}”" if lines else "an empty file"
        raise MalformedFileError(name, 1, None, found, f"front matter between two lines {FENCE}")
    end = lines.index(FENCE, 1)
    return "\n".join(lines[1:end]), "\n".join(lines[end + 1 :]), end + 2


def _sections(name: str, body: str, body_line: int) -> dict[str, str]:
    """The prose under each heading, by field. Other headings and text above them are refused."""
    headings = list(_HEADING.finditer(body))
    starts = [heading.start() for heading in headings] + [len(body)]
    if body[: starts[0]].strip():
        raise MalformedFileError(name, body_line, None, "text above the first heading", "none")
    found: dict[str, str] = {}
    for heading, end in zip(headings, starts[1:], strict=True):
        field = SECTIONS.get(heading[1])
        if field is None or field in found:
            line = body_line + body.count("\n", 0, heading.start())
            allowed = "the headings " + ", ".join(SECTIONS) + ", each once"
            raise MalformedFileError(name, line, None, f"“{heading[0]}”", allowed)
        found[field] = " ".join(body[heading.end() : end].split())
    return found


def _refuse(name: str, text: str, error: ValidationError) -> NoReturn:
    """Raise the first fault that pydantic found, with its place in the file."""
    first = error.errors()[0]
    where = ".".join(str(part) for part in first["loc"]) or None
    found = "nothing" if first["type"] == "missing" else f"“{first['input']}”"
    if where is None:  # fields that do not fit together
        found = first["msg"]
    line = None if first["type"] == "missing" else _line_of(text, first["loc"])
    raise MalformedFileError(name, line, where, found, first["msg"]) from error


def _line_of(text: str, location: tuple[int | str, ...]) -> int | None:
    """The line of a field, or of the nth table of that name; None for prose and whole files."""
    key, nth = (*location, 0, 0)[:2]
    starts = (f"{key} = ", f"[{key}]", f"[[{key}]]")
    lines = [n for n, line in enumerate(text.splitlines(), 1) if line.startswith(starts)]
    if not lines:
        return None
    return lines[nth] if isinstance(nth, int) and nth < len(lines) else lines[0]
