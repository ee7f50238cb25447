"""Carbon of one view of each council's home page, worked out by a model from the page's weight."""

from __future__ import annotations

from datetime import date
from typing import Final

from loaders.errors import MalformedFileError
from loaders.published import Observation
from loaders.receipts import Receipt
from loaders.sources.council_figures import Bounds, Figures
from loaders.sources.council_tables import World, figure, is_council_code
from loaders.sources.text_tables import read_table

SOURCE_ID: Final = "council-websites"
FILE: Final = "council-websites/council_website_carbon.csv"
INDICATOR: Final = "carbon-per-home-page-view"
NEEDED: Final = ("lad25_code", "co2_g_per_view", "co2_date")
KNOWN: Final = (
    "org_code", "name", "url", "page_bytes", "green_host", "green_date", "first_co2_g",
    "first_date", "checks",
)  # fmt: skip
# Each site's last test lies in these months; some sites keep testers out for long.
TESTED: Final = "2024-10-01/P16M"
FIRST_TEST, LAST_TEST = date(2024, 10, 1), date(2026, 1, 31)
BOUNDS: Final = {INDICATOR: Bounds(0, 100, 0.05, 3)}


def load(world: World) -> tuple[list[Observation], Receipt]:
    """Grams of carbon dioxide or its equal for one view; counties and others are left out.

    Raises:
        MalformedFileError: the file is missing or holds what it may not hold, such as a test
            outside the months of this release.
    """
    figures = Figures(SOURCE_ID, world, BOUNDS)
    table = read_table(world.sources / FILE, NEEDED, KNOWN)
    tally = figures.opened(table)
    for line, row in table:
        if not is_council_code(row["lad25_code"]):
            tally.drop("website of a county or a combined authority")
            continue
        council = world.council(table.name, line, "lad25_code", row["lad25_code"])
        tested = row["co2_date"]
        if not FIRST_TEST.isoformat() <= tested <= LAST_TEST.isoformat():
            allowed = f"{FIRST_TEST} to {LAST_TEST}"
            raise MalformedFileError(table.name, line, "co2_date", repr(tested), allowed)
        tally.used += 1
        carbon = figure(table.name, line, "co2_g_per_view", row["co2_g_per_view"])
        figures.add(INDICATOR, council, TESTED, carbon)
    return figures.done()
