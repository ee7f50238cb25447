"""Households in temporary accommodation, England and Wales.

The two nations count under different laws and on different days. Scotland's column of the same set
adds up four quarters and is wrong, so it is not read.
"""

from __future__ import annotations

from typing import Final

from loaders.published import Observation
from loaders.receipts import Receipt
from loaders.sources.council_figures import Bounds, Figures
from loaders.sources.council_tables import World, figure
from loaders.sources.text_tables import read_table

SOURCE_ID: Final = "homelessness"
INDICATOR: Final = "temporary-accommodation"
COLUMN: Final = "Households in temporary accommodation per 1,000"
# File, column of the code, the day counted, the column that we leave.
FILES: Final = (
    (
        "homelessness/england_oct_dec_2023.csv", "ltla23_code", "2023-12-31",
        "Households assessed as homeless per (000s)",
    ),
    (
        "homelessness/wales_2022_23.csv", "ltla21_code", "2023-09-30",
        "Homeless or threatened with homelessness per 1,000",
    ),
)  # fmt: skip
BOUNDS: Final = {INDICATOR: Bounds(0, 200, 0.5, 10)}


def load(world: World) -> tuple[list[Observation], Receipt]:
    """Households placed in temporary accommodation, for every 1,000 households.

    Raises:
        MalformedFileError: a file is missing or holds what it may not hold.
    """
    figures = Figures(SOURCE_ID, world, BOUNDS)
    for file, code, day, left in FILES:
        table = read_table(world.sources / file, (code, COLUMN), (left,))
        tally = figures.opened(table)
        for line, row in table:
            council = world.council(table.name, line, code, row[code])
            tally.used += 1
            figures.add(INDICATOR, council, day, figure(table.name, line, COLUMN, row[COLUMN]))
    return figures.done()
