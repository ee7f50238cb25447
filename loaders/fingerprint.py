"""What the database is made from, as one hash: when it differs, the database is stale.

File times say nothing after a checkout or a copy, so the bytes themselves are hashed.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from loaders import paths

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

SCHEMA_VERSION = 1  # raise it when the database must be made anew although none of these changed
DIGEST_BYTES = 16
SYSTEMS_OWN = frozenset({"Thumbs.db", "desktop.ini"})  # what Windows leaves in a folder it showed
# What turns data/ into the database and the browser's files; a test finds what is missing here.
RECIPE = (
    "loaders/sql/*.sql", "loaders/build*.py", "loaders/case_queries.py", "loaders/case_studies.py",
    "loaders/case_tables.py",
    "loaders/catalogue*.py", "loaders/discussion.py", "loaders/hexes.py", "loaders/latest_rows.py",
    "loaders/lenses.py", "loaders/map_files.py", "loaders/neighbourhood_files.py",
    "loaders/package*.py",
    "loaders/places.py", "loaders/published.py", "loaders/receipts.py", "loaders/shapes.py",
    "loaders/sources/text_tables.py",
    "loaders/static_files.py", "components/model/*.py", "components/charts/*.py", "static/map.js",
)  # fmt: skip


def fingerprint(data: Path | None = None) -> str:
    """Return the hash of ``data/`` and of what turns it into the database, as 32 hex digits."""
    digest = hashlib.blake2b(f"schema {SCHEMA_VERSION}".encode(), digest_size=DIGEST_BYTES)
    for name, path in ingredients(data):
        content = path.read_bytes()
        digest.update(f"\n{name} {len(content)}\n".encode())
        digest.update(content)
    return digest.hexdigest()


def ingredients(data: Path | None = None) -> Iterable[tuple[str, Path]]:
    """Every file that counts, by the name that it counts under."""
    yield from _files(data or paths.DATA)
    yield from _recipe()


def _files(folder: Path) -> Iterable[tuple[str, Path]]:
    """Every file of the folder by its name inside it; editors' and systems' own files left out."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.name.startswith(".") and path.name not in SYSTEMS_OWN:
            yield path.relative_to(folder).as_posix(), path


def _recipe() -> Iterable[tuple[str, Path]]:
    for pattern in RECIPE:
        for path in sorted(paths.ROOT.glob(pattern)):
            yield path.relative_to(paths.ROOT).as_posix(), path
