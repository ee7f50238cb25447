"""A figure as a picture: the buttons for it, drawn when somebody opens them.

The browser draws the picture from what is on the page, so a new chart needs nothing here, and the
server neither time nor memory for it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from zlib import crc32

import streamlit as st

from components.charts.picture_box import KINDS, SIZES, PictureWords, picture_box
from components.model import provenance
from components.views.figure import figure
from loaders.paths import STATIC

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from components.model.catalogue_rows import Source

SCRIPTS: Final = (STATIC / "picture.js", STATIC / "picture_draw.js")
_SENTENCE_END: Final = re.compile(r"(?<=[a-z0-9)])\.\s+(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class Picture:
    """What a picture of a figure says, and the file's name without size and ending."""

    title: str
    note: str
    sources: Callable[[], Sequence[Source]]
    stem: str
    made: date
    block: str | None = None  # the container it fills, where that is not the one round its foot


def script_address() -> str:
    """The script with the checksum of both its files, so that a browser does not keep old ones."""
    known = crc32(b"".join(path.read_bytes() for path in SCRIPTS))
    return f"./{SCRIPTS[0].name}?{known:x}"


def offer(key: str, picture: Picture, lines: Sequence[tuple[str, str]]) -> None:
    """The buttons, for the figure above the foot with that ``key``; ``lines`` is its provenance."""
    names = {
        (size, kind): provenance.file_name(picture.stem, size, made=picture.made, ending=kind)
        for size, _ in SIZES
        for kind in KINDS
    }
    box = picture_box(
        words(picture, lines), names, foot=key, block=picture.block, script=script_address(),
        theme=st.context.theme.type or "light",
    )  # fmt: skip
    figure(box, f"picture-{key}")


def words(picture: Picture, lines: Sequence[tuple[str, str]]) -> PictureWords:
    """What stands above and below the figure in its picture.

    The note of the page; source and licence where that does not name them; attributions, each
    sentence once, where sources are few enough to be named in full; then where it comes from.
    """
    sources = picture.sources()
    foot = [picture.note, *_unnamed(picture.note, sources)]
    if len(sources) <= provenance.MOST_IN_FULL:
        foot.append(_thanks(sources, " ".join(foot)))
    of = dict(lines)
    foot += [f"{label}: {of[label]}" for label in ("Share alike",) if label in of]
    own = f"{provenance.NAME} {of['Version']}. Data {of['Data']}. Made on {of['Made on']}."
    return PictureWords(picture.title, [*filter(None, foot), f"{own} {of['Link']}"])


def _unnamed(note: str, sources: Sequence[Source]) -> list[str]:
    """Sources and licences, where the note leaves a licence out."""
    if all(source.licence in note for source in sources) or "Licences: " in note:
        return []
    if len(sources) > provenance.MOST_IN_FULL:
        return [provenance.many_sources_line(sources)]
    return [provenance.source_line(source, []) for source in sources]


def _thanks(sources: Sequence[Source], said: str) -> str:
    """The sentences of the attributions that are not said already, each once."""
    parts = (part.strip(". ") for s in sources for part in _SENTENCE_END.split(s.attribution))
    return " ".join(f"{part}." for part in provenance.unique(parts) if part not in said)
