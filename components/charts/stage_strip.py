"""Where a place stands, for the back of a room: every council a line, my place a diamond."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from components.charts.axis import axis_words, padded, share_of
from components.charts.markup import Markup, el, number
from components.charts.spread import spread_alt
from components.charts.strip import ONE_TICK, WIDTH, inline_ticks
from components.model.wording import format_value

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from components.charts.spread import Mark
    from components.model.rows import AreaValue, Indicator

    _At = Callable[[float], str]  # a value's place from the left, in percent

CSS: Final = """
.cp-wide-strip{position:relative;height:calc(226*var(--u));margin:calc(10*var(--u)) 0}
.cp-wide-strip>*{position:absolute;white-space:nowrap;font-style:normal;text-decoration:none}
.cp-wide-strip .cp-ws-name{top:0;font-size:calc(26*var(--u));line-height:1.2}
.cp-wide-strip .cp-ws-own{top:calc(142*var(--u));font-size:calc(30*var(--u));line-height:1.2;
  font-weight:600;color:var(--cp-accent)}
.cp-wide-strip .cp-ws-ticks{left:0;right:0;top:calc(50*var(--u));height:calc(72*var(--u));
  background:var(--cp-fill);mask-size:100% 100%}
.cp-wide-strip .cp-ws-line{left:0;right:0;top:calc(86*var(--u));border-top:1px solid var(--cp-hair)}
.cp-wide-strip .cp-ws-rule{top:calc(38*var(--u));height:calc(96*var(--u));
  width:calc(5*var(--u));margin-left:calc(-2.5*var(--u));background:var(--cp-ink);
  box-shadow:0 0 0 calc(2*var(--u)) var(--cp-page)}
.cp-wide-strip .cp-ws-bar{top:calc(72*var(--u));height:calc(28*var(--u));box-sizing:border-box;
  border:solid var(--cp-accent);border-width:0 calc(5*var(--u));
  background:linear-gradient(var(--cp-accent),var(--cp-accent)) center/100% calc(5*var(--u))
  no-repeat;
  filter:drop-shadow(0 0 calc(2*var(--u)) var(--cp-page)) drop-shadow(0 0 1px var(--cp-page))}
.cp-wide-strip .cp-ws-now{top:calc(86*var(--u));width:calc(26*var(--u));height:calc(26*var(--u));
  margin:calc(-13*var(--u));background:var(--cp-accent);transform:rotate(45deg);
  box-shadow:0 0 0 calc(5*var(--u)) var(--cp-page)}
.cp-wide-strip .cp-ws-at{top:calc(192*var(--u));font-size:calc(22*var(--u));line-height:1.2;
  color:var(--cp-ink2)}
/* a vote under it takes its space from the gaps, not from the letters */
.cp-step[data-live]:not(.cp-no-live) .cp-wide-strip{height:calc(182*var(--u));
  margin:0}
.cp-step[data-live]:not(.cp-no-live) .cp-wide-strip :is(.cp-ws-ticks,.cp-ws-line,.cp-ws-rule,
  .cp-ws-bar,.cp-ws-now){translate:0 calc(-12*var(--u))}
.cp-step[data-live]:not(.cp-no-live) .cp-wide-strip .cp-ws-ticks{height:calc(60*var(--u));
  top:calc(56*var(--u))}
.cp-step[data-live]:not(.cp-no-live) .cp-wide-strip .cp-ws-own{top:calc(114*var(--u))}
.cp-step[data-live]:not(.cp-no-live) .cp-wide-strip .cp-ws-at{top:calc(154*var(--u))}
.cp-step[data-live]:not(.cp-no-live) .cp-wide-strip .cp-ws-rule{height:calc(78*var(--u));
  top:calc(47*var(--u))}
@media (forced-colors:active){.cp-wide-strip :is(.cp-ws-ticks,.cp-ws-rule,.cp-ws-now){
  forced-color-adjust:none;background:CanvasText}}
"""
PADDING: Final = 0.02
FEW: Final = 100  # councils; lines that stand alone are drawn stronger, to be seen from afar
ONE_OF_FEW: Final = 0.75
_NAME_ENDS: Final = 4  # percent from an edge within which a name of the axis stays inside


def stage_strip(
    areas: Sequence[AreaValue],
    indicator: Indicator,
    mine: Mark | None,
    comparator: Mark | None,
) -> Markup | None:
    """The drawing, or None where no area has a value; right is higher, unknown has no line."""
    values = [area.value for area in areas if area.value is not None]
    if not values:
        return None
    marks = [mark for mark in (mine, comparator) if mark]
    low, high = padded(
        [*values, *(at for m in marks for at in (m.value, *(m.interval or ())))], PADDING
    )

    def at(value: float) -> str:
        return number(share_of(value, low, high))

    ticks = inline_ticks(
        sorted(round(share_of(value, low, high) * WIDTH / 100) for value in values),
        ONE_OF_FEW if len(values) < FEW else ONE_TICK,
    )
    return el(
        "div",
        el("i", class_="cp-ws-line"),
        el("i", class_="cp-ws-ticks", style=f"mask-image:url({ticks})"),
        *_against(comparator, indicator, at),
        *_own(mine, indicator, at),
        *(el("span", words, class_="cp-ws-at", style=_placed(at(value)))
          for value, words in axis_words(low, high, indicator)),
        class_="cp-wide-strip", role="img",
        aria_label=spread_alt(areas, indicator, mine, [comparator] if comparator else [], "Lines"),
    )  # fmt: skip


def _placed(percent: str) -> str:
    """Centred over its place, and inside the drawing where that lies near an edge."""
    share = float(percent)
    back = 50.0 if _NAME_ENDS < share < 100 - _NAME_ENDS else share
    return f"left:{percent}%;transform:translateX(-{number(back)}%)"


def _against(mark: Mark | None, indicator: Indicator, at: _At) -> list[Markup]:
    if mark is None:
        return []
    x = at(mark.value)
    words = f"{mark.name} {format_value(mark.value, indicator)}"
    return [
        el("i", class_="cp-ws-rule", style=f"left:{x}%"),
        el("span", words, class_="cp-ws-name", style=f"left:{x}%;transform:translateX(-{x}%)"),
    ]


def _own(mark: Mark | None, indicator: Indicator, at: _At) -> list[Markup]:
    if mark is None:
        return []
    x, bar = at(mark.value), None
    if mark.interval:
        left, right = (float(at(end)) for end in mark.interval)
        bar = el(
            "i", class_="cp-ws-bar", style=f"left:{number(left)}%;width:{number(right - left)}%"
        )
    words = f"{mark.name} {format_value(mark.value, indicator)}"
    return [
        *([bar] if bar else []),
        el("i", class_="cp-ws-now", style=f"left:{x}%"),
        el("span", words, class_="cp-ws-own", style=f"left:{x}%;transform:translateX(-{x}%)"),
    ]
