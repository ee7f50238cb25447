"""What a map in the browser needs besides its letters: shapes, and words per indicator.

The build writes them to files that the browser keeps; where those cannot be written, the page
sends them with the map instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from components.model.map_words import area_note, area_value_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from components.model.map_shapes import MapShapes
    from components.model.rows import AreaValue, Indicator

SHETLAND = "S12000027"
FRAME_GAP = 60  # hectometres between Shetland and the frame that says it was moved


def shapes_for_browser(shapes: MapShapes, names: Mapping[str, str]) -> dict[str, Any]:
    """Codes, names and path data of every council in map order, the mesh and Shetland's frame."""
    x, y, width, height = shapes.boxes[SHETLAND]
    left, bottom = x - FRAME_GAP, y + height + FRAME_GAP
    return {
        "codes": list(shapes.councils),
        "names": [names[code] for code in shapes.councils],
        "paths": list(shapes.councils.values()),
        "mesh": shapes.mesh,
        "frame": f"M{left} {y}V{bottom}H{x + width}",
    }


def words_for_browser(indicator: Indicator, values: Sequence[AreaValue]) -> dict[str, Any]:
    """What the tooltip says of each council, in map order; notes, and periods of its own, by place.

    Where nations have each their own newest period the indicator's names them all, and was said of
    every council.
    """
    notes = {str(n): area_note(area) for n, area in enumerate(values)}
    all_of_them = indicator.latest_period or ""
    periods = {str(n): area.period for n, area in enumerate(values) if area.period}
    return {
        "period": all_of_them,
        "periods": {n: period for n, period in periods.items() if period != all_of_them},
        "values": [area_value_words(area, indicator) for area in values],
        "notes": {position: note for position, note in notes.items() if note},
    }
