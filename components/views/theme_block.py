"""The themes of a component in a place: doughnut and bars, or why there are none."""

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
from components.model.cited_values import PERIODS
from components.views import doughnut_block, figure_foot, theme_filter, weights_block
from components.views.drawings import kept
from components.views.figure import figure, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.charts.markup import Markup
    from components.model.rows import Component, Place, Score


def show(component: Component, place: Place, theme: str | None) -> None:
    """The theme doughnut of a council; for any other place, why it has no score."""
    with st.container(key="fig-themes"):
        if place.kind != "council":
            plain(_no_scores(place))
            return
        figure(
            _drawn(component.component_id, place.area_code, theme),
            "themes",
            on_choose=lambda theme_id: theme_filter.choose(component.component_id, theme_id),
        )
        scores = store.theme_scores(place.area_code, component.component_id)
        own = _own_score(component, place)
        used = figure_foot.scored(component.component_id)
        weights_block.show(component, place, own, scores)
        figure_foot.show(
            "themes",
            f"{figure_foot.sources_text(used)} Scores: ours.",
            f"{place.slug}-{component.component_id}-themes.csv",
            title=f"{component.title}: scores of {wording.in_sentence(place.name)}",
            place=place,
            rows=lambda: csv_file.score_cells([own, *scores], place),
            indicators=used,
            cited=lambda: _cited(component, place, own, scores),
        )


@kept
def _drawn(component_id: str, area_code: str, theme: str | None) -> Markup:
    component, place = store.catalogue().component(component_id), store.place(area_code)
    scores = store.theme_scores(area_code, component_id)
    own = _own_score(component, place)
    headline = headlines.theme_headline(scores, place)
    heading = prose.heading(headline, _subtitle(component, own, place), small=True)
    return prose.stacked(heading, doughnut_block.themes(component, place, scores, own, theme))


def _cited(component: Component, place: Place, own: Score, scores: Sequence[Score]) -> list[str]:
    """The component's number and its themes', a line each."""
    items = doughnut_block.theme_parts(scores, component.component_id)
    every = (*doughnut_block.component_parts([own]), *items)
    said = [f"{spoken(part, doughnut_block.adjective(place))}." for part in every]
    return [*said, PERIODS]


def _own_score(component: Component, place: Place) -> Score:
    scores = store.component_scores(place.area_code)
    return next(score for score in scores if score.id == component.component_id)


def _subtitle(component: Component, own: Score, place: Place) -> str:
    text = "Themes of this component, 0 to 100 among councils. "
    if own.score is None:
        reason = wording.NO_SCORE_WORDS[own.reason] if own.reason else "unknown"
        return f"{text}{component.short_title} as a whole has no number: {reason}."
    # Range and confidence stand in a line of their own, with what they rest on.
    bare = replace(own, rank_low=None, rank_high=None, ranked_of=None, confidence=None)
    whole = doughnut_block.component_parts([bare])[0]
    return f"{text}As a whole: {spoken(whole, doughnut_block.adjective(place))}."


def _no_scores(place: Place) -> Markup:
    name = wording.in_sentence(place.name)
    return join(
        [
            prose.heading("Choose a council to see its doughnut", None, small=True),
            prose.note(
                "No score.",
                f"Scores are made for councils. The figures of {name} are shown one by one below, "
                "and on the map council by council.",
            ),
        ]
    )
