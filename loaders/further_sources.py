"""The sources beside ONS Explore Local Statistics: which reader makes which file of observations.

Share-alike sources get files of their own, in a folder that says so: nothing made from them may
lose their licence, and a copy of the data without them is a copy without that folder.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple, TypeAlias

from loaders.published import Observation
from loaders.receipts import Receipt
from loaders.sources import (
    census_travel,
    citizens_assemblies,
    constituency_tables,
    council_websites,
    councillors,
    deprivation,
    digital_exclusion,
    gdp_per_head,
    general_election,
    gp_workforce,
    health_index,
    homelessness,
    local_climate,
    local_elections,
    planning_data,
    recorded_crime,
)
from loaders.sources.council_tables import World

OPEN: Final = "observations"
SHARE_ALIKE: Final = "observations/share_alike"
Reader: TypeAlias = Callable[[World], tuple[list[Observation], Receipt]]

READERS: Final[tuple[tuple[str, Reader], ...]] = (
    (OPEN, census_travel.load),
    (OPEN, citizens_assemblies.load),
    (OPEN, constituency_tables.load),
    (OPEN, council_websites.load),
    (OPEN, deprivation.load),
    (OPEN, digital_exclusion.load_propensity),
    (OPEN, digital_exclusion.load_risk),
    (OPEN, gdp_per_head.load),
    (OPEN, general_election.load),
    (OPEN, gp_workforce.load),
    (OPEN, health_index.load),
    (OPEN, homelessness.load),
    (OPEN, local_climate.load),
    (OPEN, local_elections.load),
    (OPEN, planning_data.load),
    (OPEN, recorded_crime.load),
    (SHARE_ALIKE, councillors.load),
    (SHARE_ALIKE, local_elections.load_scotland),
)


class Read(NamedTuple):
    """What one reader gave: the file its figures go to, the figures, the receipt."""

    path: str
    observations: list[Observation]
    receipt: Receipt


def read_further(world: World) -> list[Read]:
    """Read every further source, in the order of ``READERS``.

    Raises:
        MalformedFileError: a file is missing or holds what it may not hold.
    """
    found = []
    for folder, reader in READERS:
        observations, receipt = reader(world)
        name = receipt.source_id.replace("-", "_")
        found.append(Read(f"{folder}/{name}.parquet", observations, receipt))
    return found
