"""Questions about maps of councils: which there are for an indicator, and what one shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.model.map_claims import AreaClaim
from components.model.map_codes import MapClasses

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection


def map_classes(cursor: DuckDBPyConnection, indicator_id: str) -> dict[str, MapClasses]:
    """The maps of an indicator by scope ("uk" or a nation's code), the one to show first in front.

    Empty where no council has a value.
    """
    rows = cursor.execute(
        """
        SELECT indicator_id, scope, breaks, codes FROM map_class
        WHERE indicator_id = ? ORDER BY position
        """,
        [indicator_id],
    ).fetchall()
    return {row[1]: MapClasses(row[0], row[1], tuple(row[2]), row[3]) for row in rows}


def council_names(cursor: DuckDBPyConnection) -> dict[str, str]:
    """Name of every current council by code, in map order."""
    rows = cursor.execute(
        """
        SELECT area_code, name FROM place
        WHERE kind = 'council' AND is_current ORDER BY area_code
        """
    ).fetchall()
    return dict(rows)


def area_claims(cursor: DuckDBPyConnection, indicator_id: str) -> dict[str, AreaClaim]:
    """What is said of each council's latest figure against its nation, and of its change, by code.

    A council without a verdict is not compared, one without a trend has too few periods.
    """
    rows = cursor.execute(
        """
        SELECT area_code, coalesce(nation_verdict, 'not_compared'),
          coalesce(nation_basis, 'no_benchmark'), coalesce(trend, 'not_enough_data'),
          coalesce(trend_basis, 'none')
        FROM indicator_row JOIN place USING (area_code)
        WHERE indicator_id = ? AND place.kind = 'council' AND place.is_current
        """,
        [indicator_id],
    ).fetchall()
    return {row[0]: AreaClaim(*row[1:]) for row in rows}
