"""Cite or save a figure: what is offered is made when somebody opens it, and not on every run."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.charts.citation_box import citation_box
from components.model.citation import citation
from components.views import images
from components.views.figure import figure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


def show(
    key: str,
    provenance: Callable[[], list[tuple[str, str]]],
    link: str,
    values: Callable[[], Iterable[str]] | None,
    picture: images.Picture,
) -> None:
    """A small button that opens the citation and pictures of the figure with that ``key``."""
    box = st.popover(
        "Cite or save",
        key=f"cite-{key}",
        icon=":material/format_quote:",
        on_change="rerun",
        help="Values, interval, period, source, licence and link, to copy; the figure as a picture",
    )
    if not box.open:
        return
    with box:
        lines = provenance()
        images.offer(key, picture, lines)
        text = citation(values() if values else (), lines)
        theme = st.context.theme.type or "light"
        figure(citation_box(text, link, theme), f"citation-{key}")
