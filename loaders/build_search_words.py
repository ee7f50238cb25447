"""Words that mean the same for the search, from data/catalogue/search_words.csv, edited by hand."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Final

from components.model.search_text import terms
from loaders.errors import MalformedFileError

if TYPE_CHECKING:
    from pathlib import Path

SEARCH_WORDS: Final = "search_words.csv"
COLUMNS: Final = ["concept", "language", "form"]


def search_forms(path: Path) -> list[tuple[str, str, str, str]]:
    """Rows of search_form, in the order of the file; none where there is no file.

    Raises:
        MalformedFileError: a column or a cell is missing.
    """
    if not path.is_file():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        if reader.fieldnames != COLUMNS:
            raise MalformedFileError(path.name, 1, None, str(reader.fieldnames), str(COLUMNS))
        rows = list(reader)
    for line, row in enumerate(rows, 2):
        if not row["concept"] or row["language"] not in {"en", "cy"} or not terms(row["form"]):
            raise MalformedFileError(path.name, line, None, str(row), "concept, en or cy, words")
    return [
        (f"={r['concept']}", r["language"], r["form"], " ".join(terms(r["form"]))) for r in rows
    ]
