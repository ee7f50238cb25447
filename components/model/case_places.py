"""Where cases are: how many in each council, county or wider area, and how many in no one place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from components.model.case_view import CaseView
from components.model.rows import Place, PlaceKind
from components.model.wording import plural

WIDE_ORDER: Final[tuple[PlaceKind, ...]] = (
    "county", "combined_authority", "region", "nation", "uk",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class PlaceCount:
    """A place and how many of the cases are about it; ``value`` is its value in the filter."""

    area_code: str
    name: str
    kind: PlaceKind
    nation_code: str | None
    value: str
    cases: int


@dataclass(frozen=True, slots=True)
class CaseSpread:
    """Cases by place; a case in several places counts in each.

    ``far`` holds those in no one place of the UK, as values of the filter with how many there are.
    """

    cases: int
    councils: tuple[PlaceCount, ...]  # by nation and name
    wide: tuple[PlaceCount, ...]  # counties first, the whole UK last
    in_county: tuple[str, ...]  # councils without a case of their own in a county with one
    far: tuple[tuple[str, int], ...]


def case_spread(
    views: Iterable[CaseView],
    places: Mapping[str, Place],
    councils: Iterable[Place],
    far: Mapping[str, int],
) -> CaseSpread:
    """Where the cases are.

    Args:
        views: the cases that are found.
        places: the place behind every code of a case.
        councils: all councils of today, for those inside a county.
        far: how many of the cases are in no one place, by value of the facet.
    """
    listed = list(views)
    counted = Counter(each for view in listed for each in view.places)
    rows = [
        PlaceCount(
            shown.area_code, shown.name, place.kind, place.nation_code,
            place.slug or place.area_code, cases,
        )
        for shown, cases in counted.items()
        for place in [places[shown.area_code]]
    ]  # fmt: skip
    own = sorted(
        (row for row in rows if row.kind == "council"), key=lambda r: (r.nation_code or "", r.name)
    )
    wide = sorted(
        (row for row in rows if row.kind in WIDE_ORDER),
        key=lambda row: (WIDE_ORDER.index(row.kind), row.name),
    )
    codes = {row.area_code for row in own}
    counties = {row.area_code for row in wide if row.kind == "county"}
    inside = [c.area_code for c in councils if c.county_code in counties]
    return CaseSpread(
        len(listed),
        tuple(own),
        tuple(wide),
        tuple(code for code in inside if code not in codes),
        tuple((value, count) for value, count in far.items() if count),
    )


def spread_words(spread: CaseSpread) -> str:
    """The finding above the map: how many councils have cases."""
    councils = plural(len(spread.councils), "council")
    if not spread.councils:
        return "None of these cases is about one council"
    have = "has" if len(spread.councils) == 1 else "have"
    return f"{councils} {have} cases among these"
