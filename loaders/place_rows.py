"""Every place as a row: what it is, where it belongs, and the slug it is chosen by."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from components.model.place_names import fold_name
from components.model.rows import CHOOSABLE_KINDS, Place, PlaceKind
from loaders.errors import ExplorerError
from loaders.published import ITL_TWINS, AreaChange
from loaders.sources.geography import Area, Geography

UNITED_KINGDOM: Final = "K02000001"
NATIONS: Final = {"E": "E92000001", "S": "S92000003", "W": "W92000004", "N": "N92000002"}
# The published list puts these two in the East Midlands, through the combined authority that they
# share with Lincolnshire. Their region is Yorkshire and The Humber (METHOD 2).
REGION_PUT_RIGHT: Final = {"E06000012": "E12000003", "E06000013": "E12000003"}
COUNCIL_PREFIXES: Final = ("E06", "E07", "E08", "E09", "N09", "S12", "W06")
COUNCIL_TYPES: Final = {
    "E06": "Unitary authority",
    "E07": "District",
    "E08": "Metropolitan district",
    "E09": "London borough",
    "N09": "District",
    "S12": "Council area",
    "W06": "Unitary authority",
}
COUNCILS_OF_THEIR_OWN_KIND: Final = {
    "E09000001": "City corporation, a kind of its own",
    "E06000053": "Island authority, a kind of its own",
}
_KIND_OF_PREFIX: Final[dict[str, PlaceKind]] = {
    **dict.fromkeys(COUNCIL_PREFIXES, "former_council"),
    "E12": "region", "E92": "nation", "S92": "nation", "W92": "nation", "N92": "nation",
    "K02": "uk", "E47": "combined_authority", "E61": "combined_authority",
    "E23": "police_force", "W15": "police_force",
}  # fmt: skip
# Tyne and Wear has two codes in the files; this one ended in 2013 and is in no published list.
ENDED_UNLISTED: Final = frozenset({"E11000004"})
_INVERTED = re.compile(r"(.+), (?:City|County) of")


def place_rows(
    observed: Mapping[str, str],
    geography: Geography,
    changes: Sequence[AreaChange],
    population: Mapping[str, tuple[int, str]],
) -> list[Place]:
    """Every code that appears in any observation and every council in force, by code.

    Args:
        observed: names of the codes that have observations.
        geography: published areas, parents and clusters.
        changes: what became of former codes, to place a former council in its region.
        population: residents and period, by council.

    Raises:
        ExplorerError: two places that can be chosen would have one slug.
    """
    names = {area.code: area.name for area in geography.areas.values()}
    councils = set(geography.councils)
    successors = {change.old_code: change.new_code for change in changes}
    places = []
    for code in sorted(set(observed) | councils | set(successors)):
        name = names.get(code) or observed.get(code) or _old_name(code, changes)
        residents, period = population.get(code, (None, None))
        place = _place(code, name, geography, councils, successors)
        places.append(replace(place, population=residents, population_period=period))
    return _with_slugs(places)


def _place(
    code: str,
    name: str,
    geography: Geography,
    councils: set[str],
    successors: Mapping[str, str],
) -> Place:
    area = geography.areas.get(code)
    kind = _kind(code, area, is_council=code in councils)
    county = _parent(area, "E10") if kind == "council" else None
    return Place(
        area_code=code,
        name=_plain_name(name) if kind == "council" else name,
        slug=None,
        kind=kind,
        council_type=council_type(code) if kind in ("council", "former_council") else None,
        is_current=kind != "former_council" and not _has_ended(code, area, successors),
        nation_code=_nation(code),
        region_code=_region(code, area, geography, successors),
        county_code=county,
        cluster_id=geography.clusters.get(("global", code)) if kind == "council" else None,
        population=None,
        population_period=None,
    )


def council_type(code: str) -> str:
    """What kind of council a code stands for, in words."""
    return COUNCILS_OF_THEIR_OWN_KIND.get(code) or COUNCIL_TYPES[code[:3]]


def _kind(code: str, area: Area | None, *, is_council: bool) -> PlaceKind:
    if is_council:
        return "council"
    if code.startswith("E10"):
        return "county" if area is not None and area.end is None else "other"
    if code.startswith("TL"):
        return "itl"
    return _KIND_OF_PREFIX.get(code[:3], "other")


def _has_ended(code: str, area: Area | None, successors: Mapping[str, str]) -> bool:
    listed_end = area is not None and area.end is not None
    return listed_end or code in successors or code in ENDED_UNLISTED


def _nation(code: str) -> str | None:
    if code.startswith("TL"):
        twin = ITL_TWINS.get(code[:3])
        return None if twin is None else NATIONS[twin[0]]
    if code.startswith("na-"):
        return NATIONS["S"]  # the three nameless city regions are Scottish
    return NATIONS.get(code[0])


def _region(
    code: str, area: Area | None, geography: Geography, successors: Mapping[str, str]
) -> str | None:
    """The region; a nation that has no regions is its own."""
    nation = _nation(code)
    if nation is None or nation != NATIONS["E"]:
        return nation
    if code.startswith("E12"):
        return code
    if code.startswith("TL"):
        twin = ITL_TWINS[code[:3]]
        return twin if twin.startswith("E12") else None
    if code in REGION_PUT_RIGHT:
        return REGION_PUT_RIGHT[code]
    region = _parent(area, "E12")
    heir = successors.get(code)
    if region is None and heir is not None:
        return _region(heir, geography.areas.get(heir), geography, successors)
    return region


def _parent(area: Area | None, prefix: str) -> str | None:
    parents = () if area is None else area.parents
    return next((code for code in parents if code.startswith(prefix)), None)


def _plain_name(name: str) -> str:
    """The name as people say it, with "Bristol, City of" made plain Bristol."""
    match = _INVERTED.fullmatch(name)
    return match[1] if match else name


def _old_name(code: str, changes: Sequence[AreaChange]) -> str:
    return next(change.old_name for change in changes if change.old_code == code)


def _with_slugs(places: Sequence[Place]) -> list[Place]:
    """The places with a slug for each that can be chosen; a council's is its plain name."""
    taken: dict[str, str] = {}
    for kind in CHOOSABLE_KINDS:
        for place in places:
            if place.kind != kind or not place.is_current:
                continue
            slug = fold_name(place.name).replace(" ", "-")
            if slug in taken:
                slug = f"{slug}-{kind}"
            if slug in taken:
                raise ExplorerError(
                    f"{place.area_code} and {taken[slug]} would both be {slug!r}.",
                    "Give one of them a slug of its own in loaders/place_rows.py.",
                )
            taken[slug] = place.area_code
    slugs = {code: slug for slug, code in taken.items()}
    return [replace(place, slug=slugs.get(place.area_code)) for place in places]
