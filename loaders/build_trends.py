"""Trends: every series of every place that can be chosen, tested as METHOD 6.2 to 6.6 says."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from components.model.periods import parse_period
from components.model.rows import Point
from components.model.trend import trend
from loaders.build_tables import insert
from loaders.paths import SQL

if TYPE_CHECKING:
    from collections.abc import Iterable

    from duckdb import DuckDBPyConnection

    from components.model.rows import Trend

UNITED_KINGDOM = "K02000001"


def derive_trends(connection: DuckDBPyConnection) -> str:
    """Fill trend, and the temporary tables ``series`` and ``trend_figures``; return what to say.

    Money that is not adjusted for prices is tested against the UK's own series.
    """
    connection.execute((SQL / "series.sql").read_text("utf-8"))
    facts = connection.execute(
        "SELECT indicator_id, polarity, is_nominal_money FROM indicator"
    ).fetchall()
    polarities = {row[0]: row[1] for row in facts}
    money = {row[0] for row in facts if row[2]}
    rows = connection.execute(_POINTS).fetchall()
    series = {
        key: _points(group) for key, group in groupby(rows, key=itemgetter(0, 1))
    }  # by place and indicator
    found: list[tuple[str, str, Trend]] = []
    for (area_code, indicator_id), points in series.items():
        reference = None
        if indicator_id in money:
            alone = area_code == UNITED_KINGDOM
            reference = [] if alone else series.get((UNITED_KINGDOM, indicator_id), [])
        found.append(
            (area_code, indicator_id, trend(points, polarities[indicator_id], reference=reference))
        )
    insert(connection, "trend", [_row(*one) for one in found])
    insert(
        connection, "trend_figures", [(area, of, list(tested.values)) for area, of, tested in found]
    )
    clear = Counter(tested.basis for _, _, tested in found)
    return f"{len(found):,} series, {len(found) - clear['none']:,} long enough to test"


def _points(rows: Iterable[tuple[str, str, str, float, float | None, float | None]]) -> list[Point]:
    return [
        Point(parse_period(iso), value, lower, upper) for _, _, iso, value, lower, upper in rows
    ]


def _row(
    area_code: str, indicator_id: str, found: Trend
) -> tuple[str, str, str, str, int, str | None, str | None]:
    return (
        area_code, indicator_id, found.trend, found.basis, found.periods_used, found.first_label,
        found.last_label,
    )  # fmt: skip


_POINTS = """
SELECT area_code, indicator_id, period_iso, value, lower_ci, upper_ci FROM series
WHERE value IS NOT NULL ORDER BY area_code, indicator_id, period_start
"""
