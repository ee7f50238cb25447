"""Opening the rooms' store: SQLite in the user's data folder, or PostgreSQL by a variable.

The store is made and brought to the present shape when it is opened (``migrations``). A store
that a newer version of the explorer made is refused with a sentence, never guessed at.
"""

from __future__ import annotations

import os
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from alembic.util.exc import CommandError
from sqlalchemy import create_engine, event, make_url, text
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from loaders.errors import ExplorerError
from loaders.paths import user_data

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection, Engine

VARIABLE: Final = "CONNECTED_PLACES_ROOMS"  # e.g. postgresql+psycopg://user@host/rooms
FILE_NAME: Final = "rooms.sqlite3"
BUSY_SECONDS: Final = 10  # how long a write waits for another one before it gives up
_PRAGMAS: Final = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",  # a commit is on the disk before it is acknowledged
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",
)
_READS: Final = "explorer_reads"  # our own mark on a connection that will not write
_MIGRATIONS: Final = Path(__file__).parent / "migrations"
_MIGRATION_LOCK: Final = 4_203_771  # any number of ours: PostgreSQL's lock while tables are made


class RoomsError(ExplorerError):
    """The rooms' store cannot be opened, read or written."""


def address() -> str:
    """The store's address as SQLAlchemy writes it: the variable's, else a file of the user's."""
    return os.environ.get(VARIABLE) or f"sqlite:///{user_data() / FILE_NAME}"


def opened(url: str | None = None) -> Engine:
    """An engine on a store of the present shape.

    Raises:
        RoomsError: the folder cannot be written, the server is not there, or a newer version of
            the explorer made the store.
    """
    where = make_url(url or address())
    if where.get_backend_name() == "sqlite":
        _make_folder(Path(where.database or ""))
    try:
        engine = create_engine(where, pool_pre_ping=True, connect_args=_arguments(where.drivername))
    except (SQLAlchemyError, ImportError) as error:
        raise _cannot_open(error) from error
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _set_up_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    try:
        _migrate(engine)
    except SQLAlchemyError as error:
        engine.dispose()
        raise _cannot_open(error) from error
    except RoomsError:
        engine.dispose()
        raise
    return engine


def _cannot_open(error: Exception) -> RoomsError:
    return RoomsError(
        "The store for rooms cannot be opened.",
        f"Check {VARIABLE} and that its server runs, or leave it out to use a file: "
        f"{_first_line(error)}",
    )


def _arguments(driver: str) -> dict[str, Any]:
    return {"timeout": BUSY_SECONDS} if driver.startswith("sqlite") else {"connect_timeout": 5}


def _make_folder(file: Path) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise RoomsError(
            f"The folder for rooms, {file.parent}, cannot be made ({error.strerror}).",
            f"Make it writable, or name another store in {VARIABLE}.",
        ) from error


def _set_up_sqlite(connection: Any, _record: Any) -> None:
    """One writer and many readers; what is acknowledged is on the disk; what is deleted is gone."""
    connection.isolation_level = None  # transactions begin where we say (``_begin_sqlite``)
    for pragma in _PRAGMAS:
        connection.execute(pragma)


def _begin_sqlite(connection: Connection) -> None:
    """Readers see one moment and never wait; who writes takes the turn at once.

    A turn taken later would fail where another one wrote meanwhile.
    """
    reads = connection.get_execution_options().get(_READS, False)
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")


def _migrate(engine: Engine) -> None:
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    with engine.begin() as connection:
        if engine.dialect.name == "postgresql":  # several app servers may start at once
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _MIGRATION_LOCK})
        config.attributes["connection"] = connection
        try:
            command.upgrade(config, "head")
        except CommandError as error:
            newest = ScriptDirectory.from_config(config).get_current_head()
            raise RoomsError(
                f"The store for rooms was made by a newer version of the explorer than this one, "
                f"which knows shapes up to {newest}.",
                f"Use the newer version, or name another store in {VARIABLE}. Nothing was changed.",
            ) from error


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """A transaction that is on the disk when the block ends, or did not happen at all.

    Raises:
        RoomsError: the disk is full, the server is gone or the store is damaged.
    """
    try:
        with engine.begin() as connection:
            yield connection
    except DBAPIError as error:
        raise RoomsError(
            "This could not be saved.",
            "Nothing was changed; try it again. If it says so again, look at the disk's free "
            f"space and the store's server: {_first_line(error)}",
        ) from error


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A connection that only reads, without waiting for who writes.

    Raises:
        RoomsError: the store cannot be read.
    """
    try:
        with engine.connect() as connection:
            yield connection.execution_options(**{_READS: True})
    except DBAPIError as error:
        raise RoomsError(
            "The store for rooms cannot be read.", f"Try it again: {_first_line(error)}"
        ) from error


def without_log(engine: Engine) -> None:
    """Empty SQLite's log of writes, where deleted rows would stand until it is used again."""
    if engine.dialect.name == "sqlite":
        connection = engine.raw_connection()
        try:
            connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            connection.close()


def _first_line(error: Exception) -> str:
    """What the database said, without the statement and its values (they hold what was typed)."""
    said = str(getattr(error, "orig", None) or error).strip()
    return said.splitlines()[0] if said else type(error).__name__
