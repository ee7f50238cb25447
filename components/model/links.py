"""Addresses to hand on: of a page, of one figure on it, and of either in a frame elsewhere."""

from __future__ import annotations

import re
from html import escape
from typing import Final
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

FIGURE: Final = "figure"  # the parameter that names one figure of a page
EMBED: Final = "embed"  # Streamlit's own: pages must not read or write it
FIGURE_KEY: Final = re.compile(r"[a-z0-9-]{1,60}")
LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})
FIGURE_HEIGHT: Final = 720  # px: the doughnut with its bars, beside each other
PAGE_HEIGHT: Final = 900  # px: a page scrolls inside its frame


def to_figure(address: str, figure: str) -> str:
    """The address of a page, leading to its figure with the foot ``figure``."""
    bare, _, query = address.partition("?")
    asked = {name: value for name, value in parse_qsl(query) if name != FIGURE}
    return f"{bare}?{urlencode({**asked, FIGURE: figure})}"


def embedded(address: str) -> str:
    """The same address without navigation and picker, for a frame on another page."""
    return f"{address}{'&' if '?' in address else '?'}{EMBED}=true"


def frame_snippet(address: str, title: str, height: int) -> str:
    """The HTML that shows ``address`` on another page; what is typed in cannot leave its quotes."""
    return (
        f'<iframe src="{escape(embedded(address))}" title="{escape(title)}" width="100%" '
        f'height="{height}" style="border:0" loading="lazy"></iframe>'
    )


def elsewhere(address: str, network: str | None) -> str:
    """The address as others on the room's network reach it.

    ``network`` is scheme, address and port that the app was started with for a room, None without.
    """
    if network is None or not only_here(address):
        return address
    there = urlsplit(network)
    return urlunsplit(urlsplit(address)._replace(scheme=there.scheme, netloc=there.netloc))


def only_here(address: str) -> bool:
    """Whether the address leads nowhere but to the computer that it is opened on."""
    return (urlsplit(address).hostname or "localhost") in LOOPBACK
