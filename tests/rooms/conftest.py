"""The rooms' store on a file of SQLite's and on a real PostgreSQL: every promise holds on both."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import create_engine, make_url, text

from components.rooms import boards, codes, engine, store, votes
from components.rooms.codes import Guard
from tools import postgres

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Engine


@pytest.fixture(scope="session")
def postgres_address() -> Iterator[str]:
    with postgres.server() as address:
        yield address


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'rooms.sqlite3'}"
    whole = str(request.getfixturevalue("postgres_address"))
    return new_database(whole, f"rooms_{abs(hash(tmp_path))}")


def new_database(whole: str, name: str) -> str:
    """An empty database of its own on the server at ``whole``."""

    server = create_engine(whole, isolation_level="AUTOCOMMIT")
    with server.connect() as connection:
        connection.execute(text(f'CREATE DATABASE "{name}"'))
    server.dispose()
    return make_url(whole).set(database=name).render_as_string(hide_password=False)


@pytest.fixture
def rooms(address: str) -> Iterator[Engine]:
    opened = engine.opened(address)
    yield opened
    opened.dispose()


@pytest.fixture(autouse=True)
def fresh_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Limits count from nothing in each test."""
    monkeypatch.setattr(store, "WRONG_CODES", Guard(codes.WRONG_TRIES_A_MINUTE))
    monkeypatch.setattr(votes, "_BUSY", Guard(votes.ANSWERS_A_MINUTE))
    monkeypatch.setattr(boards, "_BUSY", Guard(boards.NOTES_A_MINUTE))
    monkeypatch.setattr(boards, "_DOTTING", Guard(boards.DOTS_A_MINUTE))
