"""The files of the page What people said."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from components.exports.csv_file import Cell
from components.model.said_rows import SECTION_TITLES, Directory, DirectoryEntry, Point, Said

BETWEEN: Final = "; "


def point_cells(
    points: Iterable[Point],
    said: Said,
    case_titles: Mapping[str, str],
    indicator_titles: Mapping[str, str],
) -> list[dict[str, Cell]]:
    """One line per point, with what it is about and what speaks to it, by title.

    ``case_titles`` are as they may be said, by the case's id.
    """
    return [
        {
            "point": point.point_id,
            "year": point.year,
            "working_group": point.group,
            "question": point.question,
            "theme": said.themes[point.theme],
            "kind": SECTION_TITLES[point.section],
            "text": point.text,
            "about_by_us": BETWEEN.join(said.subjects[each] for each in point.subjects),
            "cases_by_us": _linked(point, "case", case_titles),
            "figures_by_us": _linked(point, "indicator", indicator_titles),
        }
        for point in points
    ]


def _linked(point: Point, kind: str, titles: Mapping[str, str]) -> str:
    return BETWEEN.join(titles[link.target_id] for link in point.links if link.kind == kind)


def entry_cells(entries: Iterable[DirectoryEntry], directory: Directory) -> list[dict[str, Cell]]:
    """One line per body or work, with its areas of focus; an empty cell is not known."""
    return [
        {
            "entry": one.entry_id,
            "kind": one.kind,
            "name": one.name,
            "about": one.about,
            "publisher": one.publisher,
            "year": one.year,
            "link": one.url,
            "note": one.note,
            "focus": BETWEEN.join(directory.areas[area] for area in one.focus),
        }
        for one in entries
    ]
