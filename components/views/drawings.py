"""Finished drawings, kept by what they show: the same choice again costs nothing to draw.

Making its drawings was a third of a component page's run. Each is a pure function of a few ids and
of the data, so it is kept under exactly these, for all sessions, and in one place whose size is
known.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass
from functools import wraps
from typing import TYPE_CHECKING, Final, ParamSpec
from zlib import compress

from components import store

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

P = ParamSpec("P")
MOST_BYTES: Final = 16 * 1024 * 1024  # some 5,000 drawings: every component of 60 places
ENTRY_BYTES: Final = 600  # what keeping one costs beside its bytes: its key and the book-keeping
QUICK: Final = 3  # zlib level: half the time of the usual one for a twentieth more bytes
WORDS: Final = (str, int, type(None))


@dataclass(frozen=True, slots=True)
class Drawing:
    """Markup as it is sent, deflated: a table of 20 rows is 4 KB instead of 22."""

    packed: bytes


def pack(html: str) -> Drawing:
    """Markup made ready to be sent."""
    return Drawing(compress(html.encode(), QUICK))


class Shelf:
    """Drawings by their key, those used least recently dropped when they take too many bytes."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._most = most_bytes
        self._kept: OrderedDict[Hashable, Drawing] = OrderedDict()
        self._lock = threading.Lock()
        self.bytes = 0

    def __len__(self) -> int:
        return len(self._kept)

    def get(self, key: Hashable, make: Callable[[], str]) -> Drawing:
        """The drawing kept under ``key``, else the one that ``make`` makes now.

        Two threads may make the same at once: that costs time once, a lock would cost it always.
        """
        with self._lock:
            found = self._kept.get(key)
            if found is not None:
                self._kept.move_to_end(key)
                return found
        made = pack(make())
        with self._lock:
            if key not in self._kept:
                self._kept[key] = made
                self.bytes += _size(made)
            while self.bytes > self._most:
                _, dropped = self._kept.popitem(last=False)
                self.bytes -= _size(dropped)
        return made

    def clear(self) -> None:
        """Forget all."""
        with self._lock:
            self._kept.clear()
            self.bytes = 0


def _size(drawing: Drawing) -> int:
    return len(drawing.packed) + ENTRY_BYTES


SHELF: Final = Shelf()


def kept(make: Callable[P, str]) -> Callable[P, Drawing]:
    """Keep what ``make`` draws by its arguments and by the data it is made from.

    ``make`` gets ids and other plain words only, and asks the store for the rest: never what a
    session holds, for all sessions share the drawing. A new build has another hash, so what was
    drawn from the old one is never shown again.

    Raises:
        TypeError: an argument is no plain word, so it would not say all that is drawn.
    """
    name = (make.__module__, make.__qualname__)

    @wraps(make)
    def drawn(*args: P.args, **kwargs: P.kwargs) -> Drawing:
        words = (*args, *kwargs.values())
        if not all(isinstance(each, WORDS) for each in words):
            raise TypeError(f"{name[1]} is kept by ids, not by {words}.")
        key = (name, store.data_hash(), store.has_static_files(), args, tuple(kwargs.items()))
        return SHELF.get(key, lambda: make(*args, **kwargs))

    return drawn
