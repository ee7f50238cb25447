"""Writing a row whether or not it is there already, in SQLite and in PostgreSQL."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy.dialects import postgresql, sqlite

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Connection, Table


def put(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Write ``rows``; one whose primary key is there already takes its place."""
    if not rows:
        return
    keys = [column.name for column in table.primary_key]
    is_postgres = connection.dialect.name == "postgresql"
    statement = postgresql.insert(table) if is_postgres else sqlite.insert(table)
    changed = {name: statement.excluded[name] for name in rows[0] if name not in keys}
    if changed:
        connection.execute(statement.on_conflict_do_update(index_elements=keys, set_=changed), rows)
    else:
        connection.execute(statement.on_conflict_do_nothing(index_elements=keys), rows)
