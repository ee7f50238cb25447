"""One own target in depth: the path of the figure so far, what the target needs, what holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.charts import prose, trend_ahead, trend_line
from components.charts.markup import join
from components.charts.targets_list import decision
from components.model import target_words, targets, wording
from components.views import target_ahead, trend_block
from components.views.columns import two_columns
from components.views.figure import figure, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.charts.trend_line import Line
    from components.model.rows import IndicatorRow, Place
    from components.model.target_path import Outlook


def show(row: IndicatorRow, place: Place, outlook: Outlook) -> None:
    """Chart, sentences and table of one target, with its source and a file of the series."""
    indicator = row.indicator
    beside = trend_block.areas(row, place)
    lines = [line for line, _ in beside]
    with st.container(key="fig-target"):
        plain(prose.heading(indicator.title, _subtitle(row)))
        left, right = two_columns("target")
        with left:
            _chart(row, outlook, lines)
        with right:
            figure(_said(row, place, outlook), "target-said")
        if any(line.points for line in lines):
            table = prose.table(
                f"{indicator.title} over time, with the target",
                ("Period", *(line.name for line in lines)),
                [*_ahead_rows(row, outlook, len(lines)), *trend_block.periods(lines, indicator)],
            )
            figure(prose.details("Table", table), "target-table")
            stem = place.slug or place.area_code
            trend_block.foot("target", stem, indicator, beside, place)


def _subtitle(row: IndicatorRow) -> str:
    unit = wording.sentence_start(row.indicator.unit)
    period = f", {row.period}" if row.value is not None and row.period else ""
    return f"{unit}{period}. {row.indicator.definition}"


def _chart(row: IndicatorRow, outlook: Outlook, lines: Sequence[Line]) -> None:
    ahead = target_ahead.drawn([outlook], row.indicator)
    seams = trend_block.seams(lines[0].points)
    chart = trend_line.trend_chart(lines, row.indicator, seams, ahead)
    if chart is None:
        figure(prose.note("Nothing to draw.", "No figure is known here."), "target-empty")
        return
    figure(join([chart, trend_ahead.key(ahead)]), "target-chart")


def _said(row: IndicatorRow, place: Place, outlook: Outlook) -> str:
    """The decision, then what the figures say of it, then what to know about the figures."""
    target, indicator = outlook.target, row.indicator
    box = decision(
        targets.label(target, indicator),
        target.decided_by,
        target.link,
        is_web=targets.is_web_address(target.link),
    )
    lines = [
        target_words.today_sentence(outlook, indicator),
        target_words.pace_sentence(outlook, indicator),
        target_words.heading_sentence(outlook, indicator) if outlook.latest else None,
        target_words.peers_sentence(outlook.peers, target, indicator),
    ]
    holds = target_words.what_holds(row, place)
    note = prose.note("Beware:", " ".join(holds)) if holds else None
    return join([box, prose.bullet_list([line for line in lines if line]), note])


def _ahead_rows(row: IndicatorRow, outlook: Outlook, columns: int) -> list[tuple[str, ...]]:
    """The target and where the line leads, above the periods."""
    target, blank = outlook.target, ("",) * (columns - 1)
    rows = [(f"{target.year}, own target", targets.written(target.value, row.indicator), *blank)]
    if outlook.rays:
        low_to_high = target_words.heading_range(outlook, row.indicator)
        rows.append((f"{target.year}, line so far", low_to_high, *blank))
    return rows
