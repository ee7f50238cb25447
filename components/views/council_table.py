"""The table beside a map or a spread: every council with its figure, sent only when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.charts import prose
from components.charts.tall_table import tall
from components.model import cohorts, wording
from components.views.figure import figure

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from components.model.rows import AreaValue, Indicator


def show(
    key: str,
    areas: Sequence[AreaValue],
    indicator: Indicator,
    beside: tuple[str, Mapping[str, str]] | None = None,
) -> None:
    """A switch, and behind it the table in the order of the alphabet: this is no league table.

    Whose figure it is has a column only where some council shows another's. ``beside`` is a further
    column: its heading, and the words of each council that has any by its code.
    """
    if not st.toggle("Table", key=f"table-{key}"):
        return
    with_periods = cohorts.has_own_periods(areas)
    columns = ["Council", _heading(indicator, None if with_periods else _period(areas, indicator))]
    said: Mapping[str, str] = {}
    if beside:
        columns.append(beside[0])
        said = beside[1]
    if any(area.inherited_from for area in areas):
        columns.append("Whose figure")
    cells = (
        (
            area.name,
            _value(area, indicator, with_periods),
            *([said.get(area.area_code, "–")] if beside else []),
            area.inherited_from or "own",
        )[: len(columns)]
        for area in sorted(areas, key=lambda area: area.name)
    )
    table = prose.table(f"{indicator.title} by council", columns, cells)
    figure(tall(table, len(areas), "councils"), f"table-of-{key}")


def _period(areas: Sequence[AreaValue], indicator: Indicator) -> str | None:
    """The one period of all figures; without any figure the indicator's."""
    return next((a.period for a in areas if a.value is not None), None) or indicator.latest_period


def _heading(indicator: Indicator, period: str | None) -> str:
    """What the figures are, with unit and period: a table may be read without its map."""
    estimate = "estimate" if indicator.is_estimate else None
    parts = (indicator.title, indicator.unit, period, estimate)
    return ", ".join(part for part in parts if part)


def _value(area: AreaValue, indicator: Indicator, with_period: bool) -> str:
    if area.value is None:
        return f"? {wording.UNKNOWN_WORDS[area.unknown_reason or 'no_data']}"
    value = wording.format_value(area.value, indicator)
    return f"{value} ({area.period})" if with_period and area.period else value
