"""One indicator of several places over time: those on one scale drawn, all in a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components import store
from components.charts import levels, prose, trend_line
from components.charts.compare_css import LINE_ROLES
from components.charts.markup import join
from components.model import wording
from components.model.side_by_side_words import chosen_sentence
from components.views import trend_block
from components.views.compare_indicators import file_stem, sides
from components.views.figure import figure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.charts.markup import Markup
    from components.charts.trend_line import Line, Seam
    from components.model.side_by_side import Cell


def show(compared: Sequence[Cell]) -> None:
    """The chosen indicator: what differs, the chart, what is left out, the table, the file."""
    indicator = compared[0].row.indicator
    lines = _lines(compared)
    with st.container(key="fig-compare-over-time"):
        figure(
            join(
                [
                    prose.heading(indicator.title, f"{indicator.definition} {_unit(compared)}"),
                    _said(chosen_sentence(compared)),
                    prose.note("Beware:", indicator.caveat) if indicator.caveat else None,
                    _chart(compared, lines),
                    *_notes(compared, lines),
                    _table(compared, lines),
                ]
            ),
            "compare-over-time",
        )
        _foot(compared, lines)


def _said(sentence: str) -> Markup | None:
    return prose.paragraph(sentence) if sentence else None


def _unit(compared: Sequence[Cell]) -> str:
    return f"{wording.sentence_start(compared[0].row.indicator.unit)}."


def _lines(compared: Sequence[Cell]) -> list[Line]:
    """One line a place with its own role; a place that shows its county's is named after it."""
    return [
        trend_line.Line(
            LINE_ROLES[index],
            cell.row.inherited_from or cell.place.name,
            store.series(cell.place.area_code, cell.row.indicator.indicator_id),
        )
        for index, cell in enumerate(compared)
    ]


def _drawn(compared: Sequence[Cell], lines: Sequence[Line]) -> list[Line]:
    """The lines that share a scale."""
    return [
        line
        for cell, line in zip(compared, lines, strict=True)
        if cell.apart is None and line.points
    ]


def _chart(compared: Sequence[Cell], lines: Sequence[Line]) -> Markup:
    indicator = compared[0].row.indicator
    drawn = _drawn(compared, lines)
    if not drawn:
        none = not any(line.points for line in lines)
        why = "No figure has been published here." if none else "Each figure stands for itself."
        return prose.note("Nothing to draw.", why)
    chart = trend_line.trend_chart(drawn, indicator, _seams(drawn))
    if chart is None:
        chart = levels.levels_chart(drawn, indicator)
    return chart or prose.note("Nothing to draw.", "No figure has been published here.")


def _seams(lines: Sequence[Line]) -> list[Seam]:
    """One seam a year; whose it is stands under the chart, where there is room for names."""
    years = {seam.year for line in lines for seam in trend_block.seams(line.points)}
    return [trend_line.Seam(year, "new code") for year in sorted(years)]


def _notes(compared: Sequence[Cell], lines: Sequence[Line]) -> list[Markup]:
    """Why a place is not on the chart, and what a joined series is."""
    notes = [
        prose.note(f"{side.cell.place.name}:", f"{side.apart}.")
        for side in sides(tuple(compared))
        if side.apart
    ]
    joined = [line.name for line in _drawn(compared, lines) if trend_block.seams(line.points)]
    if joined:
        notes.append(
            prose.note(
                "Joined series.",
                f"Older figures of {wording.join_words(joined)}, left of the dashed line, were "
                "published for the same area under another code.",
            )
        )
    return notes


def _table(compared: Sequence[Cell], lines: Sequence[Line]) -> Markup | None:
    known = [line for line in lines if line.points]
    if not known:
        return None
    indicator = compared[0].row.indicator
    table = prose.table(
        f"{indicator.title} over time, side by side",
        ("Period", *(line.name for line in known)),
        trend_block.periods(known, indicator),
    )
    return prose.details("Table", table)


def _foot(compared: Sequence[Cell], lines: Sequence[Line]) -> None:
    places = [cell.place for cell in compared]
    beside = [(line, place.area_code) for place, line in zip(places, lines, strict=True)]
    indicator = compared[0].row.indicator
    trend_block.foot("compare-over-time", file_stem(places), indicator, beside)
