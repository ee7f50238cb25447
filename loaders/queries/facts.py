"""Questions about the data as a whole: the catalogue, how much there is, does it agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.model.catalogue_rows import (
    BuildSummary,
    Catalogue,
    Coherence,
    Coverage,
    Source,
    Theme,
)
from components.model.rows import Component, Indicator
from loaders.errors import DatabaseError

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection


def catalogue(cursor: DuckDBPyConnection) -> Catalogue:
    """Components, themes, indicators and sources in screen order."""
    components = cursor.execute(
        """
        SELECT component_id, title, short_title, symbol, question, meaning, headline_indicator
        FROM component ORDER BY position
        """
    ).fetchall()
    themes = cursor.execute(
        "SELECT theme_id, component_id, title FROM theme ORDER BY position"
    ).fetchall()
    indicators = cursor.execute(
        """
        SELECT * EXCLUDE (position, latest_period_start) FROM indicator ORDER BY position
        """
    )
    columns = [column[0] for column in indicators.description or ()]
    columns[columns.index("latest_period_label")] = "latest_period"
    return Catalogue(
        tuple(Component(*row) for row in components),
        tuple(Theme(*row) for row in themes),
        tuple(Indicator(**dict(zip(columns, row, strict=True))) for row in indicators.fetchall()),
        tuple(Source(*row) for row in cursor.execute("SELECT * FROM source").fetchall()),
    )


def coverage(cursor: DuckDBPyConnection, of: Catalogue) -> tuple[Coverage, ...]:
    """How much of the UK each indicator covers, in screen order."""
    rows = cursor.execute(
        """
        SELECT indicator_id, councils_known, councils_expected, coverage.inherited,
          coalesce(100 * with_interval / nullif(councils_known, 0), 0), periods, first_label,
          latest_label, observations
        FROM coverage JOIN indicator USING (indicator_id) ORDER BY position
        """
    ).fetchall()
    indicators = {i.indicator_id: i for i in of.indicators}
    return tuple(Coverage(indicators[row[0]], *row[1:]) for row in rows)


def coherence(cursor: DuckDBPyConnection) -> tuple[Coherence, ...]:
    """Every pair of themes of a component, in screen order, with the component's mean."""
    rows = cursor.execute(
        """
        SELECT coherence.* FROM coherence
        JOIN theme AS a ON a.theme_id = theme_a JOIN theme AS b ON b.theme_id = theme_b
        ORDER BY a.position, b.position
        """
    ).fetchall()
    return tuple(Coherence(*row) for row in rows)


def build_summary(cursor: DuckDBPyConnection) -> BuildSummary:
    """What the database holds and what it was made from.

    Raises:
        DatabaseError: no build of it ended well.
    """
    rows = cursor.execute(
        """
        SELECT built_at, data_hash, table_name, row_count, warnings FROM build_log
        ORDER BY table_name
        """
    ).fetchall()
    councils = cursor.execute(
        "SELECT count(*) FROM place WHERE kind = 'council' AND is_current"
    ).fetchone()
    if not rows or not councils:
        raise DatabaseError("The database is half-written.", "Start the app again.")
    tables = {row[2]: row[3] for row in rows}
    return BuildSummary(
        built_at=rows[0][0],
        data_hash=rows[0][1],
        indicators=tables["indicator"],
        observations=tables["observation"],
        councils=councils[0],
        rows=tuple(tables.items()),
        warnings=tuple(line for row in rows for line in row[4].splitlines()),
    )
