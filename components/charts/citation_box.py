"""A citation to copy, and the link to the figure that it is of."""

from __future__ import annotations

from components.charts.link_box import Handed, copy_row, link_part
from components.charts.markup import Markup, el
from components.charts.tokens import ThemeType


def citation_box(text: str, handed: Handed, theme: ThemeType) -> Markup:
    """The box: each button copies what ``data-text`` of the same name holds (figure.js).

    It says which theme it stands in: what opens over a page is not inside the page's own element.
    """
    return el(
        "div",
        el("h2", f"Cite {handed.what}"),
        el("pre", text, data_text="citation", tabindex="0", role="group", aria_label="Citation"),
        copy_row("Copy citation", "citation"),
        link_part(handed),
        class_="cp-handed",
        style=f"color-scheme:{theme}",
    )
