"""One read-only connection for a whole process, which notices when the file behind it changes.

A database that is deleted, cut short or replaced while the app runs is built or opened anew at the
next question; what cannot be mended is said as a ``DatabaseError``.
"""

from __future__ import annotations

import threading
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import lru_cache, wraps
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

import duckdb

from loaders import database
from loaders.build_lines import first_line
from loaders.errors import DatabaseError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from loaders.database import Location

P = ParamSpec("P")
T = TypeVar("T")
TRIES = 5  # a question may meet the moment at which the file is replaced
LOOK_AGAIN_SECONDS = 0.1  # a run asks a hundred times whether the file is still the same
PATIENCE_SECONDS = 10.0  # a question takes milliseconds
Stamp = tuple[int, int, int]  # which file it is, its length, when it was written


@dataclass(slots=True)
class _Opened:
    connection: duckdb.DuckDBPyConnection
    location: Location
    stamp: Stamp
    asking: int = 0  # questions under way
    looked: float = float("-inf")  # by the monotonic clock: the file was as it was opened


class Door:
    """The way to the database. Safe to use from many threads: each question has its own cursor."""

    def __init__(self) -> None:
        self._changed = threading.Condition()  # guards what follows, and tells when it changed
        self._mending = threading.Lock()
        self._opened: _Opened | None = None

    def is_open(self) -> bool:
        """Whether the file that was opened is still there as it was."""
        opened = self._opened
        if opened is None or _stamp(opened.location) != opened.stamp:
            return False
        opened.looked = time.monotonic()
        return True

    def open(self) -> Iterator[str]:
        """Open the database, building it first where that is needed; yields lines to show.

        Raises:
            DatabaseError: it cannot be built or opened.
        """
        if self.is_open():
            return
        self.close()  # or DuckDB would go on showing the file that was there
        location = yield from database.ensure()  # its own lock makes two threads build once
        with self._changed:
            if not self.is_open():
                self.close()
                self._opened = _open(location)

    def location(self) -> Location:
        """Where the open database lies, and what it was made from, as of a moment ago.

        Looking at the file a hundred times a run costs as much as drawing a doughnut. A run looks
        at its start (``is_open``), and a question that is really asked looks again.
        """
        opened = self._opened
        if opened is not None and time.monotonic() - opened.looked < LOOK_AGAIN_SECONDS:
            return opened.location
        return self._ready().location

    def ask(
        self,
        question: Callable[Concatenate[duckdb.DuckDBPyConnection, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """The answer of a question of ``loaders.queries`` on a cursor of its own.

        Raises:
            DatabaseError: there is no database, or it does not answer time and again.
        """
        tries = 0
        while True:
            opened = self._ready()
            try:
                with self._cursor(opened) as cursor:
                    return question(cursor, *args, **kwargs)
            except duckdb.Error as fault:
                tries += 1
                if tries == TRIES:
                    raise DatabaseError(
                        f"The database does not answer: {first_line(fault)}",
                        "Run make build, then start the app again.",
                    ) from fault
            # The file may be cut short, or another thread has opened it anew meanwhile.
            self._close(opened)

    def kept(self, answers: int) -> Callable[[Callable[P, T]], Callable[P, T]]:
        """Keep so many answers of a function, by its arguments and the data they were made from.

        Arguments must be hashable. Answers are shared by all who ask: nobody may change one.
        """

        def keeping(question: Callable[P, T]) -> Callable[P, T]:
            def answered(_data_hash: str, *args: P.args, **kwargs: P.kwargs) -> T:
                return question(*args, **kwargs)

            answer: Callable[..., T] = lru_cache(maxsize=answers)(answered)

            @wraps(question)
            def asked(*args: P.args, **kwargs: P.kwargs) -> T:
                return answer(self.location().data_hash, *args, **kwargs)

            return asked

        return keeping

    def answers(
        self, question: Callable[Concatenate[duckdb.DuckDBPyConnection, P], T], *, keep: int
    ) -> Callable[P, T]:
        """A question of ``loaders.queries`` as a function without the cursor; its answers kept."""

        @wraps(question)
        def asked(*args: P.args, **kwargs: P.kwargs) -> T:
            return self.ask(question, *args, **kwargs)

        return self.kept(keep)(asked)

    def close(self) -> None:
        """Close the connection, if there is one; the next question opens it again."""
        opened = self._opened
        if opened is not None:
            self._close(opened)

    def _close(self, opened: _Opened) -> None:
        """Close that very connection: never the new one that another thread has just opened.

        Questions under way end first. DuckDB would refuse to close under them, and while the old
        connection is open it goes on showing the old file to new ones.
        """
        with self._changed:
            if self._opened is opened:
                self._opened = None
                self._changed.wait_for(lambda: opened.asking == 0, timeout=PATIENCE_SECONDS)
                with suppress(duckdb.Error):
                    opened.connection.close()

    @contextmanager
    def _cursor(self, opened: _Opened) -> Iterator[duckdb.DuckDBPyConnection]:
        with self._changed:
            opened.asking += 1
        try:
            with opened.connection.cursor() as cursor:
                yield cursor
        finally:
            with self._changed:
                opened.asking -= 1
                self._changed.notify_all()

    def _ready(self) -> _Opened:
        opened = self._opened
        if opened is not None and self.is_open():
            return opened
        with self._mending:  # one thread opens, the others wait for it
            for _ in self.open():
                continue  # nobody is there to be shown the lines
            opened = self._opened
        if opened is None:
            raise DatabaseError("The database was closed while it was opened.", "Try again.")
        return opened


def _open(location: Location) -> _Opened:
    stamp = _stamp(location)
    if stamp is None:
        raise DatabaseError(
            "The database was there a moment ago and is gone.", "Start the app again."
        )
    return _Opened(database.connect(location.path), location, stamp)


def _stamp(location: Location) -> Stamp | None:
    try:
        found = location.path.stat()
    except OSError:
        return None
    return (found.st_ino, found.st_size, found.st_mtime_ns)
