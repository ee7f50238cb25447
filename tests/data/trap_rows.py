"""What the checks of traps read: committed rows by published file, receipts, former codes."""

from __future__ import annotations

from collections import defaultdict

from loaders.paths import RECEIPTS
from tests.data.harvested import (
    by_dataset,
    former_codes,
    indicators,
)

ONS = "ons-explore-local-statistics"
BARNSLEY_SHEFFIELD = {"E08000016", "E08000019"}


def rows_of(name: str):
    return by_dataset()[name]


def latest_of(name: str):
    """Rows of each indicator's own newest period."""
    newest = defaultdict(str)
    for row in rows_of(name):
        newest[row.indicator_id] = max(newest[row.indicator_id], row.period)
    return [row for row in rows_of(name) if row.period == newest[row.indicator_id]]


def former_councils() -> set[str]:
    """Former codes of councils. METHOD counts the abolished counties (E10) among the rows of the
    latest period, but not among all rows."""
    return {code for code in former_codes() if not code.startswith("E10")}


def receipt() -> str:
    return (RECEIPTS / "ons-explore-local-statistics.txt").read_text("utf-8")


def short(short_id: str) -> str:
    return next(i.indicator_id for i in indicators() if i.short_id == short_id)
