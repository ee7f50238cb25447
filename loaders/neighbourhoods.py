"""The harvest of neighbourhoods: published files in, three tables of ours out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final, NamedTuple

import pandera.pandas as pa

from components.model.neighbourhood_rows import TENTHS
from loaders import neighbourhood_shapes
from loaders.catalogue import Catalogue
from loaders.receipts import Receipt
from loaders.sources import neighbourhood_places, neighbourhood_values
from loaders.sources.neighbourhood_places import NeighbourhoodPlace
from loaders.sources.neighbourhood_values import NATION, NeighbourhoodValue
from loaders.table_shapes import COUNCIL

PLACES_FILE: Final = "neighbourhoods/neighbourhoods.parquet"
VALUES_FILE: Final = "neighbourhoods/values.parquet"
SHAPES_FILE: Final = "neighbourhoods/shapes.parquet"

# 2021 and 2011 in England and Wales, data zones, and areas of 2001 such as 95AA01S1.
_CODE: Final = r"^([EWS]01\d{6}|95[A-Z]{2}\d{2}[A-Z]\d)$"


def _text(pattern: str, *, nullable: bool = False) -> pa.Column:
    return pa.Column("string", pa.Check.str_matches(pattern), nullable=nullable)


NEIGHBOURHOODS: Final = pa.DataFrameSchema(
    {
        "code": _text(_CODE),
        "area_code": _text(COUNCIL),
        "nation_code": _text(r"^[ESWN]92\d{6}$"),
        "name": _text(r"\S", nullable=True),
        "known_as": _text(r"\S", nullable=True),
        "has_shape": pa.Column("boolean"),
    },
    strict=True, ordered=True, unique=["code"],
)  # fmt: skip
VALUES: Final = pa.DataFrameSchema(
    {
        "measure_id": _text(r"^[a-z0-9-]+$"),
        "code": _text(_CODE),
        "value": pa.Column("Float64", nullable=True),
        "tenth": pa.Column("Int64", pa.Check.in_range(1, TENTHS), nullable=True),
    },
    strict=True, ordered=True, unique=["measure_id", "code"],
)  # fmt: skip
SHAPES: Final = pa.DataFrameSchema(
    {"code": _text(_CODE), "path": _text(r"^M[-0-9 lhvzM]+z$")},
    strict=True, ordered=True, unique=["code"],
)  # fmt: skip


class HarvestedNeighbourhoods(NamedTuple):
    """The rows of the three tables, in file order, and a receipt for each source."""

    places: list[NeighbourhoodPlace]
    values: list[NeighbourhoodValue]
    shapes: list[tuple[str, str]]
    receipts: list[Receipt]

    def tables(self) -> list[tuple[str, pa.DataFrameSchema, Iterable[Sequence[Any]]]]:
        """Of each table its file, shape and rows."""
        return [
            (PLACES_FILE, NEIGHBOURHOODS, self.places),
            (VALUES_FILE, VALUES, self.values),
            (SHAPES_FILE, SHAPES, self.shapes),
        ]


def harvest_neighbourhoods(
    sources: Path, catalogue: Catalogue, councils: Collection[str]
) -> HarvestedNeighbourhoods:
    """Read and check every file on neighbourhoods; nothing is written.

    Raises:
        MalformedFileError: a file holds what it may not hold.
    """
    found, names = neighbourhood_places.load(sources / "lad-lookups", councils)
    paths, boundaries = neighbourhood_shapes.load(sources / "boundaries", found.places)
    values, receipts = neighbourhood_values.load(sources, catalogue.neighbourhood_measures, found)
    places = [
        place._replace(has_shape=code in paths) for code, place in sorted(found.places.items())
    ]
    return HarvestedNeighbourhoods(
        places,
        values,
        list(paths.items()),
        [replace(names, notes=_undrawn(places)), *boundaries, *receipts],
    )


def _undrawn(places: Collection[NeighbourhoodPlace]) -> tuple[str, ...]:
    """How many neighbourhoods of each nation have no boundary here, where any has none."""
    missing = Counter(NATION[place.nation_code] for place in places if not place.has_shape)
    return tuple(
        f"{nation}: {count:,} neighbourhoods have no boundary here; listed and counted, not drawn"
        for nation, count in sorted(missing.items())
    )
