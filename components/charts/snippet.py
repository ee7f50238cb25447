"""A text with what a search found in it marked."""

from __future__ import annotations

from typing import Final

from components.charts.markup import Markup, el, join
from components.model.snippets import Marks, marked_parts

CSS: Final = """
.cp-figure mark{background:var(--cp-accentsoft);color:var(--cp-ink);padding:1px 2px;margin:0 -2px;
  border-radius:3px;box-decoration-break:clone;-webkit-box-decoration-break:clone;
  font-weight:620;text-decoration:underline dotted var(--cp-ink3) 1.5px;text-underline-offset:4px}
@media (forced-colors:active){.cp-figure mark{background:Mark;color:MarkText}}
"""
"""Shade, weight and dots: seen without colour too, and not taken for a link."""


def marked(text: str, marks: Marks) -> Markup | str:
    """The text, escaped, with ``<mark>`` round each thing found; the text itself without marks."""
    if not marks:
        return text
    return join(
        el("mark", part.text) if part.is_marked else part.text for part in marked_parts(text, marks)
    )
