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
    codes = cursor.execute(
        """
        SELECT published_code FROM series_code WHERE area_code = coalesce((
          SELECT inherited_from FROM latest_value
          WHERE area_code = $1 AND indicator_id = $2 AND how = 'inherited'), $1)
        ORDER BY kind <> 'own', published_code
        """,
        [area_code, indicator_id],
    ).fetchall()
    preference = {code: place for place, (code,) in enumerate(codes)}
    # Codes as a list, not as a join: DuckDB then reads only the indicator's own blocks.
    rows = cursor.execute(
        """
        SELECT period_iso, period_start, period_end, period_label, value, lower_ci, upper_ci,
          area_code
        FROM observation WHERE indicator_id = $1 AND list_contains($2, area_code)
        """,
        [indicator_id, list(preference)],
    ).fetchall()
    rows.sort(key=lambda row: (row[1], row[2], row[4] is None, preference[row[7]]))
    first = {row[0]: row for row in reversed(rows)}
    return tuple(Point(Period(*row[:4]), *row[4:]) for row in rows if first[row[0]] is row)
