"""The lines of code that the page offers run as they stand and answer their question."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import duckdb
import pytest

from components.model import data_lines
from loaders.package import write_package

ARCHIVE = "connected-places-figures-2026-11.zip"
DATABASE = "connected-places-2026-11.duckdb"
ANSWER = (
    "SELECT period, value, lower_ci, upper_ci FROM figures "
    "WHERE place = 'Leeds' AND indicator_id = 'life-satisfaction' ORDER BY period_start"
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory, database):
    """What somebody has downloaded."""
    found = tmp_path_factory.mktemp("downloads")
    write_package(database, found / ARCHIVE, "figures")
    shutil.copy(database, found / DATABASE)
    return found


@pytest.fixture
def answer(connection):
    rows = connection.execute(ANSWER).fetchall()
    assert len(rows) > 8
    return rows


def lines_of(language):
    (found,) = (one for one in data_lines.lines(ARCHIVE, DATABASE) if one.language == language)
    assert len(found.text.splitlines()) == 5
    return found.text


def said(command, folder):
    """What a program prints when it is run in the folder, a list of words a line."""
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, check=True,
        env={**os.environ, "LC_ALL": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1"},
    )  # fmt: skip
    return [line.split() for line in done.stdout.strip().splitlines()]


def is_answer(printed, rows):
    numbers = [tuple(float(word) for word in line[-3:]) for line in printed]
    assert numbers == [row[1:] for row in rows]
    assert [line[0] for line in printed] == [row[0] for row in rows]
    return True


def test_the_python_lines_answer_their_question(folder, answer):
    _, *printed = said([sys.executable, "-c", lines_of("Python")], folder)
    assert is_answer(printed, answer)


def test_the_sql_lines_answer_their_question(folder, answer, monkeypatch):
    monkeypatch.chdir(folder)
    assert f"'{DATABASE}'" in lines_of("SQL")
    with duckdb.connect() as connection:
        assert connection.execute(lines_of("SQL")).fetchall() == answer


@pytest.mark.skipif(shutil.which("Rscript") is None, reason="R is not on this computer")
def test_the_r_lines_answer_their_question(folder, answer):
    _, *printed = said(["Rscript", "-e", lines_of("R")], folder)
    assert is_answer(printed, answer)


def test_the_r_lines_name_what_is_there(folder):
    """Wherever R is not at hand, the names in its lines are at least those of the file."""
    with duckdb.connect() as connection:
        database = str(folder / DATABASE)
        connection.execute("ATTACH ? AS places (READ_ONLY)", [database])
        columns = connection.table("places.figures").columns
    assert all(f'"{name}"' in lines_of("R") for name in ("period", "value", "lower_ci", "upper_ci"))
    assert {"period", "value", "lower_ci", "upper_ci", "place", "indicator_id"} <= set(columns)
    assert f'"{ARCHIVE}"' in lines_of("R")
