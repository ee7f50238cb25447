"""What people said, in words: facets of points, headings, counts, why something is linked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import Final

from components.model.case_facets import Facet, FacetOption
from components.model.facets import FacetIndex, facet_index
from components.model.said_rows import (
    SECTION_TITLES,
    SECTIONS,
    Directory,
    Point,
    Said,
    WhyLinked,
)
from components.model.wording import plural

TITLE: Final = "What people said"
LEAD: Final = (
    "{count} points that working groups of people from councils, government, universities and "
    "firms wrote down in 2021 and 2024, in our words."
)
OPINION: Final = (
    "A point says what people in a room held to be so, and nothing of how a place stands. Which "
    "cases and figures stand beside it was chosen by us, by what the point is about."
)
UNDIVIDED: Final = (
    "The report of 2021 prints one list of asks and offers and does not say which is which; it is "
    "left undivided here."
)
WHY_WORDS: Final[Mapping[WhyLinked, str]] = {
    "named": "named in the point",
    "subject": "on what the point is about",
    "theme": "on the theme of the group",
}
KIND_TITLES: Final = {"stakeholder": "Bodies to turn to", "source": "Works to read"}
DIRECTORY_LEAD: Final = (
    "Bodies and works that the two gatherings named, with what they are about. No person is named. "
    "A link leads to a page seen in public material; none was opened since."
)


def said_facets(said: Said) -> tuple[Facet, ...]:
    """The facets of points: kind, theme and group, subject, year."""
    years = sorted({point.year for point in said.points}, reverse=True)
    kinds = tuple(FacetOption(section, SECTION_TITLES[section]) for section in SECTIONS)
    return (
        Facet("kind", "Kind of point", kinds, is_open=True),
        Facet("theme", "Working group and its theme", _options(said.themes), is_open=True),
        Facet("subject", "What it is about", _options(said.subjects), is_open=True),
        Facet("year", "Year", tuple(FacetOption(str(y), str(y)) for y in years), is_open=True),
    )


def directory_facets(directory: Directory) -> tuple[Facet, ...]:
    """The facets of the directory: area of focus, body or work."""
    return (
        Facet("focus", "Area of focus", _options(directory.areas), is_open=True),
        Facet("entry", "Body or work", _options(KIND_TITLES), is_open=True),
    )


def directory_index(directory: Directory) -> FacetIndex:
    """Which entry has which value of which facet."""
    return facet_index(
        (one.entry_id, facet, value)
        for one in directory.entries
        for facet, value in (("entry", one.kind), *(("focus", area) for area in one.focus))
    )


def _options(titles: Mapping[str, str]) -> tuple[FacetOption, ...]:
    return tuple(FacetOption(value, title) for value, title in titles.items())


def by_group(points: Iterable[Point]) -> list[tuple[str, list[Point]]]:
    """Points by the theme of their group, in the order of the record."""
    return [(theme, [*own]) for theme, own in groupby(points, lambda point: point.theme)]


def first_groups(
    groups: Sequence[tuple[str, list[Point]]], least: int
) -> list[tuple[str, list[Point]]]:
    """The first whole groups that hold so many points at least; all where there are fewer."""
    shown = 0
    first = []
    for theme, own in groups:
        if shown >= least:
            break
        first.append((theme, own))
        shown += len(own)
    return first


def by_section(points: Sequence[Point]) -> list[tuple[str, list[Point]]]:
    """Points of a group under the title of their kind."""
    return [
        (SECTION_TITLES[section], own)
        for section in SECTIONS
        if (own := [point for point in points if point.section == section])
    ]


def group_line(points: Sequence[Point]) -> str:
    """The year and what the group was asked: "2024. How can ...?"."""
    return f"{points[0].year}. {points[0].question}"


def group_note(points: Sequence[Point], gaps: Mapping[str, str]) -> str | None:
    """What must be said of a group: its list is undivided, or no figure covers its theme."""
    notes = [gaps[points[0].theme]] if points[0].theme in gaps else []
    if any(point.section == "asks_and_offers" for point in points):
        notes.append(UNDIVIDED)
    return " ".join(notes) or None


def subject_words(point: Point, subjects: Mapping[str, str]) -> str | None:
    """What a point is about: "Data and sharing them, skills and learning"; None for nothing."""
    return ", ".join(subjects[each] for each in point.subjects) or None


def count_line(found: int, every: int, one: str, many: str) -> str:
    """How many there are: "12 of 234 points", "234 points"."""
    said = plural(every, one, many)
    return f"{found} of {said}" if found < every else said
