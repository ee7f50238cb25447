"""The place finder, on the names and postcodes that are shipped."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

import duckdb
import pytest

from components.model.place_names import Found
from components.model.rows import Place
from loaders.find_place import find_place
from loaders.paths import PLACES, SQL

_CSV = "INSERT INTO {} BY NAME SELECT * FROM read_csv(?, all_varchar = true)"
_PARQUET = "INSERT INTO {} BY NAME SELECT * FROM read_parquet(?)"
TABLES = {
    "places.csv": _CSV.format("place"),
    "area_changes.csv": _CSV.format("area_change"),
    "place_aliases.csv": _CSV.format("place_alias"),
    "postcode_sectors.parquet": _PARQUET.format("postcode_sector"),
    "postcode_exceptions.parquet": _PARQUET.format("postcode_exception"),
}
Finder = Callable[[str], Found]


@pytest.fixture(scope="package")
def cursor() -> Iterator[duckdb.DuckDBPyConnection]:
    """A database that holds the places alone."""
    with duckdb.connect() as connection:
        connection.execute((SQL / "schema.sql").read_text("utf-8"))
        for file, fill in TABLES.items():
            connection.execute(fill, [str(PLACES / file)])
        yield connection.cursor()


@pytest.fixture(scope="package")
def find(cursor: duckdb.DuckDBPyConnection) -> Finder:
    """What a text means: ``find("Leeds")``."""
    return partial(find_place, cursor)


def names(found: Found) -> list[str]:
    """The names of the places to choose from."""
    return [place.name for place in found.choices]


def place_of(found: Found) -> Place:
    """The one place that was found."""
    assert found.place is not None
    return found.place


def said(found: Found) -> str:
    """The sentence that goes with what was found."""
    assert found.sentence is not None
    return found.sentence
