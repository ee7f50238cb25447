"""Setting up the packages of a pack: where they go, once, whole or not at all.

They go into a plain folder that PYTHONPATH names. A virtual environment would need links or a
right to execute, which a memory stick may not give, and a module of Python that Debian leaves out.
"""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from loaders.errors import ExplorerError
from loaders.paths import user_data
from tools.packed.whole import SUMS, check, sha256

if TYPE_CHECKING:
    from collections.abc import Iterator

BESIDE: Final = "installed"  # the folder's name, in the pack or among the user's own files
# Under any other name Streamlit takes itself for its makers' own copy and will not start.
PACKAGES: Final = "site-packages"
READY: Final = "ready.json"
_PART: Final = ".part-"
_MEBIBYTE: Final = 1024 * 1024
# Every package is there twice for a moment: where pip unpacks it and where it goes.
_ROOM: Final = 1.2
_MOVES, _MOVE_PAUSE_SECONDS = 10, 0.5  # a virus scanner holds new files for a moment


def places(pack: Path) -> Iterator[Path]:
    """Folders where packages may lie: beside the pack where it stays, then the user's own.

    On Windows the user's own alone: file names end there at 260 letters, Streamlit's take 120 of
    them, and nobody knows how deep the pack lies.
    """
    if sys.platform != "win32" and _stays(pack):
        yield pack / BESIDE
    try:
        yield user_data() / BESIDE
    except RuntimeError:  # nobody has said where this user's files are
        return


def _stays(folder: Path) -> bool:
    """Whether the folder is on a disk of the computer rather than on a stick, and can be written.

    Sticks come as FAT or exFAT, which know no rights: there nothing changes when one is taken.
    """
    try:
        with tempfile.NamedTemporaryFile(dir=folder, prefix=_PART) as file:
            return _keeps_rights(Path(file.name))
    except OSError:
        return False


def _keeps_rights(file: Path) -> bool:
    """Whether rights can be given and taken there, and code there may be run."""
    if sys.platform == "linux" and os.statvfs(file).f_flag & os.ST_NOEXEC:
        return False
    changed = []
    for mode in (0o700, 0o600):
        file.chmod(mode)
        changed.append(bool(file.stat().st_mode & stat.S_IXUSR))
    return changed == [True, False]


def ready(pack: Path, said: dict[str, Any], kind: str) -> Path:
    """The folder with the packages, set up where that was not done yet.

    The copy is checked file by file before it is first used where it lies; after that it is enough
    that every file is there.

    Raises:
        ExplorerError: the copy is not complete, or there is nowhere to put the packages.
    """
    name = said["kinds"][kind]["parts"]
    mark = {"pack": str(pack), "sums": _sum_of_sums(pack)}
    found = next((p / name for p in places(pack) if _is_ready(p / name)), None)
    known = found is not None and _mark(found).get("of") == mark
    if not known:
        print("Checking that this copy is complete ...", flush=True)
    check(pack, contents=not known)
    if found is None:
        found = _set_up(pack, said["kinds"][kind], kind, name)
    if not known:
        _write_mark(found, found, mark)
    return found


def _sum_of_sums(pack: Path) -> str:
    try:
        return sha256(pack / SUMS)
    except OSError:
        return ""  # check() says that it is missing


def _mark(folder: Path) -> dict[str, Any]:
    try:
        return dict(json.loads((folder / READY).read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return {}


def _is_ready(folder: Path) -> bool:
    """Whether packages were set up in this very folder; one that was copied may be cut short."""
    return _mark(folder).get("folder") == str(folder)


def _write_mark(into: Path, folder: Path, of: dict[str, str]) -> None:
    try:
        (into / READY).write_text(json.dumps({"folder": str(folder), "of": of}), "utf-8")
    except OSError:
        return  # where it cannot be written, the pack is checked in full at every start


def _set_up(pack: Path, parts: dict[str, Any], kind: str, name: str) -> Path:
    needed = int(parts["installed_bytes"] * _ROOM)
    base = _with_room(pack, needed)
    print(
        f"Setting up, this once: {needed // _MEBIBYTE} MiB into {base}. A minute or two ...",
        flush=True,
    )
    for stray in base.glob(f"{name}{_PART}*"):
        shutil.rmtree(stray, ignore_errors=True)
    part = base / f"{name}{_PART}{os.getpid()}"
    try:
        part.mkdir()
        _install(pack, kind, part)
        _write_mark(part, base / name, {})
        _move(part, base / name)
    except OSError as fault:
        raise ExplorerError(
            f"The parts could not be set up in {base}: {fault}.", "Put that right and start again."
        ) from fault
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return base / name


def _with_room(pack: Path, needed: int) -> Path:
    """The first of the places that can be written and has room.

    Raises:
        ExplorerError: none has.
    """
    tried = []
    for place in places(pack):
        try:
            place.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=place):
                free = shutil.disk_usage(place).free
        except OSError:
            tried.append(f"{place} cannot be written")
            continue
        if free >= needed:
            return place
        tried.append(f"{place} has {free // _MEBIBYTE} MiB free")
    said = "; ".join(tried) or "this user has no folder for own files"
    raise ExplorerError(
        f"There is nowhere to put {needed // _MEBIBYTE} MiB of parts: {said}.",
        "Make room there, or copy this folder to a disk of this computer that has room, and start "
        "it from there.",
    )


def _install(pack: Path, kind: str, part: Path) -> None:
    """Unpack every wheel of the list with the pip that the pack brings, from the pack alone."""
    wheels, temporary = pack / "wheels", part / "temporary"
    temporary.mkdir()
    pip = next(wheels.glob("pip-*.whl"))
    own = {name: value for name, value in os.environ.items() if not name.startswith("PIP_")}
    # pip unpacks beside where it is to go: a system's own folder for such things may be small.
    # (Windows' is large, and has a short name: see places.)
    here = {} if sys.platform == "win32" else {"TMPDIR": str(temporary)}
    done = subprocess.run(
        [
            sys.executable, "-B", f"{pip}{os.sep}pip", "install", "--isolated", "--quiet",
            "--no-index", "--find-links", str(wheels), "--no-deps", "--no-compile",
            "--no-cache-dir", "--disable-pip-version-check", "--no-warn-conflicts",
            "--target", str(part / PACKAGES), "--requirement", str(wheels / f"{kind}.txt"),
        ],
        env={**own, **here, "PIP_CONFIG_FILE": os.devnull, "PIP_ROOT_USER_ACTION": "ignore"},
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False,
        encoding="utf-8", errors="replace",
    )  # fmt: skip
    shutil.rmtree(temporary, ignore_errors=True)
    if done.returncode:
        said = (done.stderr or "").strip().splitlines() or ["no reason given"]
        raise ExplorerError(
            f"The parts of this pack could not be set up: {said[-1]}",
            "Ask whoever made the pack, and tell them that line.",
        )


def _move(part: Path, target: Path) -> None:
    """Move what is whole into place; where another start was faster, what it made is as good."""
    if target.exists() and not _is_ready(target):
        shutil.rmtree(target)  # a copy of somewhere else
    for _ in range(_MOVES):
        if target.exists():
            return
        try:
            part.replace(target)
        except PermissionError:
            time.sleep(_MOVE_PAUSE_SECONDS)
        else:
            return
    part.replace(target)
