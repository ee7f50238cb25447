"""Which neighbourhoods there are: code, council and name, as each nation's index counts them.

England's index is on the neighbourhoods of 2021, Wales's on those of 2011, Scotland's on the data
zones of 2011 and Northern Ireland's on the areas of 2001, for which no names are at hand.
"""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Final, NamedTuple

from loaders.errors import MalformedFileError
from loaders.receipts import FileReceipt, Receipt
from loaders.sources.text_tables import TextTable, read_table

SOURCE_ID: Final = "neighbourhood-names"
OF_2021: Final = "lsoa21_msoa21_lad25.csv"
OF_2011: Final = "raw/lookup_lsoa11_lsoa21_ltla22.csv"
ZONES: Final = "raw/lookup_dz11_iz11_ltla20.csv"
AREAS_OF_2001: Final = "raw/lookup_soa01_lgd14.csv"
UNCHANGED: Final = "U"


class NeighbourhoodPlace(NamedTuple):
    """A neighbourhood, columns in the order of ``data/neighbourhoods/neighbourhoods.parquet``."""

    code: str
    area_code: str
    nation_code: str
    name: str | None
    known_as: str | None  # the name of the part of town it lies in
    has_shape: bool


class Neighbourhoods(NamedTuple):
    """Every neighbourhood by its code; and those of which a figure by codes of 2011 is true.

    ``carried`` are all but the English ones whose boundary changed in 2021.
    """

    places: dict[str, NeighbourhoodPlace]
    carried: frozenset[str]


def load(folder: Path, councils: Collection[str]) -> tuple[Neighbourhoods, Receipt]:
    """Read the lookups. ``has_shape`` is false here: whoever reads the boundaries fills it in.

    Raises:
        MalformedFileError: a code stands there twice, or its council is none in force.
    """
    of_2021 = read_table(
        folder / OF_2021, ("lsoa21_code", "lsoa21_name", "msoa21_hcl_name", "lad25_code")
    )
    of_2011 = read_table(
        folder / OF_2011, ("lsoa11_code", "lsoa11_name", "change_code", "ltla22_code")
    )
    unchanged = frozenset(
        row["lsoa11_code"] for _, row in of_2011 if row["change_code"] == UNCHANGED
    )
    places: dict[str, NeighbourhoodPlace] = {}
    files = [
        _england(places, of_2021, councils),
        _wales(places, of_2011, of_2021, unchanged, councils),
        _scotland(places, folder / ZONES, councils),
        _northern_ireland(places, folder / AREAS_OF_2001, councils),
    ]
    carried = frozenset(
        code for code, place in places.items()
        if place.nation_code != "E92000001" or code in unchanged
    )  # fmt: skip
    return Neighbourhoods(places, carried), Receipt(SOURCE_ID, tuple(files))


def _england(
    places: dict[str, NeighbourhoodPlace], table: TextTable, councils: Collection[str]
) -> FileReceipt:
    own = [(line, row) for line, row in table if row["lsoa21_code"].startswith("E")]
    for line, row in own:
        place = _place(
            row["lsoa21_code"], row["lad25_code"], "E92000001",
            row["lsoa21_name"], row["msoa21_hcl_name"],
        )  # fmt: skip
        _add(places, councils, table.name, line, place)
    dropped = len(table) - len(own)
    reason = "Welsh names of 2021, looked up for the neighbourhoods of 2011"
    return FileReceipt(table.name, len(table), len(own), {reason: dropped})


def _wales(
    places: dict[str, NeighbourhoodPlace],
    table: TextTable,
    of_2021: TextTable,
    unchanged: frozenset[str],
    councils: Collection[str],
) -> FileReceipt:
    """The Welsh rows. A neighbourhood that was changed has its old name and no other."""
    known_as = {row["lsoa21_code"]: row["msoa21_hcl_name"] for _, row in of_2021}
    kept = 0
    for line, row in table:
        code = row["lsoa11_code"]
        if code.startswith("W") and code not in places:
            part = known_as[code] if code in unchanged else ""
            place = _place(code, row["ltla22_code"], "W92000004", row["lsoa11_name"], part)
            _add(places, councils, table.name, line, place)
            kept += 1
    reason = "English, or the second half of a Welsh neighbourhood: only tells what changed"
    return FileReceipt(table.name, len(table), kept, {reason: len(table) - kept})


def _scotland(
    places: dict[str, NeighbourhoodPlace], path: Path, councils: Collection[str]
) -> FileReceipt:
    table = read_table(path, ("dz11_code", "dz11_name", "iz11_name", "ltla20_code"))
    for line, row in table:
        place = _place(
            row["dz11_code"], row["ltla20_code"], "S92000003", row["dz11_name"], row["iz11_name"]
        )
        _add(places, councils, table.name, line, place)
    return FileReceipt(table.name, len(table), len(table))


def _northern_ireland(
    places: dict[str, NeighbourhoodPlace], path: Path, councils: Collection[str]
) -> FileReceipt:
    table = read_table(path, ("soa01_code", "lgd14_code"))
    for line, row in table:
        place = _place(row["soa01_code"], row["lgd14_code"], "N92000002")
        _add(places, councils, table.name, line, place)
    return FileReceipt(table.name, len(table), len(table))


def _place(
    code: str, area_code: str, nation_code: str, name: str | None = None, known_as: str = ""
) -> NeighbourhoodPlace:
    known_as = known_as.strip()
    return NeighbourhoodPlace(code, area_code, nation_code, name, known_as or None, False)


def _add(
    places: dict[str, NeighbourhoodPlace],
    councils: Collection[str],
    file: str,
    line: int,
    place: NeighbourhoodPlace,
) -> None:
    if place.code in places:
        raise MalformedFileError(file, line, None, f"{place.code!r} twice", "each code once")
    if place.area_code not in councils:
        raise MalformedFileError(file, line, None, repr(place.area_code), "a council in force")
    places[place.code] = place
