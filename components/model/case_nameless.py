"""A case as it is said while names are off: nothing tells whose it is or where it was.

The texts are made at build, when every case and every name is known. Pure.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from components.model.case_rows import CaseCard, CaseLocation
from components.model.case_view import CaseView, ShownSource, case_view, opaque_id
from components.model.hidden_names import Names
from components.model.search_text import terms
from components.model.snippets import Marks
from components.model.wording import plural, sentence_start

SOURCES_OFF: Final = "Titles and links are off with the names"
PLACE_OFF: Final = "Off with the names."


@dataclass(frozen=True, slots=True)
class Nameless:
    """The texts of a case without names; None where the case has none."""

    title: str
    who: str
    status: str
    summary: str
    result: str | None
    lesson: str | None
    evidence_note: str | None
    theme_reason: str
    mapping_reason: str
    technologies: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WithoutNames:
    """Everything that stands on screen and in files while names are off.

    ``cases`` by id, ``points`` by id as far as they name somebody, ``words`` are not searched for.
    ``terms`` are those of every such text by id, ``wide`` those of regions and nations.
    """

    names: Names
    words: frozenset[str]
    cases: Mapping[str, CaseView]
    points: Mapping[str, str]
    terms: Mapping[str, frozenset[str]]
    wide: frozenset[str]

    def tells(self, ref: str, marks: Marks) -> bool:
        """Whether what was searched for stands in a case or point as it is said without names."""
        there = self.terms.get(ref, frozenset()) | self.wide
        return any(there.issuperset(run) for run in marks)


def terms_of(view: CaseView, further: str) -> frozenset[str]:
    """The terms of all that is said of a case, and of ``further`` words: titles of its themes."""
    told = (view.title, view.who, view.kind, view.summary, view.result, view.lesson, further)
    return frozenset(terms(" ".join(text for text in (*told, *view.technologies) if text)))


def nameless_of(case: CaseCard, who: str, hide: Callable[[str], str]) -> Nameless:
    """The texts of a case as ``hide`` leaves them; ``who`` stands for its organisation."""
    return Nameless(
        title=sentence_start(hide(case.title)),
        who=sentence_start(who),
        status=hide(case.status),
        summary=hide(case.summary),
        result=hide(case.result) if case.result else None,
        lesson=hide(case.lesson) if case.lesson else None,
        evidence_note=hide(case.evidence_note) if case.evidence_note else None,
        theme_reason=hide(case.theme_reason),
        mapping_reason=hide(case.mapping_reason),
        technologies=tuple(dict.fromkeys(hide(each) for each in case.technologies)),
    )


def nameless_view(case: CaseCard, said: Nameless) -> CaseView:
    """The case as it is said without names: no place, no link, an id that says nothing."""
    no_places: tuple[CaseLocation, ...] = ()
    bare = replace(
        case, title=said.title, organisation=said.who, place_name=None, status=said.status,
        summary=said.summary, result=said.result, lesson=said.lesson,
        evidence_note=said.evidence_note, theme_reason=said.theme_reason,
        mapping_reason=said.mapping_reason, technologies=said.technologies, locations=no_places,
    )  # fmt: skip
    count = plural(len(case.sources), "source")
    sources = (ShownSource(f"{count}. {SOURCES_OFF}.", None),)
    return replace(
        case_view(bare), address=opaque_id(case.case_id), sources=sources, where=PLACE_OFF
    )
