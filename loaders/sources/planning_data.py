"""Planning datasets that councils publish to the national platform (England)."""

from __future__ import annotations

from typing import Final

from loaders.published import Observation
from loaders.receipts import Receipt
from loaders.sources.council_figures import Bounds, Figures
from loaders.sources.council_tables import World
from loaders.sources.text_tables import read_table, whole_number

SOURCE_ID: Final = "planning-data"
FILE: Final = "planning-open-data/la_planning_datasets.csv"
INDICATOR: Final = "planning-datasets-published"
CONFIGURED: Final = "2026-08-21"  # day of the platform's configuration
KNOWN: Final = (
    "live_endpoints",
    "endpoints_marked_open_licence",
    "latest_added",
    "datasets",
    "name",
)
BOUNDS: Final = {INDICATOR: Bounds(0, 100, 1, 30)}


def load(world: World) -> tuple[list[Observation], Receipt]:
    """How many different datasets have a live source. None published is a 0 of its own.

    Raises:
        MalformedFileError: the file is missing or holds what it may not hold.
    """
    figures = Figures(SOURCE_ID, world, BOUNDS)
    table = read_table(world.sources / FILE, ("lad25_code", INDICATOR.replace("-", "_")), KNOWN)
    tally = figures.opened(table)
    for line, row in table:
        council = world.council(table.name, line, "lad25_code", row["lad25_code"])
        column = INDICATOR.replace("-", "_")
        tally.used += 1
        count = whole_number(table.name, line, column, row[column])
        figures.add(INDICATOR, council, CONFIGURED, count)
    return figures.done()
