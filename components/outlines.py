"""What maps draw, read from data/: for pictures, and for pages that must carry it inline.

Where static/built can be written the browser fetches the same shapes once, from there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from components import store
from loaders import paths
from loaders.hexes import HEX_FILE, hexes_for_browser
from loaders.hexes import hex_shapes as hexes_of
from loaders.map_files import shapes_for_browser, words_for_browser
from loaders.neighbourhood_files import SHAPES_FILE, inside_shapes
from loaders.neighbourhood_files import inside_file as inside_shapes_for_browser
from loaders.shapes import GRID_FILE, SMALL_FILE
from loaders.shapes import map_shapes as shapes_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.model.map_shapes import MapShapes
    from components.model.neighbourhood_rows import Neighbourhood
    from components.model.rows import Indicator


@store.kept(1)
def grid_shapes() -> MapShapes:
    """The council shapes of the map one explores, for a picture of it."""
    return shapes_of(paths.PLACES / GRID_FILE)


@store.kept(1)
def hex_shapes() -> MapShapes:
    """The councils as hexagons."""
    return hexes_of(paths.PLACES / HEX_FILE)


@store.kept(1)
def hexes() -> dict[str, Any]:
    """What the hexagon map draws, for pages that must carry it."""
    return hexes_for_browser(hex_shapes(), store.council_names())


@store.kept(1)
def map_shapes() -> dict[str, Any]:
    """What the map draws, for pages that must carry it because static/built cannot be written."""
    return shapes_for_browser(grid_shapes(), store.council_names())


@store.kept(1)
def small_shapes() -> MapShapes:
    """The council shapes for small maps, with the nations' outlines."""
    return shapes_of(paths.PLACES / SMALL_FILE)


def map_words(indicator: Indicator) -> dict[str, Any]:
    """What the map says of each council, likewise."""
    return words_for_browser(indicator, store.council_values(indicator.indicator_id))


def inside_file(areas: Sequence[Neighbourhood]) -> dict[str, Any]:
    """What the map of a council's neighbourhoods draws, likewise."""
    shapes = inside_shapes(paths.NEIGHBOURHOODS / SHAPES_FILE, [area.code for area in areas])
    return inside_shapes_for_browser(areas, shapes)
