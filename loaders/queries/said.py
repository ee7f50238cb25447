"""Questions about what people said: the points with what speaks to them, and the directory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.model.facets import facet_index
from components.model.said_rows import Directory, DirectoryEntry, Point, PointLink, Said

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

    from components.model.facets import FacetIndex

_POINTS = """
WITH about AS (
  SELECT passage_id, list(subject_id ORDER BY position) AS subjects
  FROM passage_subject JOIN discussion_subject USING (subject_id) GROUP BY passage_id),
links AS (
  SELECT passage_id, list((kind, target_id, why) ORDER BY position) AS links
  FROM passage_link GROUP BY passage_id)
SELECT passage_id, year, working_group, question, theme, section, point,
  coalesce(subjects, []), coalesce(links, [])
FROM passage LEFT JOIN about USING (passage_id) LEFT JOIN links USING (passage_id)
ORDER BY passage.rowid
"""
_FACETS = """
SELECT passage_id, unnest(['kind', 'theme', 'year']) AS facet,
  unnest([section, theme, CAST(year AS TEXT)]) AS value FROM passage
UNION ALL SELECT passage_id, 'subject', subject_id FROM passage_subject
ORDER BY ALL
"""


def said(cursor: DuckDBPyConnection) -> Said:
    """Every point in the order of the record, with what it is about and what speaks to it."""
    rows = cursor.execute(_POINTS).fetchall()
    themes = cursor.execute("SELECT * FROM discussion_theme ORDER BY position").fetchall()
    subjects = cursor.execute(
        "SELECT subject_id, title FROM discussion_subject ORDER BY position"
    ).fetchall()
    points = tuple(
        Point(
            point_id, year, group, question, theme, section, text, tuple(about),
            tuple(PointLink(*link) for link in links),
        )
        for point_id, year, group, question, theme, section, text, about, links in rows
    )  # fmt: skip
    return Said(
        points,
        {theme: title for theme, _, title, _ in themes},
        dict(subjects),
        {theme: gap for theme, _, _, gap in themes if gap},
    )


def said_facets(cursor: DuckDBPyConnection) -> FacetIndex:
    """Which point has which value of which facet; points by id."""
    return facet_index(cursor.execute(_FACETS).fetchall())


def directory(cursor: DuckDBPyConnection) -> Directory:
    """Bodies, then works, in the order of the file, each with its areas of focus."""
    entries = cursor.execute(
        """
        SELECT entry_id, kind, name, about, publisher, year, url, note,
          list(focus_id ORDER BY directory_area.position)
        FROM directory_entry JOIN directory_focus USING (entry_id)
        JOIN directory_area USING (focus_id)
        GROUP BY ALL ORDER BY min(directory_entry.position)
        """
    ).fetchall()
    areas = cursor.execute("SELECT focus_id, title FROM directory_area ORDER BY position")
    return Directory(
        tuple(
            DirectoryEntry(entry_id, kind, name, about, publisher, year, url, note, tuple(focus))
            for entry_id, kind, name, about, publisher, year, url, note, focus in entries
        ),
        dict(areas.fetchall()),
    )
