"""What is said when the rooms' store fails: the cause and what to do, without secrets.

Phones see these sentences too. So no address, no user, no folder and nothing that was typed stands
in them; a password with a sign that an address cannot hold is taken for a part of the host, and
stood in the driver's own words. Whoever runs the explorer finds where the store is in its terminal.
"""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING, Final

from loaders.errors import ExplorerError

if TYPE_CHECKING:
    from sqlalchemy import URL

VARIABLE: Final = "CONNECTED_PLACES_ROOMS"  # e.g. postgresql+psycopg://user@host/rooms
FILE_NAME: Final = "rooms.sqlite3"
_LOGGER: Final = logging.getLogger(__name__)
_QUOTED: Final = re.compile(r"'[^']*'|\"[^\"]*\"")
_DAMAGED: Final = (
    f"The file {FILE_NAME} in the explorer's data folder is damaged: put back a copy, or move it "
    "away with the two beside it (-wal, -shm), and an empty one is made."
)
_OF_FILES: Final = (  # what SQLite says, and what to do about it
    ("locked", "Another program holds the store's file: end that one if this goes on."),
    ("full|disk I/O", "Look at the disk's free space."),
    ("not a database|malformed", _DAMAGED),
    ("readonly|unable to open", "The explorer's data folder must be writable."),
)


class RoomsError(ExplorerError):
    """The rooms' store cannot be opened, read or written."""


class EndedError(RoomsError):
    """The room was deleted: waiting for it makes no sense."""


def no_address(error: Exception) -> RoomsError:
    """The variable holds what is no address of a store."""
    _LOGGER.error("%s holds no address of a store: %s", VARIABLE, type(error).__name__)
    return RoomsError(
        f"{VARIABLE} holds no address of a store for rooms.",
        "Write it as postgresql+psycopg://user:password@host:5432/database, signs like @ / : # in "
        "the password as %40 %2F %3A %23, or leave it out to use a file.",
    )


def cannot_open(where: URL, error: Exception) -> RoomsError:
    """The store at ``where`` did not open; its place is told to the terminal alone."""
    cause = first_line(error)
    is_file = where.get_backend_name() == "sqlite"
    place = where.database if is_file else f"{where.get_backend_name()} of {VARIABLE}"
    _LOGGER.error("The store for rooms (%s) cannot be opened: %s", place, cause)
    remedy = f"Check {VARIABLE} and that its server runs, or leave it out to use a file."
    if is_file:
        remedy = _of_file(cause) or "Look at the explorer's data folder."
    return RoomsError("The store for rooms cannot be opened.", f"{remedy} ({cause})")


def not_saved(error: Exception) -> RoomsError:
    """A transaction failed and left nothing behind."""
    cause = first_line(error)
    _LOGGER.warning("The store for rooms did not save: %s", cause)
    remedy = _of_file(cause) or "Look at the disk's free space and the store's server."
    return RoomsError(
        "This could not be saved.",
        f"Nothing was changed; try it again. If it says so again: {remedy} ({cause})",
    )


def not_read(error: Exception) -> RoomsError:
    """What is there cannot be seen just now."""
    cause = first_line(error)
    remedy = _of_file(cause) or "Try it again."
    return RoomsError("The store for rooms cannot be read.", f"{remedy} ({cause})")


def first_line(error: Exception) -> str:
    """What the database said, without the statement, its values and whatever it quotes."""
    said = str(getattr(error, "orig", None) or error).strip()
    line = said.splitlines()[0] if said else type(error).__name__
    return _QUOTED.sub("…", line.rpartition("failed: ")[2])[:200]


def _of_file(cause: str) -> str:
    """What to do about a fault of the file or its disk; "" where it is another one."""
    found = (words for signs, words in _OF_FILES if re.search(signs, cause, re.IGNORECASE))
    return next(found, "")
