"""Other frameworks: a place seen through each, with whose each mapping is."""

from __future__ import annotations

from typing import Final

from components.charts import prose
from components.views import (
    lens_choice,
    lens_overview,
    lens_regions,
    lens_seen,
    lens_term,
    selection,
)
from components.views.figure import plain

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
    facts = lens_seen.facts_of(lens, place)
    lens_overview.show(lens, facts, place, term)
    if term is None:  # what was asked for stands first
        lens_regions.show(lens, place)
    lens_term.show(lens, term, place, lens_seen.rows_of(place))
    if term is not None:
        lens_regions.show(lens, place)
