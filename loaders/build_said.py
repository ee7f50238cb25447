"""The part of a build about what people said: subjects and links of points, the directory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.model.point_links import (
    LinkableCase,
    Linker,
    Topic,
    indicator_links,
    subjects_of,
)
from loaders.build_tables import insert
from loaders.discussion import DISCUSSION_FILE, read_directory, read_discussion

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from duckdb import DuckDBPyConnection

    from components.model.said_rows import PointLink
    from loaders.case_studies import CaseStudy, Passage
    from loaders.discussion import Discussion, SubjectRow, ThemeRow


def load_said(
    connection: DuckDBPyConnection,
    catalogue: Path,
    cases: Sequence[CaseStudy],
    points: Sequence[Passage],
) -> str:
    """Fill the tables about points and the directory; return what to say about them.

    A catalogue without these files has none, and neither has a data/ without cases to link.

    Raises:
        MalformedFileError: a file is not as it must be.
    """
    if not cases or not (catalogue / DISCUSSION_FILE).is_file():
        return "none in data/"
    known = connection.execute("SELECT theme_id FROM theme").fetchall()
    measured = connection.execute("SELECT indicator_id FROM indicator").fetchall()
    discussion = read_discussion(
        catalogue,
        {theme for (theme,) in known},
        {indicator for (indicator,) in measured},
        {point.passage_id for point in points},
        {case.id for case in cases},
    )
    _insert_titles(connection, discussion)
    links = _insert_links(connection, discussion, cases, points)
    return f"{links:,} links of points, {_insert_directory(connection, catalogue)} in the directory"


def _insert_titles(connection: DuckDBPyConnection, discussion: Discussion) -> None:
    themes = [(row.id, n, row.title, row.gap or None) for n, row in enumerate(discussion.theme, 1)]
    insert(connection, "discussion_theme", themes)
    subjects = [(row.id, n, row.title) for n, row in enumerate(discussion.subject, 1)]
    insert(connection, "discussion_subject", subjects)


def _insert_links(
    connection: DuckDBPyConnection,
    discussion: Discussion,
    cases: Sequence[CaseStudy],
    points: Sequence[Passage],
) -> int:
    themes = {row.id: _topic(row) for row in discussion.theme}
    subjects = {row.id: _topic(row, row.words) for row in discussion.subject}
    named = {row.point: row.cases for row in discussion.named}
    linker = Linker([_linkable(case) for case in cases])
    about: list[tuple[str, str]] = []
    found: list[tuple[str, int, str, str, str]] = []
    for point in points:
        own = subjects_of(point.point, subjects)
        about += [(point.passage_id, subject) for subject in own]
        topics = [subjects[subject] for subject in own]
        theme = themes[point.theme]
        links: list[PointLink] = [
            *linker.cases(
                point.point, point.theme, topics or [theme], named.get(point.passage_id, ())
            ),
            *indicator_links(topics, theme),
        ]
        found += [
            (point.passage_id, n, link.kind, link.target_id, link.why)
            for n, link in enumerate(links, 1)
        ]
    insert(connection, "passage_subject", about)
    return insert(connection, "passage_link", found)


def _topic(row: ThemeRow | SubjectRow, words: tuple[str, ...] = ()) -> Topic:
    return Topic(row.component_themes, row.indicators, words)


def _linkable(case: CaseStudy) -> LinkableCase:
    parts = (case.title, case.organisation, case.summary, case.result, case.lesson)
    return LinkableCase(
        case.id,
        " ".join(part for part in (*parts, *case.technologies) if part),
        frozenset(case.component_themes),
        frozenset(case.discussion_themes),
        case.evidence == "found",
    )


def _insert_directory(connection: DuckDBPyConnection, catalogue: Path) -> int:
    book = read_directory(catalogue)
    areas = [(area.id, n, area.title) for n, area in enumerate(book.area, 1)]
    insert(connection, "directory_area", areas)
    entries = [
        (e.id, n, e.kind, e.name, e.about, e.publisher or None, e.year, e.url or None,
         e.note or None)
        for n, e in enumerate(book.entry, 1)
    ]  # fmt: skip
    insert(connection, "directory_entry", entries)
    insert(connection, "directory_focus", [(e.id, area) for e in book.entry for area in e.focus])
    return len(entries)
