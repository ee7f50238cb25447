"""Two indices of who is left offline, from small areas to councils.

The Digital Exclusion Risk Index is scaled inside each nation and never compared across nations. The
Digital Propensity Index is a share of census returns and means the same in England and Wales.
"""

from __future__ import annotations

from collections import defaultdict
from math import fsum
from typing import Final

from loaders.published import Observation
from loaders.receipts import Receipt
from loaders.sources.council_figures import Bounds, Figures
from loaders.sources.council_tables import World, figure, once
from loaders.sources.text_tables import read_table

RISK_ID: Final = "digital-exclusion-risk"
PROPENSITY_ID: Final = "digital-propensity"
FOLDER: Final = "digital-exclusion"
RISK_FILES: Final = tuple(
    f"deri16_{nation}_small_area.csv" for nation in ("england", "scotland", "wales")
)
RISK_VERSION: Final = "2022-11-01/P1M"  # version 1.6
PROPENSITY_FILE: Final = "dpi2021_lsoa11_ew.csv"
CENSUS_DAY: Final = "2021-03-21"
COUNCIL: Final = "lad25_code"
RISK_BOUNDS: Final = {"digital-exclusion-risk": Bounds(0, 10, 1, 8)}
PROPENSITY_BOUNDS: Final = {"digital-propensity": Bounds(0, 100, 70, 100)}


def load_risk(world: World) -> tuple[list[Observation], Receipt]:
    """The mean risk of each council's small areas in Great Britain.

    Raises:
        MalformedFileError: a file is missing or holds what it may not hold.
    """
    figures = Figures(RISK_ID, world, RISK_BOUNDS)
    for file in RISK_FILES:
        means = _means(figures, file, "lsoa11_code", "deri_score_national")
        for council, mean in means.items():
            figures.add("digital-exclusion-risk", council, RISK_VERSION, mean)
    return figures.done()


def load_propensity(world: World) -> tuple[list[Observation], Receipt]:
    """The mean share of census returns made online in each council's small areas.

    Raises:
        MalformedFileError: the file is missing or holds what it may not hold.
    """
    figures = Figures(PROPENSITY_ID, world, PROPENSITY_BOUNDS)
    for council, mean in _means(figures, PROPENSITY_FILE, "LSOAcode", "Score").items():
        figures.add("digital-propensity", council, CENSUS_DAY, mean)
    return figures.done()


def _means(figures: Figures, file: str, code: str, column: str) -> dict[str, float]:
    """By council: the plain mean of its small areas, which hold about the same number of people."""
    table = read_table(figures.world.sources / FOLDER / file, (code, column, COUNCIL), None)
    tally = figures.opened(table)
    scores: dict[str, list[float]] = defaultdict(list)
    seen: dict[tuple[str, ...], int] = {}
    for line, row in table:
        once(file, line, (row[code],), seen)
        council = figures.world.council(file, line, COUNCIL, row[COUNCIL])
        score = figure(file, line, column, row[column])
        if score is None:
            tally.drop("small area without a score")
        else:
            scores[council].append(score)
            tally.used += 1
    return {council: fsum(found) / len(found) for council, found in scores.items()}
