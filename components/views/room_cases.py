"""Cases as short lines beside a board or an outcome."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from components.charts.markup import Markup, el, join
from components.model.nearest_cases import nearest_first
from components.model.wording import plural
from components.views import case_names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.model.case_rows import CaseCard
    from components.model.rows import Place

SHOWN: Final = 4
MORE: Final = 20  # unfolded at most: a library of all has its own page


def lines(cases: Sequence[CaseCard], place: Place, keep: str = "cases") -> Markup:
    """The nearest cases, the next ones unfolded; a sentence where there are none."""
    if not cases:
        return el("p", "No case study speaks to this yet.", class_="cp-sub")
    ranked = nearest_first(cases, place)
    rest = ranked[SHOWN:MORE]
    more = (
        el("details", el("summary", f"and {plural(len(rest), 'more case')}"), _list(rest),
           data_keep=f"more-{keep}")
        if rest else None
    )  # fmt: skip
    return join([_list(ranked[:SHOWN]), more])


def _list(cases: Sequence[CaseCard]) -> Markup:
    return el("ul", *(_line(case) for case in cases), class_="cp-room-cases", role="list")


def _line(case: CaseCard) -> Markup:
    said = case_names.view(case)
    return el(
        "li",
        el("strong", said.title),
        el("small", f"{said.who} · {said.status}"),
        el("span", said.result or said.summary),
    )
