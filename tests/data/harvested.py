"""What is committed under data/, read once for the tests on it."""

from __future__ import annotations

import csv
from collections import defaultdict
from functools import cache
from pathlib import Path

import pyarrow.parquet as pq

from components.model.rows import Indicator, Place
from loaders.catalogue import read_catalogue
from loaders.paths import OBSERVATIONS, PLACES
from loaders.places import ResolvedValue, resolve_all
from loaders.published import AreaChange, Observation

OBSERVATIONS_FILE = OBSERVATIONS / "ons_explore_local_statistics.parquet"
LETTERS = {"E92000001": "E", "S92000003": "S", "W92000004": "W", "N92000002": "N"}


@cache
def csv_rows(path: Path) -> tuple[dict[str, str], ...]:
    """Every row of a CSV file, as text."""
    with path.open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


def rows_in(path: Path) -> tuple[Observation, ...]:
    columns = pq.read_table(path).to_pydict()
    return tuple(Observation(*row) for row in zip(*columns.values(), strict=True))


@cache
def observations() -> tuple[Observation, ...]:
    """Every figure of every source."""
    return tuple(row for path in observation_files() for row in rows_in(path))


@cache
def ons_observations() -> tuple[Observation, ...]:
    """Figures of ONS Explore Local Statistics alone, which METHOD counted."""
    return rows_in(OBSERVATIONS_FILE)


def observation_files() -> list[Path]:
    return sorted(OBSERVATIONS.rglob("*.parquet"))


@cache
def indicators() -> tuple[Indicator, ...]:
    return read_catalogue().indicators


@cache
def by_dataset() -> dict[str, tuple[Observation, ...]]:
    """Observations by the name of the published file that they came from."""
    dataset = {i.indicator_id: f"{i.dataset}.csv" for i in indicators()}
    found = defaultdict(list)
    for row in ons_observations():
        found[dataset[row.indicator_id]].append(row)
    return {name: tuple(rows) for name, rows in found.items()}


@cache
def places() -> dict[str, Place]:
    found = {}
    for row in csv_rows(PLACES / "places.csv"):
        cells = {column: text or None for column, text in row.items()}
        cells |= {
            "is_current": row["is_current"] == "true",
            "population": int(row["population"]) if row["population"] else None,
        }
        found[row["area_code"]] = Place(**cells)
    return found


@cache
def changes() -> tuple[AreaChange, ...]:
    return tuple(
        AreaChange(**row | {"year": int(row["year"]) if row["year"] else None})
        for row in csv_rows(PLACES / "area_changes.csv")
    )


@cache
def former_codes() -> frozenset[str]:
    return frozenset(change.old_code for change in changes() if change.kind != "joint")


@cache
def resolved() -> tuple[ResolvedValue, ...]:
    return tuple(resolve_all(observations(), places().values(), changes(), indicators()))


@cache
def resolved_councils() -> dict[str, dict[str, ResolvedValue]]:
    """Short id -> council -> what stands for it."""
    short = {i.indicator_id: i.short_id for i in indicators()}
    found = defaultdict(dict)
    for row in resolved():
        if places()[row.area_code].kind == "council":
            found[short[row.indicator_id]][row.area_code] = row
    return found
