"""The database as a product: everything of data/ is in it, whole, described and small."""

from __future__ import annotations

import csv

import pyarrow.parquet as pq
import pytest

from loaders import database as databases
from loaders import paths
from loaders.build import build
from loaders.build_lines import Progress

MEBIBYTE = 1024 * 1024


def count(connection, table):
    return connection.table(table).count("*").fetchall()[0][0]


@pytest.mark.parametrize(
    "table", ["place", "area_change", "cluster", "neighbour", "place_alias", "goalpost"]
)
def test_every_line_of_a_committed_table_is_in_the_database(table, connection):
    file = {"place": "places/places", "area_change": "places/area_changes",
            "cluster": "places/clusters", "neighbour": "places/neighbours",
            "place_alias": "places/place_aliases", "goalpost": "goalposts"}[table]  # fmt: skip
    with (paths.DATA / f"{file}.csv").open(encoding="utf-8", newline="") as lines:
        assert count(connection, table) == sum(1 for _ in csv.DictReader(lines))


def test_every_published_figure_is_in_the_database(connection):
    files = paths.OBSERVATIONS.glob("*.parquet")
    assert count(connection, "observation") == sum(pq.read_metadata(f).num_rows for f in files)


def test_every_case_and_every_point_is_in_the_database(connection):
    assert count(connection, "case_study") == len(list(paths.CASE_STUDIES.glob("*.md")))
    with paths.PASSAGES.open(encoding="utf-8", newline="") as lines:
        assert count(connection, "passage") == sum(1 for _ in csv.DictReader(lines))


def test_the_build_log_counts_every_table(connection):
    logged = dict(connection.execute("SELECT table_name, row_count FROM build_log").fetchall())
    tables = {name for (name,) in connection.execute(
        "SELECT table_name FROM duckdb_tables()").fetchall()}  # fmt: skip
    assert set(logged) == tables - {"build_log"}
    assert {name: count(connection, name) for name in logged} == logged


def test_the_goalposts_are_those_of_the_figures(connection):
    warnings = connection.execute(
        "SELECT table_name, warnings FROM build_log WHERE warnings <> ''"
    ).fetchall()
    assert warnings == []


def test_the_eight_components_stand_in_their_order(connection):
    found = connection.execute("SELECT component_id FROM component ORDER BY position").fetchall()
    assert [name for (name,) in found] == [
        "health", "resilience", "energy", "democracy", "travel", "economy", "skills", "data",
    ]  # fmt: skip


def test_every_choosable_place_has_a_row_for_every_indicator(connection):
    places = connection.execute("SELECT count(*) FROM place WHERE slug IS NOT NULL").fetchall()[0][
        0
    ]
    indicators = count(connection, "indicator")
    assert count(connection, "latest_value") == places * indicators
    assert count(connection, "indicator_row") == places * indicators


def test_no_number_in_any_table_is_other_than_a_number_or_unknown(connection):
    columns = connection.execute(
        "SELECT table_name, column_name FROM duckdb_columns() WHERE data_type = 'DOUBLE'"
    ).fetchall()
    assert len(columns) > 20
    for table, column in columns:
        odd = connection.execute(
            f'SELECT count(*) FROM "{table}" WHERE NOT isfinite("{column}")'
        ).fetchall()
        assert odd == [(0,)], (table, column)


def test_a_strip_lies_between_its_outermost_figures(connection):
    wrong = connection.execute(
        "FROM strip WHERE lower > upper OR lower < list_min(ticks) OR upper > list_max(ticks)"
    ).fetchall()
    assert wrong == []


def test_known_and_unknown_councils_add_up_to_all(connection):
    wrong = connection.execute(
        """
        SELECT indicator_id, councils_known, sum(councils) FROM coverage
        LEFT JOIN unknown_count USING (indicator_id) GROUP BY ALL
        HAVING councils_known + coalesce(sum(councils), 0) <> 361
        """
    ).fetchall()
    assert wrong == []


def test_the_database_is_small_enough_to_send(database):
    assert database.stat().st_size <= 40 * MEBIBYTE


def test_the_database_is_whole_and_current(database):
    assert databases.current().path == database


def test_the_same_data_gives_the_same_tables(connection, tmp_path):
    build(tmp_path, progress=Progress(lambda _line: None))
    with databases.connect(tmp_path / paths.DATABASE_NAME) as other:
        for table in ("component_score", "verdict", "trend", "indicator_row", "strip", "place"):
            assert other.table(table).fetchall() == connection.table(table).fetchall(), table
