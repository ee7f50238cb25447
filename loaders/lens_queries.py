"""What the app asks about other frameworks: all of them, their scores, regions, points."""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from components.model.lens_rows import Lens, Link, Point, RegionProxy, Said, Term
from components.model.rows import Score

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection


def lenses(cursor: DuckDBPyConnection) -> tuple[Lens, ...]:
    """Every framework with its terms and what speaks to each, in screen order."""
    links: dict[tuple[str, str], list[Link]] = {}
    for lens_id, term_id, *link in cursor.execute(
        """
        SELECT lens_id, term_id, target, target_id, made_by, through FROM lens_link
        ORDER BY lens_id, term_id, position
        """
    ).fetchall():
        links.setdefault((lens_id, term_id), []).append(Link(*link))
    terms: dict[str, list[Term]] = {}
    rows = cursor.execute(
        """
        SELECT lens_id, term_id, title, short_title, term_group, explanation FROM lens_term
        ORDER BY lens_id, position
        """
    ).fetchall()
    for lens_id, term_id, title, short_title, group, explanation in rows:
        own = tuple(links.get((lens_id, term_id), ()))
        term = Term(term_id, title, short_title, group, explanation, own)
        terms.setdefault(lens_id, []).append(term)
    found = cursor.execute(
        """
        SELECT lens_id, title, short_title, term_word, publisher, published, source, url, about,
          note, why_no_scores, proxy_notes, terms_made_by
        FROM lens ORDER BY position
        """
    )
    names = [column[0] for column in found.description or ()]
    whole = (dict(zip(names, row, strict=True)) for row in found.fetchall())
    return tuple(
        Lens(
            **{**lens, "proxy_notes": tuple(lens["proxy_notes"])},
            terms=tuple(terms[lens["lens_id"]]),
        )
        for lens in whole
    )


def lens_scores(cursor: DuckDBPyConnection, lens_id: str) -> dict[str, dict[str, Score]]:
    """Of every council by code, the score of each term that a scored indicator speaks to, by id."""
    rows = cursor.execute(
        """
        SELECT s.area_code, term_id, lens_term.title, score, state, reason, coverage,
          indicators_present, indicators_all, median, standard_error, share_with_interval,
          share_inherited, owner.name, NULL, NULL, NULL, confidence, share_fresh, share_stale
        FROM lens_score AS s JOIN lens_term USING (lens_id, term_id)
        LEFT JOIN place AS owner ON owner.area_code = s.inherited_from
        WHERE lens_id = $1 ORDER BY s.area_code
        """,
        [lens_id],
    ).fetchall()
    return {
        code: {row[1]: Score(*row[1:]) for row in own} for code, own in groupby(rows, itemgetter(0))
    }


def lens_regions(cursor: DuckDBPyConnection, lens_id: str) -> tuple[RegionProxy, ...]:
    """Our proxy by region and nation: the regions of England by name, then the other nations.

    Empty where the framework has none.
    """
    rows = cursor.execute(
        """
        SELECT area_code, place.name, place.kind = 'region', z, mean
        FROM lens_region JOIN place USING (area_code) WHERE lens_id = $1
        ORDER BY place.kind <> 'region', place.name
        """,
        [lens_id],
    ).fetchall()
    return tuple(
        RegionProxy(code, name, is_region, tuple(z), mean)
        for code, name, is_region, z, mean in rows
    )


def lens_said(cursor: DuckDBPyConnection, lens_id: str) -> tuple[Said, ...]:
    """What the framework's own publications said of places, oldest first."""
    rows = cursor.execute(
        "SELECT year, said, source FROM lens_said WHERE lens_id = $1 ORDER BY position", [lens_id]
    ).fetchall()
    return tuple(Said(*row) for row in rows)


def points(cursor: DuckDBPyConnection) -> dict[str, Point]:
    """Every point of a working group, by its id."""
    rows = cursor.execute(
        "SELECT passage_id, year, working_group, section, point FROM passage ORDER BY rowid"
    ).fetchall()
    return {row[0]: Point(*row) for row in rows}
