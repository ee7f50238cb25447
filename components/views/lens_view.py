"""Other frameworks: a place seen through each, with whose each mapping is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from components import store
from components.charts import prose
from components.model.lens_facts import is_scored, term_facts
from components.views import (
    lens_choice,
    lens_overview,
    lens_regions,
    lens_term,
    selection,
)
from components.views.figure import plain

if TYPE_CHECKING:
    from components.model.rows import IndicatorRow, Place

LEAD: Final = (
    "The same figures, case studies and points under the frameworks that the sector works with. "
    "Each says what its publisher wrote and what is our reading."
)


def show() -> None:
    """The page Other frameworks."""
    plain(prose.page_title("Other frameworks", LEAD))
    lens = lens_choice.framework()
    term = lens_choice.term(lens)
    place = selection.place()
    rows = _rows(place)
    scored = place.area_code if place and is_scored(lens, place) else None
    scores = store.lens_scores(lens.lens_id).get(scored, {}) if scored else {}
    indicators = {each.indicator_id: each for each in store.catalogue().indicators}
    facts = term_facts(lens, place, rows, scores, indicators)
    lens_overview.show(lens, facts, place, term)
    if term is None:  # what was asked for stands first
        lens_regions.show(lens, place)
    lens_term.show(lens, term, place, rows)
    if term is not None:
        lens_regions.show(lens, place)


def _rows(place: Place | None) -> dict[str, IndicatorRow]:
    """The place's figures by indicator; none without a place."""
    if place is None:
        return {}
    return {row.indicator.indicator_id: row for row in store.place_rows(place.area_code)}
