"""First half of a build: what lies in data/ goes into the tables of its own name, nothing left out.

A file that does not fit is refused with its name and what is wrong; nothing is skipped.
"""

from __future__ import annotations

from dataclasses import astuple
from typing import TYPE_CHECKING, Any

import duckdb
import pyarrow as pa

from components.model.periods import decimal_year, parse_period
from loaders.build_lines import first_line
from loaders.catalogue import read_catalogue
from loaders.errors import MalformedFileError
from loaders.paths import SQL

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from components.model.rows import Indicator

CURRENT_COUNCILS = 361  # local authorities of the UK since April 2023
SHARE_ALIKE = "share_alike"  # the folder of figures whose licence must be carried on
AS_HARVESTED = "a table as make harvest writes it"
# One statement a file: what it holds, by name and type, and the table it goes to.
PLACE_FILES: tuple[tuple[str, str], ...] = (
    ("places.csv", "place"),
    ("area_changes.csv", "area_change"),
    ("clusters.csv", "cluster"),
    ("neighbours.csv", "neighbour"),
    ("place_aliases.csv", "place_alias"),
    ("urban_rural.csv", "urban_rural"),
    ("postcode_sectors.parquet", "postcode_sector"),
    ("postcode_exceptions.parquet", "postcode_exception"),
)


def insert(connection: duckdb.DuckDBPyConnection, table: str, rows: Iterable[Sequence[Any]]) -> int:
    """Add rows, given in the order of the table's columns; return how many there were."""
    columns = list(zip(*rows, strict=True))
    if not columns:
        return 0
    names = [f"c{number}" for number in range(len(columns))]
    arrow = pa.table({n: list(column) for n, column in zip(names, columns, strict=True)})
    connection.from_arrow(arrow).insert_into(table)
    return len(columns[0])


def load_catalogue(connection: duckdb.DuckDBPyConnection, folder: Path) -> str:
    """Fill source, component, theme and indicator; return what to say about it."""
    catalogue = read_catalogue(folder)
    insert(connection, "source", [astuple(source) for source in catalogue.sources])
    components = [astuple(component) for component in catalogue.components]
    insert(connection, "component", [(c[0], n, *c[1:]) for n, c in enumerate(components, 1)])
    themes = enumerate(catalogue.themes, 1)
    insert(connection, "theme", [(t.theme_id, t.component_id, n, t.title) for n, t in themes])
    factors = enumerate(catalogue.wheel_factors, 1)
    insert(connection, "wheel_factor", [
        (f.factor_id, n, f.kind, f.title, f.meaning, list(f.indicators)) for n, f in factors
    ])  # fmt: skip
    indicators = enumerate(catalogue.indicators, 1)
    insert(connection, "indicator", [_indicator_row(n, i) for n, i in indicators])
    return (
        f"{len(components)} components, {len(catalogue.themes)} themes, "
        f"{len(catalogue.indicators)} indicators"
    )


def _indicator_row(position: int, i: Indicator) -> tuple[Any, ...]:
    """The columns of ``indicator``; the latest period is filled when the figures are in."""
    return (
        i.indicator_id, i.short_id, position, i.component_id, i.theme_id, i.title, i.unit,
        i.prefix, i.decimals, i.polarity, i.role, i.is_estimate, i.is_nominal_money,
        i.is_total, i.apart, i.comparable_across_nations, i.family, i.nations, i.why,
        i.sentence, i.definition, i.caveat, i.source_id, i.publisher, i.dataset, i.upstream_name,
        i.source_url, i.source_date, i.in_development, i.processing, None, None,
    )  # fmt: skip


def load_places(connection: duckdb.DuckDBPyConnection, folder: Path) -> str:
    """Fill the tables about places; return what to say about it.

    Raises:
        MalformedFileError: a file does not fit, or there are not exactly 361 current councils.
    """
    rows = {table: load_file(connection, folder / name, table) for name, table in PLACE_FILES}
    councils = number(
        connection, "SELECT count(*) FROM place WHERE kind = 'council' AND is_current"
    )
    if councils != CURRENT_COUNCILS:
        found = f"{councils} current councils"
        raise MalformedFileError(
            "places.csv", None, "is_current", found, f"exactly {CURRENT_COUNCILS}"
        )
    return (
        f"{rows['place']:,} places, {rows['place_alias']:,} names, "
        f"{rows['postcode_sector']:,} postcode sectors"
    )


def load_observations(connection: duckdb.DuckDBPyConnection, folder: Path) -> str:
    """Fill observation from every file of the folder; return what to say about it.

    Files in the folder ``share_alike`` go to a table of their own, under the source they are named
    after.

    Raises:
        MalformedFileError: the files do not fit, or a period cannot be read.
    """
    apart = sorted((folder / SHARE_ALIKE).glob("*.parquet"))
    files = [str(path) for path in (*sorted(folder.glob("*.parquet")), *apart)]
    try:
        published = connection.execute(
            "SELECT DISTINCT period FROM read_parquet(?)", [files]
        ).fetchall()
        connection.execute(
            "CREATE TEMP TABLE period (iso TEXT, period_start DATE, period_end DATE, label TEXT, "
            "decimal_year DOUBLE)"
        )
        periods = [parse_period(iso) for (iso,) in published]
        insert(
            connection,
            "period",
            [(p.iso, p.start, p.end, p.label, decimal_year(p)) for p in periods],
        )
        is_open = files[: len(files) - len(apart)]
        connection.execute((SQL / "load_observation.sql").read_text("utf-8"), [is_open])
        for path in apart:
            source_id = path.stem.replace("_", "-")
            load = (SQL / "load_share_alike.sql").read_text("utf-8")
            connection.execute(load, [source_id, str(path)])
        in_files = number(connection, "SELECT count(*) FROM read_parquet(?)", [files])
    except (duckdb.Error, ValueError) as fault:
        raise MalformedFileError(
            folder.name, None, None, first_line(fault), AS_HARVESTED
        ) from fault
    rows = number(connection, "SELECT count(*) FROM observation_all")
    if rows != in_files:
        raise MalformedFileError(
            folder.name, None, "period", f"{in_files - rows} rows without a period", "one each"
        )
    return f"{rows:,} figures"


def number(connection: duckdb.DuckDBPyConnection, query: str, values: Sequence[object] = ()) -> int:
    """The one whole number a query answers with."""
    # All rows are fetched: an unfinished result blocks whatever the connection is asked next.
    return int(connection.execute(query, list(values)).fetchall()[0][0])


def load_file(connection: duckdb.DuckDBPyConnection, path: Path, table: str) -> int:
    """Copy one file into its table, column by name; return the number of rows."""
    try:
        if path.suffix == ".csv":
            relation = connection.read_csv(str(path), header=True, all_varchar=True)
        else:
            relation = connection.read_parquet(str(path))
        columns = [
            name
            for (name,) in connection.execute(
                "SELECT column_name FROM duckdb_columns() WHERE table_name = ? "
                "ORDER BY column_index",
                [table],
            ).fetchall()
        ]
        if set(columns) != set(relation.columns):
            odd = ", ".join(sorted(set(columns) ^ set(relation.columns)))
            raise MalformedFileError(path.name, 1, odd, "columns that differ", ", ".join(columns))
        relation.select(*(duckdb.ColumnExpression(c) for c in columns)).insert_into(table)
        return len(relation)
    except (duckdb.Error, OSError) as fault:
        raise MalformedFileError(path.name, None, None, first_line(fault), AS_HARVESTED) from fault
