"""What stands out for a place, as its own page says it: what a story is made from."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from components import store
from components.model.standouts import stand_outs
from components.views import doughnut_block, selection

if TYPE_CHECKING:
    from components.model.rows import Place
    from components.model.standouts import StandOuts


def found(place: Place) -> StandOuts:
    """What stands out for the place, as on its page."""
    nation = selection.nation_of(place).name if place.kind != "uk" else None
    names = doughnut_block.short_names()
    scores = [replace(s, title=names[s.id]) for s in store.component_scores(place.area_code)]
    return stand_outs(store.place_rows(place.area_code), scores, place, nation)
