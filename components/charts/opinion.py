"""What a room thinks: a dashed box, outlined bars, an italic title; never as statistics look."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from components.charts.markup import Markup, el

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

# Where it is narrow the bars lie one under another, their words before them.
_LYING: Final = """
@container (max-width:%s){.cp-thought%s{grid-template-columns:minmax(0,1fr);padding:14px}
%s .cp-opinion-bars{grid-auto-flow:row;gap:8px}
%s .cp-opinion-bars li{text-align:left;grid-template-rows:none;
  grid-template-columns:minmax(0,8.5em) minmax(2em,1fr) auto;gap:8px;align-items:center}
%s .cp-opinion-bars i{height:16px;width:calc(var(--h)*100%%);margin:0;order:2}
%s .cp-opinion-bars .cp-data-here::before{inset:-2px auto -2px -2px;height:auto;width:100cqw;
  max-width:calc(100cqw - 15em)}
%s .cp-opinion-bars b{order:3}%s .cp-opinion-bars span{order:1}}
"""
FEW: Final = 5  # bars that stand side by side on a desk; more lie one under another earlier

STANDING: Final = """
.cp-thought{border:2px dashed var(--cp-ctl);border-radius:8px;padding:18px 24px;
  display:grid;grid-template-columns:minmax(180px,1fr) 3fr;gap:20px;align-items:end}
.cp-figure .cp-thought h3{font:italic 400 24px/1.2 var(--cp-serif);margin:0 0 6px;padding:0}
.cp-thought p{margin:0;color:var(--cp-ink2)}
.cp-opinion-bars{display:grid;grid-auto-flow:column;grid-auto-columns:1fr;gap:14px;
  list-style:none;margin:0;padding:0;align-items:start}
.cp-opinion-bars li{margin:0;padding:0;text-align:center;line-height:1.25;display:grid;
  grid-template-rows:var(--bar,70px)}
.cp-opinion-bars i{align-self:end;height:calc(var(--h)*var(--bar,70px));min-height:2px;
  box-sizing:border-box;border:2px solid var(--cp-ctl);border-bottom-width:3px}
.cp-opinion-bars b{display:block;font-size:1.1em}
.cp-opinion-bars small{display:block;font-size:inherit;font-weight:600;color:var(--cp-ink)}
.cp-opinion-bars .cp-data-here{position:relative;border-color:var(--cp-ink2)}
/* behind the bar and as high as the highest, so that a hatched step nobody chose shows no bar */
.cp-opinion-bars .cp-data-here::before{content:"";position:absolute;inset:auto -2px -3px;
  height:var(--bar,70px);z-index:-1;background:repeating-linear-gradient(45deg,
  transparent 0 6px,var(--cp-ctl) 6px 7.2px)}
.cp-opinion-bars li{isolation:isolate}
.cp-thought .cp-opinion-data{margin-top:6px}
.cp-door{display:flex;flex-wrap:wrap;gap:24px;align-items:center}
.cp-qr{width:190px;height:190px}
.cp-figure .cp-door p{margin:0;font-size:19px}
.cp-figure .cp-door .cp-code{font:620 40px/1.2 var(--cp-sans);letter-spacing:.06em}
body:has(.cp-stage) [class*=st-key-live-join-]{--v:min(100vw/1440,100vh/810);
  --top:calc(var(--room-head,188px) + 36*var(--v));top:var(--top);overflow:hidden}
[class*=st-key-live-join-] .cp-door{gap:calc(64*var(--v))}
[class*=st-key-live-join-] .cp-qr{--side:min(36vw,100vh - var(--top) - 100*var(--v));
  width:var(--side);height:var(--side)}
[class*=st-key-live-join-] .cp-figure .cp-door p{font-size:calc(40*var(--v));line-height:1.3}
[class*=st-key-live-join-] .cp-figure .cp-door .cp-code{font-size:calc(96*var(--v))}
body:has(.cp-phone) :is([data-testid=stSidebar],[data-testid=stHeader],.st-key-noprint-header){
  display:none!important}
.cp-figure .cp-phone-finding{font:600 26px/1.2 var(--cp-serif)!important;margin:0 0 8px;padding:0}
.cp-figure .cp-phone-head{color:var(--cp-ink2);margin:0 0 4px}
.cp-figure .cp-counted{font-weight:600;margin:4px 0}
"""
CSS: Final = (
    STANDING + _LYING % ("560px", "", *[".cp-thought"] * 6)
    + _LYING % ("860px", ".cp-many", *[".cp-many"] * 6)
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Bar:
    """One answer: its words, what stands over them, its height 0 to 1, and if data reach it."""

    words: str
    shown: str
    height: float
    is_data: bool = False


def count_bars(counts: Sequence[tuple[str, int]], data_steps: Collection[int] = ()) -> list[Bar]:
    """How many people chose each answer; ``data_steps`` are the answers, from 1, the data reach."""
    most = max((count for _, count in counts), default=0) or 1
    return [
        Bar(words, str(count), count / most, number in data_steps)
        for number, (words, count) in enumerate(counts, 1)
    ]


def opinion_box(title: str, words: str, bars: Sequence[Bar], about_data: str = "") -> Markup:
    """What the room said as outlined bars with their numbers; hatched is what the data say."""
    return el(
        "section",
        el("div", el("h3", title), el("p", words),
           el("p", about_data, class_="cp-opinion-data") if about_data else None),
        el("ul", *map(_bar, bars), class_="cp-opinion-bars", role="list"),
        class_="cp-thought cp-many" if len(bars) > FEW else "cp-thought", aria_label=title,
    )  # fmt: skip


def _bar(each: Bar) -> Markup:
    return el(
        "li",
        el("i", style=f"--h:{each.height:.2f}", aria_hidden="true",
           class_="cp-data-here" if each.is_data else None),
        el("b", each.shown),
        el("span", each.words, el("small", "data") if each.is_data else None),
    )  # fmt: skip
