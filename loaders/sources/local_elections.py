"""Turnout at council elections, by council and year of election.

Scotland's figures come from another source under a share-alike licence, so they are returned, and
kept, apart from the others.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from loaders.errors import MalformedFileError
from loaders.published import Observation
from loaders.receipts import Receipt
from loaders.sources.council_figures import Bounds, Figures
from loaders.sources.council_tables import World, known_figure, year_period
from loaders.sources.text_tables import read_table

SOURCE_ID: Final = "local-elections"
SCOTTISH_ID: Final = "local-elections-scotland"
FILE: Final = "elections/la_turnout_all_years.csv"
INDICATOR: Final = "council-election-turnout"
NEEDED: Final = ("lad25_code", "year", "kind", "turnout_pct")
KNOWN: Final = ("wards_with_turnout", "electorate_in_contested_wards", "seats", "name")
OWN: Final = "own council election"
KINDS: Final = (OWN, "county council election")
BOUNDS: Final = {INDICATOR: Bounds(5, 100, 20, 60)}
SCOTLAND: Final = "S12"


def load(world: World) -> tuple[list[Observation], Receipt]:
    """England and Wales: the share of electors who voted, in wards with a contest.

    Raises:
        MalformedFileError: the file is missing or holds what it may not hold.
    """
    return _load(world, SOURCE_ID, "EW", lambda code: not code.startswith(SCOTLAND))


def load_scotland(world: World) -> tuple[list[Observation], Receipt]:
    """Scotland: the same, under a share-alike licence.

    Raises:
        MalformedFileError: the file is missing or holds what it may not hold.
    """
    return _load(world, SCOTTISH_ID, "S", lambda code: code.startswith(SCOTLAND))


def _load(
    world: World, source_id: str, nations: str, belongs: Callable[[str], bool]
) -> tuple[list[Observation], Receipt]:
    figures = Figures(source_id, world, BOUNDS, nations)
    table = read_table(world.sources / FILE, NEEDED, KNOWN)
    tally = figures.opened(table)
    for line, row in table:
        if row["kind"] not in KINDS:
            raise MalformedFileError(table.name, line, "kind", repr(row["kind"]), ", ".join(KINDS))
        code = world.council(table.name, line, "lad25_code", row["lad25_code"])
        if not belongs(code):
            tally.drop("under another licence: kept in a table of its own")
        elif row["kind"] != OWN:
            tally.drop("election to the county council, not to the council itself")
        else:
            tally.used += 1
            turnout = known_figure(table.name, line, "turnout_pct", row["turnout_pct"])
            iso = year_period(table.name, line, "year", row["year"])
            figures.add(INDICATOR, code, iso, turnout)
    return figures.done()
