"""Questions about scores: of components and themes, for a council and for its nation."""

from __future__ import annotations

from dataclasses import fields
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from components.model.rows import Place, Score

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_first = itemgetter(0)
SCORE_FIELDS: Final = len(fields(Score))


def component_scores(cursor: DuckDBPyConnection) -> dict[str, tuple[Score, ...]]:
    """Of every council by code, one score for each component, in screen order.

    All councils in one answer: it takes as long as the answer for one.
    """
    rows = cursor.execute(
        """
        SELECT s.area_code, component_id, component.title, score, state, reason, coverage,
          indicators_present, indicators_all, median, standard_error, share_with_interval,
          share_inherited, owner.name, rank_low, rank_high, ranked_of, confidence,
          share_fresh, share_stale
        FROM component_score AS s JOIN component USING (component_id)
        LEFT JOIN place AS owner ON owner.area_code = s.inherited_from
        ORDER BY s.area_code, position
        """
    ).fetchall()
    return {code: tuple(Score(*row[1:]) for row in own) for code, own in groupby(rows, _first)}


def theme_scores(cursor: DuckDBPyConnection) -> dict[tuple[str, str], tuple[Score, ...]]:
    """Of every council and component, by their codes, one score for each theme, in screen order."""
    rows = cursor.execute(
        """
        SELECT s.area_code, s.component_id, theme_id, theme.title, score, state, reason, coverage,
          indicators_present, indicators_all, median, standard_error, share_with_interval,
          share_inherited, owner.name
        FROM theme_score AS s JOIN theme USING (theme_id)
        LEFT JOIN place AS owner ON owner.area_code = s.inherited_from
        ORDER BY s.area_code, s.component_id, position
        """
    ).fetchall()
    return {
        (code, component_id): tuple(Score(*row[2:]) for row in own)
        for (code, component_id), own in groupby(rows, itemgetter(0, 1))
    }


def councils_in(
    cursor: DuckDBPyConnection, area_code: str
) -> tuple[tuple[Place, tuple[Score, ...]], ...]:
    """The councils of a county, region, nation or the UK, by name, each with its scores."""
    rows = cursor.execute(
        """
        SELECT component_id, component.title, score, state, reason, coverage, indicators_present,
          indicators_all, median, standard_error, share_with_interval, share_inherited,
          owner.name, rank_low, rank_high, ranked_of, confidence, share_fresh, share_stale, place.*
        FROM place JOIN component_score AS s USING (area_code) JOIN component USING (component_id)
        LEFT JOIN place AS owner ON owner.area_code = s.inherited_from
        WHERE place.kind = 'council' AND place.is_current AND place.area_code <> $1
          AND (place.county_code = $1 OR place.region_code = $1 OR place.nation_code = $1
            OR $1 IN (SELECT area_code FROM place WHERE kind = 'uk'))
        ORDER BY place.name, place.area_code, component.position
        """,
        [area_code],
    ).fetchall()
    found: dict[str, tuple[Place, list[Score]]] = {}
    for row in rows:
        score, place = row[:SCORE_FIELDS], row[SCORE_FIELDS:]
        council = found.setdefault(place[0], (Place(*place), []))
        council[1].append(Score(*score))
    return tuple((place, tuple(scores)) for place, scores in found.values())
