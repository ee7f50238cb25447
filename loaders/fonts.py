"""The fonts of the screen as TrueType files, which is what print and pictures are set with.

The screen's are packed for browsers (woff2): the sans lies in static/fonts, the serif among
Streamlit's own files. They are unpacked once, beside the database, and nothing is fetched.
"""

from __future__ import annotations

import io
import logging
import os
import tempfile
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final
from zlib import crc32

from loaders import database, paths
from loaders.errors import ExplorerError

if TYPE_CHECKING:
    from collections.abc import Iterator

SERIF: Final = "static/static/media/SourceSerifVariable-Roman*.woff2"  # in Streamlit's folder
_LOGGER: Final = logging.getLogger(__name__)
LETTERS: Final = "letters.txt"  # what the fonts draw: to ask them takes a tenth of a second
READABLE: Final = 0o644  # by whoever runs the explorer next
FAMILY_IDS: Final = (1, 16)  # of a font's name table: family, and family across all weights


def print_fonts() -> Path:
    """The folder that holds the fonts as .ttf; they are made where they are missing.

    It lies beside the database, or in the system's folder for temporary files where no other can be
    written. It is looked at each time: whoever clears folders up may have taken the fonts away.

    Raises:
        ExplorerError: the fonts of the screen are not where they were, or no folder can be written.
    """
    for folder in _folders():
        try:
            return _unpacked(folder)
        except OSError as fault:
            _LOGGER.warning("The fonts for print cannot be kept in %s: %s", folder, fault)
    raise ExplorerError(
        "The fonts for print cannot be unpacked: no folder can be written, or the disk is full.",
        "Make room on the disk, or give the explorer a folder it may write to, and try again.",
    )


def _folders() -> Iterator[Path]:
    name = f"fonts-{_known():08x}"
    for folder in (*database.folders(), _temporary()):
        if folder is not None:
            yield folder / name


def _temporary() -> Path | None:
    """The system's folder for temporary files; None where it has none that can be written.

    Python then names the folder it was started in, which is no place to leave fonts in.
    """
    try:
        folder = Path(tempfile.gettempdir())
    except FileNotFoundError:
        return None
    return None if folder == Path.cwd() else folder / "connected-places"


@lru_cache(maxsize=1)
def _sources() -> dict[str, Path]:
    """The fonts of the screen by the family that print knows them under."""
    return {
        "Hanken Grotesk": paths.STATIC / "fonts" / "hanken-grotesk-latin.woff2",
        "Hanken Grotesk Ext": paths.STATIC / "fonts" / "hanken-grotesk-latin-ext.woff2",
        "Source Serif": serif(),
    }


@lru_cache(maxsize=1)
def _known() -> int:
    """What tells these fonts from others: a newer Streamlit may bring a newer serif.

    Raises:
        ExplorerError: a file is missing.
    """
    try:
        return crc32(b"".join(path.read_bytes() for path in _sources().values()))
    except OSError as fault:
        raise ExplorerError(
            f"The font {Path(fault.filename or 'of the screen').name} is missing.",
            "Run make run again, or unpack the explorer anew: some of its files are not there.",
        ) from fault


def _unpacked(folder: Path) -> Path:
    """The folder with all fonts and the list of their letters in it.

    Raises:
        OSError: it cannot be written.
    """
    fonts = {
        family: folder / f"{source.stem.split('.')[0]}.ttf" for family, source in _sources().items()
    }
    wanted = [*fonts.values(), folder / LETTERS]
    if all(path.is_file() for path in wanted):
        return folder
    folder.mkdir(parents=True, exist_ok=True)
    drawable: set[int] = set()
    for family, source in _sources().items():
        drawable |= _unpack(source, fonts[family], family)
    _write(folder / LETTERS, "".join(map(chr, sorted(drawable))).encode())
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


def _unpack(source: Path, target: Path, family: str) -> set[int]:
    """Write the font and return the numbers of the letters that it can draw."""
    from fontTools.ttLib import TTFont  # noqa: PLC0415 - needed once, not at every start

    with TTFont(source, recalcTimestamp=False) as font:
        font.flavor = None
        for record in font["name"].names:
            if record.nameID in FAMILY_IDS:
                record.string = family
        made = io.BytesIO()
        font.save(made)
        drawable = set(font.getBestCmap())
    _write(target, made.getvalue())
    return drawable


def _write(target: Path, content: bytes) -> None:
    """Write beside it, then move into place: two processes may do this at once."""
    handle, beside = tempfile.mkstemp(dir=target.parent, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(beside).chmod(READABLE)
        Path(beside).replace(target)
    except OSError:
        Path(beside).unlink(missing_ok=True)
        raise


def letters() -> frozenset[str]:
    """Every letter that one of the fonts for print can draw.

    Raises:
        ExplorerError: as ``print_fonts``.
    """
    return _letters(print_fonts())


@lru_cache(maxsize=1)
def _letters(folder: Path) -> frozenset[str]:
    return frozenset((folder / LETTERS).read_bytes().decode())
