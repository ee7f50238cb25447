"""What is known of a case study, and in which ways its place is near another.

Pure. The words that stand beside a case are in ``components.model.case_words``.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from components.model.catalogue_rows import AreaChangeKind
from components.model.rows import Place

StatusGroup = Literal[
    "active", "in delivery", "scaled", "pilot", "planned", "completed", "published", "reported",
    "restricted or stopped", "named only",
]  # fmt: skip
CaseKind = Literal[
    "case study", "programme", "tool", "framework", "cautionary case", "research", "network",
    "incident and lesson", "guidance", "index", "policy", "standard",
]  # fmt: skip
Evidence = Literal["found", "seed"]
LessonBasis = Literal["source", "our reading", "seed"]
FieldEvidence = Literal[
    "found", "seed", "seed only", "assigned", "derived by rule", "ONS list", "blank"
]
Nearness = Literal[
    "here", "inside", "county", "cluster", "similar", "region", "nation", "country", "elsewhere"
]
"""Where a case lies, seen from the chosen place, nearest first.

here: in the place itself; inside: in a part of it (a county's district, a region's council);
county: in or across its county; cluster: in a council of the same ONS cluster; similar: in one of
the 20 councils most like it; region, nation: in or across them; country: across the UK.
"""

UNITED_KINGDOM = "K02000001"
_NATION_OF_LETTER = {"E": "E92000001", "W": "W92000004", "S": "S92000003", "N": "N92000002"}


@dataclass(frozen=True, slots=True)
class CaseSource:
    """Where a case is told. ``url`` is None for a source document of the project."""

    title: str
    url: str | None


@dataclass(frozen=True, slots=True)
class CaseLocation:
    """Where a case lies: ``area_code`` and ``area_name`` are of today, the others of its file.

    ``change`` says how today's place took over, None where it is the same.
    """

    named_code: str
    area_code: str
    area_name: str
    named_as: str
    change: AreaChangeKind | None
    year: int | None


@dataclass(frozen=True, slots=True)
class CaseCard:
    """One case study: all that is known of it. What a screen or a file says is a ``CaseView``.

    ``area_codes`` holds its place's code and other codes it is known under or also lies in; empty
    when it has no place in the UK. ``result`` and ``lesson`` are None where none is known.
    ``status_seen`` is the year of the newest dated source, None where none is dated.
    """

    case_id: str
    title: str
    organisation: str
    place_name: str | None
    country: str
    area_codes: tuple[str, ...]
    components: tuple[str, ...]
    themes: tuple[str, ...]
    status: str
    status_group: StatusGroup
    year_start: int | None
    year_end: int | None
    year_approximate: bool
    summary: str
    result: str | None
    lesson: str | None
    lesson_basis: LessonBasis | None
    evidence: Evidence
    evidence_note: str | None
    kind: CaseKind
    technologies: tuple[str, ...] = ()
    sources: tuple[CaseSource, ...] = ()
    status_seen: int | None = None
    named_item_confirmed: bool = True
    discussion_themes: tuple[str, ...] = ()
    outcomes: tuple[str, ...] = ()
    ldc: tuple[str, ...] = ()
    common_themes: tuple[str, ...] = ()
    uel_headings: tuple[str, ...] = ()
    theme_reason: str = ""
    mapping_reason: str = ""
    field_evidence: tuple[tuple[str, FieldEvidence], ...] = ()
    locations: tuple[CaseLocation, ...] = ()
    is_own: bool = False  # added by a person, for this session


@dataclass(frozen=True, slots=True)
class Viewpoint:
    """For whom cases are ranked: the chosen place and theme, None where none is chosen.

    ``similar`` holds the codes of the 20 councils most like the place; ``places`` the place behind
    each code that a case carries. A code that is not there counts for its nation only.
    """

    place: Place | None = None
    theme_id: str | None = None
    similar: frozenset[str] = frozenset()
    places: Mapping[str, Place] = field(default_factory=dict)


def cases_of(
    cases: Iterable[CaseCard], component_id: str, theme_ids: Collection[str] = ()
) -> list[CaseCard]:
    """The cases of a component and, where themes are given, of at least one of them."""
    wanted = set(theme_ids)
    of_component = [case for case in cases if component_id in case.components]
    return [case for case in of_component if not wanted or wanted.intersection(case.themes)]


def ties(code: str, view: Viewpoint) -> dict[Nearness, bool]:
    """Every way in which the place behind a code is near, nearest first; none without a place."""
    mine, theirs = view.place, view.places.get(code)
    if mine is None:
        return {}
    around_theirs = _around(theirs) if theirs else (_nation(code), UNITED_KINGDOM)
    county, region, cluster = (
        (theirs.county_code, _region(theirs), theirs.cluster_id) if theirs else (None,) * 3
    )
    return {
        "here": code == mine.area_code,
        "inside": mine.area_code in around_theirs and code != UNITED_KINGDOM,
        "county": _shared(mine.county_code, code, county),
        "cluster": _shared(mine.cluster_id, cluster),
        "similar": code in view.similar,
        "region": _shared(_region(mine), code, region),
        "nation": _shared(mine.nation_code, code, _nation(code)),
        "country": code == UNITED_KINGDOM,
    }


def _shared(mine: str | None, *theirs: str | None) -> bool:
    """Whether a code of mine is known and among theirs; two unknowns share nothing."""
    return mine is not None and mine in theirs


def _region(place: Place) -> str | None:
    """The region; None where a nation has none and stands in its place."""
    return None if place.region_code == place.nation_code else place.region_code


def _around(place: Place) -> tuple[str | None, ...]:
    """The codes of the county, region, nation and country that a place lies in."""
    return (place.county_code, place.region_code, place.nation_code, UNITED_KINGDOM)


def _nation(code: str) -> str | None:
    """The nation of a code, which its first letter says; None for the code of the UK."""
    return _NATION_OF_LETTER.get(code[:1])
