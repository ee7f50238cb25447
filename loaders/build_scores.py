"""Goalposts, scores and their errors. The SQL is what ships.

``components.model.score`` and ``components.model.uncertainty`` say the same again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.model.score import NEVER_SCORED
from loaders.build_tables import insert, load_file, number
from loaders.paths import SQL

if TYPE_CHECKING:
    from pathlib import Path

    from duckdb import DuckDBPyConnection

    from loaders.build_lines import Progress

SAME = 1e-9  # relative: goalposts are written with all their digits


def load_goalposts(connection: DuckDBPyConnection, path: Path, progress: Progress) -> str:
    """Fill goalpost from data/, and note where the figures of today would give other goalposts.

    Frozen goalposts keep scores comparable from one release of data/ to the next; a difference
    means that data/goalposts.csv was not made from these figures.
    """
    connection.execute("CREATE TEMP TABLE never_scored (area_code TEXT)")
    insert(connection, "never_scored", [(code,) for code in sorted(NEVER_SCORED)])
    connection.execute((SQL / "reference.sql").read_text("utf-8"))
    rows = load_file(connection, path, "goalpost")
    for (line,) in connection.execute(
        """
        SELECT indicator_id || ' (' || scope || '): the goalposts in data/ are ' || CASE
          WHEN f.n_ref IS NULL THEN 'missing, so it has no score'
          WHEN r.n_ref IS NULL THEN 'there, the figures are not'
          ELSE 'not those of its figures' END
        FROM goalpost AS f FULL JOIN recomputed_goalpost AS r USING (indicator_id, scope)
        WHERE f.n_ref IS DISTINCT FROM r.n_ref
          OR greatest(abs(f.lower - r.lower), abs(f.median - r.median), abs(f.upper - r.upper))
            > $1 * greatest(1, abs(r.minimum), abs(r.maximum))
        ORDER BY ALL
        """,
        [SAME],
    ).fetchall():
        progress.warn("goalpost", line)
    return f"{rows} rows"


def derive_scores(connection: DuckDBPyConnection) -> str:
    """Fill indicator_score, theme_score, component_score and coherence; return what to say."""
    connection.execute((SQL / "derive.sql").read_text("utf-8"))
    scores = number(connection, "SELECT count(score) FROM component_score")
    withheld = connection.execute(
        """
        SELECT short_title FROM component SEMI JOIN (FROM coherence WHERE NOT shows_number)
        USING (component_id) ORDER BY position
        """
    ).fetchall()
    names = ", ".join(title for (title,) in withheld)
    return f"{scores:,} component scores" + (f"; no number for {names}" if names else "")
