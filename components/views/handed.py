"""What is handed on as a link: this page or one figure of it, also as a code and in a frame."""

from __future__ import annotations

from components.charts.link_box import Handed
from components.model import links
from components.views import room_address

THIS_PAGE = "this page"
THIS_FIGURE = "this figure"


def handed(address: str, title: str, figure: str | None = None) -> Handed:
    """The link as others reach it: of a page, or with ``figure`` (its key) of a figure on it."""
    there = links.elsewhere(address, room_address.base())
    height = links.FIGURE_HEIGHT if figure else links.PAGE_HEIGHT
    return Handed(
        THIS_FIGURE if figure else THIS_PAGE,
        there,
        links.frame_snippet(there, title, height),
        links.only_here(there),
    )
