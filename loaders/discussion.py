"""What working-group points are about and lead to: ``data/catalogue/discussion_themes.toml``.

And the directory of bodies and works: ``data/catalogue/directory.toml``. Both are edited by hand,
so every id in them is checked.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Annotated, Literal, TypeVar, get_args

from pydantic import Field, StringConstraints, ValidationError

from loaders.case_studies import DiscussionTheme, Year
from loaders.catalogue_entries import CatalogueEntry, Slug, Words
from loaders.errors import MalformedFileError

DISCUSSION_FILE = "discussion_themes.toml"
DIRECTORY_FILE = "directory.toml"
Word = Annotated[str, StringConstraints(pattern=r"^[a-z]+$")]
Https = Annotated[str, StringConstraints(pattern=r"^(https://\S+)?$")]
Entry = TypeVar("Entry", bound=CatalogueEntry)


class ThemeRow(CatalogueEntry):
    """One theme of discussion; ``gap`` is empty where figures cover it."""

    id: DiscussionTheme
    title: Words
    component_themes: Annotated[tuple[Slug, ...], Field(min_length=1)]
    indicators: tuple[Slug, ...]
    gap: str


class SubjectRow(CatalogueEntry):
    """One subject and the beginnings of words that tell it."""

    id: Slug
    title: Words
    words: Annotated[tuple[Word, ...], Field(min_length=1)]
    component_themes: Annotated[tuple[Slug, ...], Field(min_length=1)]
    indicators: tuple[Slug, ...]


class NamedRow(CatalogueEntry):
    """The cases that a point names."""

    point: Words
    cases: Annotated[tuple[Slug, ...], Field(min_length=1)]


class Discussion(CatalogueEntry):
    """The file of themes, subjects and named cases."""

    theme: tuple[ThemeRow, ...]
    subject: tuple[SubjectRow, ...]
    named: tuple[NamedRow, ...]


class AreaRow(CatalogueEntry):
    """One area of focus."""

    id: Slug
    title: Words


class DirectoryRow(CatalogueEntry):
    """One body or work; an empty text and a missing year mean not known or not applicable."""

    id: Slug
    kind: Literal["stakeholder", "source"]
    name: Words
    about: Words
    focus: Annotated[tuple[Slug, ...], Field(min_length=1)]
    publisher: str = ""
    year: Year | None = None
    url: Https = ""
    note: str = ""


class DirectoryBook(CatalogueEntry):
    """The file of the directory."""

    area: tuple[AreaRow, ...]
    entry: tuple[DirectoryRow, ...]


def read_discussion(
    folder: Path, themes: set[str], indicators: set[str], points: set[str], cases: set[str]
) -> Discussion:
    """Read and check what points are about; the other arguments are the ids that there are.

    Raises:
        MalformedFileError: the file is missing or not as it must be, an id stands there twice or
            points to nothing, or a theme of discussion is missing.
    """
    found = _read(folder / DISCUSSION_FILE, Discussion)
    leads: list[ThemeRow | SubjectRow] = [*found.theme, *found.subject]
    for row in leads:
        _known("component_themes", row.component_themes, themes)
        _known("indicators", row.indicators, indicators)
    for named in found.named:
        _known("point", (named.point,), points)
        _known("cases", named.cases, cases)
    _once(DISCUSSION_FILE, "theme", [row.id for row in found.theme])
    _once(DISCUSSION_FILE, "subject", [row.id for row in found.subject])
    _once(DISCUSSION_FILE, "named", [row.point for row in found.named])
    _known("theme", get_args(DiscussionTheme), {row.id for row in found.theme})
    return found


def read_directory(folder: Path) -> DirectoryBook:
    """Read and check the directory.

    Raises:
        MalformedFileError: the file is missing or not as it must be, an id stands there twice, or
            an area of focus is not described.
    """
    book = _read(folder / DIRECTORY_FILE, DirectoryBook)
    areas = {area.id for area in book.area}
    for entry in book.entry:
        _known("focus", entry.focus, areas, DIRECTORY_FILE)
    _once(DIRECTORY_FILE, "entry", [entry.id for entry in book.entry])
    _once(DIRECTORY_FILE, "area", [area.id for area in book.area])
    return book


def _read(path: Path, entry: type[Entry]) -> Entry:
    try:
        return entry.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as fault:
        raise MalformedFileError(path.name, None, None, str(fault), "a TOML file") from fault
    except ValidationError as fault:
        first = fault.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise MalformedFileError(
            path.name, None, where, f"{first['input']!r}", first["msg"]
        ) from fault


def _known(
    column: str, values: tuple[str, ...], allowed: set[str], file: str = DISCUSSION_FILE
) -> None:
    for value in values:
        if value not in allowed:
            raise MalformedFileError(file, None, column, f"{value!r}", "an id that there is")


def _once(file: str, table: str, ids: list[str]) -> None:
    twice = sorted({each for each in ids if ids.count(each) > 1})
    if twice:
        raise MalformedFileError(file, None, table, f"{twice[0]!r} twice", "each id once")
