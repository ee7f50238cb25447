"""Police recorded crime by community safety partnership, as rates of councils.

Councils and partnerships do not nest: some councils have several partnerships, some partnerships
several councils. Those that hang together are taken as one area and share its rate.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from math import fsum
from typing import Final

from loaders.errors import MalformedFileError
from loaders.published import Observation
from loaders.receipts import Receipt
from loaders.sources.council_figures import Bounds, Figures
from loaders.sources.council_tables import World, header_below_title, known_figure, once
from loaders.sources.text_tables import read_table

SOURCE_ID: Final = "recorded-crime"
FILE: Final = "crime-csp/policeforceareatablesyejune25final.csv"
LOOKUP: Final = "lad-lookups/raw/lookup_ltla24_csp24_pfa24.csv"
YEAR: Final = "2024-07-01/P1Y"  # the year to June 2025
PARTNERSHIP: Final = "Community Safety Partnership code"
OFFENCES: Final = {
    "recorded-crime": "Total recorded crime (excluding fraud)",
    "violence-with-injury": "Violence with injury",
    "criminal-damage-and-arson": "Criminal damage and arson",
}
PER: Final = 1000
# City of London: 1,025 for every thousand who live there, for the sake of those who visit.
BOUNDS: Final = {
    "recorded-crime": Bounds(0, 2_000, 40, 150),
    "violence-with-injury": Bounds(0, 200, 4, 20),
    "criminal-damage-and-arson": Bounds(0, 200, 3, 20),
}
WITHOUT_AREA: Final = "force total, or offences that no partnership is known for"


def load(world: World) -> tuple[list[Observation], Receipt]:
    """Offences for every 1,000 residents of each council in England and Wales.

    Raises:
        MalformedFileError: a file is missing, a partnership stands there twice or is missing.
    """
    figures = Figures(SOURCE_ID, world, BOUNDS)
    councils_of = _partnerships(figures)
    needed = (PARTNERSHIP, *OFFENCES.values())
    table = read_table(world.sources / FILE, needed, None, header_below_title)
    tally = figures.opened(table)
    offences: dict[str, dict[str, float]] = {}
    seen: dict[tuple[str, ...], int] = {}
    for line, row in table:
        code = row[PARTNERSHIP].strip()
        if not code:
            tally.drop(WITHOUT_AREA)
            continue
        once(table.name, line, (code,), seen)
        if code not in councils_of:
            raise MalformedFileError(table.name, line, PARTNERSHIP, repr(code), "a known one")
        offences[code] = {
            name: known_figure(table.name, line, column, row[column])
            for name, column in OFFENCES.items()
        }
        tally.used += 1
    for partnerships, councils in _areas(councils_of):
        if missing := partnerships - set(offences):
            raise MalformedFileError(table.name, None, PARTNERSHIP, f"no {min(missing)}", "all")
        people = fsum(world.residents[council] for council in councils)
        for name in OFFENCES:
            rate = PER * fsum(offences[code][name] for code in partnerships) / people
            for council in councils:
                figures.add(name, council, YEAR, rate)
    return figures.done()


def _partnerships(figures: Figures) -> dict[str, set[str]]:
    """The councils of today that each partnership lies in."""
    needed = ("ltla24_code", "csp24_code")
    known = ("ltla24_name", "csp24_name", "pfa24_code", "pfa24_name")
    table = read_table(figures.world.sources / LOOKUP, needed, known)
    tally = figures.opened(table)
    councils_of: dict[str, set[str]] = defaultdict(set)
    for line, row in table:
        council = figures.world.council(table.name, line, "ltla24_code", row["ltla24_code"])
        councils_of[row["csp24_code"]].add(council)
        tally.used += 1
    return dict(councils_of)


def _areas(councils_of: dict[str, set[str]]) -> Iterator[tuple[set[str], set[str]]]:
    """Partnerships and councils that hang together, as few as can be."""
    left = dict(councils_of)
    while left:
        first = min(left)
        partnerships, councils = {first}, set(left.pop(first))
        while joined := {code for code, around in left.items() if around & councils}:
            partnerships |= joined
            for code in joined:
                councils |= left.pop(code)
        yield partnerships, councils
