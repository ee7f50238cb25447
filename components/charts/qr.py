"""A QR code as SVG of our own: dark on light in either theme, so that phones read it."""

from __future__ import annotations

from typing import Final

import segno

from components.charts.markup import Markup, el

QUIET: Final = 4  # modules of white around it, as the standard asks


def qr_code(address: str, label: str) -> Markup:
    """The code for ``address`` with medium error correction, drawn as one path."""
    matrix = segno.make(address, error="m", micro=False).matrix
    size = len(matrix) + 2 * QUIET
    runs = "".join(
        f"M{x + QUIET} {y + QUIET}h1v1h-1z"
        for y, row in enumerate(matrix)
        for x, dark in enumerate(row)
        if dark
    )
    return el(
        "svg",
        el("rect", width=size, height=size, fill="#fff"),
        el("path", d=runs, fill="#000"),
        viewBox=f"0 0 {size} {size}", class_="cp-qr", role="img", aria_label=label,
        shape_rendering="crispEdges",
    )  # fmt: skip
