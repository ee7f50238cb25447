"""What stands out for a place beside the cases on it; and cases as lines, for the many."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from components.charts.icons import icon, tile
from components.charts.markup import Markup, el
from components.model.case_view import CaseView
from components.model.spots import Spot

CSS: Final = """
.cp-spotlist{list-style:none;margin:14px 0 0;padding:0}
.cp-spotrow{display:grid;grid-template-columns:minmax(0,4fr) minmax(0,7fr);gap:10px 36px;margin:0;
  padding:16px 0 18px;border-top:1px solid var(--cp-hair)}
.cp-spotrow h3{display:flex;align-items:center;gap:10px;font:600 20px/26px var(--cp-serif);
  color:var(--cp-ink);margin:0 0 6px;padding:0;--s:24px}
.cp-figure .cp-spotrow .cp-detail{margin:6px 0 0}
.cp-spotlist~.cp-meta,.cp-lines+.cp-meta{margin-top:12px}
.cp-lines{list-style:none;margin:0;padding:0}
.cp-lines>li{margin:0;padding:0 0 11px}
.cp-lines>li:last-child{padding-bottom:0}
.cp-lines p{margin:0}
.cp-figure :is(.cp-lines h3,.cp-lines h4){margin:0;padding:0;font-size:16px;line-height:22px}
.cp-figure .cp-line-title{font:600 16px/22px var(--cp-sans);color:var(--cp-accent);
  text-decoration:underline;text-underline-offset:3px;text-decoration-thickness:1px}
.cp-figure .cp-line-title:hover{text-decoration-thickness:2px}
.cp-figure .cp-line-title:focus-visible{outline:2px solid var(--cp-accent);outline-offset:2px;
  border-radius:2px}
.cp-line-who{font-size:14px;line-height:20px;color:var(--cp-ink2)}
.cp-line-said{font-size:15px;line-height:21px;color:var(--cp-ink);max-width:74ch}
.cp-line-why{font-size:13.5px;line-height:19px;color:var(--cp-ink2)}
.cp-cases+.cp-lines{margin-top:22px;display:grid;column-gap:36px;
  grid-template-columns:repeat(auto-fit,minmax(min(100%,420px),1fr))}
.cp-cases+.cp-lines>li{border-top:1px solid var(--cp-hair);padding:10px 0 12px}
@container cp-main (max-width:700px){.cp-spotrow{grid-template-columns:minmax(0,1fr)}}
@media print{.cp-spotrow,.cp-lines>li{break-inside:avoid}}
"""


@dataclass(frozen=True, slots=True)
class CaseLine:
    """A case in a few lines: how it is said, why it is here, where its own page is."""

    view: CaseView
    why: str
    address: str


def case_lines(lines: Iterable[CaseLine], *, level: int = 4) -> Markup:
    """Cases as a list: title that leads to its page, who, what came of it, why here.

    ``level`` is that of a title among the headings.
    """
    return el("ul", *(el("li", _line(each, level)) for each in lines), class_="cp-lines",
              role="list")  # fmt: skip


def spot_list(items: Iterable[Markup]) -> Markup:
    """Spots one under another."""
    return el("ul", *(el("li", item, class_="cp-spotrow") for item in items), class_="cp-spotlist",
              role="list")  # fmt: skip


def spot_item(
    spot: Spot, theme: str, what_for: str, lines: Iterable[CaseLine], empty: str
) -> Markup:
    """What stands out on the left, the cases on it on the right; ``empty`` where there are none."""
    shown = [*lines]
    left = el(
        "div",
        el("h3", tile(spot.component_id, 24), theme),
        el("p", spot.indicator_title, class_="cp-sub"),
        el("p", icon(spot.sign), el("span", spot.claim), class_=f"cp-verdict cp-{spot.tone}"),
        el("p", what_for, class_="cp-detail"),
    )
    right = case_lines(shown) if shown else el("p", empty, class_="cp-detail")
    return Markup(f"{left}{el('div', right)}")


def _line(line: CaseLine, level: int) -> Markup:
    view = line.view
    title = el(
        "a", view.title, href=line.address, target="_self", data_choose=f"case:{view.address}",
        class_="cp-line-title",
    )  # fmt: skip
    return el(
        "article",
        el(f"h{level}", title),
        el("p", view.who, class_="cp-line-who"),
        el("p", view.result or view.summary, class_="cp-line-said"),
        el("p", line.why, class_="cp-line-why"),
    )
