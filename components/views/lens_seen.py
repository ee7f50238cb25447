"""A place seen through a framework: what it has under each term, and the figures it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components import store
from components.model.lens_facts import is_scored, term_facts

if TYPE_CHECKING:
    from components.model.lens_facts import TermFacts
    from components.model.lens_rows import Lens
    from components.model.rows import IndicatorRow, Place


def rows_of(place: Place | None) -> dict[str, IndicatorRow]:
    """The place's figures by indicator; none without a place."""
    if place is None:
        return {}
    return {row.indicator.indicator_id: row for row in store.place_rows(place.area_code)}


def facts_of(lens: Lens, place: Place | None) -> tuple[TermFacts, ...]:
    """The terms of the framework in their order, with what the place has under each."""
    scored = place.area_code if place and is_scored(lens, place) else None
    scores = store.lens_scores(lens.lens_id).get(scored, {}) if scored else {}
    indicators = {each.indicator_id: each for each in store.catalogue().indicators}
    return term_facts(lens, place, rows_of(place), scores, indicators)
