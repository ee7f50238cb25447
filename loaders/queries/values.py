"""Questions about figures: a place's rows, all councils of an indicator, what is unknown."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from components.model.catalogue_rows import Strip
from components.model.rows import AreaValue, IndicatorRow, Trend, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from duckdb import DuckDBPyConnection

    from components.model.catalogue_rows import Catalogue
    from components.model.rows import Indicator

Series = tuple[tuple[float, float | None], ...]


def indicator_rows(
    cursor: DuckDBPyConnection,
    of: Catalogue,
    area_code: str,
    component_id: str | None = None,
    series_beside: Callable[[str], Mapping[str, Series]] | None = None,
) -> tuple[IndicatorRow, ...]:
    """One row for each indicator of a component, or of all, in screen order.

    Empty for a place that cannot be chosen. ``nation_series`` and ``nation_trend`` are those of
    the nation, or of the UK where the place is a nation: ``series_beside`` gives its series by
    its code, from wherever they are kept; without it they are asked for too.
    """
    rows = cursor.execute(
        """
        SELECT indicator_id, value, lower_ci, upper_ci, period_label, how, inherited_from_name,
          unknown_reason, score,
          nation_code, nation_name, nation_value, nation_verdict, nation_basis, nation_position,
          nation_mid_rank_percent,
          region_code, region_name, region_value, region_verdict, region_basis,
          trend, trend_basis, trend_periods_used, trend_first_label, trend_last_label, nation_trend,
          trend_figures, series_years, series_values, series_beside_code
        FROM indicator_row
        WHERE area_code = $1 AND ($2 IS NULL OR component_id = $2) ORDER BY position
        """,
        [area_code, component_id],
    ).fetchall()
    beside_code = rows[0][30] if rows else None
    beside: Mapping[str, Series] = {}
    if beside_code is not None:
        # Asked for apart: one question about two places takes twice as long as two about one.
        ask = series_beside or (lambda code: drawn_series(cursor, code, component_id))
        beside = ask(beside_code)
    indicators = {i.indicator_id: i for i in of.indicators}
    return tuple(_row(row, indicators[row[0]], beside.get(row[0], ())) for row in rows)


def drawn_series(
    cursor: DuckDBPyConnection, area_code: str, component_id: str | None = None
) -> dict[str, Series]:
    """The sparkline of a place for each indicator of a component, or of all: (year, value)."""
    rows = cursor.execute(
        """
        SELECT indicator_id, series_years, series_values FROM indicator_row
        WHERE area_code = $1 AND ($2 IS NULL OR component_id = $2)
        """,
        [area_code, component_id],
    ).fetchall()
    return {row[0]: _series(row[1], row[2]) for row in rows}


def council_values(
    cursor: DuckDBPyConnection, indicator_id: str, nation_code: str | None = None
) -> tuple[AreaValue, ...]:
    """Every current council, known or not, by code (the order of the boundaries).

    Only those of ``nation_code`` where it is named.
    """
    rows = cursor.execute(
        """
        SELECT place.area_code, place.name, place.nation_code, value, how, owner.name,
          unknown_reason, lower_ci, upper_ci, period_label
        FROM place JOIN latest_value AS v USING (area_code)
        LEFT JOIN place AS owner ON owner.area_code = v.inherited_from
        WHERE indicator_id = $1 AND place.kind = 'council' AND place.is_current
          AND ($2 IS NULL OR place.nation_code = $2)
        ORDER BY place.area_code
        """,
        [indicator_id, nation_code],
    ).fetchall()
    return tuple(AreaValue(*row) for row in rows)


def strips(cursor: DuckDBPyConnection, nation_code: str) -> dict[str, Strip]:
    """The strip of every indicator that councils of the nation have, by indicator id."""
    rows = cursor.execute(
        "SELECT indicator_id, nation_code, lower, upper, ticks FROM strip WHERE nation_code = ?",
        [nation_code],
    ).fetchall()
    return {row[0]: Strip(row[0], row[1], row[2], row[3], tuple(row[4])) for row in rows}


def _row(row: tuple[Any, ...], indicator: Indicator, nation_series: Series) -> IndicatorRow:
    """A row from the columns that ``indicator_rows`` asks for, in their order."""
    return IndicatorRow(
        indicator=indicator, value=row[1], lower=row[2], upper=row[3], period=row[4], how=row[5],
        inherited_from=row[6], unknown_reason=row[7], score=row[8],
        nation=Verdict("nation", *row[9:16]) if row[12] else None,
        region=Verdict("region", *row[16:21]) if row[19] else None,
        trend=_trend(row[21:28]) if row[21] else None,
        series=_series(row[28], row[29]), nation_series=nation_series,
    )  # fmt: skip


def _trend(row: tuple[Any, ...]) -> Trend:
    *words, figures = row
    return replace(Trend(*words), values=tuple(figures))


def _series(years: list[float] | None, values: list[float | None] | None) -> Series:
    return tuple(zip(years or (), values or (), strict=True))
