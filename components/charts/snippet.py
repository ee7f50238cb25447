"""A text with what a search found in it marked."""

from __future__ import annotations

from typing import Final

from components.charts.markup import Markup, el, join
from components.model.snippets import Marks, marked_parts

CSS: Final = """
.cp-figure mark{background:var(--cp-accentsoft);color:var(--cp-ink);padding:1px 2px;margin:0 -2px;
  border-radius:3px;box-decoration-break:clone;-webkit-box-decoration-break:clone;
  text-decoration:underline;text-decoration-color:var(--cp-accent);text-decoration-thickness:2px;
  text-underline-offset:3px}
@media (forced-colors:active){.cp-figure mark{background:Mark;color:MarkText}}
"""
"""Shade and underline: the mark is seen without colour too."""


def marked(text: str, marks: Marks) -> Markup | str:
    """The text, escaped, with ``<mark>`` round each thing found; the text itself without marks."""
    if not marks:
        return text
    return join(
        el("mark", part.text) if part.is_marked else part.text for part in marked_parts(text, marks)
    )
