"""What every test may ask for: the real database, built once, and a connection of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from loaders import database as databases

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import duckdb

# Folders with long tests, the longest first. Of two workers that take a file after the other, one
# would else sit alone with a long one at the end: by itself the scheduler begins with the files of
# most tests, and a browser's have few. What is not named here is quick, and fills the end evenly.
LONG_FIRST = (
    "tests/browser", "tests/pack", "tests/unit/loaders", "tests/unit/database",
    "tests/unit/exports", "tests/data", "tests/app", "tests/rooms", "tests/property", "tests/rules",
)  # fmt: skip


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the files of long tests first; within a folder all stay as they were."""
    items.sort(key=lambda item: _place_in_line(item.nodeid))


def _place_in_line(name: str) -> int:
    """Where the folder of a test stands among those of long tests; the end where it is quick."""
    return next(
        (n for n, folder in enumerate(LONG_FIRST) if name.startswith(f"{folder}/")),
        len(LONG_FIRST),
    )


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
