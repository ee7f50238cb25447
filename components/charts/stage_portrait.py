"""The doughnut portrait for the back of a room: the ring by its signs, bars always beside it."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from components.charts.markup import Markup, el
from components.charts.portrait_bars import amount_bar
from components.charts.portrait_key import standing_mark
from components.charts.portrait_ring import portrait_ring
from components.charts.stage_bars import beside
from components.model.portrait_words import SIDE_TITLES, amount_words, code, counted_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.model.portrait_rows import Portrait, Stand

    Signed = Sequence[tuple[str, Stand]]

CSS: Final = """
.cp-stage .cp-pr{max-width:none}
:is(.cp-stage,.cp-phone-body) .cp-pr-names{display:none}
:is(.cp-stage,.cp-phone-body) .cp-pr-sign{display:block;font-size:36px}
:is(.cp-stage,.cp-phone-body) .cp-pr-q{font-size:36px}
.cp-stage :is(.cp-pr-sign,.cp-pr-q){font-size:48px}
.cp-stage .cp-pr-mid{display:none}
.cp-stage .cp-stage-two:has(.cp-pr)>:first-child{zoom:1}
.cp-stage .cp-stage-two:has(.cp-pr){
  grid-template-columns:calc(min(500,var(--wheel,1.2)*420)*var(--u)) minmax(0,1fr)}
.cp-stage-bars .cp-sp-sign{display:inline-block;min-width:1.5em;font-weight:650}
.cp-stage-bars .cp-pbar{height:calc(24*var(--u))}
.cp-figure .cp-stage-bars .cp-sp-side th{font-weight:650;color:var(--cp-ink2)}
.cp-figure .cp-stage-bars td.cp-sp-a{width:1%;white-space:nowrap;font-weight:620}
.cp-figure .cp-stage-bars td.cp-sp-s{width:1%;white-space:nowrap;color:var(--cp-ink2);
  padding-right:0;font-size:calc(20*var(--u))}
.cp-sp-s .cp-pk{width:calc(44*var(--u));margin-right:calc(10*var(--u));vertical-align:.1em}
@media (max-width:640px){.cp-figure .cp-stage-bars td.cp-sp-s{display:none}}
"""
COLUMNS: Final = ("Dimension", "How much", "Amount", "Standing of its threshold")


def stage_portrait(portrait: Portrait, place: str, caption: str) -> Markup:
    """Ring and bars side by side; the bars are those of the dimensions that are known."""
    ring = portrait_ring(
        portrait, place=place, uid="stage-portrait", under=counted_line(portrait), choosable=False
    )
    return beside(ring, _table(known_signs(portrait), caption))


def signs(portrait: Portrait) -> list[tuple[str, Stand]]:
    """Every dimension with its sign in the ring: 1 to 12 social, A to I ecological."""
    found = []
    for side in SIDE_TITLES:
        of = [stand for stand in portrait if stand.dimension.side == side]
        found += [(code(number, side), stand) for number, stand in enumerate(of)]
    return found


def known_signs(portrait: Portrait) -> list[tuple[str, Stand]]:
    """Those with an amount, the ceiling first, as on the page of the portrait."""
    known = [(sign, stand) for sign, stand in signs(portrait) if stand.amount is not None]
    return sorted(known, key=lambda each: each[1].dimension.side == "social")


def _table(rows: Signed, caption: str) -> Markup:
    head = el("tr", *(el("th", words, scope="col") for words in COLUMNS))
    bodies = (
        el("tbody", _side(SIDE_TITLES[side]), *(_row(*each) for each in of))
        for side, of in groupby(rows, key=lambda each: each[1].dimension.side)
    )
    return el(
        "table",
        el("caption", caption, class_="cp-vh"),
        el("thead", head, class_="cp-vh"),
        *bodies,
        class_="cp-stage-bars",
    )


def _side(title: str) -> Markup:
    return el("tr", el("th", title, colspan=len(COLUMNS), scope="colgroup"), class_="cp-sp-side")


def _row(sign: str, stand: Stand) -> Markup:
    standing = stand.standing or "benchmark"
    return el(
        "tr",
        el("th", el("span", sign, class_="cp-sp-sign"), stand.dimension.title, scope="row"),
        el("td", amount_bar(stand)),
        el("td", amount_words(stand), class_="cp-sp-a"),
        el("td", standing_mark(standing), standing, class_="cp-sp-s"),
    )
