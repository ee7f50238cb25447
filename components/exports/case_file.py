"""Case studies to take along: CSV and JSON for programs, Markdown for people.

Each file says above its cases what was asked, under which licence they stand and where they came
from. Everything is read from ``CaseView``, as on the screen.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any, Final

from components.exports.csv_file import Cell, csv_bytes
from components.model.case_evidence import evidence_rows
from components.model.case_facet_words import DISCUSSION_WORDS, LDC_WORDS, OUTCOME_WORDS
from components.model.case_view import CaseView
from components.model.provenance import NAME, VERSION, day_words

LICENCE: Final = "Our own words, MIT License; the sources behind the links keep their own licences"
CAUTION: Final = (
    "“Public source found” means that excerpts of the pages listed were read, not the whole; a "
    "link may be dead and a status out of date."
)
NO_RESULT: Final = "No result is known."
_LISTED: Final = "; "
_MARKS: Final = re.compile(r"([\\`*_{}\[\]<>#|!~])")
_LINE_STARTS: Final = re.compile(r"^(\s*)(\d+[.)]|[-+=])(?=\s)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class CaseFileHead:
    """What stands above the cases of a file: what they are and what was asked for."""

    filters: tuple[str, ...]  # "Component: Skills"; empty where all are there
    link: str
    data_hash: str
    titles: Mapping[str, str]  # of components and themes, by id
    made: date

    def lines(self, cases: int) -> list[tuple[str, str]]:
        """Name and words of each line of the header."""
        asked = _LISTED.join(self.filters) or "all"
        return [
            (NAME, f"{cases} case studies"),
            ("Filters", asked),
            ("Licence", LICENCE),
            ("Beware", CAUTION),
            ("Made on", day_words(self.made)),
            ("Version", VERSION),
            ("Data", self.data_hash),
            ("Link", self.link),
        ]


def case_csv(views: Sequence[CaseView], head: CaseFileHead) -> bytes:
    """One line a case; several values of a cell are parted by semicolons; unknown is empty."""
    header = [f"# {name}: {' '.join(words.split())}" for name, words in head.lines(len(views))]
    return csv_bytes(header, [_cells(view) for view in views])


def _cells(view: CaseView) -> dict[str, Cell]:
    return {
        "case": view.address,
        "title": view.title,
        "who": view.who,
        "place": view.where,
        "area_codes": _LISTED.join(place.area_code for place in view.places),
        "kind": view.kind,
        "year_start": view.year_start,
        "year_end": view.year_end,
        "status": view.status,
        "status_as_last_seen": view.status_seen,
        "what_was_done": view.summary,
        "result": view.result,
        "lesson": view.lesson,
        "whose_lesson": view.lesson_basis,
        "technologies": _LISTED.join(view.technologies),
        "components": _LISTED.join(view.components),
        "themes": _LISTED.join(view.themes),
        "discussion_themes": _LISTED.join(view.discussion_themes),
        "digitalisation_outcomes": _LISTED.join(view.outcomes),
        "local_digital_capital": _LISTED.join(view.ldc),
        "why_these_themes": view.theme_reason,
        "why_these_headings": view.mapping_reason,
        "evidence": view.evidence,
        "evidence_note": view.evidence_note,
        "sources": _LISTED.join(
            f"{source.title} {source.url}" if source.url else source.title
            for source in view.sources
        ),
    }


def case_json(views: Sequence[CaseView], head: CaseFileHead) -> bytes:
    """An object with "about" and "cases"; unknown is null, several values are lists."""
    about = {name.lower().replace(" ", "_"): words for name, words in head.lines(len(views))}
    cases = [_plain(asdict(view)) for view in views]
    text = json.dumps({"about": about, "cases": cases}, ensure_ascii=False, indent=1)
    return f"{text}\n".encode()


def _plain(fields: dict[str, Any]) -> dict[str, Any]:
    """A case's fields with how each is known by its name, instead of as pairs."""
    return {**fields, "field_evidence": dict(fields["field_evidence"])}


def case_markdown(views: Sequence[CaseView], head: CaseFileHead) -> bytes:
    """A Markdown document; what stands in a text is never read as Markdown."""
    lines = ["# Case studies", ""]
    lines += [f"- {name}: {_text(words)}" for name, words in head.lines(len(views))]
    for view in views:
        lines += ["", f"## {_text(view.title)}", "", f"{_text(view.who)}. {_text(view.status)}."]
        for title, words in parts(view, head.titles):
            lines += ["", f"**{title}:** {_text(words)}"]
        lines += ["", "**Sources:**", ""]
        lines += [
            f"- {_text(source.title)}" + (f" <{source.url}>" if source.url else "")
            for source in view.sources
        ]
    return ("\n".join(lines) + "\n").encode()


def _text(words: str) -> str:
    """Words of which no sign means anything to Markdown."""
    return _LINE_STARTS.sub(r"\1\\\2", _MARKS.sub(r"\\\1", " ".join(words.split())))


def parts(view: CaseView, titles: Mapping[str, str]) -> list[tuple[str, str]]:
    """The parts of a case for people, each with its title; empty ones are left out."""
    basis = f" ({view.lesson_basis.lower()})" if view.lesson_basis else ""
    parts = [
        ("What was done", view.summary),
        ("Result", view.result or NO_RESULT),
        ("Lesson", f"{view.lesson}{basis}" if view.lesson else ""),
        ("Status as last seen", view.status_seen),
        ("Place", view.where or ""),
        ("What became of the place", " ".join(view.place_notes)),
        ("Technologies", ", ".join(view.technologies)),
        ("Components", ", ".join(titles.get(each, each) for each in view.components)),
        ("Themes", ", ".join(titles.get(each, each) for each in view.themes)),
        ("Why these themes", view.theme_reason),
        ("Discussion themes", _named(view.discussion_themes, DISCUSSION_WORDS)),
        ("Digitalisation outcomes", _named(view.outcomes, OUTCOME_WORDS)),
        ("Local Digital Capital", _named(view.ldc, LDC_WORDS)),
        ("Why these headings", view.mapping_reason),
        ("Evidence", f"{view.evidence}. {view.evidence_note or ''}".strip()),
        (
            "Who says so",
            " ".join(f"{how}: {which}" for how, which in evidence_rows(view.field_evidence)),
        ),
    ]
    return [(title, words) for title, words in parts if words]


def _named(values: Sequence[str], words: Mapping[str, str]) -> str:
    return ", ".join(words.get(value, value) for value in values)
