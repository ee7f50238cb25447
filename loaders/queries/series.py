"""Questions about a series: one place and one indicator through all published periods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.model.rows import Period, Point

if TYPE_CHECKING:
    from collections.abc import Sequence

    from duckdb import DuckDBPyConnection


def published_codes(cursor: DuckDBPyConnection) -> dict[str, tuple[str, ...]]:
    """Of every place, the codes its figures were published under, today's own code first."""
    rows = cursor.execute(
        """
        SELECT area_code, list(published_code ORDER BY kind <> 'own', published_code)
        FROM series_code GROUP BY area_code
        """
    ).fetchall()
    return {code: tuple(codes) for code, codes in rows}


def owners(cursor: DuckDBPyConnection) -> dict[tuple[str, str], str]:
    """Whose figure a place shows where it is not its own: county by (place, indicator)."""
    rows = cursor.execute(
        """
        SELECT area_code, indicator_id, inherited_from FROM latest_value WHERE how = 'inherited'
        """
    ).fetchall()
    return {(area_code, indicator_id): owner for area_code, indicator_id, owner in rows}


def series(
    cursor: DuckDBPyConnection, codes: Sequence[str], indicator_id: str
) -> tuple[Point, ...]:
    """Every published period, oldest first; empty where there is none.

    ``codes`` are the ``published_codes`` of one place, so the series is joined across old codes of
    the same area; ``from_code`` names the code each point was published under and so marks the seam
    (METHOD 6.8). Where both an old and a new code have a period, the new one's figure.
    """
    preference = {code: place for place, code in enumerate(codes)}
    # Codes as a list, not as a join: DuckDB then reads only the indicator's own blocks.
    rows = cursor.execute(
        """
        SELECT period_iso, period_start, period_end, period_label, value, lower_ci, upper_ci,
          area_code
        FROM observation_all WHERE indicator_id = $1 AND list_contains($2, area_code)
        """,
        [indicator_id, list(preference)],
    ).fetchall()
    rows.sort(key=lambda row: (row[1], row[2], row[4] is None, preference[row[7]]))
    first = {row[0]: row for row in reversed(rows)}
    return tuple(Point(Period(*row[:4]), *row[4:]) for row in rows if first[row[0]] is row)
