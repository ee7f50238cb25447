"""Questions about all councils at once: what conditions ask, whole histories, their clusters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.model.condition_answers import CouncilFact
from components.model.council_history import HistoryRow

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection


def council_facts(cursor: DuckDBPyConnection, indicator_id: str) -> dict[str, CouncilFact]:
    """Of every current council by code: value, verdict, place in its nation and trend.

    ``tied_percent`` is the share of its nation's placed councils of the same period (of a cohort:
    the same year of election) that have the very same value.
    """
    rows = cursor.execute(
        """
        SELECT place.area_code, place.nation_code, value, lower_ci, upper_ci, period_label, how,
          inherited_from_name, unknown_reason, nation_name, nation_value, nation_verdict,
          nation_basis, nation_mid_rank_percent,
          CASE WHEN nation_mid_rank_percent IS NOT NULL THEN 100
            * (count(*) OVER alike - 1)
            / count(nation_mid_rank_percent) OVER of_period END,
          trend
        FROM indicator_row JOIN place USING (area_code)
        WHERE indicator_id = ? AND place.kind = 'council' AND place.is_current
        WINDOW of_period AS (PARTITION BY place.nation_code, period_label),
          alike AS (PARTITION BY place.nation_code, period_label, nation_mid_rank_percent)
        ORDER BY place.area_code
        """,
        [indicator_id],
    ).fetchall()
    return {row[0]: CouncilFact(*row) for row in rows}


def council_history(cursor: DuckDBPyConnection, indicator_id: str) -> tuple[HistoryRow, ...]:
    """Every published figure of every current council, by council and period, oldest first.

    A council whose newest figure is a county's, or is unknown, has a row that says so.
    """
    rows = cursor.execute(
        """
        WITH council AS (FROM place WHERE kind = 'council' AND is_current),
        published AS (
          SELECT c.area_code, c.name, c.nation_code, o.period_label, o.period_start, o.period_end,
            o.value, o.lower_ci, o.upper_ci, o.area_code AS published_under,
            NULL AS inherited_from, NULL AS unknown_reason
          FROM council AS c JOIN series_code AS s USING (area_code)
          JOIN observation_all AS o ON o.area_code = s.published_code
          WHERE o.indicator_id = $1 AND o.value IS NOT NULL),
        newest AS (
          SELECT c.area_code, c.name, c.nation_code, coalesce(v.period_label, latest_period_label),
            coalesce(v.period_start, latest_period_start), v.period_end,
            v.value, v.lower_ci, v.upper_ci, v.inherited_from AS published_under,
            owner.name AS inherited_from, v.unknown_reason
          FROM council AS c JOIN latest_value AS v USING (area_code)
          JOIN indicator AS i USING (indicator_id)
          LEFT JOIN place AS owner ON owner.area_code = v.inherited_from
          WHERE v.indicator_id = $1 AND (v.value IS NULL OR v.how = 'inherited'))
        FROM published UNION ALL FROM newest
        ORDER BY area_code, period_start, period_end, published_under
        """,
        [indicator_id],
    ).fetchall()
    return tuple(HistoryRow(*row) for row in rows)


def clusters(cursor: DuckDBPyConnection, cluster_set: str = "global") -> dict[str, str]:
    """The ONS clusters of a set: title by id, in the order of the ids."""
    rows = cursor.execute(
        "SELECT cluster_id, title FROM cluster WHERE cluster_set = ? ORDER BY cluster_id",
        [cluster_set],
    ).fetchall()
    return dict(rows)
