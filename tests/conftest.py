"""What every test may ask for: the real database, built once, and a connection of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from loaders import database as databases

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import duckdb


@pytest.fixture(scope="session")
def database() -> Path:
    """The path of the database made from data/ as it is now; it is built where it is missing."""
    for line in databases.ensure():
        print(line)
    found = databases.current()
    assert found is not None
    return found.path


@pytest.fixture(scope="session")
def shared_connection(database) -> Iterator[duckdb.DuckDBPyConnection]:
    """One open database for all tests of a worker; tests use ``connection``."""
    with databases.connect(database) as opened:
        yield opened


@pytest.fixture
def connection(shared_connection) -> Iterator[duckdb.DuckDBPyConnection]:
    """A cursor of the test's own, read-only."""
    with shared_connection.cursor() as cursor:
        yield cursor
