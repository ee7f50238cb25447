"""Rank intervals from data/ and, with them, how far each component's number can be relied on."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from components.model.confidence import FRESH_MONTHS, STALE_MONTHS, Grounds, confidence
from loaders.build_tables import insert, load_file, number
from loaders.paths import SQL

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from duckdb import DuckDBPyConnection

    from loaders.build_lines import Progress

RANKED_HERE: Final = """
UPDATE component_score AS c
SET rank_low = r.rank_low, rank_high = r.rank_high, ranked_of = r.ranked_of
FROM rank_interval AS r
WHERE r.component_id = c.component_id AND r.area_code = c.area_code AND c.state = 'full'
"""
# Either side alone: the file was drawn from other figures than those of this build.
STRAYS: Final = """
SELECT count(*) FROM (
  SELECT component_id, area_code FROM component_score WHERE state = 'full'
  EXCEPT FROM (SELECT component_id, area_code FROM rank_interval)
  UNION ALL
  (SELECT component_id, area_code FROM rank_interval
   EXCEPT SELECT component_id, area_code FROM component_score WHERE state = 'full'))
"""


def load_ranks(connection: DuckDBPyConnection, path: Path, progress: Progress) -> str:
    """Give each full component score its rank interval, and each number its confidence.

    A file that is not there leaves every rank unknown, one drawn from other figures is noted; both
    are put right by ``python -m loaders.rank_intervals``.

    Raises:
        MalformedFileError: the file does not fit.
    """
    connection.execute(
        """
        CREATE TEMP TABLE rank_interval (
          component_id TEXT, area_code TEXT, rank_low INTEGER, rank_high INTEGER, ranked_of INTEGER)
        """
    )
    if path.is_file():
        load_file(connection, path, "rank_interval")
    strays = number(connection, STRAYS)
    if strays:
        progress.warn(
            "component_score",
            f"{strays} rank intervals in data/ do not fit the scores of its figures",
        )
    connection.execute(RANKED_HERE)
    _rate(connection)
    return f"{number(connection, 'SELECT count(rank_low) FROM component_score'):,}"


def _rate(connection: DuckDBPyConnection) -> None:
    made = data_made(connection)
    grounds = (SQL / "grounds.sql").read_text("utf-8")
    rows = connection.execute(grounds, [made, FRESH_MONTHS, STALE_MONTHS]).fetchall()
    rated = [(code, component, Grounds(*rest)) for code, component, *rest in rows]
    connection.execute(
        """
        CREATE TEMP TABLE rated (
          area_code TEXT, component_id TEXT, word TEXT, fresh DOUBLE, stale DOUBLE)
        """
    )
    insert(
        connection,
        "rated",
        [(code, c, confidence(own), own.share_fresh, own.share_stale) for code, c, own in rated],
    )
    connection.execute(
        """
        UPDATE component_score AS c SET confidence = word, share_fresh = fresh, share_stale = stale
        FROM rated
        WHERE rated.area_code = c.area_code AND rated.component_id = c.component_id
        """
    )


def data_made(connection: DuckDBPyConnection) -> date | None:
    """The newest day on which a source was read: the day the figures are looked at from."""
    days = connection.execute("SELECT retrieved FROM source").fetchall()
    read = (datetime.strptime(day, "%d %B %Y").replace(tzinfo=UTC) for (day,) in days)
    return max((day.date() for day in read), default=None)
