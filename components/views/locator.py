"""Where the place lies: a small map, for who might not know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components import outlines, store
from components.charts.still_map import locator_map
from components.model import wording
from components.views.figure import figure

if TYPE_CHECKING:
    from components.model.rows import Place


def locator(place: Place) -> None:
    """The UK's outline with the place marked; nothing for the UK itself."""
    if place.kind == "uk":
        return
    codes = [place.area_code]
    if place.kind != "council":
        codes = [council.area_code for council, _ in store.councils_in(place.area_code)]
    where = f"Where {wording.in_sentence(place.name)} lies in the United Kingdom"
    figure(locator_map(outlines.small_shapes(), codes, where), "locator")
