"""The map of councils one explores: what the browser is told to draw.

Our own drawing (361 shapes that the browser fetches once, static/map.js), because it was measured
against a WebGL map on a computer without a graphics card: a change of indicator is on the screen
in a third of the time, the first map in a third, every council can be reached with the keyboard,
the four kinds of unknown keep their patterns, and colours follow the theme by themselves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from components.model.map_codes import UK_SCOPE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from components.model.map_codes import MapClasses

# The letter that codes of a nation's councils begin with: what the map frames.
VIEW_OF_SCOPE: Final[Mapping[str, str]] = {
    UK_SCOPE: "uk",
    "E92000001": "E",
    "S92000003": "S",
    "W92000004": "W",
    "N92000002": "N",
}


def area_map(
    classes: MapClasses,
    *,
    label: str,
    mine: Sequence[str],
    version: str,
    shapes: Mapping[str, Any] | None = None,
    words: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """What static/map.js draws, about 1 KB.

    Args:
        classes: the map; its letters are in the order of the shapes.
        label: the map in sentences, for who cannot see it.
        mine: how the codes of the councils outlined begin: one code for a council, one for each
            member of a county or region, a letter for a nation; empty where nothing is outlined.
        version: changes when the built files change, so that no old one is shown.
        shapes: ``map_files.shapes_for_browser``, only where the built files are not there.
        words: ``map_files.words_for_browser``, likewise.
    """
    message: dict[str, Any] = {
        "id": classes.indicator_id,
        "view": VIEW_OF_SCOPE[classes.scope],
        "codes": classes.codes,
        "label": label,
        "mine": list(mine),
        "v": version,
    }
    if shapes is not None and words is not None:
        message |= {"shapes": shapes, "words": words}
    return message
