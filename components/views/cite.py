"""Cite this figure: the citation is made when somebody opens it, and not on every run."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.charts.citation_box import citation_box
from components.model.citation import citation
from components.views.figure import figure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


def show(
    key: str,
    provenance: Callable[[], list[tuple[str, str]]],
    link: str,
    values: Callable[[], Iterable[str]] | None,
) -> None:
    """A small button that opens the citation of the figure with that ``key``."""
    box = st.popover(
        "Cite",
        key=f"cite-{key}",
        icon=":material/format_quote:",
        on_change="rerun",
        help="Values, interval, period, source, licence and link, to copy",
    )
    if not box.open:
        return
    with box:
        text = citation(values() if values else (), provenance())
        theme = st.context.theme.type or "light"
        figure(citation_box(text, link, theme), f"citation-{key}")
