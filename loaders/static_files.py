"""What the build writes for the browser to fetch once: shapes, words per indicator, small maps.

All of it can be made again from the database and data/; nothing here is the only copy of anything.
"""

from __future__ import annotations

import json
from itertools import groupby
from typing import TYPE_CHECKING, Any

from components.charts.still_map import THEMES, still_map
from components.charts.strip import is_turned, strip_positions, strip_ticks_svg
from components.model.neighbourhood_rows import Neighbourhood
from loaders import paths
from loaders.hexes import HEX_FILE, hex_shapes, hexes_for_browser
from loaders.map_files import shapes_for_browser, words_for_browser
from loaders.neighbourhood_files import SHAPES_FILE, inside_file, inside_shapes
from loaders.shapes import GRID_FILE, SMALL_FILE, map_shapes

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    import duckdb

    from loaders.build_maps import IndicatorMap


def write_static(
    connection: duckdb.DuckDBPyConnection, folder: Path, maps: Iterable[IndicatorMap]
) -> list[str]:
    """Write shapes.json, hexes.json, and a file per indicator, per component and theme, per strip.

    They are area/<indicator>.json, still/<component>-<theme>.svg, strips/<indicator>-<nation>.svg
    and inside/<council>.json for its neighbourhoods.

    Returns the names written, in ``folder``, which is made if need be. Same data, same bytes.

    Raises:
        OSError: the folder cannot be written.
        MalformedFileError: the committed shapes are damaged.
    """
    by_id = {one.indicator.indicator_id: one for one in maps}
    shapes = map_shapes(paths.PLACES / GRID_FILE)
    names = {area.area_code: area.name for one in by_id.values() for area in one.values}
    hexes = hex_shapes(paths.PLACES / HEX_FILE)
    texts = {
        "shapes.json": _json(shapes_for_browser(shapes, names)),
        "hexes.json": _json(hexes_for_browser(hexes, names)),
    }
    for indicator_id, one in by_id.items():
        texts[f"area/{indicator_id}.json"] = _json(words_for_browser(one.indicator, one.values))
    texts |= _stills(connection, by_id) | _strips(connection, by_id) | _insides(connection)
    for name, text in texts.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    return list(texts)


def _stills(
    connection: duckdb.DuckDBPyConnection, by_id: Mapping[str, IndicatorMap]
) -> dict[str, str]:
    """The small map of each component's telling figure, in both themes."""
    shapes = map_shapes(paths.PLACES / SMALL_FILE)
    telling = connection.execute(
        "SELECT component_id, headline_indicator FROM component ORDER BY position"
    ).fetchall()
    maps = {component: by_id[indicator].maps() for component, indicator in telling}
    return {
        f"still/{component}-{theme}.svg": still_map(shapes, of_it[0], theme)
        for component, of_it in maps.items()
        if of_it
        for theme in THEMES
    }


def _strips(
    connection: duckdb.DuckDBPyConnection, by_id: Mapping[str, IndicatorMap]
) -> dict[str, str]:
    """The ticks of every indicator and nation, where there are two different figures."""
    strips = connection.execute(
        "SELECT indicator_id, nation_code, lower, upper, ticks FROM strip WHERE lower < upper"
    ).fetchall()
    return {
        f"strips/{indicator_id}-{nation_code}.svg": strip_ticks_svg(
            strip_positions(
                ticks, lower, upper, turned=is_turned(by_id[indicator_id].indicator.polarity)
            )
        )
        for indicator_id, nation_code, lower, upper, ticks in strips
    }


def _insides(connection: duckdb.DuckDBPyConnection) -> dict[str, str]:
    """The neighbourhoods of every council that has a drawn one."""
    rows = connection.execute(
        "SELECT area_code, code, name, known_as, has_shape, NULL, NULL FROM neighbourhood "
        "WHERE has_shape ORDER BY area_code, code"
    ).fetchall()
    if not rows:
        return {}
    shapes = inside_shapes(paths.NEIGHBOURHOODS / SHAPES_FILE)
    return {
        f"inside/{area_code}.json": _json(
            inside_file([Neighbourhood(*row[1:]) for row in group], shapes)
        )
        for area_code, group in groupby(rows, key=lambda row: row[0])
    }


def _json(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
