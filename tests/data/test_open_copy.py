"""The copy of the database for who may not pass share-alike figures on."""

from __future__ import annotations

import duckdb
import pytest

from loaders.open_copy import without_share_alike


@pytest.fixture(scope="module")
def copy(tmp_path_factory, database):
    path = tmp_path_factory.mktemp("copy") / "free.duckdb"
    path.write_bytes(without_share_alike(database))
    with duckdb.connect(path, read_only=True) as connection:
        yield connection


def count(connection, question, *bound):
    return connection.execute(question, bound).fetchone()[0]


def test_it_holds_no_share_alike_figure_nor_what_was_worked_out_from_one(copy):
    assert count(copy, "SELECT count(*) FROM observation_share_alike") == 0
    known = "SELECT count(value) FROM indicator_row WHERE indicator_id = ? AND area_code LIKE ?"
    assert count(copy, known, "residents-per-councillor", "%") == 0
    assert count(copy, known, "council-election-turnout", "S%") == 0
    assert count(copy, known, "council-election-turnout", "E%") > 250


def test_all_else_is_in_it_with_its_comments(copy, connection):
    for question in (
        "SELECT count(*) FROM observation",
        "SELECT count(*) FROM component_score",
        "SELECT count(*) FROM neighbourhood",
        "SELECT count(comment) FROM duckdb_columns() WHERE NOT internal",
        "SELECT count(*) FROM latest_value WHERE indicator_id[1] NOT IN ('r', 'c')",
    ):
        assert count(copy, question) == count(connection, question) > 0


def test_it_is_no_larger_than_the_whole(copy, connection):
    size = "SELECT max(block_size * total_blocks) FROM pragma_database_size()"
    assert count(copy, size) <= 1.05 * count(connection, size)


def test_no_table_with_figures_by_place_and_indicator_was_forgotten(copy):
    """A new table of this kind must be thought of in the copy, or its rows prove to be free."""
    tables = copy.execute(
        "SELECT table_name FROM duckdb_columns() WHERE column_name IN ('area_code', 'indicator_id')"
        " AND NOT internal GROUP BY table_name HAVING count(DISTINCT column_name) = 2"
    ).fetchall()
    assert {name for (name,) in tables} == {
        "observation", "observation_share_alike", "observation_all", "latest_value",
        "indicator_row", "indicator_score", "verdict", "trend", "widest_gap", "figures",
    }  # fmt: skip
    scored = "SELECT count(score) FROM indicator_score WHERE indicator_id = ?"
    assert count(copy, scored, "residents-per-councillor") == 0
    assert count(copy, "SELECT count(value) FROM figures WHERE share_alike") == 0
    apart = "SELECT count(*) FROM widest_gap WHERE indicator_id = ?"
    assert count(copy, apart, "residents-per-councillor") == 0
