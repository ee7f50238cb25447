"""What a pack says of itself, and whether it came over whole."""

from __future__ import annotations

import hashlib
import json
import platform
import sys
from typing import TYPE_CHECKING, Any, Final

from loaders.errors import ExplorerError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MANIFEST: Final = "app/pack.json"
SUMS: Final = "SHA256SUMS"
_CHUNK_BYTES: Final = 1024 * 1024
_NAMES_SHOWN: Final = 3
_SYSTEMS: Final = {"Darwin": "macos"}
_PROCESSORS: Final = {"amd64": "x86_64", "aarch64": "arm64"}
INCOMPLETE: Final = "This copy is not complete."
COPY_AGAIN: Final = (
    "Copy the whole folder again, or unpack the archive again, and wait until that has ended "
    "before you take the stick out."
)


def machine_here() -> str:
    """What packs call this computer, for the Python that runs: linux-x86_64, macos-arm64."""
    system = _SYSTEMS.get(platform.system(), platform.system().lower())
    processor = _PROCESSORS.get(platform.machine().lower(), platform.machine().lower())
    if system == "linux" and processor == "arm64":
        processor = "aarch64"  # what Linux itself says, and its wheels
    if system == "windows" and sys.maxsize < 2**32:
        processor = "x86"  # a 32-bit Python on a 64-bit computer takes other wheels
    return f"{system}-{processor}"


def kind_here() -> str:
    """What packs call this computer with its Python: linux-x86_64-cp311."""
    return f"{machine_here()}-cp{sys.version_info[0]}{sys.version_info[1]}"


def manifest(pack: Path) -> dict[str, Any]:
    """What the pack says of itself: its version, and for each kind its parts and their size.

    Raises:
        ExplorerError: it is not there or cut short.
    """
    try:
        said = json.loads((pack / MANIFEST).read_text(encoding="utf-8"))
    except (OSError, ValueError) as fault:
        raise ExplorerError(f"{INCOMPLETE} {MANIFEST} is missing.", COPY_AGAIN) from fault
    return dict(said)


def sums(pack: Path) -> dict[str, str]:
    """The SHA-256 of every file of the pack by its name in it, with slashes.

    Raises:
        ExplorerError: the list is not there or cut short.
    """
    try:
        lines = (pack / SUMS).read_text(encoding="utf-8").splitlines()
        found = {name: digest for digest, name in (line.split("  ", 1) for line in lines)}
    except (OSError, ValueError) as fault:
        raise ExplorerError(f"{INCOMPLETE} {SUMS} is missing or cut short.", COPY_AGAIN) from fault
    if MANIFEST not in found:
        raise ExplorerError(f"{INCOMPLETE} {SUMS} is cut short.", COPY_AGAIN)
    return found


def check(pack: Path, *, contents: bool) -> None:
    """Make sure that every file is there; with ``contents`` also that each is the one packed.

    Raises:
        ExplorerError: some are missing or were cut short.
    """
    wrong = list(_wrong(pack, contents=contents))
    if wrong:
        named = ", ".join(wrong[:_NAMES_SHOWN])
        more = f" and {len(wrong) - _NAMES_SHOWN} more" if len(wrong) > _NAMES_SHOWN else ""
        raise ExplorerError(f"{INCOMPLETE} Missing or damaged: {named}{more}.", COPY_AGAIN)


def _wrong(pack: Path, *, contents: bool) -> Iterator[str]:
    for name, wanted in sums(pack).items():
        path = pack / name
        try:
            if not path.is_file() or (contents and sha256(path) != wanted):
                yield name
        except OSError:  # a stick that is failing
            yield name


def sha256(path: Path) -> str:
    """The SHA-256 of a file, read piece by piece."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(_CHUNK_BYTES):
            digest.update(piece)
    return digest.hexdigest()
