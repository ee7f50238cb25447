"""Patients for every full-time GP, by council (England), from the practices in it."""

from __future__ import annotations

from typing import Final

from loaders.published import Observation
from loaders.receipts import Receipt
from loaders.sources.council_figures import Bounds, Figures
from loaders.sources.council_tables import World, known_figure
from loaders.sources.text_tables import read_table

SOURCE_ID: Final = "gp-workforce"
FILE: Final = "gp-access/england_patients_per_gp.csv"
INDICATOR: Final = "patients-per-gp"
MONTH: Final = "2024-03-01/P1M"
PATIENTS: Final = "total_patients"
DOCTORS: Final = "total_gp_fte"
# 406 in the City of London, which has one practice.
BOUNDS: Final = {INDICATOR: Bounds(200, 10_000, 1_000, 4_000)}


def load(world: World) -> tuple[list[Observation], Receipt]:
    """Registered patients divided by doctors counted as full-time ones.

    Raises:
        MalformedFileError: the file is missing or holds what it may not hold.
    """
    figures = Figures(SOURCE_ID, world, BOUNDS)
    table = read_table(
        world.sources / FILE, ("ltla24_code", PATIENTS, DOCTORS), ("patients_per_gp",)
    )
    tally = figures.opened(table)
    for line, row in table:
        council = world.council(table.name, line, "ltla24_code", row["ltla24_code"])
        patients = known_figure(table.name, line, PATIENTS, row[PATIENTS])
        doctors = known_figure(table.name, line, DOCTORS, row[DOCTORS])
        tally.used += 1
        figures.add(INDICATOR, council, MONTH, patients / doctors if doctors else None)
    return figures.done()
