"""The bars of components or themes for the back of a room: name, bar, number, its side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from components.charts.bars import bar
from components.charts.icons import tile
from components.charts.markup import Markup, el, only_read_aloud
from components.charts.parts import against_median
from components.model.wording import format_number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.charts.parts import Part

CSS: Final = """
.cp-stage-bars{width:100%;border-collapse:collapse;font-size:calc(24*var(--u));line-height:1.2}
.cp-figure .cp-stage-bars :is(th,td){padding:0 calc(16*var(--u)) 0 0;
  height:var(--row,calc(44*var(--u)));
  text-align:left;font-weight:400;border:0;border-top:1px solid var(--cp-hair);font-size:inherit}
.cp-stage-bars tbody tr:first-child :is(th,td){border-top:0}
.cp-figure .cp-stage-bars th{white-space:nowrap;width:1%;--s:calc(30*var(--u))}
.cp-stage-bars th .cp-tile{vertical-align:middle;margin-right:calc(12*var(--u))}
.cp-stage-bars .cp-bar{height:calc(24*var(--u))}
.cp-stage-bars .cp-bar .cp-ci{top:50%;transform:translateY(-50%)}
.cp-stage-bars .cp-nobar{font-size:calc(20*var(--u));white-space:nowrap;
  padding:calc(2*var(--u)) calc(8*var(--u));height:auto;line-height:1.2}
.cp-figure .cp-stage-bars td.cp-sb-n{width:2.2em;text-align:right;font-weight:620}
.cp-figure .cp-stage-bars td.cp-sb-w{width:9.6em;color:var(--cp-ink2);padding-right:0}
.cp-stage-two{display:grid;grid-template-columns:calc(440*var(--u)) minmax(0,1fr);
  gap:calc(36*var(--u));align-items:center}
.cp-stage-two>*{min-width:0;container-type:inline-size}
@media (max-width:640px){.cp-stage-two{grid-template-columns:minmax(0,1fr)}
.cp-figure .cp-stage-bars td.cp-sb-w{display:none}
.cp-figure .cp-stage-bars th{white-space:normal;width:38%}
.cp-stage-bars .cp-nobar{white-space:normal}}
"""


def stage_bars(items: Sequence[Part], caption: str) -> Markup:
    """The rows as a table; a part without a number says why in its bar's place."""
    titles = ("Name", "From 0 to 100", "Score", "Against the median council")
    head = el("tr", *(el("th", words, scope="col") for words in titles))
    return el(
        "table",
        el("caption", caption, class_="cp-vh"),
        el("thead", head, class_="cp-vh"),
        el("tbody", *(_row(part) for part in items)),
        class_="cp-stage-bars",
    )


def _row(part: Part) -> Markup:
    score = part.score
    shown = only_read_aloud("no number")
    if score.score is not None:
        shown = el("span", format_number(score.score))
    return el(
        "tr",
        el("th", tile(part.symbol) if part.symbol else None, part.name, scope="row"),
        el("td", bar(part)),
        el("td", shown, class_="cp-sb-n"),
        el("td", against_median(score) if score.score is not None else "", class_="cp-sb-w"),
    )


def beside(left: Markup, right: Markup) -> Markup:
    """A drawing and its twin of bars side by side; one under another on a phone."""
    return el("div", el("div", left), el("div", right), class_="cp-stage-two")
