"""The map of one council's neighbourhoods as the browser fetches it: a file a council.

The shapes lie in ``data/neighbourhoods/shapes.parquet`` as path data; here they are put together
by council. The build writes them; where it cannot, the page sends them with the map instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import duckdb

from components.model.neighbourhood_words import neighbourhood_name
from loaders.build_lines import first_line
from loaders.errors import MalformedFileError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from components.model.neighbourhood_rows import Neighbourhood

SHAPES_FILE = "shapes.parquet"


def inside_shapes(path: Path, codes: Sequence[str] | None = None) -> dict[str, str]:
    """Path data by neighbourhood, of those in ``codes`` or of all; units of ten metres.

    Raises:
        MalformedFileError: the file is missing or damaged.
    """
    try:
        with duckdb.connect() as connection:
            rows = connection.execute(
                """
                SELECT code, path FROM read_parquet($1)
                WHERE $2 IS NULL OR list_contains($2, code)
                """,
                [str(path), None if codes is None else list(codes)],
            ).fetchall()
    except duckdb.Error as fault:
        found, wanted = first_line(fault), "shapes written by make harvest"
        raise MalformedFileError(path.name, None, None, found, wanted) from fault
    return dict(rows)


def inside_file(areas: Sequence[Neighbourhood], paths: Mapping[str, str]) -> dict[str, Any]:
    """What static/map.js draws of one council: its neighbourhoods that have a shape, by code."""
    drawn = [area for area in areas if area.code in paths]
    return {
        "codes": [area.code for area in drawn],
        "names": [neighbourhood_name(area) for area in drawn],
        "paths": [paths[area.code] for area in drawn],
        "mesh": "",
        "frame": "",
    }
