"""What a case study must be to stand in the library, beyond the types of its fields.

The library's own cases are held to it by a test, a case that a person adds before it is shown: the
same reading, the same checks, every fault at once.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from pydantic import ValidationError

from loaders.case_studies import CaseStudy

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pydantic_core import ErrorDetails

LONGEST_ECHO: Final = 60  # letters of what stands in a field that a fault repeats
LONGEST_TEXT: Final = 10_000  # letters of one field
LONGEST_FILE: Final = 200_000  # bytes: ten times the longest file of the library
_LINK: Final = re.compile(r"https?://[^\s\"'<>]+$")
_ONE_LINE: Final = "a text of one line, without spaces before or after it"
_YEAR: Final = "a year from 1990 to 2100, the last not before the first"
# Where the words of the types would say nothing to a reader.
ALLOWED: Final = {
    "id": "small letters, digits and single hyphens: “street-trees”",
    "title": _ONE_LINE, "organisation": _ONE_LINE, "place_name": _ONE_LINE, "country": _ONE_LINE,
    "status": _ONE_LINE, "summary": _ONE_LINE, "result": _ONE_LINE, "lesson": _ONE_LINE,
    "area_code": "the GSS code of a place of the UK: “E08000035”",
    "components": "at least one of the eight components, by id",
    "component_themes": "at least one theme",
    "year_start": _YEAR, "year_end": _YEAR, "status_seen": _YEAR,
    "sources": "titles, with an address that begins with https:// or http:// where there is one",
}  # fmt: skip
_PROSE: Final = ("summary", "result", "lesson", "evidence_note")


@dataclass(frozen=True, slots=True)
class CaseFault:
    """What is wrong with a field: what stands there, and what may; both are plain text."""

    field: str
    found: str
    allowed: str


@dataclass(frozen=True, slots=True)
class Known:
    """What a case may name: ids of themes by component, codes of places, ids and titles taken."""

    themes: Mapping[str, str]  # component by theme
    codes: frozenset[str]
    ids: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()


def checked_case(
    fields: Mapping[str, Any], known: Known
) -> tuple[CaseStudy | None, tuple[CaseFault, ...]]:
    """The case that these fields make, and every fault; no case where there is one."""
    try:
        case = CaseStudy.model_validate(dict(fields))
    except ValidationError as error:
        return None, tuple(dict.fromkeys(_typed(each) for each in error.errors()))
    faults = case_faults(case, known)
    return (None, faults) if faults else (case, ())


def case_faults(case: CaseStudy, known: Known) -> tuple[CaseFault, ...]:
    """What keeps a case out of the library; empty where nothing does."""
    return (*_names(case, known), *_lists(case), *_texts(case), *_sources(case))


def _names(case: CaseStudy, known: Known) -> Iterator[CaseFault]:
    if case.id in known.ids:
        yield CaseFault("id", echo(case.id), "an id that no case has yet")
    if case.title in known.titles:
        yield CaseFault("title", echo(case.title), "a title that no case has yet")
    for theme in case.component_themes:
        if theme not in known.themes:
            yield CaseFault("component_themes", echo(theme), "ids of themes of the catalogue")
    for code in (case.area_code, *case.area_code_alt):
        if code is not None and code not in known.codes:
            field = "area_code" if code == case.area_code else "area_code_alt"
            yield CaseFault(field, echo(code), "GSS codes of places of the UK")


def _lists(case: CaseStudy) -> Iterator[CaseFault]:
    for field in (
        "components", "component_themes", "discussion_themes", "outcomes12", "ldc",
        "common_themes", "uel_headings", "technologies", "area_code_alt",
    ):  # fmt: skip
        values = getattr(case, field)
        if len(set(values)) < len(values):
            yield CaseFault(field, "the same twice", "each value once")


def _texts(case: CaseStudy) -> Iterator[CaseFault]:
    for field, value in case:
        if isinstance(value, str) and len(value) > LONGEST_TEXT:
            yield CaseFault(field, f"{len(value):,} letters", f"at most {LONGEST_TEXT:,}")
    for field in _PROSE:
        text = getattr(case, field)
        if text and text[-1] not in ".!?)":
            yield CaseFault(field, echo(text[-LONGEST_ECHO:]), "whole sentences, with a full stop")
        if text and text.startswith("#"):
            yield CaseFault(field, echo(text), "a text that does not begin with #")


def _sources(case: CaseStudy) -> Iterator[CaseFault]:
    links = [source.url for source in case.sources if source.url]
    for link in links:
        if not _LINK.match(link):
            yield CaseFault("sources", echo(link), "addresses that begin with https:// or http://")
    if case.evidence == "found" and not links:
        yield CaseFault("sources", "no link", "a link, or “seed” as evidence")


def _typed(error: ErrorDetails) -> CaseFault:
    """A fault of pydantic's as one of ours: its message says what is allowed."""
    where = error["loc"]
    field = str(where[0]) if where else "year_end" if "year_end" in error["msg"] else "lesson_basis"
    missing = error["type"] == "missing"
    empty = missing or error["input"] in ("", (), [])
    found = "nothing" if empty else echo(str(error["input"]))
    allowed = "it must not be left out" if missing else ALLOWED.get(field, _lower(error["msg"]))
    return CaseFault(field, found if where else "fields that do not fit together", allowed)


def _lower(message: str) -> str:
    """A message of pydantic's inside a sentence."""
    plain = message.removeprefix("Value error, ")
    return plain[:1].lower() + plain[1:]


def echo(text: str) -> str:
    """What stands in a field, in quotation marks, cut to what a line has room for."""
    line = " ".join(text.split())
    short = f"{line[:LONGEST_ECHO]}…" if len(line) > LONGEST_ECHO else line
    return f"“{short}”"
