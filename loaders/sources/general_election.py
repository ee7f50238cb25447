"""Results of the general election of 4 July 2024 by constituency, without anybody's name."""

from __future__ import annotations

from typing import Final

from loaders.published import Observation
from loaders.receipts import Receipt
from loaders.sources.constituency_shares import by_constituency, people_shares, share_out
from loaders.sources.council_figures import Bounds, Figures
from loaders.sources.council_tables import World
from loaders.sources.text_tables import read_table

SOURCE_ID: Final = "general-election-2024"
FILE: Final = "ge2024-turnout/HoC-GE2024-results-by-constituency.csv"
INDICATOR: Final = "general-election-turnout-2024"
ELECTION_DAY: Final = "2024-07-04"
CODE: Final = "ONS ID"
BOUNDS: Final = {INDICATOR: Bounds(20, 100, 45, 85)}


def load(world: World) -> tuple[list[Observation], Receipt]:
    """Valid votes for every 100 electors, shared out to councils.

    Raises:
        MalformedFileError: a file is missing or holds what it may not hold.
    """
    figures = Figures(SOURCE_ID, world, BOUNDS)
    shares = people_shares(figures)
    columns = ("Electorate", "Valid votes")
    # The other columns are parties and regions; members' names are personal data and not in it.
    table = read_table(world.sources / FILE, (CODE, *columns), None)
    turnout = {
        code: 100 * votes / electorate
        for code, (electorate, votes) in by_constituency(figures, table, CODE, columns).items()
    }
    share_out(figures, shares, INDICATOR, ELECTION_DAY, turnout)
    return figures.done()
