"""GDP per head, 1998 to 2023, as ONS Explore Local Statistics printed it in May 2025."""

from __future__ import annotations

from typing import Final

from loaders.published import ITL_TWINS, Observation
from loaders.receipts import Receipt
from loaders.sources.council_figures import Bounds, Figures
from loaders.sources.council_tables import World, figure, is_council_code, year_period
from loaders.sources.text_tables import read_table

SOURCE_ID: Final = "gdp-per-head"
FILE: Final = "els-gdp-per-head-2025/gdp-per-head.csv"
INDICATOR: Final = "gdp-per-head"
UNITED_KINGDOM: Final = "K02000001"
# Under its first-level code the UK leaves out what is of no region; K02000001 is the whole of it.
NATIONS_AND_REGIONS: Final = frozenset(code for code in ITL_TWINS if code.startswith("TL"))
LOWER: Final = "Lower Confidence Interval (95%)"
UPPER: Final = "Upper Confidence Interval (95%)"
NEEDED: Final = (
    "AREACD", "Indicator", "Observation", "Unit", "Measure", "Period", LOWER, UPPER,
    "Observation Status",
)  # fmt: skip
KNOWN: Final = ("AREANM", "Geography")
BOUNDS: Final = {INDICATOR: Bounds(1_000, 12_000_000, 8_000, 80_000)}


def load(world: World) -> tuple[list[Observation], Receipt]:
    """Pounds for every resident at each year's prices, of councils, regions, nations and the UK.

    Raises:
        MalformedFileError: the file is missing or holds what it may not hold.
    """
    figures = Figures(SOURCE_ID, world, BOUNDS)
    table = read_table(world.sources / FILE, NEEDED, KNOWN)
    tally = figures.opened(table)
    ours = world.indicators[INDICATOR]
    for line, row in table:
        if row["Indicator"] != ours.upstream_name:
            tally.drop("at the prices of one year: a measure that no indicator uses")
        elif not _is_ours(row["AREACD"]):
            tally.drop("statistical area, not a place of ours")
        else:
            figures.require_printed(line, ours, (row["Measure"], row["Unit"]))
            tally.used += 1
            iso = year_period(table.name, line, "Period", row["Period"])
            value, lower, upper = (
                figure(table.name, line, column, row[column])
                for column in ("Observation", LOWER, UPPER)
            )
            code = row["AREACD"]
            if is_council_code(code):
                code = world.council(table.name, line, "AREACD", code)
            interval = None if lower is None or upper is None else (lower, upper)
            status = row["Observation Status"] or None
            figures.add(INDICATOR, code, iso, value, interval=interval, status=status)
    return figures.done()


def _is_ours(code: str) -> bool:
    return is_council_code(code) or code in NATIONS_AND_REGIONS or code == UNITED_KINGDOM
