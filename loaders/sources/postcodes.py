"""Postcodes of Great Britain to councils: sectors with a main council, and what lies elsewhere.

A postcode lies in its sector's main council unless it is among the exceptions, so the two small
tables give the council of every postcode exactly. Northern Ireland's postcodes (BT) are outside the
open licence and never enter: a file that holds one is refused.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection
from pathlib import Path
from typing import Final, NamedTuple

import pyarrow as pa
import pyarrow.parquet as pq

from loaders.errors import MalformedFileError
from loaders.receipts import FileReceipt, Receipt
from loaders.sources.text_tables import read_table, whole_number

SOURCE_ID: Final = "ons-postcodes"
SECTORS_FILE: Final = "sector_to_lad25.csv"
POSTCODE_FILES: Final = ("postcode_to_lad25_a_l.parquet", "postcode_to_lad25_m_z.parquet")
UNIT_LETTERS: Final = 2  # a sector is a postcode without its last two letters
NORTHERN_IRELAND: Final = "BT"


class Sector(NamedTuple):
    """How many postcodes of a sector lie in a council; its main council holds the most."""

    sector: str
    area_code: str
    postcodes: int
    is_main: bool


def load(
    folder: Path, councils: Collection[str]
) -> tuple[list[Sector], list[tuple[str, str]], Receipt]:
    """Read sectors and postcodes.

    Returns the sectors by name and council, the (postcode, council) that differ from their
    sector's main council, by postcode, and the receipt.

    Raises:
        MalformedFileError: a BT postcode, a code that is no council in force, a postcode twice, or
            sectors that do not count the same postcodes as the postcode files.
    """
    table = read_table(folder / SECTORS_FILE, ("sec", "laua", "n"))
    counts: Counter[tuple[str, str]] = Counter()
    for line, row in table:
        _check_postcode(SECTORS_FILE, line, row["sec"], row["laua"], councils)
        counts[row["sec"], row["laua"]] += whole_number(SECTORS_FILE, line, "n", row["n"])
    main = _main_councils(counts)
    sectors = [
        Sector(sector, code, number, main[sector] == code)
        for (sector, code), number in sorted(counts.items())
    ]
    exceptions: list[tuple[str, str]] = []
    files = [FileReceipt(SECTORS_FILE, len(table), len(sectors))]
    seen: Counter[tuple[str, str]] = Counter()
    for name in POSTCODE_FILES:
        elsewhere, rows = _exceptions(folder / name, main, councils, seen)
        exceptions += elsewhere
        as_sector = {"in their sector's main council, so told by the sector": rows - len(elsewhere)}
        files.append(FileReceipt(name, rows, len(elsewhere), as_sector))
    if seen != counts:
        found = f"{sum(counts.values()):,} postcodes, not counted as in the postcode files"
        raise MalformedFileError(SECTORS_FILE, None, "n", found, f"{sum(seen.values()):,}")
    return sectors, sorted(exceptions), Receipt(SOURCE_ID, tuple(files), warnings=table.warnings)


def _main_councils(counts: Counter[tuple[str, str]]) -> dict[str, str]:
    """Each sector's council with most postcodes; of equals the first code."""
    shares: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for (sector, code), number in counts.items():
        shares[sector].append((-number, code))
    return {sector: min(found)[1] for sector, found in shares.items()}


def _exceptions(
    path: Path, main: dict[str, str], councils: Collection[str], seen: Counter[tuple[str, str]]
) -> tuple[list[tuple[str, str]], int]:
    """Postcodes of the file outside their sector's main council, and how many rows it has."""
    postcodes, codes = _columns(path)
    if len(set(postcodes)) != len(postcodes):
        raise MalformedFileError(path.name, None, "pc", "a postcode twice", "each postcode once")
    found = []
    for line, (postcode, code) in enumerate(zip(postcodes, codes, strict=True), start=1):
        sector = postcode[:-UNIT_LETTERS]
        if (sector, code) not in seen:
            _check_postcode(path.name, line, postcode, code, councils)
        seen[sector, code] += 1
        if main.get(sector) != code:
            found.append((postcode, code))
    return found, len(postcodes)


def _columns(path: Path) -> tuple[list[str], list[str]]:
    try:
        table = pq.read_table(path, columns=["pc", "laua"])
    except (OSError, pa.ArrowInvalid, KeyError) as fault:
        allowed = "a parquet file with the columns pc and laua"
        raise MalformedFileError(path.name, None, None, str(fault), allowed) from fault
    return table["pc"].to_pylist(), table["laua"].cast(pa.string()).to_pylist()


def _check_postcode(
    file: str, line: int, postcode: str, code: str, councils: Collection[str]
) -> None:
    if postcode.startswith(NORTHERN_IRELAND):
        allowed = "Great Britain only: the licence does not cover Northern Ireland"
        raise MalformedFileError(file, line, None, postcode, allowed)
    if code not in councils:
        raise MalformedFileError(file, line, "laua", repr(code), "a council in force")
