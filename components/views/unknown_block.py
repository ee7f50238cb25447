"""What is not known here, and why: listed, never left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components import store
from components.charts import prose
from components.charts.markup import join
from components.model import wording
from components.model.unknown_words import missing_words, unknown_lines
from components.views import selection
from components.views.drawings import kept
from components.views.figure import figure

if TYPE_CHECKING:
    from components.charts.markup import Markup
    from components.model.rows import Component, Place


def show(component: Component, place: Place, theme: str | None) -> None:
    """Every unknown figure of the component (or of the chosen theme) with its reason."""
    with st.container(key="fig-unknown"):
        figure(_drawn(component.component_id, place.area_code, theme), "unknown")


@kept
def _drawn(component_id: str, area_code: str, theme: str | None) -> Markup:
    place = store.place(area_code)
    rows = store.indicator_rows(area_code, component_id)
    nation = selection.nation_of(place).name if place.kind != "uk" else None
    shown = [row for row in rows if theme in {None, row.indicator.theme_id}]
    others = [row.indicator.title for row in shown if row.unknown_reason == "not_comparable"]
    own = [row for row in shown if row.unknown_reason != "not_comparable"]
    missing = [row for row in own if row.value is None]
    lines = unknown_lines(missing, place, nation)
    empty = [
        t.title
        for t in store.catalogue().themes_of(component_id)
        if theme in {None, t.theme_id} and not any(r.indicator.theme_id == t.theme_id for r in rows)
    ]
    name = wording.in_sentence(place.name)
    counted = missing_words(len(missing), len(own))
    parts = [prose.heading(f"What is not known about {name}", counted)]
    if lines:
        parts.append(prose.bullet_list(lines))
    if others:
        parts.append(
            prose.note(
                "Not comparable:",
                f"{'; '.join(others)}. Other nations measure these in their own way, so they "
                f"are not set beside {wording.possessive(place.name)} figures.",
            )
        )
    if empty:
        parts.append(
            prose.note(
                "No indicator yet:",
                f"{'; '.join(empty)}. That is a gap in this explorer and says nothing about "
                f"{name}.",
            )
        )
    return join(parts)
