"""The table beside a map or a spread: every council with its figure, sent only when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.charts import prose
from components.model import wording
from components.views.figure import figure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.model.rows import AreaValue, Indicator


def show(key: str, areas: Sequence[AreaValue], indicator: Indicator) -> None:
    """A switch, and behind it the table in the order of the alphabet: this is no league table."""
    if not st.toggle("Table", key=f"table-{key}"):
        return
    cells = (
        (area.name, _value(area, indicator), area.inherited_from or "own")
        for area in sorted(areas, key=lambda area: area.name)
    )
    columns = ("Council", indicator.title, "Whose figure")
    figure(prose.table(f"{indicator.title} by council", columns, cells), f"table-of-{key}")


def _value(area: AreaValue, indicator: Indicator) -> str:
    if area.value is None:
        return f"? {wording.UNKNOWN_WORDS[area.unknown_reason or 'no_data']}"
    return wording.format_value(area.value, indicator)
