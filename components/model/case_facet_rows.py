"""The values of facets of one case: what ``cases.sql`` joins at build, for a case added later.

Pure. A test holds both to the same values for every case of the library.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from components.model.case_rows import CaseCard
from components.model.facets import FacetIndex
from components.model.rows import Place

Row = tuple[str, str, str]
_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
_NOT_LETTERS: Final = re.compile(r"[^a-z]+")
_NATIONS: Final = {"E": "england", "S": "scotland", "W": "wales", "N": "northern-ireland"}
_YEARS: Final = ((2018, "to-2017"), (2020, "2018-2019"), (2022, "2020-2021"), (2024, "2022-2023"))
NONE: Final = "none"


@dataclass(frozen=True, slots=True)
class FacetSource:
    """What values are read from, by code or id.

    Places, how urban or rural they are, the component of a theme, the family of a technology.
    """

    places: Mapping[str, Place]
    settings: Mapping[str, str]
    components: Mapping[str, str]
    families: Mapping[str, str]


def facet_rows(case: CaseCard, source: FacetSource) -> list[Row]:
    """(case, facet, value) of every value that a case has; of each facet one at least."""
    pairs = dict.fromkeys((*_tagged(case, source), *_placed(case, source), *_told(case)))
    return [(case.case_id, facet, value) for facet, value in pairs]


def _tagged(case: CaseCard, source: FacetSource) -> Iterator[tuple[str, str]]:
    lists: tuple[tuple[str, Iterable[str]], ...] = (
        ("component", case.components), ("theme", case.themes),
        ("outcome", case.outcomes or (NONE,)), ("ldc", case.ldc or (NONE,)),
        ("discussion", case.discussion_themes or (NONE,)),
    )  # fmt: skip
    for facet, values in lists:
        yield from ((facet, value) for value in values)
    covered = {source.components.get(theme) for theme in case.themes}
    yield from (("theme", f"{c}-{NONE}") for c in case.components if c not in covered)
    families = [source.families.get(each, "other") for each in case.technologies]
    yield from (("tech", family) for family in families or [NONE])


def _placed(case: CaseCard, source: FacetSource) -> Iterator[tuple[str, str]]:
    seen = [source.places[each.area_code] for each in case.locations]
    far = "no-one-place" if case.country == "United Kingdom" else "abroad"
    for place in seen:
        yield "where", place.slug or place.area_code
        yield "nation", _NATIONS.get(place.area_code[0], "uk")
        kind = place.council_type or "" if place.kind == "council" else place.kind
        yield "council", _NOT_LETTERS.sub("-", kind.lower()).strip("-")
    if not seen:
        yield "where", far
        yield "nation", "uk" if far != "abroad" else far
        yield "council", far
    clusters = [place.cluster_id.lower() for place in seen if place.cluster_id]
    settings = [code for place in seen if (code := source.settings.get(place.area_code))]
    yield from (("cluster", each) for each in clusters or [NONE])
    yield from (("setting", each) for each in settings or [NONE])


def _told(case: CaseCard) -> Iterator[tuple[str, str]]:
    yield "status", case.status_group.replace(" ", "-")
    yield "kind", case.kind.replace(" ", "-")
    yield "evidence", case.evidence
    has_figure = re.search(r"\d", _YEAR.sub("", case.result or ""))
    yield "figure", "yes" if has_figure else "no"
    yield "lesson", "yes" if case.lesson else "no"
    began = case.year_start or case.year_end
    years = "undated" if began is None else "from-2024"
    if began is not None:
        years = next((words for before, words in _YEARS if began < before), years)
    yield "years", years


def with_rows(index: FacetIndex, rows: Iterable[Row]) -> FacetIndex:
    """The index with further items after its own."""
    items = list(index.items)
    masks = {facet: dict(values) for facet, values in index.masks.items()}
    numbers: dict[str, int] = {}
    for item, facet, value in rows:
        number = numbers.setdefault(item, len(items))
        if number == len(items):
            items.append(item)
        own = masks.setdefault(facet, {})
        own[value] = own.get(value, 0) | 1 << number
    return FacetIndex(tuple(items), masks)
