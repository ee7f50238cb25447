"""Questions about a series: one place and one indicator through all published periods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.model.rows import Period, Point

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection


def series(cursor: DuckDBPyConnection, area_code: str, indicator_id: str) -> tuple[Point, ...]:
    """Every published period, oldest first; empty where there is none.

    Joined across old codes of the same area; ``from_code`` names the code each point was published
    under and so marks the seam (METHOD 6.8). Where the place shows its county's figure, the
    county's series. Where both an old and a new code have a period, the new one's figure.
    """
    rows = cursor.execute(
        """
        WITH owner AS (
          SELECT coalesce(max(inherited_from), $1) AS area_code FROM latest_value
          WHERE area_code = $1 AND indicator_id = $2 AND how = 'inherited'),
        code AS (SELECT published_code, kind FROM series_code JOIN owner USING (area_code))
        SELECT period_iso, period_start, period_end, period_label, value, lower_ci, upper_ci,
          published_code
        FROM observation JOIN code ON published_code = observation.area_code
        WHERE indicator_id = $2
        QUALIFY row_number() OVER (
          PARTITION BY period_iso ORDER BY value IS NULL, kind <> 'own', published_code) = 1
        ORDER BY period_start, period_end
        """,
        [area_code, indicator_id],
    ).fetchall()
    return tuple(Point(Period(*row[:4]), *row[4:]) for row in rows)
