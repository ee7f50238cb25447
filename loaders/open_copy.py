"""A copy of the database without the figures whose licence whoever passes them on must keep."""

from __future__ import annotations

import tempfile
from pathlib import Path

import duckdb

from loaders.database import writable_folder
from loaders.paths import SQL

FILE_NAME = "connected-places.duckdb"


def _beside() -> Path | None:
    """Where the copy is made: the system's folder for that, else the one of the database.

    Raises:
        DatabaseError: neither can be written.
    """
    try:
        tempfile.gettempdir()
    except FileNotFoundError:
        return writable_folder()
    return None


def without_share_alike(database: Path) -> bytes:
    """Return a DuckDB file like ``database``, with its comments, without share-alike figures.

    Nor does it hold what was worked out from them: the rows of the same places and indicators in
    every table. None of them is scored, so no score changes.

    Raises:
        duckdb.Error: the database cannot be read.
    """
    with tempfile.TemporaryDirectory(prefix="connected-places-", dir=_beside()) as folder:
        copy = Path(folder) / FILE_NAME
        with duckdb.connect() as connection:
            connection.execute("ATTACH ? AS built (READ_ONLY)", [str(database)])
            connection.execute(
                f"ATTACH ? AS free (BLOCK_SIZE {_block_size(connection)})", [str(copy)]
            )
            connection.execute((SQL / "without_share_alike.sql").read_text("utf-8"))
            connection.execute("DETACH free")
        return copy.read_bytes()


def _block_size(connection: duckdb.DuckDBPyConnection) -> int:
    """The size of the blocks of ``built``, in bytes; with DuckDB's own the copy doubles."""
    found = connection.execute(
        "SELECT block_size FROM pragma_database_size() WHERE database_name = 'built'"
    ).fetchone()
    return int(found[0]) if found else 256 * 1024
