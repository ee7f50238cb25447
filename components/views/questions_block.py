"""Questions to ask about a place or its component, made from what its figures say and do not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.charts import prose
from components.charts.markup import join
from components.charts.question_list import question_list
from components.model.questions import heading, questions
from components.model.spots import spots
from components.model.standouts import stand_outs
from components.model.unseen import empty_themes
from components.views import place_gaps, selection
from components.views.figure import plain

if TYPE_CHECKING:
    from components.model.questions import Question
    from components.model.rows import IndicatorRow, Place
    from components.model.unseen import EmptyTheme

NOTE: Final = (
    "Made by rules of ours from what stands out, what changes and what is not known. A question "
    "says nothing of its answer."
)


def rows_of(area_code: str, component_id: str | None) -> tuple[IndicatorRow, ...]:
    """The indicators of a place, or of one of its components."""
    if component_id is None:
        return store.place_rows(area_code)
    return store.indicator_rows(area_code, component_id)


@store.kept(48)
def asked(area_code: str, component_id: str | None = None) -> tuple[Question, ...]:
    """Up to five questions about a place or about one of its components."""
    place = store.place(area_code)
    rows = rows_of(area_code, component_id)
    nation = selection.nation_of(place).name
    changing = stand_outs(rows, (), place, nation if place.kind != "uk" else None).changing
    gaps = place_gaps.gaps(place, rows)
    empty = _empty_themes(component_id) if component_id else ()
    return questions(spots(rows, nation), changing.findings, gaps, rows, place, nation, empty)


def _empty_themes(component_id: str) -> tuple[EmptyTheme, ...]:
    """The themes of a component that have no indicator for any place."""
    every = empty_themes(store.catalogue(), "", store.unknown_holders())
    return tuple(each for each in every if each.theme.component_id == component_id)


def show(place: Place, component_id: str | None = None) -> None:
    """Draw them; nothing where there is nothing to ask about."""
    found = asked(place.area_code, component_id)
    if not found:
        return
    drawn = [
        prose.heading(heading(found), "To take into the next meeting."),
        question_list(found),
        prose.source_note(NOTE),
    ]
    with st.container(key="fig-questions"):
        plain(join(drawn))
