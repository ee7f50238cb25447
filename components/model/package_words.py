"""README.txt of a package of data: what is in it, on what terms, and what unknown looks like."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from components.model.catalogue_rows import Source
from components.model.data_package import OWN_LICENCE_FILE, PackedFile, licence_words
from components.model.dictionary_rows import Table
from components.model.provenance import MADE_WITH, unique

FOLDER_APART: Final = "share-alike-cc-by-sa-4.0"
DICTIONARY: Final = "dictionary.csv"
WHAT_UNKNOWN_IS: Final = """\
An empty cell (CSV) or a null (Parquet) is unknown, never 0. In figures, unknown_reason says why:

  no_data         nobody publishes a figure for this place, or its publisher left it empty
  suppressed      the publisher held it back: too few cases, or not reliable enough
  not_applicable  it does not apply to this place
  not_comparable  this nation measures it in its own way: see the nation's own indicator

A figure without lower_ci and upper_ci has no published 95% interval. In figures, how = inherited
marks a county's figure repeated for its district: leave these rows out of sums and means. Nothing
here is a ranking, and there is no overall score of a place."""
HOW_TO_OPEN: Final = """\
CSV is UTF-8 with commas, column names in the first line, numbers with a point. In a spreadsheet use
"Data, from text" rather than a double click, and choose UTF-8. A text that a spreadsheet would run
as a formula has an apostrophe before it. Lists in a cell are JSON. Parquet holds the same tables
with their types. datapackage.json (Data Package, version 2) describes every file and column for
programs; dictionary.csv describes every table of the database for people, those that are not in
this archive included."""


def readme(
    title: str, files: Sequence[PackedFile], sources: Sequence[Source], data_hash: str
) -> str:
    """The text, lines ended by a newline. It tells no day, so that the same data reads the same."""
    taken = unique(source.retrieved for source in sources)
    apart = [file for file in files if file.share_alike]
    parts = [
        f"{title}\n{'=' * len(title)}",
        f"{MADE_WITH}\nData {data_hash}\nSources as of {'; '.join(taken)}",
        _heading("What unknown looks like") + WHAT_UNKNOWN_IS,
        _heading("How to open it") + HOW_TO_OPEN,
        _heading("Files") + "\n".join(_file_line(file) for file in files if file.kind == "csv"),
        _heading("Attribution and licences") + _terms(sources, files),
    ]
    if apart:
        parts.append(_heading("Share alike") + share_alike_words(apart))
    return "\n\n".join(parts) + "\n"


def share_alike_words(apart: Sequence[PackedFile]) -> str:
    """What holds for the folder that stands apart; it stands there too."""
    sources = {source.source_id: source for file in apart for source in file.sources}.values()
    addresses = ", ".join(unique(f"{source.licence_url}legalcode" for source in sources))
    return (
        f"The files in {FOLDER_APART}/ are under the Creative Commons\n"
        "Attribution-ShareAlike 4.0 International licence\n"
        f"({addresses}). Whoever passes them on, or\n"
        "what is made of them, names these sources, says what was changed, and uses the same\n"
        "licence. Everything outside that folder is free of this.\n\n"
        + "\n".join(
            f"  {source.attribution}\n  What we did: {source.processing}" for source in sources
        )
    )


def _heading(words: str) -> str:
    return f"{words}\n{'-' * len(words)}\n"


def _file_line(file: PackedFile) -> str:
    return f"{file.path}\n  {file.table.meaning}"


def _terms(sources: Sequence[Source], files: Sequence[PackedFile]) -> str:
    used = {one.source_id for file in files for one in file.sources}
    blocks = [_source_lines(source) for source in sources if source.source_id in used]
    ours = (
        "Tables that name no source in datapackage.json are the project's own words and work:\n"
        f"  MIT License, {OWN_LICENCE_FILE}"
    )
    return "\n".join([*blocks, ours])


def _source_lines(source: Source) -> str:
    terms = "; ".join(licence_words(source, share_alike=source.share_alike))
    return (
        f"{source.publisher}, {source.title}\n  {source.attribution}\n"
        f"  Licence: {terms}, {source.licence_url}\n"
        f"  What we did: {source.processing}\n  From: {source.url}"
    )


def dictionary_cells(
    tables: Sequence[Table], files: Sequence[PackedFile]
) -> list[dict[str, str | int | None]]:
    """One line per column of database and files; ``file`` is None where no file has it."""
    where = {
        file.table.name: file.path for file in files if file.kind == "csv" and not file.share_alike
    }
    return [
        {
            "table": table.name,
            "column": column.name,
            "type": column.kind_words,
            "unit": column.unit,
            "meaning": column.meaning,
            "null_means": column.null_words,
            "allowed": "; ".join(column.allowed) or None,
            "table_holds": table.meaning,
            "rows": table.row_count,
            "file": where.get(table.name),
        }
        for table in tables
        for column in table.columns
    ]
