"""The database explains itself: every table and every column says what it holds."""

from __future__ import annotations

from tests.rules.project import ROOT, text

SHORTEST_COMMENT = 10  # characters; less says nothing that the name does not


def test_every_table_says_what_one_row_of_it_is(connection):
    tables = connection.execute("SELECT table_name, comment FROM duckdb_tables()").fetchall()
    assert len(tables) > 20
    assert [name for name, comment in tables if len(comment or "") < SHORTEST_COMMENT] == []


def test_every_column_says_what_stands_in_it(connection):
    columns = connection.execute(
        "SELECT table_name || '.' || column_name, comment FROM duckdb_columns() WHERE NOT internal"
    ).fetchall()
    assert len(columns) > 100
    assert [name for name, comment in columns if len(comment or "") < SHORTEST_COMMENT] == []


def test_every_table_stands_in_the_schema_that_people_read(connection):
    schema = text(ROOT / "loaders" / "sql" / "schema.sql")
    tables = connection.execute("SELECT table_name FROM duckdb_tables()").fetchall()
    assert [name for (name,) in tables if f"CREATE TABLE {name} " not in schema] == []


def test_every_attribution_line_of_a_source_stands_in_the_notice(connection):
    # Joined lines ("... v.3.0. Contains OS data ...") may stand in the notice one by one.
    notice = " ".join(text(ROOT / "NOTICE").split())
    lines = connection.execute("SELECT source_id, attribution FROM source").fetchall()
    assert lines
    for source_id, attribution in lines:
        sentences = [s.strip(" .") for s in attribution.replace(". Contains", ".\nContains")
                     .replace(". UK local", ".\nUK local").replace(". Source", ".\nSource")
                     .split("\n")]  # fmt: skip
        assert [s for s in sentences if s not in notice] == [], source_id


def test_every_indicator_names_a_source_that_is_described(connection):
    orphans = connection.execute(
        "SELECT indicator_id FROM indicator ANTI JOIN source USING (source_id)"
    ).fetchall()
    assert orphans == []
