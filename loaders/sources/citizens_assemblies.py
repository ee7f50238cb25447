"""Citizens' assemblies that a register knows of. A council that is not in it is unknown, not 0."""

from __future__ import annotations

from collections import Counter
from typing import Final

from loaders.errors import MalformedFileError
from loaders.published import Observation
from loaders.receipts import Receipt
from loaders.sources.council_figures import Bounds, Figures
from loaders.sources.council_tables import World, is_council_code
from loaders.sources.text_tables import read_table

SOURCE_ID: Final = "citizens-assemblies"
FILE: Final = "citizens-assemblies/register_with_lad25.csv"
INDICATOR: Final = "citizens-assembly-held"
REGISTER: Final = "2016-01-01/P9Y"  # assemblies from 2016 to 2024
FIRST_YEAR, LAST_YEAR = 2016, 2024
LOCAL: Final = "Local Authority"
BOUNDS: Final = {INDICATOR: Bounds(1, 20, 1, 5)}


def load(world: World) -> tuple[list[Observation], Receipt]:
    """How many assemblies the register lists for each council that it lists at all.

    Raises:
        MalformedFileError: the file is missing or holds what it may not hold.
    """
    figures = Figures(SOURCE_ID, world, BOUNDS)
    # Facts and links alone: what the reports say belongs to others.
    table = read_table(world.sources / FILE, ("unique_id", "assembly_year", "lad25_code"), None)
    tally = figures.opened(table)
    held: Counter[str] = Counter()
    seen: set[str] = set()
    for line, row in table:
        if row["unique_id"] in seen:
            found, allowed = f"{row['unique_id']!r} again", "each assembly once"
            raise MalformedFileError(table.name, line, "unique_id", found, allowed)
        seen.add(row["unique_id"])
        year = row["assembly_year"].removesuffix(".0")
        if not (year.isdigit() and FIRST_YEAR <= int(year) <= LAST_YEAR):
            allowed = f"{FIRST_YEAR} to {LAST_YEAR}"
            raise MalformedFileError(table.name, line, "assembly_year", repr(year), allowed)
        if not row["lad25_code"]:
            tally.drop("held by no local authority")
        elif not is_council_code(row["lad25_code"]):
            tally.drop("held by a county or a combined authority")
        else:
            tally.used += 1
            held[world.council(table.name, line, "lad25_code", row["lad25_code"])] += 1
    for council, count in held.items():
        figures.add(INDICATOR, council, REGISTER, count)
    return figures.done()
