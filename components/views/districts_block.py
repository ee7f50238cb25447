"""A county, region or nation: the councils in it, side by side, in the order of the alphabet."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components import store
from components.charts import districts_table, prose
from components.charts.markup import join
from components.exports import csv_file
from components.model import wording
from components.model.cited_values import PERIODS
from components.views import doughnut_block, figure_foot, selection
from components.views.figure import figure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.model.rows import Place, Score


def show(place: Place) -> None:
    """The councils of ``place`` with their component scores; choosing a row opens the council."""
    councils = store.councils_in(place.area_code)
    with st.container(key="fig-districts"):
        table = districts_table.table(store.catalogue().components, councils)
        figure(
            join(
                [
                    prose.heading(
                        f"{wording.plural(len(councils), 'council')} in "
                        f"{wording.in_sentence(place.name)}",
                        "Scores from 0 to 100 are made for councils only, so there is none for "
                        f"{wording.in_sentence(place.name)} as a whole. In the order of the "
                        "alphabet: this is no league table.",
                    ),
                    table,
                ]
            ),
            "districts",
            on_choose=selection.choose,
        )
        figure_foot.show(
            "districts",
            figure_foot.sources_text(figure_foot.scored()) + " Scores: ours.",
            f"{place.slug}-councils.csv",
            title=f"Component scores of the councils in {wording.in_sentence(place.name)}",
            place=None,
            indicators=figure_foot.scored(),
            rows=lambda: [
                cell
                for council, scores in councils
                for cell in csv_file.score_cells(scores, council)
            ],
            cited=lambda: _cited(councils),
        )


def _cited(councils: Sequence[tuple[Place, Sequence[Score]]]) -> list[str]:
    said = [line for council, scores in councils for line in doughnut_block.cited(council, scores)]
    return [*said, PERIODS]
