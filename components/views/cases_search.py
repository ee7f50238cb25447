"""The search of the library: its field, the cases it finds, and what working groups said on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import urlencode

from components.charts.search_hits import point_hits, way_to_points
from components.model.said_rows import SECTION_TITLES
from components.model.search_words import points_heading
from components.model.wording import plural
from components.views import (
    case_names,
    cases_state,
    go,
    own_cases,
    said_state,
    search_box,
    selection,
)
from components.views.facet_state import LONGEST_QUERY
from components.views.figure import figure

if TYPE_CHECKING:
    from components.model.search_rows import SearchResult
    from components.model.snippets import Marks

_FIELD: Final = "cases_query_field"
HINT: Final = "Search cases and what people said"
POINTS_SHOWN: Final = 5


def show() -> tuple[str, ...] | None:
    """Draw the field; the ids of the cases found, the best first, or None without a search.

    A text without a word that says anything is no search.
    """
    text = cases_state.query()
    search_box.field(_FIELD, text, HINT, LONGEST_QUERY, cases_state.search_for)
    result = _result()
    if result is None:
        return None
    search_box.note("search-note", result, cases_state.search_for, case_names.search_note(text))
    if not result.words:
        return None
    return (*own_cases.found(text), *(hit.ref for hit in result.cases))


def marks() -> Marks:
    """What is to be marked in the texts of hits; nothing without a search."""
    result = _result()
    return result.marks if result else frozenset()


def points() -> None:
    """The best points of working groups for the search, with the way to all of them."""
    result = _result()
    if result is None or not result.points:
        return
    text = cases_state.query()
    said = {point.point_id: point for point in case_names.said().points}
    best = [said[hit.ref] for hit in result.points[:POINTS_SHOWN] if hit.ref in said]
    told = [
        (point.text, f"{point.group}, {point.year} · {SECTION_TITLES[point.section]}")
        for point in best
    ]
    more = len(result.points) - len(best)
    words = f"{plural(more, 'more point')} on the page What people said" if more else (
        "See them on the page What people said")  # fmt: skip
    way = way_to_points(words, _address(text), text)
    drawn = point_hits(points_heading(len(result.points)), told, result.marks, way)
    figure(drawn, "search-points", on_choose=lambda _: _to_points(text))


def _result() -> SearchResult | None:
    text = cases_state.query()
    return case_names.search(text) if text else None


def _address(text: str) -> str:
    place = selection.place()
    own = {"place": place.slug} if place and place.slug else {}
    return f"said?{urlencode({**own, **case_names.in_address(), 'q': text})}"


def _to_points(text: str) -> None:
    said_state.POINT_STATE.search_for(text)
    go.to("said")
