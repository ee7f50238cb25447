"""The harvest: published files in, our own tables under ``data/`` out, with a receipt per source.

    python -m loaders.harvest SOURCES_FOLDER [--data DIR]

Deterministic: the same files give the same bytes, whatever the order of their rows. Everything is
read, checked and written to a folder beside the data first, and moved in only when all is good, so
a refused file leaves what was there before.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import Any, Final

import pandas as pd
from pandera.pandas import DataFrameSchema

from loaders import neighbourhoods, table_shapes, tables
from loaders.boundaries import harvest_boundaries
from loaders.catalogue import Catalogue, read_catalogue
from loaders.catalogue_portrait import read_portrait
from loaders.errors import ExplorerError
from loaders.further_sources import read_further
from loaders.goalpost_rows import goalpost_rows
from loaders.hexes import harvest_hexes
from loaders.paths import DATA
from loaders.place_aliases import aliases
from loaders.place_rows import place_rows
from loaders.place_sayings import SAID, combined_authorities
from loaders.places import resolve_all
from loaders.receipts import Receipt, checked, receipt_text, write_receipts
from loaders.sources import (
    area_lookups,
    geography,
    ons_explore_local_statistics,
    population,
    postcodes,
    urban_rural,
)
from loaders.sources.council_tables import World

OBSERVATIONS_FILE: Final = "observations/ons_explore_local_statistics.parquet"
EXCEPTIONS_FILE: Final = "places/postcode_exceptions.parquet"

Rows = Iterable[Sequence[Any]]


@dataclass(frozen=True, slots=True)
class OurTable:
    """A table under ``data/``: where it lies, its shape, its rows in file order."""

    path: str
    shape: DataFrameSchema
    rows: Rows


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; 0 when the data was renewed, 1 when a file was refused."""
    parser = argparse.ArgumentParser(prog="python -m loaders.harvest", description=__doc__)
    parser.add_argument("sources", type=Path, help="the folder with one folder per source")
    parser.add_argument("--data", type=Path, default=DATA, help="where our tables lie")
    options = parser.parse_args(arguments)
    try:
        receipts = harvest(options.sources, options.data)
    except ExplorerError as fault:
        print(f"Nothing was changed. {fault}", file=sys.stderr)
        return 1
    print("\n".join(receipt_text(receipt) for receipt in receipts), end="")
    return 0


def harvest(sources: Path, data: Path = DATA) -> list[Receipt]:
    """Renew every harvested table under ``data`` from the published files.

    Returns the receipts, by source.

    Raises:
        MalformedFileError: a file holds what it may not hold; the old data is untouched.
        ExplorerError: rows would vanish unreported, or the data folder cannot be written.
    """
    catalogue = read_catalogue(data / "catalogue")
    read_portrait(
        data / "catalogue",
        {theme.theme_id for theme in catalogue.themes},
        {indicator.indicator_id for indicator in catalogue.indicators},
    )
    ours, receipts = gather(sources, catalogue)
    frames = [(t.path, tables.table(t.path, t.rows, t.shape)) for t in ours]
    try:
        with tempfile.TemporaryDirectory(prefix=".harvest-", dir=data.parent) as folder:
            beside = Path(folder)
            for path, frame in frames:
                _write(frame, beside / path)
            receipts += [harvest_boundaries(sources, beside), harvest_hexes(sources, beside)]
            receipts = sorted(map(checked, receipts), key=lambda receipt: receipt.source_id)
            write_receipts(receipts, beside / "receipts")
            _move_in(beside, data)
    except OSError as fault:
        raise ExplorerError(
            f"{data} or the folder it lies in cannot be written ({fault.strerror}).",
            "Make room or give yourself the right to write there, and run the harvest again.",
        ) from fault
    return receipts


def gather(sources: Path, catalogue: Catalogue) -> tuple[list[OurTable], list[Receipt]]:
    """Read and check every source; nothing is written.

    Raises:
        MalformedFileError: a file holds what it may not hold.
    """
    areas, areas_receipt = geography.load(sources / "geography")
    councils = areas.councils
    changes, names, lookups_receipt = area_lookups.load(sources / "lad-lookups", councils)
    residents, population_receipt = population.load(sources / "population", councils)
    settings, settings_receipt = urban_rural.load(sources / "lad-lookups", councils, changes)
    sectors, exceptions, postcodes_receipt = postcodes.load(sources / "postcodes", councils)
    former = {change.old_code for change in changes if change.kind != "joint"}
    folder = sources / ons_explore_local_statistics.SOURCE_ID
    harvested, ons_receipt = ons_explore_local_statistics.load(folder, catalogue, former)
    places = place_rows(harvested.area_names, areas, changes, residents)
    official = {area.code: area.name for area in areas.areas.values()}
    said = SAID + combined_authorities(areas.areas)
    words = aliases(places, official, changes, names, said)
    further = read_further(
        World.of(
            sources, councils=councils, changes=changes, residents=residents,
            indicators=catalogue.indicators, printed=catalogue.upstream_units,
        )
    )  # fmt: skip
    figures = [*harvested.observations, *(row for read in further for row in read.observations)]
    resolved = resolve_all(figures, places, changes, catalogue.indicators)
    posts = goalpost_rows(resolved, places, catalogue.indicators)
    near = neighbourhoods.harvest_neighbourhoods(sources, catalogue, councils)
    ours = [
        OurTable(OBSERVATIONS_FILE, table_shapes.OBSERVATIONS, harvested.observations),
        *(OurTable(read.path, table_shapes.OBSERVATIONS, read.observations) for read in further),
        OurTable("goalposts.csv", table_shapes.GOALPOSTS, posts),
        OurTable("places/places.csv", table_shapes.PLACES, map(astuple, places)),
        OurTable("places/area_changes.csv", table_shapes.AREA_CHANGES, changes),
        OurTable("places/neighbours.csv", table_shapes.NEIGHBOURS, areas.neighbour_rows()),
        OurTable("places/place_aliases.csv", table_shapes.PLACE_ALIASES, words),
        OurTable("places/urban_rural.csv", table_shapes.URBAN_RURAL, settings),
        OurTable("places/postcode_sectors.parquet", table_shapes.POSTCODE_SECTORS, sectors),
        OurTable(EXCEPTIONS_FILE, table_shapes.POSTCODE_EXCEPTIONS, exceptions),
        *(OurTable(*each) for each in near.tables()),
    ]
    receipts = [areas_receipt, lookups_receipt, population_receipt, postcodes_receipt]
    receipts.append(settings_receipt)
    return ours, [*receipts, ons_receipt, *(read.receipt for read in further), *near.receipts]


def _write(frame: pd.DataFrame, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    writers: dict[str, Callable[[pd.DataFrame, Path], None]] = {
        ".csv": tables.write_csv,
        ".parquet": tables.write_parquet,
    }
    writers[path.suffix](frame, path)


def _move_in(beside: Path, data: Path) -> None:
    """Put each new file in the place of the old one; each move is whole or not at all."""
    for path in sorted(beside.rglob("*")):
        if path.is_file():
            target = data / path.relative_to(beside)
            target.parent.mkdir(parents=True, exist_ok=True)
            path.replace(target)


if __name__ == "__main__":
    sys.exit(main())
