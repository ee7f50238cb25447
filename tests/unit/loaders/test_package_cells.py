"""Cells of the archive's CSV files: text never a formula, numbers as they are, lists as JSON."""

from __future__ import annotations

import csv
import json

import duckdb
import pytest

from components.model.dictionary_rows import Column
from components.model.plain_cells import FORMULA_STARTS, safe
from loaders.package import _cell

COLUMNS = (
    Column("words", "VARCHAR", "What somebody wrote."),
    Column("figure", "DOUBLE", "What somebody counted."),
    Column("parts", "VARCHAR[]", "What it is made of."),
)


def written(path, words, figure, parts):
    with duckdb.connect() as connection:
        connection.execute("CREATE TABLE made (words TEXT, figure DOUBLE, parts TEXT[])")
        connection.execute("INSERT INTO made VALUES (?, ?, ?)", [words, figure, parts])
        relation = connection.table("made").project(*map(_cell, COLUMNS))
        relation.write_csv(str(path))
    with path.open(encoding="utf-8", newline="") as file:
        return next(csv.DictReader(file))


@pytest.mark.parametrize("start", FORMULA_STARTS)
def test_text_that_a_spreadsheet_would_run_is_written_as_everywhere_else(tmp_path, start):
    text = f"{start}SUM(A1)"
    assert written(tmp_path / "made.csv", text, 1.5, [])["words"] == safe(text) == f"'{text}"


def test_a_negative_number_stays_a_number_and_plain_text_is_left_alone(tmp_path):
    found = written(tmp_path / "made.csv", 'A "quoted" word, and more', -5.25, ["=1", "b"])
    assert found["figure"] == "-5.25"
    assert found["words"] == 'A "quoted" word, and more'
    assert json.loads(found["parts"]) == ["=1", "b"]


def test_what_is_unknown_is_an_empty_cell(tmp_path):
    found = written(tmp_path / "made.csv", None, None, None)
    assert found == {"words": "", "figure": "", "parts": ""}
