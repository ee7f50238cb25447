"""The shapes of our own tables: columns in order, what each may hold, and the unique key."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import pandera.pandas as pa

COUNCIL: Final = r"^(E0[6-9]|N09|S12|W06)\d{6}$"
AREA: Final = r"^([EWSNK]\d{8}|TL[A-Z][A-Z0-9]{0,2}|na-[a-z-]+)$"
# Without a space; NPT was Newport's until 1997 and is in the list of ended postcodes. Never BT.
SECTOR: Final = r"^(?!BT)([A-Z]{1,2}[0-9][0-9A-Z]?|NPT)[0-9]$"
PLACE_KINDS: Final = (
    "council", "former_council", "county", "region", "nation", "uk", "combined_authority", "itl",
    "police_force", "other",
)  # fmt: skip


def _text(pattern: str, *, nullable: bool = False) -> pa.Column:
    return pa.Column("string", pa.Check.str_matches(pattern), nullable=nullable)


def _one_of(*words: str, nullable: bool = False) -> pa.Column:
    return pa.Column("string", pa.Check.isin(words), nullable=nullable)


def _count(*, nullable: bool = False, least: int = 0) -> pa.Column:
    return pa.Column("Int64", pa.Check.ge(least), nullable=nullable)


def _shape(key: Sequence[str], columns: dict[str, pa.Column]) -> pa.DataFrameSchema:
    return pa.DataFrameSchema(columns, strict=True, ordered=True, unique=list(key))


OBSERVATIONS: Final = _shape(
    ("indicator_id", "area_code", "period"),
    {
        "area_code": _text(AREA),
        "indicator_id": _text(r"^[a-z0-9-]+$"),
        "period": _text(r"^\d{4}-\d{2}-\d{2}(/P\d+[YM])?$"),
        "value": pa.Column("Float64", nullable=True),
        "lower_ci": pa.Column("Float64", nullable=True),
        "upper_ci": pa.Column("Float64", nullable=True),
        "status": _one_of("x", "u", "c", "z", "joint", nullable=True),
    },
)
PLACES: Final = _shape(
    ("area_code",),
    {
        "area_code": _text(AREA),
        "name": _text(r"\S"),
        "slug": _text(r"^[a-z0-9-]+$", nullable=True),
        "kind": _one_of(*PLACE_KINDS),
        "council_type": _text(r"\S", nullable=True),
        "is_current": pa.Column("boolean"),
        "nation_code": _text(r"^[ESWN]92\d{6}$", nullable=True),
        "region_code": _text(r"^([SWN]92|E12)\d{6}$", nullable=True),
        "county_code": _text(r"^E10\d{6}$", nullable=True),
        "cluster_id": _one_of("A", "B", "C", "D", nullable=True),
        "population": _count(nullable=True, least=1),
        "population_period": _text(r"\S", nullable=True),
    },
)
AREA_CHANGES: Final = _shape(
    ("old_code", "new_code"),
    {
        "old_code": _text(AREA),
        "old_name": _text(r"\S"),
        "new_code": _text(COUNCIL),
        "new_name": _text(r"\S"),
        "kind": _one_of("recoded", "merged", "predecessor", "split", "joint"),
        "year": _count(nullable=True, least=1974),
    },
)
NEIGHBOURS: Final = _shape(
    ("set_id", "area_code", "rank"),
    {
        "set_id": _one_of("global", "demographic", "economic"),
        "area_code": _text(COUNCIL),
        "rank": pa.Column("Int64", pa.Check.in_range(1, 20)),
        "neighbour_code": _text(COUNCIL),
    },
)
PLACE_ALIASES: Final = _shape(
    ("folded", "area_code"),
    {
        "alias": _text(r"\S"),
        "folded": _text(r"^\S.*\S$"),
        "area_code": _text(AREA),
        "kind": _one_of("name", "former_name", "variant", "code", "former_code"),
        "note": _text(r"\S", nullable=True),
    },
)
URBAN_RURAL: Final = _shape(
    ("area_code",),
    {
        "area_code": _text(COUNCIL),
        "class_id": _one_of("urban", "intermediate-urban", "intermediate-rural", "majority-rural"),
        "title": _text(r"\S"),
    },
)
POSTCODE_SECTORS: Final = _shape(
    ("sector", "area_code"),
    {
        "sector": _text(SECTOR),
        "area_code": _text(COUNCIL),
        "postcodes": _count(least=1),
        "is_main": pa.Column("boolean"),
    },
)
POSTCODE_EXCEPTIONS: Final = _shape(
    ("postcode",),
    {
        "postcode": _text(SECTOR.removesuffix("$") + "[A-Z]{2}$"),
        "area_code": _text(COUNCIL),
    },
)
GOALPOSTS: Final = _shape(
    ("indicator_id", "scope"),
    {
        "indicator_id": _text(r"^[a-z0-9-]+$"),
        "scope": _text(r"^(UK|[ESWN]92\d{6})$"),
        "n_ref": _count(least=1),
        "lower": pa.Column("Float64"),
        "median": pa.Column("Float64"),
        "upper": pa.Column("Float64"),
        "minimum": pa.Column("Float64"),
        "maximum": pa.Column("Float64"),
    },
)
RANK_INTERVALS: Final = _shape(
    ("component_id", "area_code"),
    {
        "component_id": _text(r"^[a-z]+$"),
        "area_code": _text(COUNCIL),
        "rank_low": _count(least=1),
        "rank_high": _count(least=1),
        "ranked_of": _count(least=1),
    },
)
