"""How people travelled to work on census day 2021, by council (England and Wales)."""

from __future__ import annotations

from collections import defaultdict
from math import fsum
from typing import Final

from loaders.errors import MalformedFileError
from loaders.published import Observation
from loaders.receipts import Receipt
from loaders.sources.council_figures import Bounds, Figures
from loaders.sources.council_tables import World, known_figure, once
from loaders.sources.text_tables import read_table

SOURCE_ID: Final = "census-travel"
FILE: Final = "census-travel/TS061-2021-ltla.csv"
CENSUS_DAY: Final = "2021-03-21"
CODE: Final = "Lower Tier Local Authorities Code"
METHOD: Final = "Method used to travel to workplace (12 categories)"
COUNT: Final = "Observation"
KNOWN: Final = ("Lower Tier Local Authorities", f"{METHOD} Code")
AT_HOME: Final = "Work mainly at or from home"
NOT_AT_WORK: Final = "Not in employment or aged 15 years and under"
DRIVING: Final = "Driving a car or van"
ACTIVE: Final = ("On foot", "Bicycle")
PUBLIC: Final = ("Bus, minibus or coach", "Train", "Underground, metro, light rail, tram")
METHODS: Final = frozenset({
    AT_HOME, NOT_AT_WORK, DRIVING, *ACTIVE, *PUBLIC, "Motorcycle, scooter or moped",
    "Other method of travel to work", "Passenger in a car or van", "Taxi",
})  # fmt: skip
BOUNDS: Final = {
    "commuters-walk-or-cycle": Bounds(0, 100, 5, 30),
    "commuters-public-transport": Bounds(0, 100, 2, 30),
    "commuters-driving": Bounds(0, 100, 40, 90),
    "working-from-home": Bounds(0, 100, 15, 50),
}


def load(world: World) -> tuple[list[Observation], Receipt]:
    """Shares of those who travel to work, and of those who work at home; old districts added up.

    Raises:
        MalformedFileError: the file is missing, or a council lacks one of the twelve answers.
    """
    figures = Figures(SOURCE_ID, world, BOUNDS)
    table = read_table(world.sources / FILE, (CODE, METHOD, COUNT), KNOWN)
    tally = figures.opened(table)
    counts: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    seen: dict[tuple[str, ...], int] = {}
    for line, row in table:
        once(table.name, line, (row[CODE], row[METHOD]), seen)
        if row[METHOD] not in METHODS:
            raise MalformedFileError(table.name, line, METHOD, repr(row[METHOD]), "one of twelve")
        council = world.council(table.name, line, CODE, row[CODE])
        counts[council][row[METHOD]].append(known_figure(table.name, line, COUNT, row[COUNT]))
        tally.used += 1
    for council, methods in counts.items():
        if set(methods) != METHODS:
            missing = min(METHODS - set(methods))
            found = f"no {missing!r} for {council}"
            raise MalformedFileError(table.name, None, METHOD, found, "twelve answers a council")
        _add(figures, council, {method: fsum(parts) for method, parts in methods.items()})
    return figures.done()


def _add(figures: Figures, council: str, counts: dict[str, float]) -> None:
    at_work = fsum(number for method, number in counts.items() if method != NOT_AT_WORK)
    travelling = at_work - counts[AT_HOME]
    active = fsum(counts[method] for method in ACTIVE)
    public = fsum(counts[method] for method in PUBLIC)
    shares = {
        "commuters-walk-or-cycle": active / travelling,
        "commuters-public-transport": public / travelling,
        "commuters-driving": counts[DRIVING] / travelling,
        "working-from-home": counts[AT_HOME] / at_work,
    }
    for indicator_id, share in shares.items():
        figures.add(indicator_id, council, CENSUS_DAY, 100 * share)
