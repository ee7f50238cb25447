"""Every unknown figure of a place in words: what, of which kind, why, who might hold it, shared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from components.charts.markup import Markup, el
from components.model.map_codes import UNKNOWN_LETTERS
from components.model.rows import UnknownReason
from components.model.wording import UNKNOWN_WORDS, sentence_start

COLUMNS = ("Indicator", "Kind", "Why", "Might be held by")


@dataclass(frozen=True, slots=True)
class UnseenEntry:
    """One unknown in words; ``kind`` is None for a theme that has no indicator."""

    title: str
    theme: str
    kind: UnknownReason | None
    why: str
    basis: str
    holder: str | None
    lacking: str


def unseen_list(caption: str, shared: str, entries: Sequence[UnseenEntry]) -> Markup:
    """A table of them; on a phone each is a block of its own. ``shared`` heads the last column."""
    head = el("tr", *(el("th", name, scope="col") for name in (*COLUMNS, shared)))
    table = el(
        "table",
        el("caption", caption, class_="cp-vh"),
        el("thead", head),
        el("tbody", *(_row(each, shared) for each in entries)),
        class_="cp-table",
    )
    return el("div", table, class_="cp-unseen-list")


def _row(one: UnseenEntry, shared: str) -> Markup:
    return el(
        "tr",
        el("th", one.title, el("small", one.theme), scope="row"),
        el("td", *_kind(one.kind)),
        el("td", one.why, el("small", one.basis)),
        el("td", sentence_start(one.holder) if one.holder else "–", data_name="Might be held by"),
        el("td", one.lacking, data_name=shared),
    )


def _kind(kind: UnknownReason | None) -> tuple[Markup, str]:
    if kind is None:
        return el("i", "?", class_="cp-sq cp-sq-empty", aria_hidden="true"), "No indicator"
    swatch = el("i", class_=f"cp-sq cp-sw-{UNKNOWN_LETTERS[kind]}", aria_hidden="true")
    return swatch, sentence_start(UNKNOWN_WORDS[kind])
