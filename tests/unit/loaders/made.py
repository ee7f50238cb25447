"""Small made-up places, indicators and files for the tests of reading and resolving."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

from components.model.rows import Indicator, Place
from loaders.catalogue import Catalogue, read_catalogue
from loaders.published import Observation

HEADER = (
    "areacd", "areanm", "geography", "indicator", "period", "observation", "measure", "unit",
    "lci_95", "uci_95", "status", "notes",
)  # fmt: skip


def place(code: str, name: str = "Somewhere", **facts: object) -> Place:
    """A current council unless ``facts`` say otherwise."""
    nations = {"E": "E92000001", "S": "S92000003", "W": "W92000004", "N": "N92000002"}
    plain = Place(
        area_code=code, name=name, slug=name.lower().replace(" ", "-"), kind="council",
        council_type="District", is_current=True, nation_code=nations.get(code[0]),
        region_code=None, county_code=None, cluster_id=None, population=None,
        population_period=None,
    )  # fmt: skip
    return replace(plain, **facts)


def indicator(short_id: str, **facts: object) -> Indicator:
    """An indicator of the real catalogue, changed where ``facts`` say so."""
    found = next(i for i in read_catalogue().indicators if i.short_id == short_id)
    return replace(found, **facts)


def small_catalogue(*short_ids: str) -> Catalogue:
    """The real catalogue with these indicators alone."""
    whole = read_catalogue()
    return replace(whole, indicators=tuple(i for i in whole.indicators if i.short_id in short_ids))


def figure(code: str, value: float | None, period: str = "2024-01-01/P1Y", **facts) -> Observation:
    """An observation of adult-smokers unless ``facts`` say otherwise."""
    plain = Observation(code, "adult-smokers", period, value, None, None, None)
    return plain._replace(**facts)


def smokers_row(**cells: str) -> dict[str, str]:
    """A row of cigarette-smokers.csv as published, changed where ``cells`` say so."""
    row = dict.fromkeys(HEADER, "")
    row |= {
        "areacd": "E08000035", "areanm": "Leeds", "geography": "Local Authority District",
        "indicator": "Cigarette smokers", "period": "2020-01-01/P5Y", "observation": "12.5",
        "measure": "Percentage", "unit": "%", "lci_95": "10.1", "uci_95": "14.9",
    }  # fmt: skip
    return row | cells


def mixed(rows: list) -> list:
    """The same rows in another order, always the same one."""
    return rows[1::2][::-1] + rows[::2]


def write_dataset(
    sources: Path,
    rows: list[dict[str, str]],
    *,
    dataset: str = "cigarette-smokers",
    header: tuple[str, ...] = HEADER,
) -> Path:
    """Write a dataset's CSV under ``sources`` as the publisher lays it out."""
    path = sources / dataset / f"{dataset}.csv"
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, header, lineterminator="\r\n")
        writer.writeheader()
        writer.writerows(rows)
    return path
