"""The part of a build that fills the tables of neighbourhoods and of gaps between neighbours."""

from __future__ import annotations

from dataclasses import astuple
from typing import TYPE_CHECKING

from loaders.build_tables import insert, load_file, number
from loaders.catalogue import read_catalogue
from loaders.paths import SQL

if TYPE_CHECKING:
    from pathlib import Path

    from duckdb import DuckDBPyConnection


def load_neighbourhoods(connection: DuckDBPyConnection, data: Path) -> str:
    """Fill the four tables of neighbourhoods; return what to say about them.

    A data/ without neighbourhoods has none.

    Raises:
        MalformedFileError: a file does not fit.
    """
    measures = read_catalogue(data / "catalogue").neighbourhood_measures
    rows = [(m[0], m[1], n, *m[2:]) for n, m in enumerate(map(astuple, measures), start=1)]
    insert(connection, "neighbourhood_measure", rows)
    folder = data / "neighbourhoods"
    if not (folder / "neighbourhoods.parquet").is_file():
        return "none in data/"
    load_file(connection, folder / "neighbourhoods.parquet", "neighbourhood")
    connection.execute(
        "CREATE TEMP TABLE read_neighbourhood_value "
        "(measure_id TEXT, code TEXT, value DOUBLE, tenth UTINYINT)"
    )
    load_file(connection, folder / "values.parquet", "read_neighbourhood_value")
    connection.execute((SQL / "neighbourhoods.sql").read_text("utf-8"))
    connection.execute("DROP TABLE read_neighbourhood_value")
    found = number(connection, "SELECT count(*) FROM neighbourhood")
    return f"{found:,} neighbourhoods, {len(measures)} measures"


def derive_gaps(connection: DuckDBPyConnection, places: Path) -> str:
    """Fill ``place_centre`` and ``widest_gap``; return what to say about them."""
    load_file(connection, places / "centres.csv", "place_centre")
    connection.execute((SQL / "gaps.sql").read_text("utf-8"))
    return f"{number(connection, 'SELECT count(*) FROM widest_gap'):,} gaps"
