"""The committed tables of council shapes: how they are written down and read back.

A table is JSON with ``councils`` (code: shape, in order of the codes: the order every map uses),
``mesh`` (edges between councils, each once) and, in the small set, one outline per nation code.
Coordinates are flat integers, as ``loaders/boundaries.py`` says.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from loaders.errors import MalformedFileError

if TYPE_CHECKING:
    from pathlib import Path

Ring: TypeAlias = list[int]  # flat x, y, x, y; closed
Shape: TypeAlias = list[list[Ring]]  # parts > rings, the outer ring first

SHAPES_FILE = "council_shapes.json"  # thousandths of a degree, longitude first
GRID_FILE = "council_grid.json"  # hectometres of the British National Grid, Shetland moved
SMALL_FILE = "council_grid_small.json"  # the same grid, coarser, with nations' outlines


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


def _compact(numbers: Shape | list[Ring]) -> str:
    return json.dumps(numbers, separators=(",", ":"))
