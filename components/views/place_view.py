"""One place through the eight components: doughnut and bars, what stands out, where it is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import streamlit as st

from components import store
from components.charts import prose
from components.charts.markup import join
from components.charts.parts import spoken
from components.exports import csv_file
from components.model import headlines, wording
from components.model.citation import every_finding, finding_value
from components.model.cited_values import PERIODS
from components.model.standouts import more_words, nothing_words, stand_outs
from components.views import (
    about_figures,
    compare_choice,
    districts_block,
    doughnut_block,
    figure_foot,
    place_facts,
    questions_block,
    selection,
    spots_block,
    take_away,
)
from components.views.figure import figure
from components.views.locator import locator

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from components.charts.markup import Markup
    from components.model.rows import IndicatorRow, Place, Score
    from components.model.standouts import Column, StandOuts


def show() -> None:
    """The page Place; without a place, an invitation to choose one."""
    place = selection.place()
    if place is None:
        _invite()
        return
    rows = store.place_rows(place.area_code)
    scores = store.component_scores(place.area_code)
    _title(place)
    if scores:
        _doughnut(place, scores)
    else:
        districts_block.show(place)
    _stand_outs(place, rows, scores)
    spots_block.show(place, rows)
    questions_block.show(place)
    about_figures.show(place, rows)


def _invite() -> None:
    figure(
        prose.page_title(
            "Which place?",
            "Type a council, an old name, a county, a region or a postcode above. The pages of the "
            "eight components show the United Kingdom until you do.",
        ),
        "title",
    )


def _title(place: Place) -> None:
    left, right = st.columns([3, 1], vertical_alignment="bottom")
    with left:
        figure(prose.page_title(place.name, place_facts.facts(place)), "title")
        with take_away.row():
            compare_choice.way_here(place)
            take_away.place(place)
    with right:
        locator(place)


def _doughnut(place: Place, scores: Sequence[Score]) -> None:
    with st.container(key="fig-doughnut"):
        headline = headlines.component_headline(scores, doughnut_block.short_names(), place)
        figure(prose.heading(headline, _subtitle(place, scores)), "doughnut-title")
        doughnut_block.components(place, scores)
        parts, of = doughnut_block.component_parts(scores), doughnut_block.adjective(place)
        _foot("scores", "Scores", "Component scores", place,
              lambda: csv_file.score_cells(scores, place),
              lambda: [*(f"{spoken(part, of)}." for part in parts), PERIODS])  # fmt: skip


def _subtitle(place: Place, scores: Sequence[Score]) -> str:
    known = sum(score.score is not None for score in scores)
    said = f"{known} of {len(scores)} have a number." if known else "Not one has a number."
    shown = "Wedge area and bar length both show the number." if known else ""
    return (
        f"Where {wording.in_sentence(place.name)} stands on each component, from 0 (low end of "
        f"councils) to 100 (high end). {said} There is no overall score. {shown}"
    ).rstrip()


def _foot(  # noqa: PLR0917 - what one foot says, in its order
    key: str,
    ours: str,
    title: str,
    place: Place,
    rows: figure_foot.Rows,
    cited: figure_foot.Cited,
) -> None:
    """The foot of a figure of all indicators or all scored ones; ``ours`` is what we worked out."""
    every = figure_foot.scored() if key == "scores" else store.catalogue().indicators
    figure_foot.show(
        key,
        f"{figure_foot.sources_text(every)} {ours}: ours.",
        f"{place.slug}-{'components' if key == 'scores' else key}.csv",
        title=f"{title} of {wording.in_sentence(place.name)}",
        place=place,
        rows=rows,
        indicators=every,
        cited=cited,
    )


def _stand_outs(place: Place, rows: Sequence[IndicatorRow], scores: Sequence[Score]) -> None:
    nation = selection.nation_of(place).name if place.kind != "uk" else None
    names = doughnut_block.short_names()
    found = stand_outs(rows, [replace(s, title=names[s.id]) for s in scores], place, nation)
    with st.container(key="fig-standouts"):
        figure(
            join(
                [
                    prose.heading("What stands out", place_facts.against(place)),
                    prose.columns(_columns(found, place, names)),
                ]
            ),
            "standouts",
        )
        _foot("indicators", "Verdicts and trends", "All indicators", place,
              lambda: csv_file.indicator_cells(rows, place),
              lambda: [finding_value(one) for one in every_finding(found)])  # fmt: skip


def _columns(found: StandOuts, place: Place, names: Mapping[str, str]) -> list[Markup]:
    def drawn(title: str, sign: str, column: Column, empty: str) -> Markup:
        more = more_words(column, names)
        return prose.finding_column(title, sign, column.findings, empty, more)

    sides = [
        drawn(
            "Higher",
            "higher",
            found.higher,
            nothing_words("higher", *place_facts.nation_and_councils(place)),
        ),
        drawn(
            "Lower",
            "lower",
            found.lower,
            nothing_words("lower", *place_facts.nation_and_councils(place)),
        ),
    ]
    return [
        *(sides if place.kind != "uk" else []),
        drawn("Changing", "up", found.changing, place_facts.NO_CHANGE),
        drawn("Not known", "unknown", found.unknown, place_facts.ALL_KNOWN),
    ]
