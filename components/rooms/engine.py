"""Opening the rooms' store: SQLite in the user's data folder, or PostgreSQL by a variable.

The store is made and brought to the present shape when it is opened (``migrations``). A store
that a newer version of the explorer made is refused with a sentence, never guessed at.
"""

from __future__ import annotations

import logging
import os
import sqlite3
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from alembic.util.exc import CommandError
from sqlalchemy import create_engine, event, make_url, text
from sqlalchemy.exc import SQLAlchemyError

from components.rooms import faults
from components.rooms.faults import VARIABLE, RoomsError
from components.rooms.tables import METADATA
from loaders.paths import user_data

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import URL, Connection, Engine

__all__ = ["VARIABLE", "RoomsError", "address", "opened", "reading", "without_traces", "writing"]

BUSY_SECONDS: Final = 10  # how long a write waits for another one before it gives up
_PRAGMAS: Final = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",  # a commit is on the disk before it is acknowledged
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",
)
_SYNCHRONOUS: Final = (  # a server set to acknowledge before it has written would lose votes
    "SELECT set_config('synchronous_commit', 'on', false)"
    " WHERE current_setting('synchronous_commit') = 'off'"
)
_POSTGRES_SETTINGS: Final = (
    _SYNCHRONOUS,
    f"SET lock_timeout = '{BUSY_SECONDS}s'",
    "SET idle_in_transaction_session_timeout = '60s'",  # an app server that fell asleep
)
_READS: Final = "explorer_reads"  # our own mark on a connection that will not write
_LOGGER: Final = logging.getLogger(__name__)
_MIGRATIONS: Final = Path(__file__).parent / "migrations"
_MIGRATION_LOCK: Final = 4_203_771  # any number of ours: PostgreSQL's lock while tables are made


def address() -> str:
    """The store's address as SQLAlchemy writes it: the variable's, else a file of the user's."""
    return os.environ.get(VARIABLE) or f"sqlite:///{user_data() / faults.FILE_NAME}"


def opened(url: str | None = None) -> Engine:
    """An engine on a store of the present shape.

    Raises:
        RoomsError: the address is none, the folder cannot be written, the server is not there, or
            a newer version of the explorer made the store.
    """
    where = _read(url or address())
    if where.get_backend_name() == "sqlite":
        _make_file(Path(where.database or ""))
    try:
        engine = create_engine(
            where, pool_pre_ping=True, pool_timeout=BUSY_SECONDS, hide_parameters=True,
            connect_args=_arguments(where.drivername),
        )  # fmt: skip
    except (SQLAlchemyError, ImportError) as error:
        raise faults.cannot_open(where, error) from error
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _set_up_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    else:
        event.listen(engine, "connect", _set_up_postgres)
    try:
        _migrate(engine)
    except SQLAlchemyError as error:
        engine.dispose()
        raise faults.cannot_open(where, error) from error
    except RoomsError:
        engine.dispose()
        raise
    return engine


def _read(url: str) -> URL:
    """The address, with the driver that the explorer brings where none is named."""
    try:
        where = make_url(url)
    except (SQLAlchemyError, ValueError) as error:
        raise faults.no_address(error) from error
    is_plain = where.drivername in {"postgres", "postgresql"}
    return where.set(drivername="postgresql+psycopg") if is_plain else where


def _arguments(driver: str) -> dict[str, Any]:
    """How long is waited for a busy file, or a server that went away without a word."""
    if driver.startswith("sqlite"):
        return {"timeout": BUSY_SECONDS}
    return {
        "connect_timeout": 5,
        "keepalives_idle": BUSY_SECONDS,
        "keepalives_interval": 3,
        "keepalives_count": 3,
        "tcp_user_timeout": BUSY_SECONDS * 1000,
    }


def _make_file(file: Path) -> None:
    """The folder and an empty file that nobody else of this computer can read."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not file.exists():
            file.touch(mode=0o600)
    except OSError as error:
        raise RoomsError(
            f"The file for rooms, {file.name}, cannot be made ({error.strerror}).",
            f"Make the explorer's data folder writable, or name another store in {VARIABLE}.",
        ) from error


def _set_up_sqlite(connection: Any, _record: Any) -> None:
    """One writer and many readers; what is acknowledged is on the disk; what is deleted is gone."""
    connection.isolation_level = None  # transactions begin where we say (``_begin_sqlite``)
    for pragma in _PRAGMAS:
        connection.execute(pragma)


def _set_up_postgres(connection: Any, _record: Any) -> None:
    """A commit is on its disk before it is acknowledged; nobody waits without end for another."""
    for setting in _POSTGRES_SETTINGS:
        connection.execute(setting)
    connection.commit()


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
        RoomsError: the disk is full, the server is gone, too busy, or the store is damaged.
    """
    try:
        with engine.begin() as connection:
            yield connection
    except SQLAlchemyError as error:
        raise faults.not_saved(error) from None  # the driver's own words hold what was typed


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A connection that only reads, without waiting for who writes.

    Raises:
        RoomsError: the store cannot be read.
    """
    try:
        with engine.connect() as connection:
            yield connection.execution_options(**{_READS: True})
    except SQLAlchemyError as error:
        raise faults.not_read(error) from None


def without_traces(engine: Engine) -> None:
    """Take what was deleted out of the store's files too.

    SQLite overwrites what is deleted, but its log of writes holds it until it is used again: it is
    emptied. PostgreSQL leaves deleted rows where they stood: its tables are written anew (its own
    log and backups are its keeper's). Where somebody is using them just now the next call does it.
    """
    try:
        if engine.dialect.name == "sqlite":
            _empty_log(engine)
            return
        names = ", ".join(table.name for table in METADATA.sorted_tables)
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql(f"VACUUM FULL {names}")
    except (SQLAlchemyError, sqlite3.Error) as error:
        _LOGGER.warning("Deleted rooms may leave traces: %s", faults.first_line(error))


def _empty_log(engine: Engine) -> None:
    connection = engine.raw_connection()
    try:
        cursor = connection.cursor()
        is_busy = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    finally:
        connection.close()
    if is_busy:
        _LOGGER.warning("The log of the store for rooms is in use: it is emptied later.")
