"""A place's figures beside a factor of the decision wheel: value and verdict, never a judgement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components import store
from components.charts import prose
from components.charts.icons import icon
from components.charts.markup import Markup, el, join
from components.model.wording import in_sentence
from components.views import figure_foot
from components.views.row_words import row_words

if TYPE_CHECKING:
    from components.model.rows import IndicatorRow, Place
    from components.model.wheel import Factor


def beside(factor: Factor, place: Place) -> Markup:
    """The indicators that speak to the factor; a line where none of ours does."""
    name = in_sentence(place.name)
    heading = prose.heading(f"Figures for {name}", f"That speak to: {factor.title}.", 3)
    rows = [
        row for row in store.place_rows(place.area_code)
        if row.indicator.indicator_id in factor.indicators
    ]  # fmt: skip
    if not rows:
        said = "None of our indicators speaks to this factor, which says nothing about it."
        return join([heading, prose.note("Not known.", said)])
    source = figure_foot.source_text([row.indicator for row in rows])
    return join([heading, _list(rows, place), prose.source_note(source)])


def _list(rows: list[IndicatorRow], place: Place) -> Markup:
    words = row_words(place, "nation")
    items = []
    for row in rows:
        said = words(row)
        verdict = el("span", icon(said.verdict_tone), el("span", said.verdict),
                     class_=f"cp-verdict cp-{said.verdict_tone}")  # fmt: skip
        value = el("b", said.value) if row.value is not None else el("span", said.unknown or "")
        items.append(el("li", el("strong", said.title), el("small", said.unit_line), value,
                        verdict if row.value is not None else None))  # fmt: skip
    return el("ul", *items, class_="cp-room-cases cp-w-figures", role="list")
