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


def place(cursor: DuckDBPyConnection, area_code: str) -> Place | None:
    """The place with that code; None where there is none."""
    row = cursor.execute("SELECT * FROM place WHERE area_code = ?", [area_code]).fetchone()
    return Place(*row) if row else None


def place_of_slug(cursor: DuckDBPyConnection, slug: str) -> Place | None:
    """The place with that slug; None where there is none."""
    row = cursor.execute("SELECT * FROM place WHERE slug = ?", [slug]).fetchone()
    return Place(*row) if row else None


def area_changes(cursor: DuckDBPyConnection, area_code: str) -> tuple[AreaChange, ...]:
    """The old codes that a place took over from, the latest change first."""
    rows = cursor.execute(
        "SELECT * FROM area_change WHERE new_code = ? ORDER BY year DESC NULLS LAST, old_code",
        [area_code],
    ).fetchall()
    return tuple(AreaChange(*row) for row in rows)


def similar_places(
    cursor: DuckDBPyConnection, area_code: str, set_id: str = "global"
) -> tuple[Place, ...]:
    """The 20 councils most like a council, the most similar first; empty for other places."""
    rows = cursor.execute(
        """
        SELECT place.* FROM neighbour JOIN place ON place.area_code = neighbour_code
        WHERE neighbour.area_code = ? AND set_id = ? ORDER BY rank
        """,
        [area_code, set_id],
    ).fetchall()
    return tuple(Place(*row) for row in rows)
