"""Rows that stand out, and what is found among them, for the tests of what stands out."""

from __future__ import annotations

from dataclasses import replace

from components.model.rows import Score
from components.model.standouts import (
    stand_outs,
)
from tests.unit.model.made_rows import (
    BETTER,
    HIGHEST,
    KNOWN,
    LEEDS,
    LOWEST,
    RISING,
    WORSE,
)

# A value of 12 against England's 10.
ABOVE = replace(KNOWN, lower=11.0, upper=13.0, nation=WORSE)
BELOW = replace(KNOWN, value=8.0, lower=7.0, upper=9.0, nation=BETTER)
OUTSIDE_ABOVE = replace(KNOWN, nation=HIGHEST)
OUTSIDE_BELOW = replace(KNOWN, value=8.0, nation=LOWEST)
CHANGING = replace(KNOWN, trend=RISING)


def found(*rows, scores: tuple[Score, ...] = (), place=LEEDS, nation="England"):
    """The stand-outs of a place with these rows."""
    return stand_outs(rows, scores, place, nation)


def ids(column) -> list[str]:
    """Which indicators a column names."""
    return [item.indicator_id for item in column.findings]


def all_findings(columns):
    """What is said of indicators, in all columns."""
    return (*columns.higher.findings, *columns.lower.findings, *columns.changing.findings)
