"""Questions about neighbourhoods: what is measured, one council's, what councils add up to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.model.neighbourhood_rows import (
    Neighbourhood,
    NeighbourhoodMeasure,
    NeighbourhoodSummary,
    WidestGap,
)

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection


def neighbourhood_measures(
    cursor: DuckDBPyConnection,
) -> dict[str, tuple[NeighbourhoodMeasure, ...]]:
    """The measures of each nation by its code, in screen order."""
    rows = cursor.execute(
        "SELECT * EXCLUDE (position) FROM neighbourhood_measure ORDER BY position"
    ).fetchall()
    found: dict[str, tuple[NeighbourhoodMeasure, ...]] = {}
    for row in rows:
        found[row[0]] = (*found.get(row[0], ()), NeighbourhoodMeasure(*row))
    return found


def neighbourhoods(
    cursor: DuckDBPyConnection, area_code: str, measure_id: str
) -> tuple[Neighbourhood, ...]:
    """The neighbourhoods of a council by code, each with its figure of one measure."""
    rows = cursor.execute(
        """
        SELECT code, name, known_as, has_shape, value, tenth
        FROM neighbourhood JOIN neighbourhood_value USING (area_code, code)
        WHERE area_code = $1 AND measure_id = $2 ORDER BY code
        """,
        [area_code, measure_id],
    ).fetchall()
    return tuple(Neighbourhood(*row) for row in rows)


def neighbourhood_profile(
    cursor: DuckDBPyConnection, area_code: str, code: str
) -> dict[str, Neighbourhood]:
    """One neighbourhood of a council with each measure by its id; empty where there is none."""
    rows = cursor.execute(
        """
        SELECT measure_id, code, name, known_as, has_shape, value, tenth
        FROM neighbourhood JOIN neighbourhood_value USING (area_code, code)
        WHERE area_code = $1 AND code = $2
        """,
        [area_code, code],
    ).fetchall()
    return {row[0]: Neighbourhood(*row[1:]) for row in rows}


def neighbourhood_summaries(
    cursor: DuckDBPyConnection, nation_code: str, measure_id: str
) -> dict[str, NeighbourhoodSummary]:
    """What each council of a nation adds up to, by its code."""
    rows = cursor.execute(
        """
        SELECT neighbourhood_summary.* FROM neighbourhood_summary JOIN place USING (area_code)
        WHERE nation_code = $1 AND measure_id = $2 ORDER BY area_code
        """,
        [nation_code, measure_id],
    ).fetchall()
    found = [(*row[:4], tuple(row[4]), *row[5:]) for row in rows]
    return {row[0]: NeighbourhoodSummary(*row) for row in found}


def widest_gaps(cursor: DuckDBPyConnection, area_code: str) -> tuple[WidestGap, ...]:
    """The widest gap of each indicator between a council and another near it, in screen order."""
    rows = cursor.execute(
        """
        SELECT widest_gap.* FROM widest_gap JOIN indicator USING (indicator_id)
        WHERE area_code = ? ORDER BY position
        """,
        [area_code],
    ).fetchall()
    return tuple(WidestGap(*row) for row in rows)
