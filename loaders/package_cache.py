"""Where archives of the data lie once somebody has asked for one: one file for all who ask.

It is named by the data it was made from, so a new build never hands out an old one, and it lies
where the server can send it from disk. It is made by a process of its own, whose memory is gone
when it ends.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from loaders import database, paths
from loaders.errors import ExplorerError
from loaders.package_parts import UNFINISHED

if TYPE_CHECKING:
    from loaders.database import Location
    from loaders.package_parts import Kind

FOLDER: Final = "taken"
HASH_LETTERS: Final = 12
NEEDED_MIB: Final = 250  # on disk while one is made: the largest file and the sorted figures
MIB: Final = 1 << 20
PATIENCE_SECONDS: Final = 300  # it takes 6 of a processor; the disk of a hall's laptop may be slow
LEFTOVER_SECONDS: Final = 3600  # a folder that a killed process left
_MAKING: Final = threading.Lock()  # whoever asks second waits, and finds it made


def folders(location: Location) -> tuple[Path, ...]:
    """Where an archive may lie, the preferred one first: from static/ it is sent from disk."""
    served = (paths.STATIC_BUILT,) if location.has_static_files else ()
    return tuple(
        folder / FOLDER for folder in (*served, location.path.parent, database.user_cache())
    )


def archive(location: Location, kind: Kind) -> Path | None:
    """The archive of the data as it is now; None where it has not been made yet."""
    name = _name(location, kind)
    return next((f / name for f in folders(location) if (f / name).is_file()), None)


def make_archive(location: Location, kind: Kind) -> Path:
    """The archive, made now where there is none.

    Raises:
        ExplorerError: it cannot be made; the sentence says what to do.
    """
    with _MAKING:
        found = archive(location, kind)
        if found is not None:
            return found
        folder = _writable(folders(location))
        _clear(folder, location)  # first: what it takes away may be the room that is missing
        _check_room(folder)
        target = folder / _name(location, kind)
        _make(location.path, target, kind)
        return target


def _name(location: Location, kind: Kind) -> str:
    return f"{kind}-{location.data_hash[:HASH_LETTERS]}.zip"


def _writable(tried: tuple[Path, ...]) -> Path:
    for folder in tried:
        if database.is_writable(folder):
            return folder
    raise ExplorerError(
        f"The archive has nowhere to go: {', '.join(map(str, tried))} cannot be written.",
        "Make one of them writable and ask again. The database can be downloaded meanwhile.",
    )


def _check_room(folder: Path) -> None:
    free = shutil.disk_usage(folder).free // MIB
    if free < NEEDED_MIB:
        raise ExplorerError(
            f"The disk of {folder} has {free} MiB left; making the archive takes {NEEDED_MIB}.",
            "Free some room and ask again. The database can be downloaded meanwhile.",
        )


def _make(source: Path, target: Path, kind: Kind) -> None:
    command = [sys.executable, "-m", "loaders.package", kind, str(source), str(target)]
    try:
        done = subprocess.run(  # noqa: S603 - our own interpreter and module, nothing typed in
            command, cwd=paths.ROOT, capture_output=True, text=True, check=False,
            timeout=PATIENCE_SECONDS,
        )  # fmt: skip
        said = done.stderr.strip().splitlines()[-1:] if done.returncode else None
    except subprocess.TimeoutExpired:
        said = [f"it was not done after {PATIENCE_SECONDS} seconds."]
    if said is not None:
        raise ExplorerError(
            f"The archive could not be made: {' '.join(said) or 'its process was stopped.'}",
            f"See to {NEEDED_MIB} MiB free on the disk of {target.parent}. Then ask again.",
        )


def _clear(folder: Path, location: Location) -> None:
    """Take away archives of other data, and what a killed process left long ago."""
    old = [
        path for path in folder.glob("*.zip") if location.data_hash[:HASH_LETTERS] not in path.name
    ]
    for path in old:
        with suppress(OSError):  # somebody may be fetching it just now
            path.unlink()
    for path in folder.glob(f"{UNFINISHED}*"):
        with suppress(OSError):
            if time.time() - path.stat().st_mtime > LEFTOVER_SECONDS:
                shutil.rmtree(path)
