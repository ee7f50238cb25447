"""The one door to the database: typed answers, kept until the database changes.

Views ask here and nowhere else. Answers are shared by all sessions, so nothing is copied and nobody
may change one; they are kept by the hash of the data, so a new build shows at the next rerun.
"""

from __future__ import annotations

import gc
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import streamlit as st

from loaders import case_queries, paths, queries
from loaders.door import Door
from loaders.errors import ExplorerError
from loaders.find_place import find_place as found_place
from loaders.map_files import shapes_for_browser, words_for_browser
from loaders.shapes import GRID_FILE, SMALL_FILE
from loaders.shapes import map_shapes as shapes_of

if TYPE_CHECKING:
    from pathlib import Path

    from components.model import case_rows, catalogue_rows, rows
    from components.model.map_codes import MapClasses
    from components.model.map_shapes import MapShapes
    from components.model.place_names import Found
    from components.model.rows import Place, Score

Council: TypeAlias = "tuple[Place, tuple[Score, ...]]"  # with its component scores

UNITED_KINGDOM: Final = "K02000001"
FEW, MANY = 48, 512  # answers kept of a question: all rows of one place take half a megabyte
_door: Final = Door()  # one connection for all sessions, a cursor a question


def ensure_database() -> None:
    """Open the database, building it first where it is missing or stale, and show that being done.

    Raises:
        DatabaseError: it cannot be built or opened; the sentence says what to do.
    """
    if _door.is_open():
        return
    shown = st.empty()
    lines: list[str] = []
    for line in _door.open():
        lines.append(line)
        shown.code("\n".join(lines), language=None)
    shown.empty()


def warm_up() -> None:
    """Answer what every page asks once, then keep the collector off all that stays; runs once.

    Streamlit collects all garbage after every run: without this, that is the largest cost of many
    people at once. Call it at the end of a run, when what a page imports is loaded.
    """
    _warm_up(data_hash())


@lru_cache(maxsize=1)
def _warm_up(_data_hash: str) -> None:
    catalogue()
    case_cards()
    council_names()
    for nation_code in {place.nation_code for place in choosable_places()}:
        strips(nation_code)
    gc.collect()
    gc.freeze()


def data_hash() -> str:
    """The hash of what the open database was made from: changes when any figure may have."""
    return _door.location().data_hash


def database_path() -> Path:
    """Where the database file lies."""
    return _door.location().path


def is_in_user_cache() -> bool:
    """Whether build/ could not be written, so the database lies in the user's cache folder."""
    return _door.location().in_user_cache


def has_static_files() -> bool:
    """Whether the browser's files of this database are there; maps carry theirs inline if not."""
    return _door.location().has_static_files


@_door.kept(1)
def catalogue() -> catalogue_rows.Catalogue:
    """Components, themes, indicators and sources in screen order."""
    return _door.ask(queries.catalogue)


@_door.kept(1)
def choosable_places() -> tuple[Place, ...]:
    """Every place that can be chosen, by name."""
    return _door.ask(queries.choosable_places)


@_door.kept(MANY)
def place(area_code: str) -> Place:
    """The place with that code.

    Raises:
        ExplorerError: there is none.
    """
    found = _door.ask(queries.place, area_code)
    if found is None:
        raise ExplorerError(f"There is no place with the code {area_code}.", "Find it by its name.")
    return found


def find_place(text: str) -> Found:
    """What a person means by a text: one place, some to choose from, or none and why."""
    return _door.ask(found_place, text)


@_door.kept(MANY)
def area_changes(area_code: str) -> tuple[catalogue_rows.AreaChange, ...]:
    """The old codes that a place took over from, the latest change first."""
    return _door.ask(queries.area_changes, area_code)


@_door.kept(MANY)
def similar_places(area_code: str, set_id: str = "global") -> tuple[Place, ...]:
    """The 20 councils most like a council, the most similar first; empty for other places."""
    return _door.ask(queries.similar_places, area_code, set_id)


@_door.kept(FEW)
def councils_in(area_code: str) -> tuple[Council, ...]:
    """The councils of a county, region, nation or the UK with their component scores, by name."""
    return _door.ask(queries.councils_in, area_code)


@_door.kept(1)
def council_names() -> dict[str, str]:
    """Name of every current council by code, in map order."""
    return _door.ask(queries.council_names)


