"""The database about itself: every table and column, as its own comments and constraints say."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import groupby
from typing import TYPE_CHECKING, Final

from components.model.column_units import unit_of
from components.model.dictionary_rows import NUMBERS, TYPES, Column, Reference, Table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from duckdb import DuckDBPyConnection

    Constraints = Mapping[str, list[tuple[Any, ...]]]
_TEXT: Final = re.compile(r"'([^']*)'")


def dictionary(cursor: DuckDBPyConnection) -> tuple[Table, ...]:
    """Every table of the database by its name, then its views."""
    rows = cursor.execute(
        """
        SELECT c.table_name, coalesce(t.comment, v.comment),
          coalesce(b.row_count, t.estimated_size),
          c.column_name, c.data_type,
          -- A view has no constraints: its comments say where it has a NULL.
          CASE WHEN v.view_oid IS NULL THEN NOT c.is_nullable
            ELSE NOT contains(c.comment, 'NULL') END,
          c.comment
        FROM duckdb_columns() AS c
        LEFT JOIN duckdb_tables() AS t ON t.table_oid = c.table_oid
        LEFT JOIN duckdb_views() AS v ON v.view_oid = c.table_oid
        LEFT JOIN build_log AS b ON b.table_name = t.table_name
        WHERE NOT c.internal AND c.database_name = current_database()
        ORDER BY t.table_oid IS NULL, c.table_name, c.column_index
        """
    ).fetchall()
    constraints = _constraints(cursor)
    return tuple(
        _table(name, list(group), constraints[name])
        for name, group in groupby(rows, key=lambda row: row[0])
    )


def _constraints(cursor: DuckDBPyConnection) -> Constraints:
    """Keys, references and lists of allowed texts, by table."""
    rows = cursor.execute(
        """
        SELECT table_name, constraint_type, constraint_column_names, expression, referenced_table,
          referenced_column_names
        FROM duckdb_constraints()
        WHERE database_name = current_database() AND constraint_type <> 'NOT NULL'
        """
    ).fetchall()
    found: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
    for table, *constraint in rows:
        found[table].append(tuple(constraint))
    return found


def _table(
    name: str, rows: Sequence[tuple[Any, ...]], constraints: Sequence[tuple[Any, ...]]
) -> Table:
    key: tuple[str, ...] = ()
    references = []
    allowed: dict[str, tuple[str, ...]] = {}
    for kind, columns, expression, of_table, of_columns in constraints:
        if kind == "PRIMARY KEY":
            key = tuple(columns)
        elif kind == "FOREIGN KEY":
            references.append(Reference(tuple(columns), of_table, tuple(of_columns)))
        elif kind == "CHECK" and " IN (" in expression:
            allowed[columns[0]] = tuple(_TEXT.findall(expression))
    return Table(
        name,
        rows[0][1],
        rows[0][2],
        tuple(_column(name, row[3:], allowed.get(row[3], ())) for row in rows),
        key,
        tuple(references),
    )


def _column(table: str, row: tuple[Any, ...], allowed: tuple[str, ...]) -> Column:
    name, kind, is_required, meaning = row
    unit = unit_of(table, name) if TYPES[kind][0] in NUMBERS else None
    return Column(name, kind, meaning, unit, is_required, allowed)
