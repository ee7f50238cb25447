"""The theme filter: one row of pills that acts on doughnut, map, indicators and cases at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components.views import url_state

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.model.catalogue_rows import Theme
    from components.model.rows import IndicatorRow

ALL: Final = "all"


def _key(component_id: str) -> str:
    return f"theme:{component_id}"


def choose(component_id: str, theme_id: str | None) -> None:
    """Choose a theme from elsewhere (a wedge, a bar); choosing the chosen one shows all again."""
    chosen = st.session_state.get(_key(component_id))
    st.session_state[_key(component_id)] = None if theme_id == chosen else theme_id


def show_all(component_id: str) -> None:
    """Show all themes of a component again."""
    st.session_state[_key(component_id)] = None


def show(component_id: str, themes: Sequence[Theme], rows: Sequence[IndicatorRow]) -> str | None:
    """Draw the pills; the chosen theme's id, or None for all themes.

    The counts are indicators with a figure for this place, out of all there are.
    """
    ids = [theme.theme_id for theme in themes]
    titles = {theme.theme_id: theme.title for theme in themes}
    chosen = url_state.choice("theme", ids, _key(component_id), "the theme")
    widget = f"pills:{component_id}"
    st.session_state[widget] = chosen or ALL

    def label(theme_id: str) -> str:
        own = [r for r in rows if theme_id in {ALL, r.indicator.theme_id}]
        known = sum(row.value is not None for row in own)
        count = f"{known} of {len(own)}" if own else "no figures"
        return f"{titles.get(theme_id, 'All themes')} · {count}"

    def picked() -> None:
        value: str | None = st.session_state[widget]
        st.session_state[_key(component_id)] = None if value in {None, ALL} else value

    st.pills(
        "Theme",
        [ALL, *ids],
        key=widget,
        format_func=label,
        on_change=picked,
        label_visibility="collapsed",
    )
    url_state.write("theme", chosen)
    return chosen
