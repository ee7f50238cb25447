"""Councils as hexagons of one size: the published layout in, our own small table out.

A map by area gives the Highlands three hundred times the room of Islington; one hexagon a council
gives each the same. The layout is ODI Leeds' (ODC-BY 1.0); its colours are not taken.
"""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from components.model.map_shapes import MapShapes
from loaders.errors import MalformedFileError
from loaders.receipts import FileReceipt, Receipt

if TYPE_CHECKING:
    from collections.abc import Mapping

COUNCILS: Final = 361
LAYOUT: Final = "odd-r"  # points up; odd rows are moved half a hexagon to the right
HEXJSON: Final = Path("boundaries") / "raw" / "uk-lad-2025.hexjson"
HEX_FILE: Final = "council_hexes.csv"
COLUMNS: Final = ("area_code", "q", "r")
SOURCE_ID: Final = "odi-leeds-hexmap"
WANTED: Final = f"a {LAYOUT!r} hexjson of {COUNCILS} councils, each with whole numbers q and r"
# Corners are whole numbers, so that neighbours share theirs exactly and an outline can be found.
WIDTH, ROW_STEP, POINT, SIDE = 104, 90, 30, 60


def harvest_hexes(sources: Path, data: Path) -> Receipt:
    """Write ``places/council_hexes.csv`` (area_code, q, r; by code) from the published layout.

    Returns the receipt. Same input, same bytes. Nothing is written when the file is refused.

    Raises:
        MalformedFileError: no such layout, another number of councils, or two on one hexagon.
    """
    hexes = _read(sources / HEXJSON)
    path = data / "places" / HEX_FILE
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = [",".join(COLUMNS), *(f"{code},{q},{r}" for code, (q, r) in sorted(hexes.items()))]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    note = "names, regions and colours of the layout are not taken"
    return Receipt(SOURCE_ID, (FileReceipt(HEXJSON.name, len(hexes), len(hexes)),), notes=(note,))


def _read(path: Path) -> dict[str, tuple[int, int]]:
    try:
        body: dict[str, Any] = json.loads(path.read_text(encoding="utf-8-sig"))
        layout, given = body["layout"], body["hexes"]
        hexes = {str(code): (one["q"], one["r"]) for code, one in given.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as fault:
        raise MalformedFileError(path.name, None, None, str(fault), WANTED) from fault
    if layout != LAYOUT:
        raise MalformedFileError(path.name, None, "layout", str(layout), WANTED)
    for code, cell in hexes.items():
        if not all(type(part) is int for part in cell):
            raise MalformedFileError(path.name, None, "q, r", f"{cell} for {code}", WANTED)
    if len(hexes) != COUNCILS or len(set(hexes.values())) != COUNCILS:
        found = f"{len(hexes)} councils on {len(set(hexes.values()))} hexagons"
        raise MalformedFileError(path.name, None, "hexes", found, WANTED)
    return hexes


def hex_shapes(path: Path) -> MapShapes:
    """The committed table as path data to draw with, in map order; there is no mesh of its own.

    Raises:
        MalformedFileError: the file is missing or is no such table.
    """
    try:
        with path.open(encoding="utf-8", newline="") as file:
            cells = {r["area_code"]: (int(r["q"]), int(r["r"])) for r in csv.DictReader(file)}
    except (OSError, ValueError, KeyError, TypeError) as fault:
        wanted = "a table of hexagons written by make harvest"
        raise MalformedFileError(path.name, None, None, str(fault), wanted) from fault
    corners = {code: _top(*cells[code]) for code in sorted(cells)}
    half = WIDTH // 2
    return MapShapes(
        councils={code: _path(x, y) for code, (x, y) in corners.items()},
        mesh="",
        outlines={},
        boxes={code: (x - half, y, WIDTH, ROW_STEP + POINT) for code, (x, y) in corners.items()},
    )


def hexes_for_browser(shapes: MapShapes, names: Mapping[str, str]) -> dict[str, Any]:
    """Codes, names and path data in map order; ``wide`` is a hexagon's width, for its name."""
    return {
        "codes": list(shapes.councils),
        "names": [names[code] for code in shapes.councils],
        "paths": list(shapes.councils.values()),
        "mesh": "",
        "frame": "",
        "wide": WIDTH,
    }


def _top(q: int, r: int) -> tuple[int, int]:
    """The upper corner of a hexagon; rows count upwards, y downwards."""
    return WIDTH * q + (r % 2) * WIDTH // 2, -ROW_STEP * r


def _path(x: int, y: int) -> str:
    half = WIDTH // 2
    steps = f"l{half} {POINT} 0 {SIDE}-{half} {POINT}-{half}-{POINT} 0-{SIDE}z"
    return f"M{x} {y}{steps}"
