"""The one door to the database: typed answers, kept until the database changes.

Views ask here and nowhere else. Answers are shared by all sessions, so nothing is copied and nobody
may change one; they are kept by the hash of the data, so a new build shows at the next rerun.
"""

from __future__ import annotations

import atexit
import gc
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import streamlit as st

from components.model.case_rows import Viewpoint
from loaders import case_queries, lens_queries, queries
from loaders.door import Door
from loaders.errors import ExplorerError
from loaders.find_place import find_place as found_place
from loaders.open_copy import without_share_alike

if TYPE_CHECKING:
    from pathlib import Path

    from components.model.catalogue_rows import Coverage, Strip
    from components.model.place_names import Found
    from components.model.portrait_rows import Portrait
    from components.model.rows import AreaValue, IndicatorRow, Place, Point, Score
    from components.model.search_rows import SearchResult

UNITED_KINGDOM: Final = "K02000001"
FEW, MANY = 48, 512  # answers kept of a question: all rows of one place take half a megabyte
_door: Final = Door()  # one connection for all sessions, a cursor a question


def ensure_database() -> None:
    """Open the database, building it first where it is missing or stale, and show that being done.

    Raises:
        DatabaseError: it cannot be built or opened; the sentence says what to do.
    """
    lines: list[str] = []
    for line in _door.open():
        if not lines:
            shown = st.empty()
        lines.append(line)
        shown.code("\n".join(lines), language=None)
    if lines:
        # The next run has no such place: all below it would be made anew, and lose the keyboard.
        st.rerun()


def warm_up() -> None:
    """Answer what every page asks once, then keep the collector off all that stays; runs once.

    Streamlit collects all garbage after every run: without this, that is the largest cost of many
    people at once. Call it at the end of a run, when what a page imports is loaded.
    """
    _warm_up(data_hash())


@lru_cache(maxsize=1)
def _warm_up(_data_hash: str) -> None:
    for ask in (
        catalogue, case_cards, case_facets, council_names, case_places, near_councils, settings,
        _published_codes, _owners, places, similar_places, _component_scores, _theme_scores,
    ):  # fmt: skip
        ask()
    for nation_code in {place.nation_code for place in choosable_places()}:
        strips(nation_code)
    gc.collect()
    gc.freeze()
    atexit.register(gc.unfreeze)  # Python's own closing down wants it all back


def data_hash() -> str:
    """The hash of what the open database was made from: changes when any figure may have."""
    return _door.location().data_hash


def database_path() -> Path:
    """Where the database file lies."""
    return _door.location().path


def database_without_share_alike() -> bytes:
    """A copy of the database file without share-alike figures, made anew each time."""
    return without_share_alike(database_path())


def is_in_user_cache() -> bool:
    """Whether build/ could not be written, so the database lies in the user's cache folder."""
    return _door.location().in_user_cache


def has_static_files() -> bool:
    """Whether the browser's files of this database are there; maps carry theirs inline if not."""
    return _door.location().has_static_files


kept, answers, location = _door.kept, _door.answers, _door.location  # for store_files.py too

# Questions as they stand in loaders.queries, where each says what it answers.
catalogue = _door.answers(queries.catalogue, keep=1)
coherence = _door.answers(queries.coherence, keep=1)
build_summary = _door.answers(queries.build_summary, keep=1)
choosable_places = _door.answers(queries.choosable_places, keep=1)
council_names = _door.answers(queries.council_names, keep=1)
area_changes = _door.answers(queries.area_changes, keep=MANY)
places = _door.answers(queries.places, keep=1)
similar_places = _door.answers(queries.similar_places, keep=3)
councils_in = _door.answers(queries.councils_in, keep=FEW)
_component_scores = _door.answers(queries.component_scores, keep=1)
_theme_scores = _door.answers(queries.theme_scores, keep=1)
_published_codes = _door.answers(queries.published_codes, keep=1)
_owners = _door.answers(queries.owners, keep=1)
council_facts = _door.answers(queries.council_facts, keep=MANY)
council_history = _door.answers(queries.council_history, keep=FEW)
clusters = _door.answers(queries.clusters, keep=1)
council_values = _door.answers(queries.council_values, keep=MANY)
_drawn_series = _door.answers(queries.drawn_series, keep=FEW)
shared_gaps = _door.answers(queries.shared_gaps, keep=1)
unknown_holders = _door.answers(queries.unknown_holders, keep=1)
map_classes = _door.answers(queries.map_classes, keep=MANY)
map_periods = _door.answers(queries.map_periods, keep=MANY)
area_claims = _door.answers(queries.area_claims, keep=FEW)
formed_in = _door.answers(queries.formed_in, keep=1)
neighbourhood_measures = _door.answers(queries.neighbourhood_measures, keep=1)
neighbourhoods = _door.answers(queries.neighbourhoods, keep=FEW)
neighbourhood_profile = _door.answers(queries.neighbourhood_profile, keep=FEW)
neighbourhood_summaries = _door.answers(queries.neighbourhood_summaries, keep=FEW)
widest_gaps = _door.answers(queries.widest_gaps, keep=FEW)
dimensions = _door.answers(queries.dimensions, keep=1)
thresholds = _door.answers(queries.thresholds, keep=1)
portrait_years = _door.answers(queries.portrait_years, keep=MANY)
wheel_factors = _door.answers(queries.wheel_factors, keep=1)
outcome_cases = _door.answers(queries.outcome_cases, keep=1)
case_cards = _door.answers(case_queries.case_cards, keep=1)
_search_lexicon = _door.answers(queries.search_lexicon, keep=1)
said = _door.answers(queries.said, keep=1)
said_facets = _door.answers(queries.said_facets, keep=1)
directory = _door.answers(queries.directory, keep=1)
near_councils = _door.answers(queries.near_councils, keep=1)
settings = _door.answers(queries.settings, keep=1)
case_facets = _door.answers(case_queries.case_facets, keep=1)
case_places = _door.answers(case_queries.case_places, keep=1)
lenses = _door.answers(lens_queries.lenses, keep=1)
lens_scores = _door.answers(lens_queries.lens_scores, keep=FEW)
lens_regions = _door.answers(lens_queries.lens_regions, keep=FEW)
lens_said = _door.answers(lens_queries.lens_said, keep=FEW)
points = _door.answers(lens_queries.points, keep=1)
technology_families = _door.answers(case_queries.technology_families, keep=1)
without_names = _door.answers(queries.without_names, keep=1)


