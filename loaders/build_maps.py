"""The maps of councils, made at build: classes and letters per indicator and scope."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from components.model.map_codes import MapClasses, default_scope, map_classes, map_scopes
from components.model.rows import AreaValue, Indicator
from loaders.build_tables import insert
from loaders.queries.facts import catalogue

if TYPE_CHECKING:
    import duckdb

COUNCIL_VALUES = """
    SELECT i.indicator_id, p.area_code, p.name, p.nation_code, v.value, coalesce(v.how, 'none'),
           f.name, CASE WHEN v.value IS NULL THEN coalesce(v.unknown_reason, 'no_data') END,
           v.lower_ci, v.upper_ci, v.period_label
    FROM indicator i
    CROSS JOIN (SELECT * FROM place WHERE kind = 'council' AND is_current) p
    LEFT JOIN latest_value v ON v.area_code = p.area_code AND v.indicator_id = i.indicator_id
    LEFT JOIN place f ON f.area_code = v.inherited_from
    ORDER BY i.position, p.area_code
"""


@dataclass(frozen=True, slots=True)
class IndicatorMap:
    """One indicator over every current council, in the order of the shapes (by code)."""

    indicator: Indicator
    values: tuple[AreaValue, ...]

    def maps(self) -> list[MapClasses]:
        """The indicator's maps, the one to show first at the front; none without any value."""
        scopes = map_scopes(self.indicator, self.values)
        first = default_scope(scopes, None)
        return [
            map_classes(self.indicator, self.values, scope)
            for scope in sorted(scopes, key=lambda scope: scope != first)
        ]


def indicator_maps(connection: duckdb.DuckDBPyConnection) -> list[IndicatorMap]:
    """Every indicator with its council values, in screen order."""
    by_indicator: dict[str, list[AreaValue]] = {}
    for indicator_id, *area in connection.execute(COUNCIL_VALUES).fetchall():
        by_indicator.setdefault(indicator_id, []).append(AreaValue(*area))
    return [
        IndicatorMap(indicator, tuple(by_indicator[indicator.indicator_id]))
        for indicator in catalogue(connection).indicators
        if indicator.indicator_id in by_indicator
    ]


def fill_map_classes(connection: duckdb.DuckDBPyConnection, maps: list[IndicatorMap]) -> str:
    """Fill ``map_class``; return what to say about it."""
    rows = [
        (one.indicator_id, one.scope, position, list(one.breaks), one.codes)
        for indicator_map in maps
        for position, one in enumerate(indicator_map.maps(), start=1)
    ]
    insert(connection, "map_class", rows)
    return f"{len(rows)} maps of {len({row[0] for row in rows})} indicators"