@_door.kept(MANY)
def component_scores(area_code: str) -> tuple[Score, ...]:
    """One score for each component, in screen order; empty where the place is no council."""
    return _door.ask(queries.component_scores, area_code)


@_door.kept(MANY)
def theme_scores(area_code: str, component_id: str) -> tuple[Score, ...]:
    """One score for each theme of a component; empty where the place is no council."""
    return _door.ask(queries.theme_scores, area_code, component_id)


@_door.kept(MANY)
def score_medians(nation_code: str) -> dict[str, float | None]:
    """The median council's score by component id and by theme id."""
    return _door.ask(queries.score_medians, nation_code)


@_door.kept(MANY)
def indicator_rows(area_code: str, component_id: str) -> tuple[rows.IndicatorRow, ...]:
    """One row for each indicator of a component, in screen order."""
    return _door.ask(queries.indicator_rows, catalogue(), area_code, component_id)


@_door.kept(FEW)
def place_rows(area_code: str) -> tuple[rows.IndicatorRow, ...]:
    """One row for each indicator of the catalogue, in screen order: what may stand out."""
    return _door.ask(queries.indicator_rows, catalogue(), area_code)


@_door.kept(MANY)
def series(area_code: str, indicator_id: str) -> tuple[rows.Point, ...]:
    """Every published period of a place, oldest first, joined across old codes of the same area."""
    return _door.ask(queries.series, area_code, indicator_id)


@_door.kept(MANY)
def council_values(indicator_id: str, nation_code: str | None = None) -> tuple[rows.AreaValue, ...]:
    """Every current council (of a nation, if named), known or not, in map order."""
    return _door.ask(queries.council_values, indicator_id, nation_code)


@_door.kept(MANY)
def unknown_counts(
    indicator_id: str, nation_code: str | None = None
) -> dict[rows.UnknownReason, int]:
    """How many councils are unknown, by reason; reasons that do not occur are left out."""
    return _door.ask(queries.unknown_counts, indicator_id, nation_code)


@_door.kept(MANY)
def strips(nation_code: str | None) -> dict[str, catalogue_rows.Strip]:
    """The strip of every indicator the nation's councils have, by id; all councils' for None."""
    return _door.ask(queries.strips, nation_code or UNITED_KINGDOM)


@_door.kept(MANY)
def map_classes(indicator_id: str) -> dict[str, MapClasses]:
    """The maps of an indicator by scope, the one to show first in front; empty where none."""
    return _door.ask(queries.map_classes, indicator_id)


@_door.kept(1)
def map_shapes() -> dict[str, Any]:
    """What the map draws, for pages that must carry it because static/built cannot be written."""
    return shapes_for_browser(shapes_of(paths.PLACES / GRID_FILE), council_names())


@_door.kept(1)
def small_shapes() -> MapShapes:
    """The council shapes for small maps, with the nations' outlines."""
    return shapes_of(paths.PLACES / SMALL_FILE)


def map_words(indicator: rows.Indicator) -> dict[str, Any]:
    """What the map says of each council, likewise."""
    return words_for_browser(indicator, council_values(indicator.indicator_id))


@_door.kept(1)
def coverage() -> tuple[catalogue_rows.Coverage, ...]:
    """How much of the UK each indicator covers, in screen order."""
    return _door.ask(queries.coverage, catalogue())


@_door.kept(1)
def coherence() -> tuple[catalogue_rows.Coherence, ...]:
    """Every pair of themes of a component with their correlation, in screen order."""
    return _door.ask(queries.coherence)


@_door.kept(1)
def build_summary() -> catalogue_rows.BuildSummary:
    """What the database holds and what it was made from."""
    return _door.ask(queries.build_summary)


@_door.kept(1)
def case_cards() -> tuple[case_rows.CaseCard, ...]:
    """All case studies, by id."""
    return _door.ask(case_queries.case_cards)


@_door.kept(MANY)
def case_viewpoint(area_code: str | None, theme_id: str | None = None) -> case_rows.Viewpoint:
    """From where cases are ranked: the place (None = none chosen) and the theme."""
    seen_from = place(area_code) if area_code else None
    return _door.ask(case_queries.case_viewpoint, seen_from, theme_id)
