"""The one door to the rooms' store: opened at first use, shared by all sessions of this server."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Final

from components.rooms import engine as engines
from components.rooms import store

if TYPE_CHECKING:
    from sqlalchemy import Engine

_LOCK: Final = threading.Lock()
_opened: dict[str, Engine] = {}


def rooms() -> Engine:
    """The store, of the present shape, without the rooms whose day has come.

    Raises:
        RoomsError: it cannot be opened; the next call tries again.
    """
    where = engines.address()
    with _LOCK:
        if where not in _opened:
            _opened[where] = engines.opened(where)
            store.purged(_opened[where])
        return _opened[where]
