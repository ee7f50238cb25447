"""The one door to the rooms' store: opened at first use, shared by all sessions of this server."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Final

from components.rooms import engine as engines
from components.rooms import expiry
from components.rooms.faults import RoomsError

if TYPE_CHECKING:
    from sqlalchemy import Engine

TRIED_AGAIN_AFTER: Final = 5.0  # seconds: forty phones do not each wait for a server that is gone
_LOCK: Final = threading.Lock()
_opened: dict[str, tuple[Engine, expiry.Rounds]] = {}
_failed: dict[str, tuple[float, RoomsError]] = {}


def rooms() -> Engine:
    """The store, of the present shape, without the rooms whose day has come.

    Raises:
        RoomsError: it cannot be opened; a call some seconds later tries again.
    """
    where = engines.address()
    with _LOCK:
        if where not in _opened:
            _open(where)
        opened, rounds = _opened[where]
        is_due = rounds.is_due()
    if is_due:
        rounds.go(opened)
    return opened


def _open(where: str) -> None:
    before = _failed.get(where)
    if before is not None and time.monotonic() - before[0] < TRIED_AGAIN_AFTER:
        raise RoomsError(before[1].message, before[1].remedy)
    try:
        opened = engines.opened(where)
    except RoomsError as error:
        _failed[where] = (time.monotonic(), error)
        raise
    _failed.pop(where, None)
    rounds = expiry.Rounds()
    rounds.go(opened)  # on a full disk too, what is there can be read and taken home
    _opened[where] = (opened, rounds)
