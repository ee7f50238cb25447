"""Indicators behind the ONS Health Index for England, 2015 to 2021, in their own units.

The set is of the districts of 2021. Where they were merged since, the new council's figure is the
mean of the old ones, each weighted by its residents in the census of 2021.

The set names every figure after one year. Deaths of a district are counted over the three years
that end with it: in small districts they change a seventh as much from year to year as the chance
in one year's deaths would make them (a third of it squared is a ninth). And a year without figures
was filled with those of the year beside it, in every district alike: those copies are left out, or
life expectancy would be said to be of a year that nobody measured.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Final

from loaders.errors import MalformedFileError
from loaders.published import Observation
from loaders.receipts import Receipt
from loaders.sources.council_figures import Bounds, Figures
from loaders.sources.council_tables import Weight, World, once, parquet_rows, weighted_mean
from loaders.sources.text_tables import read_table, whole_number

SOURCE_ID: Final = "health-index"
FILE: Final = "health-index/england_health_index_indicators.parquet"
RESIDENTS: Final = "population/raw_age_gender21_ltla21_ew.csv"
COLUMNS: Final = ("ltla21_code", "year", "indicator", "value")
BOUNDS: Final = {
    "life-expectancy-2021": Bounds(65, 95, 76, 86),
    "physically-active-adults": Bounds(20, 100, 50, 85),
    "avoidable-deaths": Bounds(50, 900, 120, 400),
    "child-vaccination": Bounds(40, 100, 80, 100),
    "cancer-screening": Bounds(20, 100, 50, 90),
    "suicides": Bounds(0, 50, 6, 20),
    "private-outdoor-space": Bounds(0, 100, 70, 100),
    "fine-particle-pollution": Bounds(0, 30, 4, 15),
    "job-related-training": Bounds(0, 100, 10, 45),
    "young-people-learning-or-working": Bounds(50, 100, 85, 100),
}

# Over how many years a figure runs that the set names after the last of them; one where not named.
YEARS: Final = {"life-expectancy-2021": 3, "avoidable-deaths": 3, "suicides": 3}
# Years that hold the figures of the year beside them again, and that year.
COPIES: Final = {
    ("life-expectancy-2021", 2021): 2020,
    ("avoidable-deaths", 2021): 2020,
    ("physically-active-adults", 2015): 2016,
    ("young-people-learning-or-working", 2015): 2016,
    **{("private-outdoor-space", year): 2021 for year in range(2015, 2021)},
}


def load(world: World) -> tuple[list[Observation], Receipt]:
    """Every year of the indicators that the catalogue names; the others are left out.

    Raises:
        MalformedFileError: a file is missing or holds what it may not hold.
    """
    figures = Figures(SOURCE_ID, world, BOUNDS)
    residents = _residents(figures)
    names = {world.indicators[name].upstream_name: name for name in BOUNDS}
    rows = list(parquet_rows(world.sources / FILE, COLUMNS))
    file = FILE.rpartition("/")[2]
    tally = figures.counted(file, len(rows))
    parts: dict[tuple[str, str, int], list[Weight]] = defaultdict(list)
    seen: dict[tuple[str, ...], int] = {}
    for line, row in rows:
        indicator_id = names.get(row["indicator"])
        code, year = row["ltla21_code"], whole_number(file, line, "year", str(row["year"]))
        once(file, line, (code, str(year), row["indicator"]), seen)
        if indicator_id is None:
            tally.drop("a measure that no indicator uses")
        elif row["value"] is None:
            tally.drop("no figure")
        else:
            tally.used += 1
            council = world.council(file, line, "ltla21_code", code)
            weight = Weight(float(row["value"]), residents[code])
            parts[indicator_id, council, year].append(weight)
    values = {key: weighted_mean(found) for key, found in parts.items()}
    for (indicator_id, council, year), value in values.items():
        source = COPIES.get((indicator_id, year))
        if source is None:
            figures.add(indicator_id, council, _period(indicator_id, year), value)
        elif values.get((indicator_id, council, source)) != value:
            found, allowed = f"{value:g} for {council}, {year}", f"the figure of {source} again"
            raise MalformedFileError(file, None, "value", found, allowed)
    copies = len(values) - len(figures.rows)
    figures.notes.append(f"{copies:,} figures that repeat the year beside them were left out")
    return figures.done()


def _period(indicator_id: str, year: int) -> str:
    """The years that a figure runs over, the last of which the set names."""
    years = YEARS.get(indicator_id, 1)
    return f"{year - years + 1}-01-01/P{years}Y"


def _residents(figures: Figures) -> dict[str, int]:
    """People of each district of 2021, the weights of a merged council's parts."""
    table = read_table(figures.world.sources / RESIDENTS, ("ltla21_code", "total_population"), None)
    tally = figures.opened(table)
    residents = {}
    for line, row in table:
        tally.used += 1
        people = whole_number(table.name, line, "total_population", row["total_population"])
        residents[row["ltla21_code"]] = people
    return residents
