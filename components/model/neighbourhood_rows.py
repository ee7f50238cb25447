"""The typed rows of neighbourhoods: small areas inside a council, each ranked in its own nation.

A tenth runs from 1, the end that ``first_end`` names (most deprived, worst connected, highest
rate), to 10. Unknown is None.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

NeighbourhoodKind = Literal["deprivation", "domain", "connectivity", "digital", "crime"]
TenthsBy = Literal["published", "ours"]
TENTHS = 10


@dataclass(frozen=True, slots=True)
class NeighbourhoodMeasure:
    """One measure of one nation's neighbourhoods. Never compared with another nation's."""

    nation_code: str
    measure_id: str  # the same id in each nation that has a measure of that kind
    title: str
    kind: NeighbourhoodKind
    about: str | None  # what the tenth is about, inside a sentence; None for deprivation overall
    first_end: str  # what tenth 1 is: "most deprived", "highest-rate"
    last_end: str  # what tenth 10 is
    unit: str  # "rank" where the value is the published rank, 1 the most deprived
    decimals: int
    polarity: Literal["higher", "lower"]  # which values are better
    tenths: TenthsBy  # published with the measure, or made here from its values
    period: str
    source_id: str
    upstream_name: str
    definition: str
    caveat: str | None


@dataclass(frozen=True, slots=True)
class Neighbourhood:
    """One neighbourhood of a council with one measure. ``tenth`` and ``value`` go together."""

    code: str
    name: str | None  # official name, "Leeds 063C"; None where none is published (N. Ireland)
    known_as: str | None  # the name of the part of town it lies in, where there is one
    has_shape: bool  # whether its boundary is at hand
    value: float | None
    tenth: int | None


@dataclass(frozen=True, slots=True)
class NeighbourhoodSummary:
    """One measure over the neighbourhoods of one council. Percentages are of those known.

    All but the counts are None where none is known.
    """

    area_code: str
    measure_id: str
    neighbourhoods: int
    known: int
    tenth_counts: tuple[int, ...]  # how many lie in each tenth of the nation, ten numbers
    first_tenth_percent: float | None
    first_fifth_percent: float | None
    last_fifth_percent: float | None
    lowest: float | None
    tenth_percentile: float | None
    ninetieth_percentile: float | None
    highest: float | None
    uneven_percent: float | None  # share that would have to be in another tenth for an even spread


@dataclass(frozen=True, slots=True)
class WidestGap:
    """The widest gap of one indicator between a council and another within ten miles of it.

    Both have a published 95% interval. The bounds are those of the gap; 0 between them means that
    the gap may be none.
    """

    area_code: str
    indicator_id: str
    other_code: str
    period: str
    value: float
    other_value: float
    gap: float  # never negative
    gap_lower: float
    gap_upper: float
    distance_miles: float
    pairs: int  # of this council, over which this gap is the widest
    pairs_of_all: int  # of all councils
