"""What lies on the disk, what goes to the browser once, and how long a build takes."""

from __future__ import annotations

import gzip
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from bench.results import Line, line
from loaders import database, paths

GROUP: Final = "Build and files"
KIB: Final = 1024
MIB: Final = 1024 * 1024
BUILDS: Final = 3
# What a browser fetches: once for all maps, and once for each indicator somebody looks at.
STATIC: Final = (
    ("shapes of all councils, gzip", "shapes.json", 60),
    ("words of a map for an indicator, gzip", "area/*.json", 60),
)
GZIP_LEVEL: Final = 6  # what a web server does


def _build_seconds(folder: str) -> float:
    started = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "loaders.build", "--folder", folder],
        cwd=paths.ROOT,
        env={**os.environ, database.FOLDER_VARIABLE: folder},
        stdout=subprocess.DEVNULL,
        check=True,
    )
    return time.perf_counter() - started


def builds() -> list[Line]:
    """Return the median seconds of a whole build, from starting Python to the file in place."""
    with tempfile.TemporaryDirectory() as folder:
        seconds = sorted(_build_seconds(folder) for _ in range(BUILDS))
    note = f"median of {BUILDS}, from starting Python to the file in place"
    return [line(GROUP, "build of the database", "s", seconds[BUILDS // 2], at_most=10, note=note)]


def _bytes_under(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())


def _zipped_kib(file: Path) -> float:
    return len(gzip.compress(file.read_bytes(), GZIP_LEVEL)) / KIB


def _largest_static(pattern: str) -> tuple[float, str] | None:
    sizes = [(_zipped_kib(file), file.name) for file in paths.STATIC_BUILT.glob(pattern)]
    return max(sizes, default=None)


def sizes() -> list[Line]:
    """Return the sizes of the database, of data/ and of what the browser fetches once."""
    found = database.current()
    size = found.path.stat().st_size / MIB if found else None
    lines = [
        line(GROUP, "database", "MiB", size, at_most=40),
        line(GROUP, "data/", "MiB", _bytes_under(paths.DATA) / MIB, at_most=25),
        line(GROUP, "static/built/, all files", "MiB", _bytes_under(paths.STATIC_BUILT) / MIB),
    ]
    for what, pattern, target in STATIC:
        largest = _largest_static(pattern)
        if largest:
            kib, name = largest
            lines.append(line(GROUP, what, "KiB", kib, target, f"the largest, {name}; then kept"))
    return lines


def checks() -> list[Line]:
    """Return how long .ci/run took when it last ran here; no value where it never did."""
    kept = paths.BUILD / "ci-seconds.txt"
    minutes = int(kept.read_text(encoding="ascii")) / 60 if kept.is_file() else None
    note = "" if minutes is not None else "it has not run here yet"
    return [line(GROUP, ".ci/run", "min", minutes, at_most=12, note=note)]
