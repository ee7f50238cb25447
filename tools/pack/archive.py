"""Writing a pack as one zip file: the same files give the same bytes."""

from __future__ import annotations

import hashlib
import shutil
import stat
import tempfile
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from loaders.errors import ExplorerError
from tools.packed.whole import SUMS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tools.pack.contents import Entry

_MADE: Final = (2000, 1, 1, 0, 0, 0)  # of every file: a clock has no part in the bytes
_UNIX: Final = 3  # the system whose rights an entry carries
_PACKED_ALREADY: Final = {".whl", ".parquet", ".woff2", ".png", ".gz"}
_PART: Final = ".part"
_MEBIBYTE: Final = 1024 * 1024


def target_folder(asked: Path, needed: int) -> Path:
    """The folder for the archive, made sure of before anything is written.

    Raises:
        ExplorerError: it is none, it cannot be written, or it has no room for ``needed`` bytes.
    """
    if not asked.is_dir():
        raise ExplorerError(
            f"{asked} is not a folder.", "Make it, or name another: make pack TO=/media/stick."
        )
    try:
        with tempfile.TemporaryFile(dir=asked):
            free = shutil.disk_usage(asked).free
    except OSError as fault:
        raise ExplorerError(
            f"{asked} cannot be written ({fault.strerror}).", "Name another: make pack TO=folder."
        ) from fault
    if free < needed:
        raise ExplorerError(
            f"{asked} has {free // _MEBIBYTE} MiB free, and the pack takes up to "
            f"{needed // _MEBIBYTE + 1} MiB.",
            "Free that much there, or name another folder: make pack TO=folder.",
        )
    return asked


def write(target: Path, entries: Iterable[Entry]) -> None:
    """Write the archive beside, with the sum of every file in it, then move it into place.

    Raises:
        ExplorerError: the disk is full or was taken away; nothing half-written stays.
    """
    beside = target.with_name(f"{target.name}{_PART}")
    try:
        with zipfile.ZipFile(beside, "w") as archive:
            _fill(archive, target.stem, sorted(entries, key=lambda entry: entry.name))
        beside.replace(target)
    except OSError as fault:
        raise ExplorerError(
            f"{target.name} could not be written: {fault.strerror or fault}.",
            "Nothing was left behind. Put that right and run make pack again.",
        ) from fault
    finally:
        beside.unlink(missing_ok=True)


def _fill(archive: zipfile.ZipFile, folder: str, entries: Sequence[Entry]) -> None:
    lines = []
    for entry in entries:
        data = entry.source if isinstance(entry.source, bytes) else entry.source.read_bytes()
        lines.append(f"{hashlib.sha256(data).hexdigest()}  {entry.name}\n")
        _add(archive, f"{folder}/{entry.name}", data, runnable=entry.runnable)
    _add(archive, f"{folder}/{SUMS}", "".join(lines).encode(), runnable=False)


def _add(archive: zipfile.ZipFile, name: str, data: bytes, *, runnable: bool) -> None:
    info = zipfile.ZipInfo(name, _MADE)
    info.create_system = _UNIX
    info.external_attr = (stat.S_IFREG | (0o755 if runnable else 0o644)) << 16
    packed = Path(name).suffix in _PACKED_ALREADY
    info.compress_type = zipfile.ZIP_STORED if packed else zipfile.ZIP_DEFLATED
    archive.writestr(info, data)
