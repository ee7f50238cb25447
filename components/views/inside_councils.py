"""A county, region or nation: the neighbourhoods of its councils side by side, by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components import store
from components.charts import inside_charts, inside_lists, prose
from components.charts.markup import join
from components.exports import inside_file
from components.model import neighbourhood_words as words
from components.model import wording
from components.model.neighbourhood_sums import together
from components.views import inside_foot, selection
from components.views.figure import figure, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.charts.markup import Markup
    from components.model.neighbourhood_rows import NeighbourhoodMeasure, NeighbourhoodSummary
    from components.model.rows import Place


def show(place: Place, nation: Place, measure: NeighbourhoodMeasure) -> None:
    """The councils of ``place`` by name; choosing one opens it. No order but the alphabet."""
    summaries = store.neighbourhood_summaries(nation.area_code, measure.measure_id)
    councils = [council for council, _ in store.councils_in(place.area_code)]
    rows = [(council, summaries[council.area_code]) for council in councils]
    whole = together([s for _, s in rows], place.area_code, measure.measure_id)
    name = wording.in_sentence(place.name)
    with st.container(key="fig-inside"):
        said = words.counts_words(whole, measure)
        if place.kind == "nation":
            plain(prose.heading(f"The councils of {name}, side by side", measure.definition))
        else:
            plain(prose.heading(words.headline(whole, measure, place, nation.name), said))
            figure(inside_charts.tenth_bars(whole, measure, name), "inside-tenths")
        figure(_side_by_side(rows, measure, name, nation), "inside-councils", selection.choose)
        inside_foot.show(
            "inside",
            measure,
            f"{place.slug}-{measure.measure_id}.csv",
            title=f"{words.measure_title(measure)}: neighbourhoods by council in {place.name}",
            place=place,
            rows=lambda: inside_file.council_cells(rows, measure),
            cited=lambda: [
                f"{words.headline(each, measure, council, nation.name)} {each.known:,} known."
                for council, each in rows
            ],
        )


def _side_by_side(
    rows: Sequence[tuple[Place, NeighbourhoodSummary]],
    measure: NeighbourhoodMeasure,
    name: str,
    nation: Place,
) -> Markup:
    """The councils by name, what their bars mean, and why no other nation stands beside them."""
    title = f"{wording.plural(len(rows), 'council')} by name"
    said = (
        f"Each bar is all neighbourhoods of a council, cut by fifth of {nation.name}. Reach: the "
        "first and the last tenth that any of its neighbourhoods is in. In the order of the "
        "alphabet: this is no league table."
    )
    caption = f"Neighbourhoods of the councils of {name}"
    return join(
        [
            prose.heading(title, said, small=True),
            inside_lists.councils_side_by_side(rows, measure, caption),
            prose.paragraph(words.guard_words(measure, nation.name)),
        ]
    )
