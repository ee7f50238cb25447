"""Questions about what is not known: how many councils share a gap, who might hold the figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.model.unseen import Shared

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection


def shared_gaps(cursor: DuckDBPyConnection) -> tuple[Shared, ...]:
    """How many current councils of a nation lack an indicator, one row for each kind of unknown.

    In screen order; nations and kinds that do not occur are left out.
    """
    rows = cursor.execute(
        """
        SELECT indicator_id, nation_code, unknown_reason, councils
        FROM unknown_count JOIN indicator USING (indicator_id)
        ORDER BY position, nation_code, unknown_reason
        """
    ).fetchall()
    return tuple(Shared(*row) for row in rows)


def unknown_holders(cursor: DuckDBPyConnection) -> dict[tuple[str, str], str]:
    """Who might hold what is not known: by (theme, nation); that of the UK holds elsewhere."""
    rows = cursor.execute("SELECT theme_id, nation_code, who FROM unknown_holder").fetchall()
    return {(theme_id, nation_code): who for theme_id, nation_code, who in rows}
