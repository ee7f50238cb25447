"""The decision wheel's table: every factor, both terms, in words, with reasons and spread."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from components.charts import prose
from components.charts.markup import Markup, el, join
from components.model.wheel import (
    KIND_WORDS,
    NOTHING_SAID,
    POINT_WORDS,
    TERM_WORDS,
    TERMS,
    Cell,
    count_words,
    part,
    said_words,
)
from components.model.wording import plural

if TYPE_CHECKING:
    from components.model.wheel import Wheel


def wheel_table(asked: Wheel, cells: Mapping[str, Cell], *, one_person: bool) -> Markup:
    """One row a factor: what is said for each option and term, by how many and why.

    ``one_person`` leaves out counts and spread, which one view does not have.
    """
    options = range(1, len(asked.options) + 1)
    columns = [
        TERM_WORDS[term] if len(options) == 1 else f"{asked.options[o - 1]}: {TERM_WORDS[term]}"
        for o in options
        for term in TERMS
    ]
    rows = [
        [
            join([f"{at} {factor.title}", el("small", KIND_WORDS[factor.kind])]),
            *(
                _cell(cells.get(part(o, factor.factor_id, term), NOTHING_SAID), one_person)
                for o in options
                for term in TERMS
            ),
        ]
        for at, factor in enumerate(asked.factors, 1)
    ]
    table = prose.table("Every factor of the decision wheel", ["Factor", *columns], rows)
    return el("div", table, class_="cp-w-table")


def _cell(cell: Cell, one_person: bool) -> Markup:
    words = said_words(cell)
    if cell.point == 0 and not cell.reasons:
        return el("span", words, _people(cell, one_person), class_="cp-w-none")
    reasons = (
        el("li", f"{POINT_WORDS[point]}: {reason}" if not one_person else reason, dir="auto")
        for point, reason in cell.reasons
    )
    return join([
        el("strong", words),
        _people(cell, one_person),
        el("ul", *reasons, class_="cp-w-reasons") if cell.reasons else None,
    ])  # fmt: skip


def _people(cell: Cell, one_person: bool) -> Markup | None:
    """How many answered and how they spread: "9 people: 3 some harm, 6 some benefit"."""
    if one_person:
        return None
    if not cell.people:
        return el("small", "Nobody answered")
    people = plural(cell.people, "person", "people")
    return el("small", f"{people}: {count_words(cell)}")
