"""The terms of another framework for the back of a room, counted where they have no number."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from components.charts.lens_table import boxes
from components.charts.markup import Markup, el

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.model.lens_facts import TermFacts

CSS: Final = """
.cp-stage-bars :is(.cp-l-boxes,.cp-l-boxes i){height:calc(22*var(--u))}
.cp-stage-bars .cp-l-boxes{flex-wrap:nowrap}
.cp-stage-bars .cp-l-boxes i{flex:0 1 calc(16*var(--u))}
.cp-figure .cp-stage-bars th.cp-st-long{white-space:normal;width:50%}
.cp-figure .cp-stage-bars td.cp-st-n{white-space:nowrap;width:1%}
@media (max-width:640px){.cp-figure .cp-stage-bars .cp-st-b{display:none}
.cp-figure .cp-stage-bars td.cp-st-n{font-size:15px;padding-right:8px}}
"""


def stage_counts(facts: Sequence[TermFacts], caption: str, *, has_figures: bool) -> Markup:
    """A row a term: which of its figures are known, how many cases and points speak to it."""
    titles = ("Name", *(("Figures", "Known") if has_figures else ()), "Case studies", "Points")
    head = el("tr", *(el("th", words, scope="col") for words in titles))
    return el(
        "table",
        el("caption", caption, class_="cp-vh"),
        el("thead", head, class_="cp-vh"),
        el("tbody", *(_row(each, has_figures=has_figures) for each in facts)),
        class_="cp-stage-bars",
    )


def _row(facts: TermFacts, *, has_figures: bool) -> Markup:
    figures = []
    if has_figures:
        said = f"{facts.known or 0} of {facts.figures} known" if facts.figures else "no figure"
        figures = [
            el("td", boxes(facts) if facts.figures else None, class_="cp-st-b"),
            el("td", said, class_="cp-st-n"),
        ]
    return el(
        "tr",
        el("th", facts.term.short_title, scope="row", class_="cp-st-long"),
        *figures,
        el("td", _counted(facts.cases, "case"), class_="cp-st-n"),
        el("td", _counted(facts.points, "point"), class_="cp-st-n"),
    )


def _counted(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"
