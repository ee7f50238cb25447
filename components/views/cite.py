"""Cite or save a figure: what is offered is made when somebody opens it, and not on every run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components.charts.citation_box import citation_box
from components.model import links
from components.model.citation import citation
from components.views import embed, images
from components.views.figure import figure
from components.views.handed import handed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


CITE_OR_SAVE: Final = "Cite or save"
CITE: Final = "Cite"


def show(
    key: str,
    provenance: Callable[[], list[tuple[str, str]]],
    link: str,
    values: Callable[[], Iterable[str]] | None,
    *,
    picture: images.Picture | None = None,
    is_page: bool = False,
) -> None:
    """A small button that opens the citation and pictures of the figure with that ``key``.

    ``link`` is the address of the page; what is copied leads to the figure on it, unless the page
    is one list and the figure all of it (``is_page``). What is words alone has no ``picture``.
    """
    if not is_page:
        embed.offer(key)
    box = st.popover(
        CITE_OR_SAVE if picture else CITE,
        key=f"cite-{key}",
        icon=":material/format_quote:",
        on_change="rerun",
        help="Values, interval, period, source, licence and link, to copy; the figure as a picture",
    )
    if not box.open:
        return
    with box:
        said = provenance()
        title = said[0][1]
        one = handed(link, title) if is_page else handed(links.to_figure(link, key), title, key)
        lines = [(label, one.link if label == "Link" else words) for label, words in said]
        if picture is not None:
            images.offer(key, picture, lines)
        text = citation(values() if values else (), lines)
        theme = st.context.theme.type or "light"
        figure(citation_box(text, one, theme), f"citation-{key}")
