"""Sharing constituency figures out to councils: estimates, and labelled as such wherever shown.

A council's estimate is the mean of its constituencies' figures, each weighted by the share of the
council's people who live in it. It smooths real differences, as it takes a constituency's figure to
hold evenly for all its people. A council with a constituency that has no figure has no estimate.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from math import fsum
from typing import Final, TypeAlias

from loaders.errors import MalformedFileError
from loaders.sources.council_figures import Figures
from loaders.sources.council_tables import Weight, known_figure, once, weighted_mean
from loaders.sources.text_tables import TextTable, read_table

SHARES_FILE: Final = "ge2024-turnout/lookup_lad25_pcon24_people.csv"
ROUNDED: Final = 0.001  # shares of a council add up to 1, but are printed with four digits

Shares: TypeAlias = "dict[str, dict[str, float]]"  # council: constituency: share of its people


def people_shares(figures: Figures) -> Shares:
    """The share of each council's people in each constituency that it touches.

    Raises:
        MalformedFileError: the shares of a council do not add up to one.
    """
    needed = ("lad25_code", "pcon24_code", "share_of_people")
    table = read_table(figures.world.sources / SHARES_FILE, needed)
    tally = figures.opened(table)
    seen: dict[tuple[str, ...], int] = {}
    shares: Shares = defaultdict(dict)
    for line, row in table:
        code = figures.world.council(table.name, line, "lad25_code", row["lad25_code"])
        once(table.name, line, (code, row["pcon24_code"]), seen)
        share = known_figure(table.name, line, "share_of_people", row["share_of_people"])
        shares[code][row["pcon24_code"]] = share
        tally.used += 1
    for code, parts in shares.items():
        if abs(fsum(parts.values()) - 1) > ROUNDED:
            found = f"{fsum(parts.values()):g} for {code}"
            raise MalformedFileError(table.name, None, "share_of_people", found, "1 in all")
    return dict(shares)


def share_out(
    figures: Figures, shares: Shares, indicator_id: str, iso: str, rates: Mapping[str, float]
) -> None:
    """Add the estimate of every council all of whose constituencies have a figure."""
    for code, parts in shares.items():
        if all(constituency in rates for constituency in parts):
            mean = weighted_mean([Weight(rates[c], share) for c, share in parts.items()])
            figures.add(indicator_id, code, iso, mean)


def by_constituency(
    figures: Figures, table: TextTable, code_column: str, columns: tuple[str, ...]
) -> dict[str, list[float]]:
    """The numbers of these columns by constituency, each constituency once."""
    tally, found = figures.opened(table), {}
    seen: dict[tuple[str, ...], int] = {}
    for line, row in table:
        once(table.name, line, (row[code_column],), seen)
        found[row[code_column]] = [
            known_figure(table.name, line, column, row[column]) for column in columns
        ]
        tally.used += 1
    return found
