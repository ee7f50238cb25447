"""The one mount for our own drawings: HTML in, the id of what was chosen out."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final
from zlib import crc32

import streamlit as st

from components.views.drawings import Drawing, pack
from loaders.paths import STATIC

if TYPE_CHECKING:
    from collections.abc import Callable

SCRIPT: Final = STATIC / "figure.js"


def _loader(part: str) -> str:
    """All that Streamlit sends with every figure of every run; the script is a file.

    The file's checksum is in its address, so that a browser does not keep an old one. On two lines,
    because Streamlit takes a script of one line for a file's name.
    """
    address = f"app/static/{SCRIPT.name}?{crc32(SCRIPT.read_bytes()):x}"
    return f"export default c=>\nimport(new URL('{address}',document.baseURI)).then(m=>m.{part}(c))"


KEPT: Final = 128  # packed lately though nobody keeps them: some 4 KB each and 20 KB before

_shown = st.components.v2.component("cp_shown", js=_loader("show"), isolate_styles=False)
_chosen = st.components.v2.component("cp_chosen", js=_loader("choose"), isolate_styles=False)


_packed = lru_cache(maxsize=KEPT)(pack)


def figure(html: str | Drawing, key: str, on_choose: Callable[[str], None] | None = None) -> None:
    """Draws ``html`` made by components.charts, in which charts.markup has escaped everything.

    With ``on_choose`` a click, Enter or Space on an element with ``data-choose="id"`` calls it with
    the id before the page runs again. ``key`` is unique on the page and the same from run to run.
    What ``drawings.kept`` has drawn before is sent as it is kept.
    """
    packed = (html if isinstance(html, Drawing) else _packed(html)).packed
    if on_choose is None:
        _shown(key=key, data=packed)
        return

    def chosen() -> None:
        identity = st.session_state[key].chosen
        if isinstance(identity, str):
            on_choose(identity)

    _chosen(key=key, data=packed, on_chosen_change=chosen)


class _Whole:
    """Markup that Streamlit sends as it is.

    A string it would take for a file's name first, and then look for lines to move to the left.
    """

    def __init__(self, html: str) -> None:
        self._html = html

    def _repr_html_(self) -> str:
        return self._html


def plain(html: str) -> None:
    """Draws headings and lines that hold nothing to choose, unfold or draw with SVG.

    A plain element keeps no state: it costs a run a third of what a figure does, and stands on the
    screen before the first figure can be drawn.
    """
    st.html(_Whole(f'<div class="cp-figure">{html}</div>'))


def style_sheet(css: str) -> None:
    """Sends the style sheet, in its ``<style>`` element."""
    st.html(_Whole(css))
