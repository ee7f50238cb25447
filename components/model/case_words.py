"""The words that stand beside a case study: how far it got, when, why it is shown, how we know."""

from __future__ import annotations

from collections.abc import Mapping

from components.model.case_rows import (
    CaseCard,
    CaseLocation,
    Evidence,
    LessonBasis,
    StatusGroup,
)
from components.model.place_names import fold_name
from components.model.wording import in_sentence, lower_first, plural

EVIDENCE_WORDS: Mapping[Evidence, str] = {
    "found": "Public source found",
    "seed": "Only named in the source document",
}
LESSON_BASIS_WORDS: Mapping[LessonBasis, str] = {
    "source": "Said by the source",
    "our reading": "Our reading",
    "seed": "Said in the source document",
}
YOURS = "Yours, this session"
STILL_RUNNING: frozenset[StatusGroup] = frozenset({"active", "in delivery", "scaled"})
OPEN_ENDED: frozenset[StatusGroup] = frozenset({"pilot", "restricted or stopped"})
WORDS_OF_NO_PLACE = {"and", "of", "the", "city", "now"}


def year_words(case: CaseCard) -> str:
    """The years: "2016–18", "2015 on", "from 2020", "about 2021", "to 2023", "Undated"."""
    start, end = case.year_start, case.year_end
    if start is None and end is None:
        return "Undated"
    about = "about " if case.year_approximate else ""
    if start is None or end is None:
        return about + _one_sided(start, end, case.status_group)
    if start == end:
        return f"{about}{start}"
    same_century = start // 100 == end // 100
    return f"{about}{start}–{end % 100:02d}" if same_century else f"{about}{start}–{end}"


def _one_sided(start: int | None, end: int | None, status: StatusGroup) -> str:
    if start is None:
        return f"to {end}"
    if status in STILL_RUNNING:
        return f"{start} on"
    return f"from {start}" if status in OPEN_ENDED else str(start)


def status_line(case: CaseCard) -> str:
    """How far it got and when: "Active · 2015 on"; of a case added by a person that it is so."""
    line = f"{case.status_group.capitalize()} · {year_words(case)}"
    return f"{YOURS} · {line}" if case.is_own else line


def status_seen_words(case: CaseCard) -> str:
    """The status as last seen, with its date where one is known.

    "Pilot (as reported in 2021)." says its year itself; else "Active. The newest dated source is of
    2023." or "Active. The sources give no date for it."
    """
    status = f"{case.status[:1].upper()}{case.status[1:]}."
    if case.status_seen is None:
        return f"{status} No source gives a date for this."
    if str(case.status_seen) in case.status:
        return status
    return f"{status} The newest dated source is of {case.status_seen}."


def evidence_line(case: CaseCard) -> str:
    """How sure the case is and how old its status: "Public source found; status as of 2024".

    One celebrated example was restricted years after it began.
    """
    seen = f"status as of {case.status_seen}" if case.status_seen else "status not dated"
    return f"{EVIDENCE_WORDS[case.evidence]}; {seen}"


def change_words(location: CaseLocation) -> str:
    """What became of a code that a case names, and whose figures stand there today."""
    old, new = location.named_as, in_sentence(location.area_name)
    if location.change == "recoded":
        until = f"until {location.year}" if location.year else "before"
        return (
            f"{old} had the code {location.named_code} {until}; it is {location.area_code} today, "
            "the same area."
        )
    year = f" in {location.year}" if location.year else ""
    if location.change == "predecessor":
        return f"The county of {old} became the council of {new}{year}; the area is the same."
    return (
        f"{old} became part of {new}{year}. Figures are those of {new}, which is larger, so they "
        "say less about the case."
    )


def who_and_where(case: CaseCard) -> str:
    """The organisation, and the place where its name does not say it: "NHS England" stays alone."""
    if case.place_name is None or _says(case.organisation, case.place_name):
        return case.organisation
    return f"{case.organisation} · {case.place_name}"


def _says(organisation: str, place_name: str) -> bool:
    """Whether every telling word of the place stands in the organisation's name."""
    telling = set(fold_name(place_name).split()) - WORDS_OF_NO_PLACE
    return telling <= set(fold_name(organisation).split())


def count_words(shown: int, every: int, theme_title: str | None) -> str:
    """How many cases there are, as a sentence; of how many, where a theme is chosen."""
    if theme_title is None:
        return f"{plural(every, 'case')} in the collection." if every else "No case yet."
    theme = theme_title if theme_title[1:2].isupper() else lower_first(theme_title)
    if not shown:
        return f"None of the {plural(every, 'case')} is about {theme} yet; see all themes."
    return f"{shown} of {plural(every, 'case')}, those about {theme}."
