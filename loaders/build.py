"""``make build``: data/ to one database file, in seconds, from nothing, atomically.

    python -m loaders.build [--if-stale] [--folder FOLDER] [--static FOLDER] [--data FOLDER]

Everything is written beside and moved into place at the end, so whatever stops a build leaves the
database of before as it was; what it left lying about is removed by the next one.
"""

from __future__ import annotations

import argparse
import errno
import gc
import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb

from loaders import database, paths
from loaders.build_lines import STOPPED, WHAT_TO_DO, Progress, first_line, say
from loaders.build_lock import BESIDE, build_lock, remove_strays, swap_folder
from loaders.build_steps import fill
from loaders.errors import DatabaseError, ExplorerError
from loaders.fingerprint import fingerprint
from loaders.static_files import write_static

if TYPE_CHECKING:
    from collections.abc import Sequence

    from loaders.build_maps import IndicatorMap

MEBIBYTE = 1024 * 1024
CONFIG: dict[str, str | bool | int | float | list[str]] = {
    "default_block_size": 32 * 1024,  # many small tables: DuckDB's own 256 KiB doubles the file
    "threads": 1,  # sums in one order only: same data, same last digit
}


def build(
    folder: Path, *, data: Path | None = None, static: Path | None = None,
    progress: Progress | None = None,
) -> Path:  # fmt: skip
    """Build the database into ``folder`` and the browser's files into ``static``.

    Call it while holding the folder's build lock.

    Args:
        folder: where the database goes; it must exist.
        data: the committed tables; data/ unless named.
        static: where the browser's files go; None = not at all.
        progress: where lines go; printed unless named.

    Returns:
        The database's path.

    Raises:
        MalformedFileError: a file under ``data`` does not fit.
        DatabaseError: the disk is full or cannot be written.
    """
    progress = progress or Progress()
    data = data or paths.DATA
    target = folder / paths.DATABASE_NAME
    temporary = target.with_name(f"{target.name}{BESIDE}{os.getpid()}")
    wanted = fingerprint(data)
    try:
        connection = duckdb.connect(str(temporary), config=CONFIG)
        with connection:
            connection.begin()  # one transaction: committing each statement costs a second
            maps = fill(connection, data, wanted, progress)
            progress.step("Written", lambda: _commit(connection))
            if static is not None:
                _write_static(connection, static, maps, wanted, progress)
        progress.step("Moved into place", lambda: _move(temporary, target))
    except (OSError, duckdb.Error) as fault:
        raise _refusal(fault, folder) from fault
    finally:
        remove_strays(folder, target.name)
    progress.total(f"{target.name}, {target.stat().st_size / MEBIBYTE:.1f} MiB")
    return target


def _write_static(
    connection: duckdb.DuckDBPyConnection, static: Path, maps: list[IndicatorMap], wanted: str,
    progress: Progress,
) -> None:  # fmt: skip
    """The browser's files, beside and then swapped; without them maps carry their shapes inline."""
    if not database.is_writable(static.parent):
        progress.tell(f"         {static} cannot be written: maps carry their shapes inline")
        return
    remove_strays(static.parent, static.name)
    beside = static.with_name(f"{static.name}{BESIDE}{os.getpid()}")

    def write() -> str:
        names = write_static(connection, beside, maps)
        (beside / database.STATIC_HASH).write_text(wanted, encoding="utf-8")
        swap_folder(beside, static)
        return f"{len(names)} files"

    try:
        progress.step("Files for the browser", write)
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _commit(connection: duckdb.DuckDBPyConnection) -> str:
    connection.commit()
    connection.execute("CHECKPOINT")
    return ""


def _move(temporary: Path, target: Path) -> str:
    with temporary.open("rb+") as file:
        os.fsync(file.fileno())  # whole on the disk before it takes the old one's place
    temporary.replace(target)
    return ""


def _refusal(fault: OSError | duckdb.Error, folder: Path) -> DatabaseError:
    """What went wrong with the disk, as a sentence with its remedy."""
    said = first_line(fault)
    full = isinstance(fault, OSError) and fault.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
    if full or "No space left" in said or "File too large" in said:
        return DatabaseError(
            f"There is no room left on the disk for the database in {folder}.",
            "Free 100 MiB there and start again; the database of before is untouched.",
        )
    return DatabaseError(
        f"The database could not be built in {folder}: {said}",
        "Put that right and run make build; the database of before is untouched.",
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Build, saying a line a step; return 0, or 1 after saying what stopped it and what to do."""
    parser = argparse.ArgumentParser(prog="make build", description=__doc__)
    parser.add_argument("--if-stale", action="store_true", help="only where data/ changed")
    parser.add_argument("--folder", type=Path, help="where the database goes")
    parser.add_argument("--static", type=Path, help="where the files for the browser go")
    parser.add_argument("--data", type=Path, help="the tables to build from, if not data/")
    asked = parser.parse_args(arguments)
    gc.disable()  # a million rows, all needed to the end of a short life: a fifth of the time
    try:
        folder = asked.folder or database.writable_folder()
        if not database.is_writable(folder):
            raise DatabaseError(f"{folder} cannot be written.", "Name another folder.")
        with build_lock(folder, say):
            remove_strays(folder, paths.DATABASE_NAME)
            static = asked.static or paths.STATIC_BUILT
            if asked.if_stale and database.is_current(folder, static, fingerprint(asked.data)):
                say("The database is up to date.")
                return 0
            build(folder, data=asked.data, static=static)
    except ExplorerError as error:
        say(f"{STOPPED}{error.message}")
        say(f"{WHAT_TO_DO}{error.remedy}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
