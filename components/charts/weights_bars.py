"""A component's number with other weights beside the one with equal weights: wedge and bars."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from components.charts.bars import bar, key_of_marks, number_cell
from components.charts.doughnut import doughnut
from components.charts.markup import Markup, el, join, only_read_aloud
from components.charts.parts import Part, caveats

CSS: Final = """
.cp-bars.cp-weighed tbody th{white-space:normal;width:30%}
.cp-weighed td.cp-w small{display:block}
@container (max-width:440px){.cp-bars.cp-weighed tr{grid-template-columns:1fr auto}
.cp-bars.cp-weighed tbody th{width:auto}.cp-bars.cp-weighed .cp-n{grid-column:2}}
[class*=st-key-weights-] .stSlider{max-width:440px}
@media print{[class*=st-key-weights-] details:not([open]){display:none}}
"""


def weights_bars(own: Part, equal: Part) -> Markup:
    """Two rows: bar with its interval, number, what limits it. No median, since none has these."""
    rows = (("With your weights", own), ("With equal weights", equal))
    return el(
        "table",
        el("caption", f"{equal.name} with your weights and with equal ones", class_="cp-vh"),
        el("thead", _head()),
        el("tbody", *(_row(name, part) for name, part in rows)),
        class_="cp-bars cp-weighed",
    )


def weights_wheel(items: Sequence[Part], *, place: str, words: str) -> Markup:
    """The doughnut with the one wedge that your weights move, and the key of its marks.

    The part that is not dimmed has your number; its "median" is the number with equal weights, a
    tick across the wedge. ``words`` is the text alternative.
    """
    wheel = doughnut(
        items, place=place, adjective="", uid="weighed", choosable=False, words=words,
        under="your weights",
    )  # fmt: skip
    moved = [part for part in items if not part.dimmed]
    return join([wheel, key_of_marks(moved, "with equal weights", "rests on a county’s figures")])


def _head() -> Markup:
    axis = el("span", *(el("b", end) for end in (0, 50, 100)), class_="cp-axis", aria_hidden="true")
    return el(
        "tr",
        el("th", only_read_aloud("Weights"), scope="col"),
        el("th", only_read_aloud("Bar from 0 to 100"), axis, scope="col", class_="cp-bar-cell"),
        el("th", "Score", scope="col", class_="cp-n"),
        el("th", "Limits", scope="col", class_="cp-w"),
    )


def _row(name: str, part: Part) -> Markup:
    limits: list[Markup | str] = [el("small", each) for each in caveats(part.score)]
    return el(
        "tr",
        el("th", name, scope="row"),
        el("td", bar(part), class_="cp-bar-cell"),
        number_cell(part),
        el("td", *limits or ["none"], class_="cp-w" if limits else "cp-w cp-none"),
    )
