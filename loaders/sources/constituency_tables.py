"""Tables by parliamentary constituency of several departments, shared out to councils."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import fsum
from typing import Final

from loaders.errors import MalformedFileError
from loaders.published import Observation
from loaders.receipts import Receipt
from loaders.sources.constituency_shares import Shares, by_constituency, people_shares, share_out
from loaders.sources.council_figures import Bounds, Figures
from loaders.sources.council_tables import World, grouped_header
from loaders.sources.text_tables import UTF_8, Lines, TextTable, first_line, read_table

SOURCE_ID: Final = "constituency-tables"
FOLDER: Final = "constituency-extra/raw"
BOUNDS: Final = {
    "fuel-poverty": Bounds(0, 60, 4, 30),
    "no-car-or-van": Bounds(0, 90, 5, 40),
    "life-expectancy-estimate": Bounds(65, 95, 75, 90),
    "green-space-within-1-km": Bounds(0, 100, 50, 100),
    "green-space-close-to-home": Bounds(0, 100, 5, 80),
    "serious-road-collisions": Bounds(0, 500, 10, 100),
}
COLLISION_YEARS: Final = ("2021", "2022", "2023")
COLLISIONS: Final = tuple(
    f"{year} {kind}" for year in COLLISION_YEARS for kind in ("Fatal", "Serious")
)
GREEN_SPACE: Final = "access_to_greenspace.csv"
PER: Final = 100_000


@dataclass(frozen=True, slots=True)
class Rate:
    """A file with one rate a constituency. ``only`` holds what every row must say."""

    indicator_id: str
    iso: str
    file: str
    code: str
    column: str
    header_of: Callable[[Lines], list[str]] = first_line
    bounds: tuple[str, str] | None = None  # columns of the interval, if one is printed
    only: Mapping[str, str] | None = None
    encoding: str = UTF_8


RATES: Final = (
    Rate(
        "fuel-poverty", "2023-01-01/P1Y", "fuel-poverty-sub-regional-statistics-2025.csv",
        "Parliamentary Constituency Code", "Proportion of households fuel poor (%)",
    ),
    Rate(
        "no-car-or-van", "2021-03-21", "car-or-van-availability.csv", "PCON25CD",
        "No cars or vans in household %",
    ),
    Rate(
        "life-expectancy-estimate", "2022-01-01/P1Y",
        "lebyparliamentaryconstituency2022datatable.csv", "Code", "Life expectancy (years)",
        bounds=("Lower 95% confidence interval", "Upper 95% confidence interval"),
        only={"Period": "2022", "Sex": "Persons", "Age group": "<1"},
        encoding="cp1252",
    ),
    Rate(
        "green-space-within-1-km", "2024-01-01/P1Y", GREEN_SPACE, "PCON24CD",
        "Scenario 1 Percentage with access", grouped_header,
    ),
    Rate(
        "green-space-close-to-home", "2024-01-01/P1Y", GREEN_SPACE, "PCON24CD",
        "Scenario 7 Percentage with access", grouped_header,
    ),
)  # fmt: skip


def load(world: World) -> tuple[list[Observation], Receipt]:
    """Read the constituency tables and share them out.

    Raises:
        MalformedFileError: a file is missing or holds what it may not hold.
    """
    figures = Figures(SOURCE_ID, world, BOUNDS)
    shares = people_shares(figures)
    for rate in RATES:
        share_out(figures, shares, rate.indicator_id, rate.iso, _rates(figures, rate))
    iso = f"{COLLISION_YEARS[0]}-01-01/P{len(COLLISION_YEARS)}Y"
    share_out(figures, shares, "serious-road-collisions", iso, _collisions(figures, shares))
    return figures.done()


def _rates(figures: Figures, rate: Rate) -> dict[str, float]:
    interval, only = rate.bounds or (), rate.only or {}
    needed = (rate.code, rate.column, *interval, *only)
    path = figures.world.sources / FOLDER / rate.file
    table = read_table(path, needed, None, rate.header_of, rate.encoding)
    for line, row in table:
        for column, word in only.items():
            if row[column] != word:
                raise MalformedFileError(table.name, line, column, repr(row[column]), repr(word))
    found = by_constituency(figures, table, rate.code, (rate.column, *interval))
    if interval:
        figures.warnings += _outside(table, found)
    return {code: cells[0] for code, cells in found.items()}


def _outside(table: TextTable, found: Mapping[str, list[float]]) -> list[str]:
    odd = sorted(
        code for code, (value, lower, upper) in found.items() if not lower <= value <= upper
    )
    such = ", ".join(odd[:3])
    return [f"{table.name}: {len(odd)} values outside their own interval: {such}"] if odd else []


def _collisions(figures: Figures, shares: Shares) -> dict[str, float]:
    """Fatal or serious collisions a year for every 100,000 people of a constituency.

    The file counts no people, so they are added up from the shares of the councils around it.
    """
    path = figures.world.sources / FOLDER / "stats19.csv"
    table = read_table(path, ("PCON24CD", *COLLISIONS), None, grouped_header)
    people: dict[str, list[float]] = defaultdict(list)
    for council, parts in shares.items():
        for constituency, share in parts.items():
            people[constituency].append(share * figures.world.residents[council])
    counts = by_constituency(figures, table, "PCON24CD", COLLISIONS)
    return {
        code: PER * fsum(numbers) / len(COLLISION_YEARS) / fsum(people[code])
        for code, numbers in counts.items()
        if code in people
    }
