"""A small builder of HTML and SVG in which text cannot become markup.

Every chart of ours is made of :func:`el`; names, titles and words come from data and users, and are
escaped here, in the one place that writes angle brackets.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Final

VOID: Final = frozenset({"br", "hr", "img", "input", "meta", "link"})  # HTML without an end tag
LONGEST_HEADING: Final = 14  # letters of a place's name that fit above a column of figures
EMPTY_SVG: Final = frozenset({"path", "rect", "circle", "line", "use"})

Attribute = str | int | float | bool | None


class Markup(str):
    """Text that is markup already and is not escaped again. Made by el() and join() only."""

    __slots__ = ()


def number(value: float) -> str:
    """A coordinate with one decimal at most and no empty decimals: "12.5", "12", "0"."""
    text = f"{value:.1f}".removesuffix(".0")
    return "0" if text == "-0" else text


def _attribute(name: str, value: Attribute) -> str:
    if value is None or value is False:
        return ""
    key = name.rstrip("_").replace("_", "-")
    if value is True:
        return f" {key}"
    text = number(value) if isinstance(value, (int, float)) else value
    return f' {key}="{escape(text)}"'


def _child(child: Markup | str | float | None) -> str:
    if child is None:
        return ""
    if isinstance(child, Markup):
        return child
    return escape(number(child) if isinstance(child, (int, float)) else child, quote=False)


def el(tag: str, *children: Markup | str | float | None, **attributes: Attribute) -> Markup:
    """One element with its children; text and attributes are escaped, None leaves nothing.

    Attribute names are written as Python allows: ``class_`` is class, ``data_choose`` data-choose,
    ``viewBox`` stays. True writes a bare attribute, None and False none at all.
    """
    written = "".join(_attribute(name, value) for name, value in attributes.items())
    if tag in VOID:
        return Markup(f"<{tag}{written}>")
    inside = "".join(_child(child) for child in children)
    if not inside and tag in EMPTY_SVG:
        return Markup(f"<{tag}{written}/>")
    return Markup(f"<{tag}{written}>{inside}</{tag}>")


def join(parts: Iterable[Markup | str | None]) -> Markup:
    """Parts one after the other; plain text among them is escaped."""
    return Markup("".join(_child(part) for part in parts))


def only_read_aloud(text: str) -> Markup:
    """Words for a screen reader where the eye sees the same in another way."""
    return el("span", text, class_="cp-vh")


def column_heading(place: str, instead: str) -> Markup | str:
    """A place's name above its figures; a long one is read aloud and ``instead`` is shown."""
    if len(place) <= LONGEST_HEADING:
        return place
    return join([el("span", instead, aria_hidden="true"), only_read_aloud(place)])
