"""The door to what can be taken away as a whole: the database file, archives, the dictionary."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from components import store
from loaders import package_cache, package_parts, paths
from loaders.queries.dictionary import dictionary as asked_dictionary

if TYPE_CHECKING:
    from loaders.package_parts import Kind

OPENS_WITH: Final = package_parts.OPENS_WITH
dictionary = store.answers(asked_dictionary, keep=1)


@dataclass(frozen=True, slots=True)
class FileFacts:
    """How long a file is, in bytes, and its SHA-256 as 64 hex digits."""

    size: int
    sha256: str


def database_facts() -> FileFacts:
    """Those of the database as it lies on disk; read once for each build."""
    path = store.database_path()
    found = path.stat()
    return _facts(path, found.st_size, found.st_mtime_ns)


@lru_cache(maxsize=1)
def _facts(path: Path, size: int, _written: int) -> FileFacts:
    with path.open("rb") as file:
        return FileFacts(size, hashlib.file_digest(file, "sha256").hexdigest())


def archive(kind: Kind) -> Path | None:
    """The archive of the data as it is now; None where nobody has asked for it yet."""
    return package_cache.archive(store.location(), kind)


def make_archive(kind: Kind) -> Path:
    """The archive, made now where there is none.

    Raises:
        ExplorerError: it cannot be made; the sentence says what to do.
    """
    return package_cache.make_archive(store.location(), kind)


def served_at(path: Path) -> str | None:
    """The address from which the server sends a file from disk; None where it does not."""
    if not path.is_relative_to(paths.STATIC):
        return None
    return f"app/static/{path.relative_to(paths.STATIC).as_posix()}"
