"""Neighbourhoods taken together: several councils as one, and the two ends of one council."""

from __future__ import annotations

from collections.abc import Sequence

from components.model.neighbourhood_rows import (
    TENTHS,
    Neighbourhood,
    NeighbourhoodMeasure,
    NeighbourhoodSummary,
)


def together(
    summaries: Sequence[NeighbourhoodSummary], area_code: str, measure_id: str
) -> NeighbourhoodSummary:
    """Several councils of one nation as one: counts added up, shares of the sum.

    Values have no ends here (None): they are those of single councils.
    """
    counts = tuple(sum(each) for each in zip(*(s.tenth_counts for s in summaries), strict=True))
    known = sum(counts)

    def percent(count: float) -> float | None:
        return 100 * count / known if known else None

    uneven = sum(abs(count - known / TENTHS) for count in counts) / 2
    return NeighbourhoodSummary(
        area_code=area_code, measure_id=measure_id,
        neighbourhoods=sum(s.neighbourhoods for s in summaries), known=known, tenth_counts=counts,
        first_tenth_percent=percent(counts[0]), first_fifth_percent=percent(sum(counts[:2])),
        last_fifth_percent=percent(sum(counts[8:])), lowest=None, tenth_percentile=None,
        ninetieth_percentile=None, highest=None, uneven_percent=percent(uneven),
    )  # fmt: skip


def both_ends(
    areas: Sequence[Neighbourhood], measure: NeighbourhoodMeasure, most: int
) -> tuple[list[Neighbourhood], list[Neighbourhood]]:
    """The neighbourhoods nearest to tenth 1 and to tenth 10, the outermost first.

    At most so many of each, and never more than half: none stands on both lists.
    """
    sign = 1 if measure.polarity == "higher" else -1
    known = [(sign * area.value, area.code, area) for area in areas if area.value is not None]
    ordered = [area for _, _, area in sorted(known, key=lambda each: each[:2])]
    length = min(most, len(ordered) // 2)
    return ordered[:length], ordered[::-1][:length]
