"""The list of indicators: a heading a component, and each indicator with what it is and holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from components.charts.icons import tile
from components.charts.markup import Markup, el
from components.charts.prose import details

OPEN, FILE = "open", "file"  # what an entry's two buttons ask for: "open/health/adult-smokers"


@dataclass(frozen=True, slots=True)
class Entry:
    """One indicator in words."""

    indicator_id: str
    component_id: str
    title: str
    theme: str
    summary: str
    definition: str
    facts: Sequence[tuple[str, str]]


def entry(one: Entry) -> Markup:
    """Title, summary, definition; the rest to unfold; a way to its page and to its figures."""
    terms = (part for name, text in one.facts for part in (el("dt", name), el("dd", text)))
    more = details("More about it", el("dl", *terms, class_="cp-facts"))
    return el(
        "li",
        el("h3", one.title),
        el("p", f"{one.theme} · {one.summary}", class_="cp-sub"),
        el("p", one.definition, class_="cp-prose"),
        more,
        el(
            "p",
            _button("Open", f"{OPEN}/{one.component_id}/{one.indicator_id}", one.title),
            _button("Figures of all councils", f"{FILE}/{one.indicator_id}", one.title),
            class_="cp-entry-ways",
        ),
        class_="cp-entry",
    )


def _button(text: str, identity: str, title: str) -> Markup:
    return el(
        "button", text, type="button", data_choose=identity, class_="cp-link",
        aria_label=f"{text}: {title}",
    )  # fmt: skip


def group(component_id: str, title: str, entries: Sequence[Markup]) -> Markup:
    """A component's entries under its heading, with how many they are."""
    heading = el(
        "h2", tile(component_id, 30), f"{title}: {len(entries)}", class_="cp-finding-small"
    )
    return el("div", heading, el("ul", *entries), class_="cp-entries")


INDICATOR_LIST_CSS: Final = """
.cp-entries{margin-top:26px}.cp-entries>ul{list-style:none;margin:0;padding:0}.cp-entries>h2{display:flex;gap:12px;align-items:center}
.cp-entry{border-top:1px solid var(--cp-hair);padding:12px 0 10px}
.cp-entry h3{font-size:17px;line-height:24px;font-weight:620;margin:0;padding:0;color:var(--cp-ink)}
.cp-entry .cp-prose{margin:6px 0;max-width:84ch}.cp-figure .cp-entry details{border:0;padding:0}
.cp-entry summary{font-size:14.5px;font-weight:400;color:var(--cp-ink2)}
.cp-entry-ways{margin:4px 0 0;display:flex;gap:22px;font-size:14.5px;line-height:24px}
.cp-on-paper{display:none}
[data-testid=stLayoutWrapper]:has(>[class*=st-key-noprint-bar]){position:sticky;bottom:0;z-index:5;
  background:var(--cp-surface);border-top:2px solid var(--cp-accent);padding:10px 16px}
@media print{.cp-on-paper{display:block}.cp-entry-ways{display:none}.cp-entry{break-inside:avoid}}
"""
