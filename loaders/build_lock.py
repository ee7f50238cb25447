"""One build at a time: a lock that a dead holder cannot keep, and the litter it may leave.

The lock only saves work. What keeps the database whole is that it is written beside and moved into
place, so a file system without locks still works: then two builds may both do the same work.
"""

from __future__ import annotations

import os
import shutil
import sys
import time
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING

from loaders.errors import DatabaseError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

LOCK_NAME = "build.lock"
POLL_SECONDS = 0.1
PATIENCE_SECONDS = 120.0  # a build takes seconds: after this long something is wrong
BESIDE = ".tmp-"  # what is being written; then the number of the process that writes it
ASIDE = ".old-"  # what was there before, for the moment of the swap


@contextmanager
def build_lock(
    folder: Path, say: Callable[[str], None], patience: float = PATIENCE_SECONDS
) -> Iterator[None]:
    """Hold the folder's build lock, waiting for a build that is under way.

    The system frees the lock when its holder ends, however it ends.

    Raises:
        DatabaseError: another build held it for longer than ``patience`` seconds.
    """
    with (folder / LOCK_NAME).open("a+", encoding="utf-8") as file:
        _wait(file, say, patience)
        file.seek(0)
        file.truncate()
        file.write(str(os.getpid()))
        file.flush()
        yield  # closing the file frees the lock


def remove_strays(folder: Path, name: str) -> None:
    """Remove what builds that were stopped left beside ``name``; call while holding the lock."""
    for stray in (*folder.glob(f"{name}{BESIDE}*"), *folder.glob(f"{name}{ASIDE}*")):
        if stray.is_dir():
            shutil.rmtree(stray, ignore_errors=True)
        else:
            stray.unlink(missing_ok=True)


def swap_folder(new: Path, place: Path) -> None:
    """Put the folder ``new`` where ``place`` is; the folder that was there is removed."""
    aside = place.with_name(f"{place.name}{ASIDE}{os.getpid()}")
    if place.exists():
        place.rename(aside)
    new.rename(place)
    shutil.rmtree(aside, ignore_errors=True)


def _wait(file: IO[str], say: Callable[[str], None], patience: float) -> None:
    until = time.monotonic() + patience
    said = False
    while not _taken(file):
        if time.monotonic() > until:
            file.seek(0)
            raise DatabaseError(
                f"Another build of the database (process {file.read().strip()}) has not ended for "
                f"{patience:.0f} seconds.",
                "End that process, then start again.",
            )
        if not said:
            say("Waiting for another build of the database to end")
            said = True
        time.sleep(POLL_SECONDS)


if sys.platform == "win32":
    import msvcrt

    def _taken(file: IO[str]) -> bool:
        try:
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import errno
    import fcntl

    def _taken(file: IO[str]) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as fault:
            # Only "somebody has it" means wait; a file system without locks means go on.
            return fault.errno not in {errno.EWOULDBLOCK, errno.EACCES}
        return True
