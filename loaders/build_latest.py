"""Latest values: which published figure stands for which place (METHOD 2), and what joins a series.

``loaders.places`` decides; here its answers become tables.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from components.model.periods import parse_period
from components.model.rows import Place
from loaders.build_tables import insert
from loaders.paths import SQL
from loaders.places import resolve_all
from loaders.published import ITL_TWINS, AreaChange
from loaders.queries.facts import catalogue

if TYPE_CHECKING:
    from datetime import date

    from duckdb import DuckDBPyConnection

    from loaders.places import ResolvedValue
    from loaders.published import Observation


def load_latest_values(connection: DuckDBPyConnection) -> str:
    """Fill latest_value, series_code and the latest periods of indicators; return what to say."""
    places = [Place(*row) for row in connection.execute("SELECT * FROM place").fetchall()]
    changes = [AreaChange(*row) for row in connection.execute("FROM area_change").fetchall()]
    indicators = [replace(i, latest_period=None) for i in catalogue(connection).indicators]
    observations = cast("list[Observation]", connection.execute(_OBSERVATIONS).fetchall())
    resolved = resolve_all(observations, places, changes, indicators)
    insert(connection, "latest_value", sorted(map(_row, resolved)))
    connection.execute("CREATE TEMP TABLE itl_twin (itl_code TEXT, area_code TEXT)")
    insert(connection, "itl_twin", list(ITL_TWINS.items()))
    connection.execute((SQL / "latest.sql").read_text("utf-8"))
    hows = Counter(value.how for value in resolved)
    words = ", ".join(f"{count:,} {how}" for how, count in hows.most_common())
    return f"{len(resolved):,} rows: {words}"


def _row(v: ResolvedValue) -> tuple[object, ...]:
    """The columns of ``latest_value``, in their order."""
    start: date | None = None
    end: date | None = None
    label: str | None = None
    if v.period is not None:
        period = parse_period(v.period)
        start, end, label = period.start, period.end, period.label
    return (
        v.area_code, v.indicator_id, start, end, label, v.value, v.lower_ci, v.upper_ci, v.status,
        v.how, v.source_code, v.inherited_from, v.unknown_reason,
    )  # fmt: skip


_OBSERVATIONS = """
SELECT area_code, indicator_id, period_iso, value, lower_ci, upper_ci, status FROM observation_all
"""
