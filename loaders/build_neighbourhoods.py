"""The part of a build that fills the tables of neighbourhoods and of gaps between neighbours."""

from __future__ import annotations

from dataclasses import astuple, dataclass
from typing import TYPE_CHECKING, Final

import duckdb

from loaders.build_tables import insert, load_catalogue, load_file, number
from loaders.catalogue import read_catalogue
from loaders.paths import SQL

if TYPE_CHECKING:
    from pathlib import Path

    import pyarrow as pa
    from duckdb import DuckDBPyConnection

TABLES: Final = (
    "neighbourhood_measure", "neighbourhood", "neighbourhood_value", "neighbourhood_summary",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Beside:
    """Tables made beside a build, by name, and what to say about them."""

    said: str
    rows: dict[str, pa.Table]


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


def neighbourhoods_beside(data: Path) -> Beside:
    """Work the four tables out in a database of their own, in memory.

    They rest on nothing that the rest of a build makes and take a fifth of its time: a thread can
    do this while another does that. DuckDB lets Python go on while it works.

    Raises:
        MalformedFileError: a file does not fit.
    """
    with duckdb.connect(config={"threads": 1}) as own:
        own.execute((SQL / "schema.sql").read_text("utf-8"))
        load_catalogue(own, data / "catalogue")  # measures name their sources
        said = load_neighbourhoods(own, data)
        return Beside(said, {table: own.table(table).to_arrow_table() for table in TABLES})


def take_over(connection: DuckDBPyConnection, made: Beside) -> str:
    """Put what was worked out beside into its tables, rows in their order; return what to say."""
    for table, rows in made.rows.items():
        connection.from_arrow(rows).insert_into(table)
    return made.said


def derive_gaps(connection: DuckDBPyConnection, places: Path) -> str:
    """Fill ``place_centre`` and ``widest_gap``; return what to say about them."""
    load_file(connection, places / "centres.csv", "place_centre")
    connection.execute((SQL / "gaps.sql").read_text("utf-8"))
    return f"{number(connection, 'SELECT count(*) FROM widest_gap'):,} gaps"
