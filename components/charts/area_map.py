"""The map of councils one explores: what the browser is told to draw, and its style.

Our own drawing (361 shapes that the browser fetches once, static/map.js), because it was measured
against a WebGL map on a computer without a graphics card: a change of indicator is on the screen
in a third of the time, the first map in a third, every council can be reached with the keyboard,
the four kinds of unknown keep their patterns, and colours follow the theme by themselves.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from components.charts.tokens import SEQUENTIAL, var
from components.model.map_codes import (
    CLASS_LETTERS,
    INHERITED_LETTERS,
    OUTSIDE,
    UK_SCOPE,
    UNKNOWN_LETTERS,
)

if TYPE_CHECKING:
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
    mine: str | None,
    version: str,
    shapes: Mapping[str, Any] | None = None,
    words: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """What static/map.js draws, about 1 KB.

    Args:
        classes: the map; its letters are in the order of the shapes.
        label: the map in sentences, for who cannot see it.
        mine: code of the place outlined, None where there is none or it has no shape.
        version: changes when the built files change, so that no old one is shown.
        shapes: ``map_files.shapes_for_browser``, only where the built files are not there.
        words: ``map_files.words_for_browser``, likewise.
    """
    message: dict[str, Any] = {
        "id": classes.indicator_id,
        "view": VIEW_OF_SCOPE[classes.scope],
        "codes": classes.codes,
        "label": label,
        "mine": mine,
        "v": version,
    }
    if shapes is not None and words is not None:
        message |= {"shapes": shapes, "words": words}
    return message


def _letter_rules() -> str:
    """The paint of each letter; map.js makes the patterns under these names."""
    classes = zip(CLASS_LETTERS, SEQUENTIAL, strict=True)
    patterned = [*UNKNOWN_LETTERS.values(), *INHERITED_LETTERS]
    return "".join(
        [
            *(f".cp-m{letter}{{fill:{var(name)}}}" for letter, name in classes),
            *(f".cp-m{letter}{{fill:url(#cp-m{letter})}}" for letter in patterned),
            f".cp-m{UNKNOWN_LETTERS['not_applicable']}{{fill:{var('u')};stroke:{var('uline')}}}",
            f".cp-m{OUTSIDE}{{fill:{var('well')}}}",
        ]
    )


MAP_CSS: Final = """
.cp-map{position:relative}
.cp-map svg{display:block;width:100%;height:540px;outline:none;overflow:hidden;
-webkit-user-select:none;user-select:none}
.cp-map [data-i]{cursor:pointer;outline:none}
.cp-map-mesh,.cp-map-frame,.cp-map-casing,.cp-map-mine,.cp-map-edge{fill:none;pointer-events:none;
vector-effect:non-scaling-stroke}
.cp-mz{stroke-dasharray:3 2;vector-effect:non-scaling-stroke}
.cp-map-mesh{stroke:var(--cp-mesh);stroke-width:.6}.cp-map-frame{stroke:var(--cp-hair);
stroke-width:1}
.cp-map-casing{stroke:var(--cp-page);stroke-width:6;stroke-linejoin:round}
.cp-map-mine{stroke:var(--cp-accent);stroke-width:3;stroke-linejoin:round}
.cp-map-edge{stroke:var(--cp-ink);stroke-width:2.4;stroke-linejoin:round}
.cp-map-tip{position:absolute;z-index:9;margin:0;max-width:270px;pointer-events:none;
padding:8px 12px;border:1px solid var(--cp-ctl);border-radius:6px;
background:var(--cp-page);color:var(--cp-ink);font:400 14.5px/1.35 var(--cp-sans)}
.cp-map-tip[hidden]{display:none}
.cp-map-tip b{display:block;font-weight:650}.cp-map-tip i{display:block;font-style:normal;
font-size:13px;color:var(--cp-ink2)}
.cp-map-zoom{position:absolute;top:0;right:0;display:flex;flex-direction:column;
border:1px solid var(--cp-ctl);border-radius:6px;overflow:hidden;background:var(--cp-page)}
.cp-map-zoom button{all:unset;box-sizing:border-box;width:32px;height:32px;text-align:center;
font:500 18px/32px var(--cp-sans);color:var(--cp-ink);cursor:pointer}
.cp-map-zoom button+button{border-top:1px solid var(--cp-hair)}
.cp-map-zoom button:hover{background:var(--cp-surface)}
.cp-map-zoom button:focus-visible{outline:3px solid var(--cp-accent);outline-offset:-3px}
.cp-locator{display:block;height:170px;max-width:100%;margin-left:auto}
.cp-land{fill:var(--cp-well)}.cp-here{fill:var(--cp-accent);stroke:var(--cp-accent);stroke-width:.5;
vector-effect:non-scaling-stroke}
.cp-here-ring{fill:none;stroke:var(--cp-accent);stroke-width:2.4;vector-effect:non-scaling-stroke}
@media(max-width:640px){.cp-map svg{height:440px}}
@media print{.cp-map-zoom{display:none}}
""" + _letter_rules()
