"""Questions about a map in another period than the latest: which there are, and what stood then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.model.periods import parse_period
from components.model.rows import AreaValue
from loaders.latest_rows import LatestRows, cohort_of, other_nations
from loaders.places import Ties, resolve, ties
from loaders.published import AreaChange, Observation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from duckdb import DuckDBPyConnection

    from components.model.catalogue_rows import Catalogue
    from components.model.rows import Period, Place
    from loaders.places import ResolvedValue


def map_periods(
    cursor: DuckDBPyConnection, indicator_id: str, nation_code: str | None = None
) -> tuple[Period, ...]:
    """The periods in which any council of today has a value, oldest first; empty where none has.

    Only the councils of ``nation_code`` count where it is named.

    A council's value may stand under an old code of its own or its county's.
    """
    rows = cursor.execute(
        """
        SELECT DISTINCT period_iso FROM observation_all
        WHERE indicator_id = $1 AND value IS NOT NULL AND area_code IN (
          SELECT published_code FROM series_code JOIN place USING (area_code)
          WHERE place.kind = 'council' AND place.is_current
            AND ($2 IS NULL OR place.nation_code = $2)
          UNION SELECT DISTINCT county_code FROM place WHERE kind = 'council' AND is_current
            AND ($2 IS NULL OR nation_code = $2))
        """,
        [indicator_id, nation_code],
    ).fetchall()
    return tuple(sorted((parse_period(iso) for (iso,) in rows), key=lambda p: (p.start, p.end)))


def council_values_at(
    cursor: DuckDBPyConnection,
    of: Catalogue,
    places: Mapping[str, Place],
    indicator_id: str,
    period_iso: str,
) -> tuple[AreaValue, ...]:
    """Every current council in one period, known or not, by code (the order of the boundaries).

    Resolved by the very rules of the latest values: old codes of the same area, the county a
    council replaced, joint areas, the county's figure; never across a merger or a split.
    """
    found = cursor.execute(
        """
        SELECT area_code, indicator_id, period_iso, value, lower_ci, upper_ci, status
        FROM observation_all WHERE indicator_id = $1 AND period_iso = $2
        """,
        [indicator_id, period_iso],
    ).fetchall()
    ever = cursor.execute(
        "SELECT DISTINCT area_code FROM observation_all WHERE indicator_id = ?", [indicator_id]
    ).fetchall()
    changes = cursor.execute("FROM area_change").fetchall()
    ties_of = ties(AreaChange(*row) for row in changes)
    indicator = of.indicator(indicator_id)
    rows = LatestRows(
        indicator,
        {cohort_of(indicator, code): period_iso for (code,) in ever},
        {row[0]: Observation(*row) for row in found},
        frozenset(code for (code,) in ever),
        other_nations(indicator, of.indicators),
    )
    councils = sorted(
        (p for p in places.values() if p.kind == "council" and p.is_current),
        key=lambda council: council.area_code,
    )
    nothing = Ties()
    resolved = (resolve(c, rows, ties_of.get(c.area_code, nothing)) for c in councils)
    return tuple(_area(c, v, places) for c, v in zip(councils, resolved, strict=True))


def formed_in(cursor: DuckDBPyConnection) -> dict[str, int]:
    """The year in which a council was formed out of others, by its code; those formed so only."""
    rows = cursor.execute(
        """
        SELECT new_code, max(year) FROM area_change
        WHERE kind = 'merged' AND year IS NOT NULL GROUP BY new_code
        """
    ).fetchall()
    return dict(rows)


def _area(council: Place, found: ResolvedValue, places: Mapping[str, Place]) -> AreaValue:
    owner = places.get(found.inherited_from or "")
    return AreaValue(
        council.area_code, council.name, council.nation_code or "", found.value, found.how,
        owner.name if owner else None, found.unknown_reason, found.lower_ci, found.upper_ci,
        parse_period(found.period).label if found.period else None,
    )  # fmt: skip
