"""The lines of a file about neighbourhoods, councils side by side, or gaps between neighbours."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from components.exports.csv_file import Cell
from components.model.neighbourhood_rows import (
    Neighbourhood,
    NeighbourhoodMeasure,
    NeighbourhoodSummary,
    WidestGap,
)
from components.model.rows import Indicator, Place

WORDS_OF_TENTHS = {"published": "as published", "ours": "made here from the values"}


def neighbourhood_cells(
    areas: Iterable[Neighbourhood], measure: NeighbourhoodMeasure, place: Place
) -> list[dict[str, Cell]]:
    """One line per neighbourhood: its figure and tenth of one measure, or why there is none."""
    return [
        {
            "area_code": place.area_code,
            "place": place.name,
            "neighbourhood_code": area.code,
            "neighbourhood_name": area.name,
            "part_of_town": area.known_as,
            **_measure_cells(measure),
            "value": area.value,
            "tenth": area.tenth,
            "unknown_reason": "no_data" if area.tenth is None else None,
        }
        for area in areas
    ]


def council_cells(
    rows: Iterable[tuple[Place, NeighbourhoodSummary]], measure: NeighbourhoodMeasure
) -> list[dict[str, Cell]]:
    """One line per council: how many neighbourhoods lie in each tenth of the nation, and shares."""
    return [
        {
            "area_code": place.area_code,
            "place": place.name,
            **_measure_cells(measure),
            "neighbourhoods": summary.neighbourhoods,
            "known": summary.known,
            **{f"in_tenth_{n}": c for n, c in enumerate(summary.tenth_counts, start=1)},
            "percent_in_tenth_1": summary.first_tenth_percent,
            "percent_in_tenths_1_and_2": summary.first_fifth_percent,
            "percent_in_tenths_9_and_10": summary.last_fifth_percent,
            "percent_to_move_for_an_even_spread": summary.uneven_percent,
            "unknown_reason": None if summary.known else "no_data",
        }
        for place, summary in rows
    ]


def gap_cells(
    gaps: Iterable[WidestGap],
    indicators: Mapping[str, Indicator],
    place: Place,
    names: Mapping[str, str],
) -> list[dict[str, Cell]]:
    """One line per indicator: the widest gap with a council within ten miles, with its interval."""
    return [
        {
            "area_code": place.area_code,
            "place": place.name,
            "indicator": gap.indicator_id,
            "unit": indicators[gap.indicator_id].unit,
            "period": gap.period,
            "value": gap.value,
            "other_code": gap.other_code,
            "other_place": names[gap.other_code],
            "other_value": gap.other_value,
            "gap": gap.gap,
            "gap_lower_ci": gap.gap_lower,
            "gap_upper_ci": gap.gap_upper,
            "distance_miles": gap.distance_miles,
            "widest_of_pairs": gap.pairs,
        }
        for gap in gaps
    ]


def _measure_cells(measure: NeighbourhoodMeasure) -> dict[str, Cell]:
    return {
        "measure": measure.measure_id,
        "unit": measure.unit,
        "period": measure.period,
        "tenth_1_is": measure.first_end,
        "tenths": WORDS_OF_TENTHS[measure.tenths],
    }
