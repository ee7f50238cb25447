"""What a room thinks: a dashed box, outlined bars, an italic title; never as statistics look."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from components.charts.markup import Markup, el

if TYPE_CHECKING:
    from collections.abc import Sequence

CSS: Final = """
.cp-opinion{border:2px dashed var(--cp-ctl);border-radius:8px;padding:18px 24px;
  display:grid;grid-template-columns:minmax(180px,1fr) 3fr;gap:20px;align-items:end}
.cp-figure .cp-opinion h3{font:italic 400 24px/1.2 var(--cp-serif);margin:0 0 6px;padding:0}
.cp-opinion p{margin:0;color:var(--cp-ink2)}
.cp-opinion-bars{display:grid;grid-auto-flow:column;grid-auto-columns:1fr;gap:14px;
  list-style:none;margin:0;padding:0;align-items:end}
.cp-opinion-bars li{margin:0;padding:0;text-align:center;line-height:1.25}
.cp-opinion-bars i{display:block;height:calc(var(--h)*70px);min-height:2px;box-sizing:border-box;
  border:2px solid var(--cp-ctl);border-bottom-width:3px;margin-bottom:5px}
.cp-opinion-bars b{display:block;font-size:1.1em}
.cp-door{display:flex;flex-wrap:wrap;gap:24px;align-items:center}
.cp-qr{width:190px;height:190px}
.cp-figure .cp-door p{margin:0;font-size:19px}
.cp-figure .cp-door .cp-code{font:620 40px/1.2 var(--cp-sans);letter-spacing:.06em}
body:has(.cp-phone) :is([data-testid=stSidebar],[data-testid=stHeader],.st-key-noprint-header){
  display:none!important}
.cp-figure .cp-phone-finding{font:600 26px/1.2 var(--cp-serif)!important;margin:0 0 8px;padding:0}
.cp-figure .cp-phone-head{color:var(--cp-ink2);margin:0 0 4px}
.cp-figure .cp-counted{font-weight:600;margin:4px 0}
@container (max-width:560px){.cp-opinion{grid-template-columns:1fr;padding:14px}
.cp-opinion-bars{grid-auto-flow:row;gap:8px}.cp-opinion-bars li{text-align:left;display:grid;
  grid-template-columns:8.5em 1fr auto;gap:8px;align-items:center}
.cp-opinion-bars i{height:16px;width:calc(var(--h)*100%);margin:0;order:2}
.cp-opinion-bars b{order:3}.cp-opinion-bars span{order:1}}
"""


def opinion_box(title: str, words: str, counts: Sequence[tuple[str, int]]) -> Markup:
    """How many people chose each answer, as outlined bars with their numbers."""
    most = max((count for _, count in counts), default=0) or 1
    bars = (
        el("li", el("i", style=f"--h:{count / most:.2f}", aria_hidden="true"),
           el("b", str(count)), el("span", answer))
        for answer, count in counts
    )  # fmt: skip
    return el(
        "section",
        el("div", el("h3", title), el("p", words)),
        el("ul", *bars, class_="cp-opinion-bars", role="list"),
        class_="cp-opinion", aria_label=title,
    )  # fmt: skip
