"""The committed tables of council shapes: how they are written down and read back.

A table is JSON with ``councils`` (code: shape, in order of the codes: the order every map uses),
``mesh`` (edges between councils, each once) and, in the small set, one outline per nation code.
Coordinates are flat integers on the British National Grid, Shetland moved beside Orkney.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

from components.model.map_shapes import Box, MapShapes
from loaders.errors import MalformedFileError

if TYPE_CHECKING:
    from pathlib import Path

Ring: TypeAlias = list[int]  # flat x, y, x, y; closed
Shape: TypeAlias = list[list[Ring]]  # parts > rings, the outer ring first

GRID_FILE = "council_shapes.json"  # hectometres, for the map one explores
SMALL_FILE = "council_shapes_small.json"  # kilometres, for small maps, with nations' outlines


@dataclass(frozen=True, slots=True)
class ShapeTable:
    """Shapes by council code in map order, shared edges, and outlines by nation code (or none)."""

    councils: dict[str, Shape]
    mesh: list[Ring]
    outlines: dict[str, Shape]


def shape_table_text(table: ShapeTable) -> str:
    """The table as it is committed: one council a line, so a changed boundary is a changed line."""
    councils = ",\n".join(f'"{code}":{_compact(s)}' for code, s in table.councils.items())
    outlines = ",\n".join(f'"{code}":{_compact(s)}' for code, s in table.outlines.items())
    return (
        f'{{"councils":{{\n{councils}\n}},\n"mesh":{_compact(table.mesh)},\n'
        f'"outlines":{{\n{outlines}\n}}}}\n'
    )


def shape_table(path: Path) -> ShapeTable:
    """Read a committed table of shapes.

    Raises:
        MalformedFileError: the file is missing, not JSON, or lacks a part.
    """
    try:
        body = json.loads(path.read_text(encoding="utf-8"))
        return ShapeTable(body["councils"], body["mesh"], body["outlines"])
    except (OSError, ValueError, KeyError, TypeError) as fault:
        raise MalformedFileError(
            path.name, None, None, str(fault), "a table of shapes written by make harvest"
        ) from fault


def map_shapes(path: Path) -> MapShapes:
    """A committed table as path data to draw with: north is up, so y is turned over.

    Raises:
        MalformedFileError: as shape_table().
    """
    table = shape_table(path)
    everything = {**table.councils, **table.outlines}
    return MapShapes(
        councils={code: _path(shape) for code, shape in table.councils.items()},
        mesh="".join(_subpath(line, "") for line in table.mesh),
        outlines={code: _path(shape) for code, shape in table.outlines.items()},
        boxes={code: _box(shape) for code, shape in everything.items()},
    )


def _path(shape: Shape) -> str:
    return "".join(_subpath(ring[:-2], "z") for part in shape for ring in part)


def _subpath(points: Ring, end: str) -> str:
    """One line or ring in steps from point to point: far shorter than absolute coordinates."""
    x, y = points[::2], [-north for north in points[1::2]]
    steps = (f"{x1 - x0} {y1 - y0}" for (x0, y0), (x1, y1) in pairwise(zip(x, y, strict=True)))
    return f"M{x[0]} {y[0]}l{' '.join(steps)}{end}".replace(" -", "-")


def _box(shape: Shape) -> Box:
    x = [east for part in shape for east in part[0][::2]]
    y = [-north for part in shape for north in part[0][1::2]]
    return min(x), min(y), max(x) - min(x), max(y) - min(y)


def _compact(numbers: Shape | list[Ring]) -> str:
    return json.dumps(numbers, separators=(",", ":"))
