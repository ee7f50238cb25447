"""Climate and travel tables by council, as the Trafford Data Lab lays out official figures.

Every file is long: a council, a period, a measure and its unit, a value, sometimes a group. Counts
of merged councils are added up; a rate of one is left out, as it is not today's council's.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from math import fsum
from typing import Final, NamedTuple

from components.model.rows import Indicator
from loaders.errors import MalformedFileError
from loaders.published import Observation
from loaders.receipts import Receipt
from loaders.sources.council_figures import Bounds, Figures
from loaders.sources.council_tables import Tally, World, figure, once, year_period
from loaders.sources.text_tables import TextTable, read_table

SOURCE_ID: Final = "local-climate"
FOLDER: Final = "climate-la/raw"
NEEDED: Final = ("area_code", "indicator", "period", "measure", "unit", "value")
KNOWN: Final = ("area_name",)  # holds notes in brackets and Welsh names; codes do not
BOUNDS: Final = {
    "household-recycling": Bounds(0, 100, 25, 70),
    "municipal-recycling-wales": Bounds(0, 100, 40, 90),
    "walking-three-times-a-week": Bounds(0, 100, 20, 80),
    "walking-once-a-week": Bounds(0, 100, 40, 95),
    "cycling-once-a-week": Bounds(0, 100, 3, 30),
    "energy-certificates-a-to-c": Bounds(0, 100, 20, 90),
    "heat-pumps-funded": Bounds(0, 200, 0.2, 20),
    "electric-cars-and-vans": Bounds(0, 100, 0.02, 60),
    "renewable-electricity-per-person": Bounds(0, 500, 0.1, 20),
    "solar-electricity-per-person": Bounds(0, 50_000, 50, 2_000),
}
# Scotland's agency prints its household figures under other words than the rest.
SCOTTISH_RECYCLING: Final = ("Percentage", "Waste")
WALES: Final = "W06"
SCOTLAND: Final = "S12"
OF_A_FORMER_COUNCIL: Final = "rate of a former council, which is not that of today's"
NOT_NEEDED: Final = "a measure that no indicator uses"
EFFICIENT: Final = ("A", "B", "C")
FREQUENCIES: Final = {
    "walking": {
        "At least 3 times per week": "walking-three-times-a-week",
        "At least once per week": "walking-once-a-week",
    },
    "cycling": {"At least once per week": "cycling-once-a-week"},
}


class Cell(NamedTuple):
    """One row: the code as printed, today's council, its words, its figure (None = none)."""

    line: int
    code: str
    council: str
    period: str
    indicator: str
    group: str
    printed: tuple[str, str]
    value: float | None


def load(world: World) -> tuple[list[Observation], Receipt]:
    """Read the tables that the catalogue's indicators rest on.

    Raises:
        MalformedFileError: a file is missing or holds what it may not hold.
    """
    figures = Figures(SOURCE_ID, world, BOUNDS)
    _recycling(figures)
    for name, frequencies in FREQUENCIES.items():
        _active_travel(figures, name, frequencies)
    _certificates(figures)
    _heat_pumps(figures)
    _electric_vehicles(figures)
    _renewables(figures)
    return figures.done()


def _cells(figures: Figures, name: str, group: str = "") -> tuple[Tally, Iterator[Cell]]:
    """The rows of a file, each council, period, measure and group once."""
    needed = (*NEEDED, group) if group else NEEDED
    table = read_table(figures.world.sources / FOLDER / f"{name}.csv", needed, KNOWN)
    return figures.opened(table), _checked_cells(figures.world, table, group)


def _checked_cells(world: World, table: TextTable, group: str) -> Iterator[Cell]:
    seen: dict[tuple[str, ...], int] = {}
    for line, row in table:
        code, part = row["area_code"], row[group] if group else ""
        once(table.name, line, (code, row["period"], row["indicator"], part), seen)
        yield Cell(
            line, code, world.council(table.name, line, "area_code", code), row["period"],
            row["indicator"], part, (row["measure"], row["unit"]),
            figure(table.name, line, "value", row["value"]),
        )  # fmt: skip


def _recycling(figures: Figures) -> None:
    """Wales measures all municipal waste, the others that of households: two indicators."""
    tally, cells = _cells(figures, "recycling")
    household = figures.world.indicators["household-recycling"]
    municipal = figures.world.indicators["municipal-recycling-wales"]
    for cell in cells:
        if not figures.world.keeps_its_area(cell.code):
            tally.drop(OF_A_FORMER_COUNCIL)
            continue
        indicator = municipal if cell.code.startswith(WALES) else household
        if not (cell.code.startswith(SCOTLAND) and cell.printed == SCOTTISH_RECYCLING):
            figures.require_printed(cell.line, indicator, cell.printed)
        tally.used += 1
        iso = year_period(tally.file, cell.line, "period", cell.period)
        figures.add(indicator.indicator_id, cell.council, iso, cell.value)


