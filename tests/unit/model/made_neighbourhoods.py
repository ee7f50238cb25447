"""Made-up neighbourhoods, measures and sums for the tests of what is said and drawn of them."""

from __future__ import annotations

from dataclasses import replace

from components.model.neighbourhood_rows import (
    Neighbourhood,
    NeighbourhoodMeasure,
    NeighbourhoodSummary,
)
from components.model.rows import Place


def measure(**facts: object) -> NeighbourhoodMeasure:
    """Deprivation overall in England unless ``facts`` say otherwise."""
    plain = NeighbourhoodMeasure(
        nation_code="E92000001", measure_id="deprivation", title="Deprivation overall",
        kind="deprivation", about=None, first_end="most deprived", last_end="least deprived",
        unit="rank", decimals=0, polarity="higher", tenths="published", period="2025 edition",
        source_id="english-indices-of-deprivation", upstream_name="IMD", definition="All domains.",
        caveat=None,
    )  # fmt: skip
    return replace(plain, **facts)


def burglary(**facts: object) -> NeighbourhoodMeasure:
    """A rate, where lower is better."""
    return measure(
        **{
            "measure_id": "crime-burglary", "title": "Burglary", "kind": "crime",
            "about": "burglary", "first_end": "highest-rate", "last_end": "lowest-rate",
            "unit": "per 1,000 properties", "decimals": 1, "polarity": "lower", "tenths": "ours",
        }
        | facts
    )  # fmt: skip


def area(number: int, value: float | None, tenth: int | None, **facts: object) -> Neighbourhood:
    """A neighbourhood of Leeds."""
    plain = Neighbourhood(
        f"E010{number:05d}", f"Leeds {number:03d}A", f"Part {number}", True, value, tenth
    )
    return replace(plain, **facts)


def summary(counts: list[int], missing: int = 0, **facts: object) -> NeighbourhoodSummary:
    """What these counts by tenth add up to; values have no ends unless ``facts`` give some."""
    known = sum(counts)

    def percent(count: float) -> float | None:
        return 100 * count / known if known else None

    plain = NeighbourhoodSummary(
        "E08000035", "deprivation", known + missing, known, tuple(counts), percent(counts[0]),
        percent(counts[0] + counts[1]), percent(counts[8] + counts[9]), None, None, None, None,
        percent(sum(abs(count - known / 10) for count in counts) / 2),
    )  # fmt: skip
    return replace(plain, **facts)


LEEDS = Place(
    "E08000035", "Leeds", "leeds", "council", "Metropolitan district", True, "E92000001",
    "E12000003", None, "A", 812_000, "Census 2021",
)  # fmt: skip
SCILLY = replace(LEEDS, area_code="E06000053", name="Isles of Scilly", slug="isles-of-scilly")
