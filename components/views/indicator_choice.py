"""Which indicator of a component is on the map and in depth: by list, by table row or by link."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.views import url_state

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.model.rows import Component, IndicatorRow


def _key(component_id: str) -> str:
    return f"indicator:{component_id}"


def choose(component_id: str, indicator_id: str) -> None:
    """Put this indicator on the map and in depth from now on."""
    st.session_state[_key(component_id)] = indicator_id


def chosen(component: Component, rows: Sequence[IndicatorRow]) -> IndicatorRow | None:
    """The chosen row of those shown, else the component's telling one; None for an empty theme."""
    by_id = {row.indicator.indicator_id: row for row in rows}
    key = _key(component.component_id)
    wanted = url_state.choice("indicator", by_id, key, "the indicator")
    row = by_id.get(wanted or "") or by_id.get(component.headline_indicator)
    if row is None or (wanted is None and row.value is None):
        row = next((r for r in rows if r.value is not None), next(iter(rows), None))
    url_state.write("indicator", row.indicator.indicator_id if row and wanted else None)
    return row


def show_list(component_id: str, rows: Sequence[IndicatorRow], row: IndicatorRow) -> None:
    """The list to choose from: the keyboard's way to what a click on a table row does."""
    titles = {r.indicator.indicator_id: r.indicator.title for r in rows}
    widget = f"indicator-list:{component_id}"
    st.session_state[widget] = row.indicator.indicator_id
    st.selectbox(
        "Indicator on the map",
        list(titles),
        key=widget,
        format_func=titles.__getitem__,
        on_change=lambda: choose(component_id, st.session_state[widget]),
    )
