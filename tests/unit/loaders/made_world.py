"""What readers of the further sources need to know, made from the committed tables."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

from loaders.catalogue import read_catalogue
from loaders.sources.council_tables import World
from tests.data.harvested import changes, places


@cache
def world(sources: Path) -> World:
    """The world of the committed places and catalogue, reading from this folder."""
    catalogue = read_catalogue()
    councils = [p for p in places().values() if p.kind == "council" and p.is_current]
    return World.of(
        sources,
        councils=[p.area_code for p in councils],
        changes=changes(),
        residents={p.area_code: (p.population, p.population_period) for p in councils},
        indicators=catalogue.indicators,
        printed=catalogue.upstream_units,
    )


def write_csv(path: Path, rows: list[list[str]], *, mark: bool = False, encoding="utf-8") -> None:
    """Write rows as a publisher would, with or without a byte order mark."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8-sig" if mark else encoding, newline="") as file:
        csv.writer(file).writerows(rows)


def read_csv(path: Path, encoding: str = "utf-8-sig") -> list[list[str]]:
    with path.open(encoding=encoding, newline="") as file:
        return list(csv.reader(file))


def beside(published: Path, folder: Path, name: str) -> Path:
    """A folder of sources like the published one, all links but the one file, which is absent."""
    *parents, last = Path(name).parts
    here, there = folder, published
    for part in (*parents, last):
        here.mkdir(parents=True, exist_ok=True)
        for path in there.iterdir():
            if path.name != part:
                (here / path.name).symlink_to(path)
        here, there = here / part, there / part
    return here
