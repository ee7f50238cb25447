"""Boundaries of neighbourhoods: as published in, one line of path data each out. Harvest only.

On the British National Grid in units of ten metres, y turned over, as a map in the browser draws
it. The published outlines are generalised already; Scotland's, which are finer, are simplified
together so that neighbours still meet.
"""

from __future__ import annotations

from collections.abc import Collection
from itertools import pairwise
from pathlib import Path
from typing import Final

import geopandas as gpd
import numpy as np
import pyarrow as pa
import shapely

from loaders.errors import MalformedFileError
from loaders.receipts import FileReceipt, Receipt

UNITS_PER_METRE: Final = 0.1
SCOTLAND_TOLERANCE_M: Final = 30.0  # square root of the least triangle kept
LEAST_RING: Final = 3  # corners
FILES: Final = (
    ("neighbourhood-boundaries", "lsoa21_ew_small.parquet", "lsoa21_code", 0.0),
    ("data-zones", "dz11_scotland.parquet", "dz11_code", SCOTLAND_TOLERANCE_M),
)
NO_INDEX: Final = "Welsh neighbourhood of 2021 that the index, on those of 2011, does not know"


def load(folder: Path, codes: Collection[str]) -> tuple[dict[str, str], list[Receipt]]:
    """Path data of every neighbourhood in ``codes`` that has a boundary, by code; the receipts.

    Raises:
        MalformedFileError: a file cannot be read, lacks a column, or holds a code twice.
    """
    paths: dict[str, str] = {}
    receipts = []
    for source, name, key, tolerance in FILES:
        frame = _read(folder / name, key).sort_values(key)
        shapes = np.array(frame.geometry.to_crs(27700))
        if tolerance:
            shapes = shapely.coverage_simplify(shapes, tolerance)
        own = {
            str(code): path_data(shape)
            for code, shape in zip(frame[key], shapes, strict=True)
            if code in codes
        }
        dropped = {NO_INDEX: len(frame) - len(own)} if len(own) < len(frame) else {}
        file = FileReceipt(name, len(frame), len(own), dropped)
        receipts.append(Receipt(source, (file,)))
        paths |= own
    return dict(sorted(paths.items())), receipts


def path_data(shape: shapely.MultiPolygon | shapely.Polygon) -> str:
    """The outline as SVG path data in whole units of ten metres, north up.

    A part that rounding flattens is left out; of the largest a point remains, so that every
    neighbourhood has a path.
    """
    rings = [
        ring
        for part in sorted(shapely.get_parts(shape), key=lambda part: -part.area)
        for ring in (part.exterior, *part.interiors)
    ]
    drawn = [_subpath(_points(ring)) for ring in rings]
    kept = "".join(text for text in drawn if text)
    if kept:
        return kept
    x, y = _points(rings[0])[0]
    return f"M{x} {y}h1v1z"


def _points(ring: shapely.LinearRing) -> list[tuple[int, int]]:
    units = np.rint(shapely.get_coordinates(ring) * (UNITS_PER_METRE, -UNITS_PER_METRE)).astype(int)
    moved = np.append([True], (np.diff(units, axis=0) != 0).any(axis=1))
    return [(int(x), int(y)) for x, y in units[moved]]


def _subpath(points: list[tuple[int, int]]) -> str | None:
    """A closed line in steps; None for one without room inside."""
    if points[0] == points[-1]:
        points = points[:-1]
    if len(points) < LEAST_RING:
        return None
    steps = " ".join(f"{x1 - x0} {y1 - y0}" for (x0, y0), (x1, y1) in pairwise(points))
    return f"M{points[0][0]} {points[0][1]}l{steps}z".replace(" -", "-")


def _read(path: Path, key: str) -> gpd.GeoDataFrame:
    try:
        frame = gpd.read_parquet(path, columns=[key, "geometry"])
    except (OSError, ValueError, pa.ArrowException) as fault:
        found = str(fault).splitlines()[0]
        raise MalformedFileError(path.name, None, None, found, f"shapes by {key}") from fault
    if frame[key].duplicated().any():
        raise MalformedFileError(path.name, None, key, "a code twice", "each code once")
    return frame
