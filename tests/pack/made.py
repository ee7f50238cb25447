"""Small packs made for tests: wheels of a few bytes, a pip of ten lines."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

from tools.pack.contents import Entry
from tools.packed import whole

KIND = "linux-x86_64-cp311"
# As little of pip as the setting up asks for: it says what it was told and makes the target.
PIP = """
import os, pathlib, sys
words = sys.argv[1:]
if os.environ.get("FAILS"):
    sys.exit("ERROR: nothing fits")
target = pathlib.Path(words[words.index("--target") + 1])
target.mkdir()
(target / "told.txt").write_text(" ".join(words))
"""


def wheel(folder: Path, name: str, version: str = "1.0", *requires: str) -> Path:
    """A wheel with nothing in it but what it says it needs."""
    path = folder / f"{name}-{version}-py3-none-any.whl"
    lines = [f"Name: {name}", f"Version: {version}", *(f"Requires-Dist: {r}" for r in requires)]
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(f"{name}-{version}.dist-info/METADATA", "\n".join(lines) + "\n\n")
    return path


def small_pack(folder: Path, installed_bytes: int = 1000) -> Path:
    """A pack with one part, as its first start finds it."""
    wheels = folder / "wheels"
    wheels.mkdir(parents=True)
    with zipfile.ZipFile(wheels / "pip-1.0-py3-none-any.whl", "w") as archive:
        archive.writestr("pip/__main__.py", PIP)
    (wheels / f"{KIND}.txt").write_text("part==1.0\n")
    (folder / "app").mkdir()
    said = {"kinds": {KIND: {"parts": "abc", "installed_bytes": installed_bytes}}}
    (folder / whole.MANIFEST).write_text(json.dumps(said))
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    lines = [f"{whole.sha256(p)}  {p.relative_to(folder).as_posix()}\n" for p in files]
    (folder / whole.SUMS).write_text("".join(lines))
    return folder


def entries() -> list[Entry]:
    """Two files of a pack, one that is run."""
    return [Entry("start.sh", b"#!/bin/sh\n", runnable=True), Entry("app/app.py", b"1\n")]
