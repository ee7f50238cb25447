"""The fonts of the screen as TrueType files, which is what print and pictures are set with.

The screen's are packed for browsers (woff2): the sans lies in static/fonts, the serif among
Streamlit's own files. They are unpacked once, beside the database, and nothing is fetched.
"""

from __future__ import annotations

import os
import tempfile
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final
from zlib import crc32

from loaders import database, paths
from loaders.errors import ExplorerError

SERIF: Final = "static/static/media/SourceSerifVariable-Roman*.woff2"  # in Streamlit's folder
FAMILY_IDS: Final = (1, 16)  # of a font's name table: family, and family across all weights


@lru_cache(maxsize=1)
def print_fonts() -> Path:
    """The folder that holds the fonts as .ttf; they are made where they are missing.

    Raises:
        ExplorerError: Streamlit's serif is not where it was, or no folder can be written.
    """
    sources = {
        "Hanken Grotesk": paths.STATIC / "fonts" / "hanken-grotesk-latin.woff2",
        "Hanken Grotesk Ext": paths.STATIC / "fonts" / "hanken-grotesk-latin-ext.woff2",
        "Source Serif": serif(),
    }
    # A newer Streamlit may bring a newer serif: what was made of another file is made anew.
    known = crc32(b"".join(path.read_bytes() for path in sources.values()))
    folder = database.writable_folder() / f"fonts-{known:08x}"
    folder.mkdir(parents=True, exist_ok=True)
    for family, source in sources.items():
        _unpack(source, folder / f"{source.stem.split('.')[0]}.ttf", family)
    return folder


def serif() -> Path:
    """The serif of the screen. Raises ExplorerError where Streamlit has it no more."""
    spec = find_spec("streamlit")
    for root in (spec.submodule_search_locations or []) if spec else []:
        for found in sorted(Path(root).glob(SERIF)):
            return found
    raise ExplorerError(
        "The serif for print is not among Streamlit's files.",
        "Run make run again: it installs the Streamlit that this explorer was tested with.",
    )


def _unpack(source: Path, target: Path, family: str) -> None:
    """Write beside it, then move into place: two processes may do this at once."""
    if target.is_file():
        return
    from fontTools.ttLib import TTFont  # noqa: PLC0415 - needed once, not at every start

    with TTFont(source, recalcTimestamp=False) as font:
        font.flavor = None
        for record in font["name"].names:
            if record.nameID in FAMILY_IDS:
                record.string = family
        handle, beside = tempfile.mkstemp(dir=target.parent, suffix=".part")
        with os.fdopen(handle, "wb") as file:
            font.save(file)
    Path(beside).replace(target)


@lru_cache(maxsize=1)
def letters() -> frozenset[str]:
    """Every letter that one of the fonts for print can draw."""
    from fontTools.ttLib import TTFont  # noqa: PLC0415 - as above

    found: set[str] = set()
    for path in sorted(print_fonts().glob("*.ttf")):
        with TTFont(path, lazy=True) as font:
            found |= {chr(code) for code in font.getBestCmap()}
    return frozenset(found)