def place(area_code: str) -> Place:
    """The place with that code.

    Raises:
        ExplorerError: there is none.
    """
    found = places().get(area_code)
    if found is None:
        raise ExplorerError(f"There is no place with the code {area_code}.", "Find it by its name.")
    return found


@_door.kept(1)
def councils() -> tuple[Place, ...]:
    """Every current council, by name."""
    return tuple(place for place in choosable_places() if place.kind == "council")


@_door.kept(MANY)
def series(area_code: str, indicator_id: str) -> tuple[Point, ...]:
    """Every published period of a place, oldest first; its county's where it shows the county's."""
    owner = _owners().get((area_code, indicator_id), area_code)
    return _door.ask(queries.series, _published_codes().get(owner, ()), indicator_id)


def component_scores(area_code: str) -> tuple[Score, ...]:
    """One score for each component, in screen order; empty where the place is no council."""
    return _component_scores().get(area_code, ())


def theme_scores(area_code: str, component_id: str) -> tuple[Score, ...]:
    """One score for each theme of a component; empty where the place is no council."""
    return _theme_scores().get((area_code, component_id), ())


def find_place(text: str) -> Found:
    """What a person means by a text: one place, some to choose from, or none and why."""
    return _door.ask(found_place, text)


@_door.kept(MANY)
def indicator_rows(area_code: str, component_id: str) -> tuple[IndicatorRow, ...]:
    """One row for each indicator of a component, in screen order."""
    return _door.ask(
        queries.indicator_rows, catalogue(), area_code, component_id,
        series_beside=lambda beside: _drawn_series(beside, component_id),
    )  # fmt: skip


@_door.kept(FEW)
def place_rows(area_code: str) -> tuple[IndicatorRow, ...]:
    """One row for each indicator of the catalogue, in screen order: what may stand out."""
    return _door.ask(queries.indicator_rows, catalogue(), area_code)


@_door.kept(MANY)
def strips(nation_code: str | None) -> dict[str, Strip]:
    """The strip of every indicator the nation's councils have, by id; all councils' for None."""
    return _door.ask(queries.strips, nation_code or UNITED_KINGDOM)


@_door.kept(1)
def coverage() -> tuple[Coverage, ...]:
    """How much of the UK each indicator covers, in screen order."""
    return _door.ask(queries.coverage, catalogue())


@_door.kept(MANY)
def case_viewpoint(area_code: str | None, theme_id: str | None = None) -> Viewpoint:
    """From where cases are ranked: the place (None = none chosen) and the theme."""
    return Viewpoint(
        place=place(area_code) if area_code else None,
        theme_id=theme_id,
        similar=frozenset(similar_places().get(area_code or "", ())),
        places=case_places(),
    )


@_door.kept(FEW)
def council_values_at(indicator_id: str, period_iso: str) -> tuple[AreaValue, ...]:
    """Every current council in one period, known or not, by code."""
    return _door.ask(queries.council_values_at, catalogue(), places(), indicator_id, period_iso)


@_door.kept(FEW)
def search(text: str, hidden: frozenset[str] = frozenset()) -> SearchResult:
    """What a text finds among cases and points, best first; ``hidden`` words are not looked for."""
    return _door.ask(queries.search, _search_lexicon(), text, hidden)


@_door.kept(FEW)
def portrait(area_code: str, as_of: str) -> Portrait:
    """Where a place stands on every dimension of the doughnut, in the order of the ring."""
    return _door.ask(queries.portrait, catalogue(), area_code, as_of)
