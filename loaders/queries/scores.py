"""Questions about scores: of components and themes, for a council and for its nation."""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from components.model.rows import Place, Score

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_first = itemgetter(0)


def component_scores(cursor: DuckDBPyConnection) -> dict[str, tuple[Score, ...]]:
    """Of every council by code, one score for each component, in screen order.

    All councils in one answer: it takes as long as the answer for one.
    """
    rows = cursor.execute(
        """
        SELECT area_code, component_id, component.title, score, state, reason, coverage,
          indicators_present, indicators_all, median
        FROM component_score JOIN component USING (component_id) ORDER BY area_code, position
        """
    ).fetchall()
    return {code: tuple(Score(*row[1:]) for row in own) for code, own in groupby(rows, _first)}


def theme_scores(cursor: DuckDBPyConnection) -> dict[tuple[str, str], tuple[Score, ...]]:
    """Of every council and component, by their codes, one score for each theme, in screen order."""
    rows = cursor.execute(
        """
        SELECT area_code, theme_score.component_id, theme_id, theme.title, score, state, reason,
          coverage, indicators_present, indicators_all, median
        FROM theme_score JOIN theme USING (theme_id)
        ORDER BY area_code, theme_score.component_id, position
        """
    ).fetchall()
    return {
        (code, component_id): tuple(Score(*row[2:]) for row in own)
        for (code, component_id), own in groupby(rows, itemgetter(0, 1))
    }


def score_medians(cursor: DuckDBPyConnection, nation_code: str) -> dict[str, float | None]:
    """The median council's score by component id and by theme id; None where no council has one."""
    rows = cursor.execute(
        """
        SELECT component_id, any_value(median) FROM component_score JOIN place USING (area_code)
        WHERE nation_code = $1 GROUP BY component_id
        UNION ALL
        SELECT theme_id, any_value(median) FROM theme_score JOIN place USING (area_code)
        WHERE nation_code = $1 GROUP BY theme_id
        """,
        [nation_code],
    ).fetchall()
    return dict(rows)


def councils_in(
    cursor: DuckDBPyConnection, area_code: str
) -> tuple[tuple[Place, tuple[Score, ...]], ...]:
    """The councils of a county, region, nation or the UK, by name, each with its scores."""
    rows = cursor.execute(
        """
        SELECT component_id, component.title, score, state, reason, coverage, indicators_present,
          indicators_all, median, place.*
        FROM place JOIN component_score USING (area_code) JOIN component USING (component_id)
        WHERE place.kind = 'council' AND place.is_current AND area_code <> $1
          AND (county_code = $1 OR region_code = $1 OR nation_code = $1
            OR $1 IN (SELECT area_code FROM place WHERE kind = 'uk'))
        ORDER BY place.name, area_code, component.position
        """,
        [area_code],
    ).fetchall()
    found: dict[str, tuple[Place, list[Score]]] = {}
    for row in rows:
        council = found.setdefault(row[9], (Place(*row[9:]), []))
        council[1].append(Score(*row[:9]))
    return tuple((place, tuple(scores)) for place, scores in found.values())
