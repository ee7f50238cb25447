"""Questions about places: which there are, what they were, what people call them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.model.catalogue_rows import AreaChange
from components.model.rows import Place

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection


def choosable_places(cursor: DuckDBPyConnection) -> tuple[Place, ...]:
    """Every place that can be chosen, by name; councils before others of the same name."""
    rows = cursor.execute(
        "SELECT * FROM place WHERE slug IS NOT NULL ORDER BY name, kind <> 'council', area_code"
    ).fetchall()
    return tuple(Place(*row) for row in rows)


def places(cursor: DuckDBPyConnection) -> dict[str, Place]:
    """Every place by its code, those that cannot be chosen included."""
    rows = cursor.execute("SELECT * FROM place ORDER BY area_code").fetchall()
    return {row[0]: Place(*row) for row in rows}


def area_changes(cursor: DuckDBPyConnection, area_code: str) -> tuple[AreaChange, ...]:
    """The old codes that a place took over from, the latest change first."""
    rows = cursor.execute(
        "SELECT * FROM area_change WHERE new_code = ? ORDER BY year DESC NULLS LAST, old_code",
        [area_code],
    ).fetchall()
    return tuple(AreaChange(*row) for row in rows)


def similar_places(
    cursor: DuckDBPyConnection, set_id: str = "global"
) -> dict[str, tuple[str, ...]]:
    """Of every council, the codes of the 20 councils most like it, the most similar first."""
    rows = cursor.execute(
        """
        SELECT area_code, list(neighbour_code ORDER BY rank) FROM neighbour
        WHERE set_id = ? GROUP BY area_code
        """,
        [set_id],
    ).fetchall()
    return {code: tuple(similar) for code, similar in rows}


def near_councils(cursor: DuckDBPyConnection) -> dict[str, frozenset[str]]:
    """Of every council, those whose middle lies within ten miles of its own (METHOD 7)."""
    rows = cursor.execute(
        """
        WITH middle AS (
          SELECT area_code, radians(longitude) AS x, radians(latitude) AS y FROM place_centre)
        SELECT a.area_code, list(b.area_code) FROM middle a JOIN middle b
          ON a.area_code <> b.area_code AND abs(a.y - b.y) < radians(0.2)
        WHERE 2 * 6371.0088 / 1.609344 * asin(sqrt(sin((b.y - a.y) / 2) ** 2
          + cos(a.y) * cos(b.y) * sin((b.x - a.x) / 2) ** 2)) <= 10
        GROUP BY a.area_code
        """
    ).fetchall()
    return {code: frozenset(near) for code, near in rows}


def settings(cursor: DuckDBPyConnection) -> dict[str, str]:
    """How urban or rural each place of England and Wales is, by code: the class's id."""
    rows = cursor.execute("SELECT area_code, class_id FROM urban_rural ORDER BY area_code")
    return dict(rows.fetchall())
