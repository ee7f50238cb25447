"""Rooms whose day has come are deleted for good, whatever a computer's clock says in between.

A clock may be wrong. So a room past its day is noted first and deleted when it is still past it a
day later; where the clock was put right in between, the note is taken back. A room that was made
under a clock which stood before there was this store, or which has run ahead of the present one for
a day, is dated anew: neither is deleted with the next right clock, nor kept for years.
"""

from __future__ import annotations

import logging
import time
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from sqlalchemy import delete, or_, update

from components.model import room_rows as rows
from components.rooms.engine import without_traces, writing
from components.rooms.faults import RoomsError
from components.rooms.store import now
from components.rooms.tables import ROOM

if TYPE_CHECKING:
    from sqlalchemy import Engine

NOT_BEFORE: Final = datetime(2026, 1, 1)  # noqa: DTZ001  # UTC without a zone, as the store keeps it
SURE_AFTER: Final = timedelta(days=1)
EVERY_SECONDS: Final = 3600.0  # a server that runs for months deletes too
_JUMP: Final = timedelta(days=7)  # longer than a laptop sleeps: somebody set the clock
_BACK: Final = timedelta(hours=1)
_KEPT: Final = timedelta(days=rows.KEPT_DAYS)
_LOGGER: Final = logging.getLogger(__name__)


def purged(engine: Engine, at: datetime | None = None, *, clock_jumped: bool = False) -> int:
    """Delete for good the rooms whose day has come; return how many.

    ``clock_jumped`` takes back all notes made before: they were made under another clock.

    Raises:
        RoomsError: the store cannot be written.
    """
    moment = at or now()
    if moment < NOT_BEFORE:
        return 0  # this clock is wrong for sure
    is_ahead = ROOM.c.created_at > moment + SURE_AFTER
    due = or_(ROOM.c.expires_at < moment, is_ahead)
    doubt = or_(~due, ROOM.c.due_since > moment)
    anew = {"created_at": moment, "expires_at": moment + _KEPT, "due_since": None}
    with writing(engine) as connection:
        connection.execute(update(ROOM).where(ROOM.c.created_at < NOT_BEFORE).values(**anew))
        notes = update(ROOM).values(due_since=None)
        connection.execute(notes if clock_jumped else notes.where(doubt))
        sure = ROOM.c.due_since <= moment - SURE_AFTER
        connection.execute(update(ROOM).where(is_ahead, sure).values(**anew))
        gone = connection.execute(delete(ROOM).where(ROOM.c.expires_at < moment, sure)).rowcount
        unnoted = ROOM.c.due_since.is_(None)
        connection.execute(update(ROOM).where(due, unnoted).values(due_since=moment))
    if gone:
        without_traces(engine)
    return int(gone)


class Rounds:
    """When the next look is due, and whether the clock was set since the last one."""

    def __init__(self) -> None:
        self._steady, self._clock = time.monotonic(), now()

    def is_due(self) -> bool:
        """Whether an hour has passed by a clock that nobody sets."""
        return time.monotonic() - self._steady >= EVERY_SECONDS

    def clock_jumped(self) -> bool:
        """Whether the clock was set since this was asked last; counts from now on."""
        steady, clock = time.monotonic(), now()
        apart = (clock - self._clock) - timedelta(seconds=steady - self._steady)
        self._steady, self._clock = steady, clock
        return not -_BACK <= apart <= _JUMP

    def go(self, engine: Engine) -> None:
        """Delete what is due; a store that cannot be written stops nobody: the next hour tries."""
        try:
            purged(engine, clock_jumped=self.clock_jumped())
        except RoomsError as error:
            _LOGGER.warning("Rooms past their day were not deleted: %s", error)
