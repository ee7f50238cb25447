"""A long table as a window on it, and the switch that shows all of it at once."""

from __future__ import annotations

from typing import Final

from components.charts.markup import Markup, el

WINDOW_ROWS: Final = 14  # that fit into the window of 520 px; shorter tables are shown whole


def scrolling(table: Markup, caption: str) -> Markup:
    """A table that scrolls on its own, which the keyboard reaches; ``caption`` is its name."""
    return el("div", table, class_="cp-scroll", tabindex="0", role="region", aria_label=caption)


def tall(region: Markup, rows: int, noun: str) -> Markup:
    """``region`` (a labelled ``cp-scroll``) in a window; as it is where all its rows fit.

    Above it stands "Show all 296 councils" (``noun`` in the plural). The switch is the browser's
    own: no round trip to the server, and paper always takes the whole.
    """
    if rows <= WINDOW_ROWS:
        return region
    switch = el("label", el("input", type="checkbox"), f"Show all {rows} {noun}", class_="cp-whole")
    return el("div", switch, region, class_="cp-tall")
