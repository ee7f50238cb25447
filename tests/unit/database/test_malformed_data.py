"""A file under data/ that does not fit is refused by name; nothing is skipped, nothing is built."""

from __future__ import annotations

import duckdb
import pytest

from loaders import paths
from loaders.build import build
from loaders.errors import DatabaseError, ExplorerError, MalformedFileError


def edited(path, old, new, count=1):
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, count), encoding="utf-8")


def add_observation(data, *row):
    path = data / "observations" / "some.parquet"
    with duckdb.connect() as connection:
        connection.execute("CREATE TABLE all_rows AS FROM read_parquet(?)", [str(path)])
        connection.execute("INSERT INTO all_rows VALUES (?, ?, ?, ?, ?, ?, ?)", list(row))
        connection.table("all_rows").write_parquet(str(path))


def refusal(data, tmp_path) -> ExplorerError:
    folder = tmp_path / "out"
    folder.mkdir()
    with pytest.raises(ExplorerError) as refused:
        build(folder, data=data)
    assert list(folder.iterdir()) == []  # not even a half-written file
    return refused.value


def test_a_missing_file_is_named(data, tmp_path):
    (data / "places" / "neighbours.csv").unlink()
    error = refusal(data, tmp_path)
    assert isinstance(error, MalformedFileError)
    assert error.file == "neighbours.csv"


def test_a_missing_column_is_named(data, tmp_path):
    edited(data / "places" / "places.csv", ",is_current,", ",current,")
    error = refusal(data, tmp_path)
    assert isinstance(error, MalformedFileError)
    assert error.file == "places.csv"
    assert "is_current" in str(error)


def test_a_word_that_is_not_allowed_is_refused(data, tmp_path):
    edited(data / "places" / "places.csv", ",council,", ",borough,")
    assert "places.csv" in refusal(data, tmp_path).message


def test_other_than_361_current_councils_are_refused(data, tmp_path):
    path = data / "places" / "places.csv"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(line for line in lines if "E08000035" not in line), encoding="utf-8")
    assert "360 current councils" in refusal(data, tmp_path).message


def test_a_period_that_cannot_be_read_is_refused(data, tmp_path):
    add_observation(data, "E08000035", "gigabit-broadband", "last year", 1.0, None, None, None)
    assert "last year" in refusal(data, tmp_path).message


def test_a_figure_that_stands_twice_is_refused(data, tmp_path):
    row = ("E08000035", "gigabit-broadband", "2001-01-01", 1.0, None, None, None)
    add_observation(data, *row)
    add_observation(data, *row)
    error = refusal(data, tmp_path)
    assert isinstance(error, DatabaseError)
    assert "observation: a row stands twice" in error.message


@pytest.mark.parametrize(
    ("area_code", "indicator_id", "said"),
    [
        ("E99999999", "gigabit-broadband", "there is no place E99999999"),
        ("E08000035", "made-up", "there is no indicator made-up"),
    ],
)
def test_a_figure_of_nowhere_or_of_nothing_is_refused(
    area_code, indicator_id, said, data, tmp_path
):
    add_observation(data, area_code, indicator_id, "2001-01-01", 1.0, None, None, None)
    assert said in refusal(data, tmp_path).message


def test_a_figure_that_is_no_number_is_refused(data, tmp_path):
    add_observation(
        data, "E08000035", "gigabit-broadband", "2001-01-01", float("nan"), None, None, None
    )
    assert "is no number" in refusal(data, tmp_path).message


def test_goalposts_that_are_not_of_these_figures_are_noted(data, tmp_path, progress, said):
    edited(data / "goalposts.csv", "gigabit-broadband,UK,", "gigabit-broadband,UK,1")
    folder = tmp_path / "out"
    folder.mkdir()
    build(folder, data=data, progress=progress)
    noted = [line for line in said if "gigabit-broadband" in line]
    assert len(noted) == 1
    assert "not those of its figures" in noted[0]
    with duckdb.connect(str(folder / paths.DATABASE_NAME), read_only=True) as connection:
        warnings = connection.execute(
            "SELECT warnings FROM build_log WHERE table_name = 'goalpost'"
        ).fetchall()[0][0]
    assert "gigabit-broadband (UK)" in warnings


def test_every_step_says_a_line_with_its_seconds(data, tmp_path, progress, said):
    folder = tmp_path / "out"
    folder.mkdir()
    build(folder, data=data, static=tmp_path / "static" / "built", progress=progress)
    titles = (
        "Catalogue",
        "Places",
        "Observations",
        "Latest values",
        "Scores",
        "Verdicts",
        "Trends",
    )
    for title in titles:
        assert any(f" s  {title}" in line for line in said), title
    assert "MiB" in said[-1]
