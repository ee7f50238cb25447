"""One place through the eight components: doughnut and bars, what stands out, where it is."""

from __future__ import annotations

from dataclasses import replace
from operator import itemgetter
from typing import TYPE_CHECKING

import streamlit as st

from components import store
from components.charts import prose
from components.charts.markup import join
from components.exports import csv_file
from components.model import headlines, wording
from components.model.standing import standing
from components.model.standouts import more_words, stand_outs
from components.views import (
    about_figures,
    cases_block,
    compare_choice,
    districts_block,
    doughnut_block,
    figure_foot,
    selection,
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
    lowest = _lowest(scores)
    if lowest:
        cases_block.show(lowest.id, None, place, f"What others did about {lowest.title}")
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
        figure(prose.page_title(place.name, _facts(place)), "title")
        compare_choice.way_here(place)
    with right:
        locator(place)


def _facts(place: Place) -> str:
    """Kind, region, residents: "Metropolitan district · Yorkshire and The Humber · ..."."""
    parts = [wording.kind_words(place)]
    for code in (place.county_code, place.region_code, place.nation_code):
        if code and code != place.area_code:
            name = store.place(code).name
            if name not in parts:
                parts.append(name)
    if place.population:
        parts.append(f"{place.population:,} residents, {place.population_period}")
    return " · ".join(parts)


def _doughnut(place: Place, scores: Sequence[Score]) -> None:
    with st.container(key="fig-doughnut"):
        headline = headlines.component_headline(scores, doughnut_block.short_names(), place)
        figure(prose.heading(headline, _subtitle(place, scores)), "doughnut-title")
        doughnut_block.components(place, scores)
        _foot("scores", "Scores", "Component scores", place,
              lambda: csv_file.score_cells(scores, place))  # fmt: skip


def _subtitle(place: Place, scores: Sequence[Score]) -> str:
    known = sum(score.score is not None for score in scores)
    said = f"{known} of {len(scores)} have a number." if known else "Not one has a number."
    shown = "Wedge area and bar length both show the number." if known else ""
    return (
        f"Where {wording.in_sentence(place.name)} stands on each component, from 0 (low end of "
        f"councils) to 100 (high end). {said} There is no overall score. {shown}"
    ).rstrip()


def _foot(key: str, ours: str, title: str, place: Place, rows: figure_foot.Rows) -> None:
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
    )


def _stand_outs(place: Place, rows: Sequence[IndicatorRow], scores: Sequence[Score]) -> None:
    nation = selection.nation_of(place).name if place.kind != "uk" else None
    names = doughnut_block.short_names()
    found = stand_outs(rows, [replace(s, title=names[s.id]) for s in scores], place, nation)
    with st.container(key="fig-standouts"):
        figure(
            join(
                [
                    prose.heading("What stands out", _against(place)),
                    prose.columns(_columns(found, place, names)),
                ]
            ),
            "standouts",
        )
        _foot("indicators", "Verdicts and trends", "All indicators", place,
              lambda: csv_file.indicator_cells(rows, place))  # fmt: skip


def _against(place: Place) -> str:
    if place.kind == "uk":
        return "What changes and what is not known; the whole is not compared with itself."
    return f"Against {selection.benchmark_name(place, 'nation')}, with how sure we are."


def _columns(found: StandOuts, place: Place, names: Mapping[str, str]) -> list[Markup]:
    def drawn(title: str, sign: str, column: Column, empty: str) -> Markup:
        more = more_words(column, names)
        return prose.finding_column(title, sign, column.findings, empty, more)

    sides = [
        drawn("Higher", "higher", found.higher, "Nothing stands out as higher."),
        drawn("Lower", "lower", found.lower, "Nothing stands out as lower."),
    ]
    return [
        *(sides if place.kind != "uk" else []),
        drawn("Changing", "up", found.changing, "No change is clear enough to name."),
        drawn("Not known", "unknown", found.unknown, "Every figure is known."),
    ]


def _lowest(scores: Sequence[Score]) -> Score | None:
    """The component furthest below the median council, where one stands below it."""
    below = [
        (s.score - s.median, s)
        for s in scores
        if s.score is not None and s.median is not None and standing(s).side == "below"
    ]
    return min(below, key=itemgetter(0))[1] if below else None
