"""The steps of a build, in order, each with the line it says."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from loaders.build_compare import derive_verdicts
from loaders.build_holders import load_holders
from loaders.build_latest import load_latest_values
from loaders.build_lenses import load_lenses_into
from loaders.build_maps import fill_map_classes, indicator_maps
from loaders.build_nameless import load_nameless
from loaders.build_neighbourhoods import derive_gaps, neighbourhoods_beside, take_over
from loaders.build_portrait import load_portrait
from loaders.build_ranks import load_ranks
from loaders.build_said import load_said
from loaders.build_scores import derive_scores, load_goalposts
from loaders.build_search import fill_search
from loaders.build_tables import (
    insert,
    load_catalogue,
    load_file,
    load_observations,
    load_places,
    number,
)
from loaders.build_trends import derive_trends
from loaders.case_studies import load_case_studies, load_passages
from loaders.case_tables import case_tables
from loaders.errors import DatabaseError
from loaders.paths import SQL

if TYPE_CHECKING:
    from concurrent.futures import Future
    from pathlib import Path

    from duckdb import DuckDBPyConnection

    from loaders.build_lines import Progress
    from loaders.build_maps import IndicatorMap
    from loaders.build_nameless import load_nameless
from loaders.build_neighbourhoods import Beside


def fill(
    connection: DuckDBPyConnection, data: Path, data_hash: str, progress: Progress
) -> list[IndicatorMap]:
    """Make and fill every table of a new database; returns the maps for the browser's files.

    Raises:
        MalformedFileError: a file under ``data`` does not fit.
        DatabaseError: the files do not belong together.
    """
    with ThreadPoolExecutor(1) as beside:
        neighbourhoods = beside.submit(neighbourhoods_beside, data)
        return _fill(connection, data, data_hash, progress, neighbourhoods)


def _fill(
    connection: DuckDBPyConnection, data: Path, data_hash: str, progress: Progress,
    neighbourhoods: Future[Beside],
) -> list[IndicatorMap]:  # fmt: skip
    db, step = connection, progress.step
    step("Tables", lambda: _make_tables(db))
    step("Catalogue", lambda: load_catalogue(db, data / "catalogue"))
    step("Who might hold what", lambda: load_holders(db, data / "catalogue"))
    step("Places", lambda: load_places(db, data / "places"))
    step("Observations", lambda: load_observations(db, data / "observations"))
    step("Latest values", lambda: load_latest_values(db))
    step("Checks of what was read", lambda: _check(db))
    step("Goalposts", lambda: load_goalposts(db, data / "goalposts.csv", progress))
    step("Scores", lambda: derive_scores(db))
    step("Rank intervals", lambda: load_ranks(db, data / "rank_intervals.csv", progress))
    step("Verdicts", lambda: derive_verdicts(db))
    step("Trends", lambda: derive_trends(db))
    step("Doughnut portraits", lambda: load_portrait(db, data / "catalogue"))
    step("Neighbourhoods", lambda: take_over(db, neighbourhoods.result()))
    step("Gaps between neighbours", lambda: derive_gaps(db, data / "places"))
    step("Rows for screens", lambda: _fill_screens(db))
    step("Checks of what was made", lambda: _check(db))
    step("Case studies", lambda: _load_cases(db, data))
    step("Search", lambda: fill_search(db, data / "catalogue"))
    step("Names off", lambda: load_nameless(db, data / "catalogue"))
    step("Other frameworks", lambda: load_lenses_into(db, data / "lenses"))
    maps: list[IndicatorMap] = []

    def fill_maps() -> str:
        maps.extend(indicator_maps(db))
        return fill_map_classes(db, maps)

    step("Maps", fill_maps)
    step("Build log", lambda: _write_log(db, data_hash, progress))
    return maps


def _make_tables(connection: DuckDBPyConnection) -> str:
    for name in ("schema.sql", "comments.sql"):
        connection.execute((SQL / name).read_text("utf-8"))
    return ""


def _fill_screens(connection: DuckDBPyConnection) -> str:
    connection.execute((SQL / "screen.sql").read_text("utf-8"))
    return f"{number(connection, 'SELECT count(*) FROM indicator_row'):,} rows"


def _check(connection: DuckDBPyConnection) -> str:
    """Assert what keys would hold in a smaller database, and what must be true of every figure."""
    faults = connection.execute((SQL / "checks.sql").read_text("utf-8")).fetchall()
    if faults:
        found = ". ".join(line for (line,) in faults)
        raise DatabaseError(
            f"The files under data/ do not belong together. {found}.",
            "Run make harvest again, or take data/ as it was committed, then make build.",
        )
    return "all hold"


def _load_cases(connection: DuckDBPyConnection, data: Path) -> str:
    """Case studies and passages; a data/ without any has none."""
    passages = data / "passages.csv"
    cases = load_case_studies(data / "case_studies")
    points = load_passages(passages) if passages.is_file() else []
    tables = case_tables(cases, points)
    for table, rows in tables.items():
        insert(connection, table, rows)
    load_file(connection, data / "catalogue" / "technology_families.csv", "technology_family")
    connection.execute((SQL / "cases.sql").read_text("utf-8"))
    said = load_said(connection, data / "catalogue", cases, points)
    return f"{len(cases)} cases, {len(points)} points, {said}"


def _write_log(connection: DuckDBPyConnection, data_hash: str, progress: Progress) -> str:
    """One row a table. It comes last, so a file that has it holds everything."""
    now = datetime.now(UTC).replace(tzinfo=None, microsecond=0)
    tables = connection.execute(
        "SELECT table_name FROM duckdb_tables() WHERE NOT temporary ORDER BY table_name"
    ).fetchall()
    rows = [
        (now, data_hash, name, connection.table(name).count("*").fetchall()[0][0],
         "\n".join(progress.warnings.get(name, ())))
        for (name,) in tables if name != "build_log"
    ]  # fmt: skip
    insert(connection, "build_log", rows)
    return f"{sum(row[3] for row in rows):,} rows in {len(rows)} tables"