def _active_travel(figures: Figures, name: str, frequencies: dict[str, str]) -> None:
    tally, cells = _cells(figures, name, "frequency")
    for cell in cells:
        indicator_id = frequencies.get(cell.group)
        if indicator_id is None:
            tally.drop(NOT_NEEDED)
        elif not figures.world.keeps_its_area(cell.code):
            tally.drop(OF_A_FORMER_COUNCIL)
        else:
            figures.require_printed(cell.line, figures.world.indicators[indicator_id], cell.printed)
            tally.used += 1
            # The survey's year ends in the middle of November of the year that is printed.
            year = int(year_period(tally.file, cell.line, "period", cell.period)[:4])
            figures.add(indicator_id, cell.council, f"{year - 1}-11-16/P1Y", cell.value)


def _certificates(figures: Figures) -> None:
    """Certificates rated A to C, of those lodged since the file begins."""
    name = "domestic_epcs_energy_efficiency"
    for (council, period), bands in _counts(figures, name, "efficiency", _always).items():
        whole = fsum(n or 0 for n in bands.values())
        good = fsum(bands.get(band) or 0 for band in EFFICIENT)
        iso = quarters_period(figures.tallies[-1].file, period)
        share = 100 * good / whole if whole else None
        figures.add("energy-certificates-a-to-c", council, iso, share)


def _heat_pumps(figures: Figures) -> None:
    """All years added up; a hidden small number leaves the sum a lower bound, and is counted."""
    found = _counts(figures, "boiler_upgrade_scheme", "", _always)
    tally = figures.tallies[-1]
    years = sorted({year_period(tally.file, 1, "period", period) for _, period in found})
    iso = f"{years[0].removesuffix('/P1Y')}/P{len(years)}Y" if years else ""
    sums: dict[str, list[float | None]] = defaultdict(list)
    for (council, _), groups in found.items():
        sums[council] += groups.values()
    hidden = 0
    for council, parts in sums.items():
        hidden += None in parts
        pumps = fsum(part or 0 for part in parts)
        figures.add("heat-pumps-funded", council, iso, _per(figures, pumps, council, 1000))
    figures.notes.append(f"{tally.file}: {hidden} councils with hidden years, so lower bounds")


def _electric_vehicles(figures: Figures) -> None:
    electric, every = "Electric cars and vans", "All cars and vans"
    wanted = {electric, every}
    found = _counts(figures, "ev", "", lambda cell: cell.indicator in wanted)
    for (council, period), counts in found.items():
        # Counted at the end of the year.
        iso = year_period(figures.tallies[-1].file, 1, "period", period)[:4] + "-12-31"
        some, whole = counts.get(electric), counts.get(every)
        share = None if some is None or not whole else 100 * some / whole
        figures.add("electric-cars-and-vans", council, iso, share)


def _renewables(figures: Figures) -> None:
    """Hidden kinds of plant count as nothing in the sum, so it is a lower bound."""
    name, solar = "renewable_electricity_generation", "Photovoltaics"
    for (council, period), kinds in _counts(figures, name, "group", _always).items():
        iso = year_period(figures.tallies[-1].file, 1, "period", period)
        whole = _per(figures, fsum(part or 0 for part in kinds.values()), council, 1)
        figures.add("renewable-electricity-per-person", council, iso, whole)
        sun = kinds.get(solar)
        kilowatt_hours = None if sun is None else _per(figures, sun, council, 1000)
        figures.add("solar-electricity-per-person", council, iso, kilowatt_hours)
    figures.notes.append(f"{name}.csv: kinds of plant without a figure are left out of the sums")


def _counts(
    figures: Figures, name: str, group: str, wanted: Callable[[Cell], bool]
) -> dict[tuple[str, str], dict[str, float | None]]:
    """Counts by council of today and period: by group, or by indicator where there is none."""
    tally, cells = _cells(figures, name, group)
    parts: dict[tuple[str, str], dict[str, list[float | None]]] = defaultdict(dict)
    for cell in cells:
        if not wanted(cell):
            tally.drop(NOT_NEEDED)
            continue
        figures.require_printed(cell.line, _indicator(figures.world, name), cell.printed)
        tally.used += 1
        key = cell.group if group else cell.indicator
        parts[cell.council, cell.period].setdefault(key, []).append(cell.value)
    return {
        key: {kind: _sum(values) for kind, values in kinds.items()} for key, kinds in parts.items()
    }


def _indicator(world: World, name: str) -> Indicator:
    """The indicator that says in what unit a file is printed."""
    slug = name.replace("_", "-")
    return next(i for i in world.indicators.values() if i.dataset == slug)


def _sum(values: list[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return fsum(known) if known else None


def _per(figures: Figures, amount: float, council: str, times: int) -> float:
    return amount * times / figures.world.residents[council]


def _always(_: Cell) -> bool:
    return True


def quarters_period(file: str, text: str) -> str:
    """The period that runs from one quarter to another, such as "2016/Q2 to 2026/Q1".

    Raises:
        MalformedFileError: it is not so written.
    """
    match = re.fullmatch(r"(\d{4})/Q([1-4]) to (\d{4})/Q([1-4])", text, re.ASCII)
    if match is None:
        raise MalformedFileError(file, None, "period", repr(text), "2016/Q2 to 2026/Q1")
    first_year, first, last_year, last = map(int, match.groups())
    quarters = (last_year - first_year) * 4 + last - first + 1
    start = f"{first_year}-{3 * first - 2:02d}-01"
    return f"{start}/P{quarters // 4}Y" if quarters % 4 == 0 else f"{start}/P{quarters * 3}M"
