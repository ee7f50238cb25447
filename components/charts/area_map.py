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
    said: str | None = None,
    hexagons: bool = False,
    ramped: bool = False,
    periods: tuple[Sequence[tuple[str, str]], int] | None = None,
) -> dict[str, Any]:
    """What static/map.js draws, about 1 KB; some 5 KB with words of its own.

    Args:
        classes: the map; its letters are in the order of the shapes.
        label: the map in sentences, for who cannot see it.
        mine: how the codes of the councils outlined begin: one code for a council, one for each
            member of a county or region, a letter for a nation; empty where nothing is outlined.
        version: changes when the built files change, so that no old one is shown.
        shapes: ``map_files.shapes_for_browser``, only where the built files are not there.
        words: ``map_files.words_for_browser``, likewise, or where ``said`` is given.
        said: names the words, where they are not the built file's: another period, a verdict.
        hexagons: draw one hexagon a council instead of its area.
        ramped: spread the colours over as many classes as there are.
        periods: those on the slider (what is sent back, and its words) and which is shown.
    """
    message: dict[str, Any] = {
        "id": classes.indicator_id,
        "view": VIEW_OF_SCOPE[classes.scope],
        "codes": classes.codes,
        "label": label,
        "mine": list(mine),
        "v": version,
    }
    ramp = len(classes.breaks) + 1
    extra = {
        "shapes": shapes,
        "words": words,
        "say": said,
        "file": "hexes.json" if hexagons else None,
        "ramp": ramp if ramped and classes.breaks else None,
        "periods": [list(pair) for pair in periods[0]] if periods else None,
        "at": periods[1] if periods else None,
    }
    return message | {name: value for name, value in extra.items() if value is not None}
