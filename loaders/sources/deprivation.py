"""Indices of deprivation of the four nations, from their small areas to councils.

Each nation ranks its own small areas and none of the others': the shares are never compared across
nations. England's index brings measures of its own, of which the middle small area stands for the
council.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any, Final

from loaders.errors import MalformedFileError
from loaders.published import Observation
from loaders.receipts import Receipt
from loaders.sources.council_figures import Bounds, Figures
from loaders.sources.council_tables import Tally, World, once, parquet_rows
from loaders.sources.text_tables import read_table, whole_number

SOURCE_ID: Final = "indices-of-deprivation"
FOLDER: Final = "deprivation"
LOOKUPS: Final = "lad-lookups"
SHARE: Final = "most-deprived-neighbourhoods"
DECILE: Final = "IMD_decile"
DECILES: Final = 10
MOST_DEPRIVED_FIFTH: Final = 2  # the first two tenths
MEDIANS: Final = {
    "transport-connectivity": "connectivity_score",
    "core-homelessness": "core_homelessness_rate_percent_of_households",
    "broadband-deprivation": "digital_connectivity_broadband_download_and_upload_speeds",
}
BOUNDS: Final = {
    SHARE: Bounds(0, 100, 1, 40),
    "transport-connectivity": Bounds(0, 100, 30, 95),
    "core-homelessness": Bounds(0, 20, 0.1, 5),
    "broadband-deprivation": Bounds(-10, 10, -2, 2),
}
ENGLISH_INDICATORS: Final = "imd2025_england_lsoa21_indicators.parquet"
ENGLISH_YEAR: Final = "2025-01-01/P1Y"


@dataclass(frozen=True, slots=True)
class Index:
    """One nation's index: its file of small areas, and which council each of them lies in."""

    iso: str
    file: str
    code: str
    lookup: str
    lookup_code: str
    lookup_council: str


INDICES: Final = (
    Index(
        ENGLISH_YEAR, "imd2025_england_lsoa21.parquet", "lsoa21_code",
        "lsoa21_msoa21_lad25.csv", "lsoa21_code", "lad25_code",
    ),
    Index(
        "2019-01-01/P1Y", "imd2019_wales_lsoa11.parquet", "lsoa11_code",
        "raw/lookup_lsoa11_lsoa21_ltla22.csv", "lsoa11_code", "ltla22_code",
    ),
    Index(
        "2020-01-01/P1Y", "imd2020_scotland_dz11.csv", "dz11_code",
        "raw/lookup_dz11_iz11_ltla20.csv", "dz11_code", "ltla20_code",
    ),
    Index(
        "2017-01-01/P1Y", "imd2017_northern_ireland_soa01.csv", "soa01_code",
        "raw/lookup_soa01_lgd14.csv", "soa01_code", "lgd14_code",
    ),
)  # fmt: skip


def load(world: World) -> tuple[list[Observation], Receipt]:
    """Shares in the most deprived fifth, and medians of England's own measures.

    Raises:
        MalformedFileError: a file is missing or holds what it may not hold, or a small area lies
            in no council or in two.
    """
    figures = Figures(SOURCE_ID, world, BOUNDS)
    homes = {index.file: _homes(world, index) for index in INDICES}
    for index in INDICES:
        deciles: dict[str, list[int]] = defaultdict(list)
        for council, row in _areas(figures, index, index.file, (DECILE,), homes[index.file]):
            deciles[council].append(row[DECILE])
        for council, found in deciles.items():
            deprived = sum(decile <= MOST_DEPRIVED_FIFTH for decile in found)
            figures.add(SHARE, council, index.iso, 100 * deprived / len(found))
    english = INDICES[0]
    rows = _areas(
        figures, english, ENGLISH_INDICATORS, tuple(MEDIANS.values()), homes[english.file]
    )
    values: dict[tuple[str, str], list[float]] = defaultdict(list)
    for council, row in rows:
        for name, column in MEDIANS.items():
            if row[column] is not None:
                values[name, council].append(row[column])
    for (name, council), known in values.items():
        figures.add(name, council, ENGLISH_YEAR, median(known))
    return figures.done()


def _areas(
    figures: Figures, index: Index, file: str, columns: tuple[str, ...], homes: dict[str, set[str]]
) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each small area's council and numbers, each area once."""
    rows = list(_rows(figures.world.sources / FOLDER / file, (index.code, *columns)))
    tally: Tally = figures.counted(file, len(rows))
    seen: dict[tuple[str, ...], int] = {}
    for line, row in rows:
        once(file, line, (row[index.code],), seen)
        councils = homes.get(row[index.code], set())
        if len(councils) != 1:
            found = f"{row[index.code]} in {', '.join(sorted(councils)) or 'no council'}"
            raise MalformedFileError(file, line, index.code, found, "one council")
        tally.used += 1
        yield next(iter(councils)), row


def _rows(path: Path, columns: tuple[str, ...]) -> Iterator[tuple[int, dict[str, Any]]]:
    """Rows with deciles as whole numbers from 1 to 10, from either kind of file."""
    is_text = path.suffix == ".csv"
    rows = read_table(path, columns, None) if is_text else parquet_rows(path, columns)
    for line, row in rows:
        cells: dict[str, Any] = dict(row)
        if DECILE in cells:
            decile = whole_number(path.name, line, DECILE, str(cells[DECILE]))
            if not 1 <= decile <= DECILES:
                raise MalformedFileError(path.name, line, DECILE, str(decile), "1 to 10")
            cells[DECILE] = decile
        yield line, cells


def _homes(world: World, index: Index) -> dict[str, set[str]]:
    """The councils of today that each small area lies in."""
    columns = (index.lookup_code, index.lookup_council)
    table = read_table(world.sources / LOOKUPS / index.lookup, columns, None)
    homes: dict[str, set[str]] = defaultdict(set)
    for line, row in table:
        if not row[index.lookup_code]:
            continue  # an area of 2021 made from nothing of 2011
        council = world.council(table.name, line, columns[1], row[index.lookup_council])
        homes[row[index.lookup_code]].add(council)
    return homes
