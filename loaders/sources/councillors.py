"""Councillors of each council. Share-alike, so kept apart; nobody's name is in the file."""

from __future__ import annotations

from typing import Final

from loaders.published import Observation
from loaders.receipts import Receipt
from loaders.sources.council_figures import Bounds, Figures
from loaders.sources.council_tables import World
from loaders.sources.text_tables import read_table, whole_number

SOURCE_ID: Final = "open-council-data"
FILE: Final = "councillors/la_councillors_2025.csv"
INDICATOR: Final = "residents-per-councillor"
YEAR: Final = "2025-01-01/P1Y"
# Who holds the council is in the file as well: it dates fast, and is nobody's measure of a place.
KNOWN: Final = (
    "name", "population", "source", "residents_per_councillor", "councillors_per_10k",
    "council_size_2025", "control_2025",
)  # fmt: skip
BOUNDS: Final = {INDICATOR: Bounds(30, 20_000, 1_000, 6_000)}


def load(world: World) -> tuple[list[Observation], Receipt]:
    """Residents, as counted in the census, for every councillor of the council itself.

    Raises:
        MalformedFileError: the file is missing or holds what it may not hold.
    """
    figures = Figures(SOURCE_ID, world, BOUNDS)
    table = read_table(world.sources / FILE, ("lad25_code", "councillors"), KNOWN)
    tally = figures.opened(table)
    for line, row in table:
        council = world.council(table.name, line, "lad25_code", row["lad25_code"])
        seats = whole_number(table.name, line, "councillors", row["councillors"])
        tally.used += 1
        figures.add(INDICATOR, council, YEAR, world.residents[council] / seats if seats else None)
    return figures.done()
