"""Council boundaries: the published topology in, our own small tables of shapes out.

Harvest only: the running app and the build read what is written here and never import geopandas or
shapely. Two sets share one order of councils (by code), on the British National Grid with Shetland
moved beside Orkney, as its maps say:

- ``council_shapes.json`` in hectometres, for the map one explores;
- ``council_shapes_small.json`` in kilometres, coarser, with the nations' outlines, for small maps.

Each holds the shapes and the mesh: every edge that two councils share, once; the coast is no edge.
``centres.csv`` has the middle of each council.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import pairwise
from math import ceil, floor
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import shapely
from pyogrio.errors import DataSourceError
from shapely.geometry.base import BaseGeometry

from loaders.errors import MalformedFileError
from loaders.receipts import FileReceipt, Receipt
from loaders.shapes import (
    GRID_FILE,
    SMALL_FILE,
    Shape,
    ShapeTable,
    shape_table_text,
)

COUNCILS = 361  # current local authorities of the UK since April 2023
TOPOLOGY = Path("boundaries") / "raw" / "ons_uk_topology.json"
LAYER = "ltla"
SOURCE_ID = "ons-boundaries"
CENTRES_FILE = "centres.csv"
ENDED = "council has ended"

TOLERANCE_M = 1000.0  # square root of the least triangle kept: crisp down to one region
SMALL_TOLERANCE_M = 6000.0
ISLET_M2 = 200_000.0  # smaller parts are dropped, never a council's largest
SMALL_ISLET_M2 = 12_000_000.0
SHETLAND = "S12000027"
SHETLAND_SHIFT_M = (0.0, -130_000.0)  # beside Orkney: saves a ninth of the map's height
HECTOMETRES, KILOMETRES = 0.01, 0.001  # of a metre
NATION_OF_LETTER = {"E": "E92000001", "S": "S92000003", "W": "W92000004", "N": "N92000002"}


def harvest_boundaries(sources: Path, data: Path) -> Receipt:
    """Write the shape tables under ``data/places`` from the published topology.

    Returns the receipt. Same input, same bytes. Nothing is written when the file is refused.

    Raises:
        MalformedFileError: the layer is missing, or does not hold exactly 361 current councils.
    """
    published = _read(sources / TOPOLOGY)
    frame = _current(published)
    codes = [str(code) for code in frame["areacd"]]
    councils = np.array([_polygons(shape) for shape in _projected(frame)])
    large, small = (
        _shetland_moved(
            codes, _without_islets(shapely.coverage_simplify(councils, tolerance), islet)
        )
        for tolerance, islet in ((TOLERANCE_M, ISLET_M2), (SMALL_TOLERANCE_M, SMALL_ISLET_M2))
    )
    tables = {
        GRID_FILE: _table(codes, large, HECTOMETRES),
        SMALL_FILE: _with_outlines(_table(codes, small, KILOMETRES), small),
    }
    texts = {name: shape_table_text(table) for name, table in tables.items()}
    texts[CENTRES_FILE] = _centres(codes, councils)
    folder = data / "places"
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    islets = _parts(councils) - _parts(large)
    return _receipt(len(published), int((~frame.geometry.is_valid).sum()), islets, texts)


def _receipt(rows_in: int, repaired: int, islets: int, texts: dict[str, str]) -> Receipt:
    dropped = {ENDED: rows_in - COUNCILS} if rows_in > COUNCILS else {}
    return Receipt(
        source_id=SOURCE_ID,
        files=(FileReceipt(TOPOLOGY.name, rows_in, COUNCILS, dropped),),
        notes=(
            f"{repaired:,} shapes crossed themselves as published and were repaired",
            f"{islets:,} islets under {ISLET_M2 / 1e6:g} km2 not drawn, never a council's largest",
            *(f"{name}: {len(text.encode()):,} bytes" for name, text in texts.items()),
        ),
    )


def _read(path: Path) -> gpd.GeoDataFrame:
    wanted = f"a topology with a layer {LAYER!r} of areacd, areanm, end"
    try:
        frame = gpd.read_file(path, layer=LAYER)
    except (DataSourceError, OSError) as fault:
        raise MalformedFileError(path.name, None, None, str(fault), wanted) from fault
    if missing := {"areacd", "end"} - set(frame.columns):
        raise MalformedFileError(path.name, None, min(missing), "no such column", wanted)
    return frame


def _current(published: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """The rows without an end year, by code."""
    current = published[published["end"].isna()].sort_values("areacd")
    if current["areacd"].nunique() != COUNCILS or len(current) != COUNCILS:
        found = f"{len(current)} current councils"
        raise MalformedFileError(TOPOLOGY.name, None, "end", found, f"exactly {COUNCILS}")
    return current


def _projected(frame: gpd.GeoDataFrame) -> list[BaseGeometry]:
    """Shapes on the British National Grid, in metres; the file names no reference system."""
    return list(frame.geometry.set_crs(4326, allow_override=True).to_crs(27700))


def _centres(codes: list[str], councils: Any) -> str:
    """The middle of each council, in degrees to some metre: what distances are taken from."""
    middle = gpd.GeoSeries(shapely.centroid(councils), crs=27700).to_crs(4326)
    lines = (f"{code},{p.x:.5f},{p.y:.5f}" for code, p in zip(codes, middle, strict=True))
    return "\n".join(["area_code,longitude,latitude", *lines, ""])


def _polygons(shape: BaseGeometry) -> shapely.MultiPolygon:
    """The shape made valid, with only its polygons: repair can leave lines behind."""
    found: list[shapely.Polygon] = []
    for part in shapely.get_parts(shapely.make_valid(shape)):
        found += [p for p in shapely.get_parts(part) if isinstance(p, shapely.Polygon)]
    return shapely.MultiPolygon(found)


def _without_islets(shapes: Any, smallest_m2: float) -> list[shapely.MultiPolygon]:
    """Each council without its specks, by size; its largest part stays whatever its size."""
    kept = []
    for shape in shapes:
        parts = sorted(_polygons(shape).geoms, key=lambda part: (-part.area, part.bounds))
        kept.append(
            shapely.MultiPolygon([parts[0], *(p for p in parts[1:] if p.area >= smallest_m2)])
        )
    return kept


def _parts(shapes: Any) -> int:
    return int(sum(len(shape.geoms) for shape in shapes))


def _shetland_moved(
    codes: list[str], shapes: list[shapely.MultiPolygon]
) -> list[shapely.MultiPolygon]:
    """The shapes with Shetland beside Orkney, as the maps say they do."""
    return [
        shapely.transform(shape, lambda xy: xy + SHETLAND_SHIFT_M) if code == SHETLAND else shape
        for code, shape in zip(codes, shapes, strict=True)
    ]


def _table(codes: list[str], shapes: list[shapely.MultiPolygon], scale: float) -> ShapeTable:
    rounded = [_rounded(shape, scale) for shape in shapes]
    return ShapeTable(dict(zip(codes, rounded, strict=True)), _mesh(rounded), {})


def _with_outlines(table: ShapeTable, shapes: list[shapely.MultiPolygon]) -> ShapeTable:
    """The table with each nation's outline: its councils' union."""
    outlines: dict[str, Shape] = {}
    for letter, nation in NATION_OF_LETTER.items():
        own = [s for code, s in zip(table.councils, shapes, strict=True) if code[0] == letter]
        outlines[nation] = _rounded(_polygons(shapely.union_all(own)), KILOMETRES)
    return replace(table, outlines=outlines)


def _rounded(shape: shapely.MultiPolygon, scale: float) -> Shape:
    """Flat integer rings without repeated points; what rounding flattened is left out.

    The first (largest) part stays whatever its size: where it was flattened, as the box around it.
    """
    parts: Shape = []
    for part in shape.geoms:
        outer = _ring(part.exterior, scale)
        if _has_area(outer):
            holes = (_ring(ring, scale) for ring in part.interiors)
            parts.append([outer, *(hole for hole in holes if _has_area(hole))])
    return parts or [[_box_around(shape.geoms[0], scale)]]


def _has_area(ring: list[int]) -> bool:
    return bool(shapely.Polygon(np.reshape(ring, (-1, 2))).area) if len(ring) >= 8 else False


def _box_around(part: shapely.Polygon, scale: float) -> list[int]:
    west, south, east, north = (bound * scale for bound in part.bounds)
    left, bottom, right, top = floor(west), floor(south), ceil(east), ceil(north)
    return [left, bottom, right, bottom, right, top, left, top, left, bottom]


def _ring(ring: shapely.LinearRing, scale: float) -> list[int]:
    points = np.rint(shapely.get_coordinates(ring) * scale).astype(int)
    moved = np.append([True], (np.diff(points, axis=0) != 0).any(axis=1))
    return [int(number) for number in points[moved].ravel()]


def _mesh(shapes: list[Shape]) -> list[list[int]]:
    """Every edge that two councils share, once, joined into long lines; flat integers."""
    edges: Counter[tuple[tuple[int, int], tuple[int, int]]] = Counter()
    for shape in shapes:
        own = set()
        for ring in (ring for part in shape for ring in part):
            points = list(zip(ring[::2], ring[1::2], strict=True))
            own |= {(min(a, b), max(a, b)) for a, b in pairwise(points)}
        edges.update(own)
    shared = shapely.MultiLineString(sorted(edge for edge, uses in edges.items() if uses > 1))
    lines = shapely.get_parts(shapely.normalize(shapely.line_merge(shared)))
    return sorted([int(n) for n in shapely.get_coordinates(line).ravel()] for line in lines)
