"""Population of each council: Census 2021, and mid-2022 in Scotland. For a sense of size only."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Final

from loaders.errors import MalformedFileError
from loaders.receipts import FileReceipt, Receipt
from loaders.sources.text_tables import read_table, whole_number

SOURCE_ID: Final = "census-population"
FILE: Final = "la_population.csv"
# What the file says of a figure's source, and how we say it.
PERIODS: Final = {
    "Census 2021 (21 Mar 2021), ONS": "Census 2021",
    "Census 2021 (21 Mar 2021), NISRA": "Census 2021",
    "Mid-2022 estimate, NRS": "mid-2022",
}


def load(folder: Path, councils: Collection[str]) -> tuple[dict[str, tuple[int, str]], Receipt]:
    """Read the residents of each council and of when that count is.

    Raises:
        MalformedFileError: a count is no whole number, its source is unknown, or the file does
            not hold every council once and nothing else.
    """
    table = read_table(folder / FILE, ("lad25_code", "population", "source"), ("name",))
    population: dict[str, tuple[int, str]] = {}
    for line, row in table:
        code, source = row["lad25_code"], row["source"]
        if code not in councils or code in population:
            raise MalformedFileError(FILE, line, "lad25_code", repr(code), "each council once")
        if source not in PERIODS:
            raise MalformedFileError(FILE, line, "source", repr(source), ", ".join(PERIODS))
        count = whole_number(FILE, line, "population", row["population"])
        population[code] = (count, PERIODS[source])
    if missing := set(councils) - set(population):
        raise MalformedFileError(FILE, None, "lad25_code", f"no row for {min(missing)}", "all")
    files = (FileReceipt(FILE, len(table), len(population)),)
    return population, Receipt(SOURCE_ID, files, warnings=table.warnings)
