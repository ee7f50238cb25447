"""The dimensions of the doughnut portrait that are not known of a place, and who might know."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components import store
from components.charts import portrait_depth, prose
from components.charts.markup import join
from components.model import wording
from components.model.portrait_rows import DIMENSIONS, LATEST
from components.model.portrait_words import unknown
from components.model.unknown_words import unknown_lines
from components.views import selection
from components.views.figure import figure

if TYPE_CHECKING:
    from collections.abc import Callable

    from components.model.portrait_rows import Stand
    from components.views.portrait_choice import Shown


def show(own: Shown, marked: str | None, on_choose: Callable[[str], None]) -> None:
    """Every unknown dimension with its reason and who might hold it; nothing where all are known.

    ``marked`` is the dimension chosen on screen; choosing one calls ``on_choose`` with its id.
    """
    missing = unknown(own.portrait)
    if not missing:
        return
    name = wording.in_sentence(own.place.name)
    why = {stand.dimension.dimension_id: why_unknown(stand, own) for stand in missing}
    with st.container(key="fig-portrait-unknown"):
        figure(
            join(
                [
                    prose.heading(
                        f"Not known about {name}: {len(missing)} of {DIMENSIONS} dimensions",
                        "A gap is a finding: nobody can steer by what nobody publishes.",
                    ),
                    portrait_depth.holders_table(missing, why, name, marked),
                ]
            ),
            "portrait-unknown",
            on_choose=on_choose,
        )


def why_unknown(stand: Stand, own: Shown) -> str:
    """Why a dimension has no amount here: in the register, or each figure's own reason."""
    if stand.dimension.why_unknown:
        return stand.dimension.why_unknown
    if own.as_of != LATEST:
        return f"No period of its figures ended in {own.as_of}."
    wanted = {part.indicator.indicator_id for part in stand.parts}
    rows = [r for r in store.place_rows(own.place.area_code) if r.indicator.indicator_id in wanted]
    nation = selection.nation_of(own.place).name if own.place.kind != "uk" else None
    return " ".join(unknown_lines(rows, own.place, nation))
