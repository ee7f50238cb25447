"""Where the database is, whether it is whole and current, and how it comes to be.

The database lies in ``build/``, or in the user's cache folder where that cannot be written. It is
built by a process of its own, written beside and moved into place: at any moment there is either
the old one, the new one or none, and ``ensure`` makes good whatever it finds.
"""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb

from loaders import paths
from loaders.build_lines import STOPPED, WHAT_TO_DO, first_line
from loaders.errors import DatabaseError
from loaders.fingerprint import fingerprint

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

FOLDER_VARIABLE = "CONNECTED_PLACES_BUILD"  # names another folder for the database
CACHE_NAME = "connected-places-explorer"
STATIC_HASH = "build_hash.txt"  # in static/built: the build its files belong to
_LOGGER = logging.getLogger(__name__)
DUCKDB_HEADER_BYTES = 3 * 4096
# Nothing is fetched, loaded or read but the one file: the app works with the cable out.
CONFIG: dict[str, str | bool | int | float | list[str]] = {
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
    "enable_external_access": False,
    "threads": 1,  # questions are small: more threads each only get in each other's way
}


@dataclass(frozen=True, slots=True)
class Location:
    """A whole and current database.

    ``in_user_cache``: build/ could not be written, so it lies in the user's cache folder.
    ``has_static_files``: static/built holds the files of this very build; where it does not
    (it cannot be written), maps carry their shapes and words inline.
    """

    path: Path
    data_hash: str
    in_user_cache: bool
    has_static_files: bool


def user_cache() -> Path:
    """The folder for the database where build/ cannot be written."""
    named = os.environ.get("XDG_CACHE_HOME")
    base = Path(named) if named and Path(named).is_absolute() else Path.home() / ".cache"
    return base / CACHE_NAME


def folders() -> tuple[Path, ...]:
    """Folders where the database may lie, the preferred one first."""
    named = os.environ.get(FOLDER_VARIABLE)
    return (Path(named),) if named else (paths.BUILD, user_cache())


def writable_folder() -> Path:
    """The first of the folders that can be written; it is made if need be.

    Raises:
        DatabaseError: none can be written.
    """
    tried = folders()
    for folder in tried:
        if is_writable(folder):
            return folder
    raise DatabaseError(
        f"The database has nowhere to go: {' and '.join(map(str, tried))} cannot be written.",
        "Make one of them writable, or name another folder in XDG_CACHE_HOME, and start again.",
    )


def is_writable(folder: Path) -> bool:
    """Whether files can be made in the folder, found out by making one."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False


def connect(path: Path) -> duckdb.DuckDBPyConnection:
    """Open the database to read. Use one cursor a call: a shared connection gives wrong results.

    Raises:
        DatabaseError: it is missing, cut short or no database.
    """
    try:
        connection = duckdb.connect(str(path), read_only=True, config=CONFIG)
    except (duckdb.Error, OSError) as fault:
        raise DatabaseError(
            f"The database {path.name} cannot be opened: {first_line(fault)}",
            "Start the app again, or run make build: it is made anew in seconds.",
        ) from fault
    if not _is_whole(connection, path):
        connection.close()
        raise DatabaseError(
            f"The database {path.name} is cut short.",
            "Start the app again, or run make build: it is made anew in seconds.",
        )
    return connection


def build_hash(path: Path) -> str | None:
    """The hash of what the database at ``path`` was made from; None if there is no whole one."""
    if not path.is_file():
        return None
    try:
        connection = connect(path)
    except DatabaseError:
        return None
    with connection:
        return hash_of(connection)


def hash_of(connection: duckdb.DuckDBPyConnection) -> str | None:
    """The hash an open database was made from; None where no build ended well."""
    try:
        found = connection.execute("SELECT any_value(data_hash) FROM build_log").fetchall()[0][0]
    except duckdb.Error:
        return None
    return None if found is None else str(found)


def current(wanted: str | None = None) -> Location | None:
    """The whole database made from what is there now, or None. ``wanted`` saves hashing again."""
    wanted = wanted or fingerprint()
    for folder in folders():
        path = folder / paths.DATABASE_NAME
        if build_hash(path) == wanted:
            in_cache = not os.environ.get(FOLDER_VARIABLE) and folder != paths.BUILD
            return Location(path, wanted, in_cache, static_hash() == wanted)
    return None


def static_hash(folder: Path | None = None) -> str | None:
    """The build that the files in static/built belong to; None where there are none."""
    try:
        return ((folder or paths.STATIC_BUILT) / STATIC_HASH).read_text(encoding="utf-8").strip()
    except OSError:
        return None


def is_current(folder: Path, static: Path, wanted: str) -> bool:
    """Whether the folder's database is whole and of that hash, with the browser's files beside it.

    Files that cannot be written are not waited for.
    """
    if build_hash(folder / paths.DATABASE_NAME) != wanted:
        return False
    return static_hash(static) == wanted or not is_writable(static.parent)


def ensure() -> Generator[str, None, Location]:
    """Make sure that there is a whole and current database; yields the lines of a build to show.

    Nothing is yielded where there is one already. Two callers at once build once.

    Returns:
        Where it is.

    Raises:
        DatabaseError: it could not be built; the one that was there before is untouched.
    """
    wanted = fingerprint()
    if not any(is_current(folder, paths.STATIC_BUILT, wanted) for folder in folders()):
        yield "Getting the figures ready; this takes a few seconds, and only after they changed."
        yield from _built_apart(writable_folder())
    found = current(wanted)
    if found is None:
        raise DatabaseError(
            "The database was built and is not there, or data/ changed while it was built.",
            "Start the app again.",
        )
    if found.in_user_cache:  # who looks for the file must not find an old one in build/
        _LOGGER.warning("build/ cannot be written: the database lies in %s", found.path)
    return found


def _built_apart(folder: Path) -> Iterator[str]:
    """The lines of a build in a process of its own: the app never loads what a build needs."""
    command = [
        sys.executable, "-m", "loaders.build", "--if-stale", "--folder", str(folder),
        "--data", str(paths.DATA), "--static", str(paths.STATIC_BUILT),
    ]  # fmt: skip
    last: dict[str, str] = {}
    with subprocess.Popen(  # noqa: S603 - our own interpreter and module, nothing typed in
        command, cwd=paths.ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as process:
        shown = True
        for line in process.stdout or ():
            mark = next(mark for mark in (STOPPED, WHAT_TO_DO, "") if line.startswith(mark))
            last[mark] = line.removeprefix(mark).strip()
            shown = shown and not line.startswith("Traceback")  # for make build, not for readers
            if shown:
                yield line.rstrip()
    if process.returncode:
        raise DatabaseError(
            last.get(STOPPED) or f"The build of the database stopped: {last.get('') or 'killed'}.",
            last.get(WHAT_TO_DO) or "Start the app again; make build shows all it says.",
        )


def _is_whole(connection: duckdb.DuckDBPyConnection, path: Path) -> bool:
    """Whether the file is as long as its own header says; DuckDB itself opens shorter ones."""
    try:
        blocks = connection.execute(
            "SELECT block_size * total_blocks FROM pragma_database_size()"
        ).fetchall()[0][0]
        return path.stat().st_size >= int(blocks) + DUCKDB_HEADER_BYTES
    except (duckdb.Error, OSError):
        return False
