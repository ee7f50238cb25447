"""Own targets as a list: the decision in a dashed box, what the figures say beside it.

A decision is no statistic: it stands in a dashed box in italics, as opinions do.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from components.charts.markup import Markup, el, join

OPEN, REMOVE = "open", "remove"  # what an entry's buttons ask for: "open/adult-smokers~2030"


@dataclass(frozen=True, slots=True)
class TargetEntry:
    """One target in words. ``link`` is text; it is made one to click where ``is_web`` says so."""

    key: str
    title: str
    aim: str
    decided_by: str
    link: str
    is_web: bool
    facts: Sequence[tuple[str, str]]
    chosen: bool


def decision(aim: str, decided_by: str, link: str, *, is_web: bool) -> Markup:
    """The target itself: what, until when, who decided it, and where that can be read."""
    return el(
        "div",
        el("p", aim, class_="cp-aim"),
        el("p", "Decided by ", decided_by, class_="cp-detail"),
        el("p", _link(link, is_web=is_web), class_="cp-detail") if link else None,
        class_="cp-opinion cp-decision",
    )


def targets_list(entries: Sequence[TargetEntry]) -> Markup:
    """Every target, in the order given; none is ranked."""
    return el("ul", *(_entry(each) for each in entries), class_="cp-targets", role="list")


def _entry(one: TargetEntry) -> Markup:
    facts = (part for name, text in one.facts for part in (el("dt", name), el("dd", text)))
    shown = "Shown below" if one.chosen else "Show its path"
    ways = join(
        [
            _button(shown, f"{OPEN}/{one.key}", one),
            _button("Remove", f"{REMOVE}/{one.key}", one),
        ]
    )
    return el(
        "li",
        decision(one.aim, one.decided_by, one.link, is_web=one.is_web),
        el(
            "div", el("h3", one.title), el("dl", *facts),
            el("p", ways, class_="cp-target-ways"),
        ),
        class_="cp-chosen" if one.chosen else None,
    )  # fmt: skip


def _button(text: str, identity: str, one: TargetEntry) -> Markup:
    return el(
        "button", text, type="button", data_choose=identity, class_="cp-link",
        aria_label=f"{text}: {one.title}, {one.aim}",
    )  # fmt: skip


def _link(link: str, *, is_web: bool) -> Markup | str:
    if not is_web:
        return link
    return el("a", link, href=link, target="_blank", rel="noopener noreferrer")


TARGETS_CSS: Final = """
.cp-targets{list-style:none;margin:14px 0 0;padding:0}
.cp-targets>li{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,8fr);gap:8px 28px;
  margin:0;padding:16px 0;border-top:1px solid var(--cp-hair);align-items:start}
.cp-targets>li.cp-chosen{box-shadow:-11px 0 var(--cp-page),-14px 0 var(--cp-accent)}
.cp-figure .cp-targets h3{font:620 16px/22px var(--cp-sans);color:var(--cp-ink);margin:0 0 8px;
  padding:0}
.cp-targets dl{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));
  grid-template-rows:auto auto;grid-auto-flow:column;gap:0 20px;margin:0}
.cp-targets dt{font-size:13px;line-height:18px;color:var(--cp-ink2);font-weight:400}
.cp-targets dd{font-size:14.5px;line-height:19px;color:var(--cp-ink);margin:0;font-weight:550}
.cp-target-ways{display:flex;gap:22px;margin:10px 0 0;font-size:14.5px;line-height:24px}
.cp-list+.cp-source{margin-top:12px}.cp-decision+.cp-list{margin-top:14px}.cp-list+.cp-note{margin-top:14px}
.cp-decision .cp-aim{font:italic 600 21px/27px var(--cp-serif);color:var(--cp-ink);margin:0 0 4px}
.cp-decision .cp-detail{overflow-wrap:anywhere}
.cp-decision a{color:var(--cp-accent)}
.cp-faults{margin:4px 0 0;padding:0 0 0 20px;color:var(--cp-ink)}
.cp-faults li{font-size:15px;line-height:22px;margin:0 0 2px;overflow-wrap:anywhere}
@container (max-width:760px){.cp-targets>li{grid-template-columns:minmax(0,1fr)}
.cp-targets dl{grid-template-columns:repeat(2,minmax(0,1fr));
  grid-template-rows:repeat(4,auto);gap:0 20px}.cp-targets dd{margin-bottom:8px}}
@media print{.cp-target-ways{display:none}.cp-targets>li{break-inside:avoid}}
"""
