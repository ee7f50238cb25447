"""The style of the map one explores: areas, lines, tooltip, zoom, and how map and legend stand."""

from __future__ import annotations

from typing import Final

from components.charts.ramp import ramp_css
from components.charts.tokens import var
from components.model.map_claims import CLAIM_LETTERS
from components.model.map_codes import (
    CLASS_LETTERS,
    INHERITED_LETTERS,
    NOT_SHOWN,
    UNKNOWN_LETTERS,
)


def _letter_rules() -> str:
    """The paint of each letter; map.js makes the patterns under these names."""
    patterned = [*UNKNOWN_LETTERS.values(), *INHERITED_LETTERS, *CLAIM_LETTERS.values()]
    empty = ",".join(f".cp-m{letter}" for letter in NOT_SHOWN)
    return "".join(
        [
            *(f".cp-m{letter}{{fill:var(--cp-c{n})}}" for n, letter in enumerate(CLASS_LETTERS)),
            *(f".cp-m{letter}{{fill:url(#cp-m{letter})}}" for letter in patterned),
            f".cp-m{UNKNOWN_LETTERS['not_applicable']}{{fill:{var('u')};stroke:{var('uline')}}}",
            # No class colour and no pattern: an empty outline cannot be taken for a low figure.
            f"{empty}{{fill:{var('page')};stroke:{var('hair')};vector-effect:non-scaling-stroke}}",
        ]
    )


# Grounds of the claims. "Similar" is far lighter than better and worse, which share one lightness:
# for some eyes all three are one grey otherwise, and the signs in them are small.
CLAIM_GROUNDS: Final = """:root{--cp-kp:var(--cp-better);--cp-kr:var(--cp-worse);
--cp-kq:color-mix(in srgb,var(--cp-similar) 42%,var(--cp-page));--cp-kh:var(--cp-shift);
--cp-kl:color-mix(in srgb,var(--cp-shift) 26%,var(--cp-page));--cp-kk:var(--cp-well)}
"""

# The page Map: as large as a window allows, so that it can be read from the back of a room.
LARGE: Final = """
.st-key-map-page .cp-map svg{max-height:min(760px,88vh)}
.st-key-map-page .cp-leg li{font-size:15.5px;line-height:20px}
.st-key-map-page .cp-sw{width:30px;height:20px}
.st-key-map-page .cp-leg ul{display:grid;gap:7px}.st-key-map-page .cp-leg li{margin:0}
.cp-map-when{display:grid;grid-template-columns:auto 1fr auto;align-items:center;gap:14px;
margin:2px 2px 12px;font:400 15.5px/20px var(--cp-sans);color:var(--cp-ink2)}
.cp-map-when[hidden]{display:none}.cp-map-when input{width:100%;height:24px;margin:0;
accent-color:var(--cp-accent);cursor:pointer}
.cp-map-when input:focus-visible{outline:3px solid var(--cp-accent);outline-offset:2px}
.cp-map-when output{min-width:4.2em;text-align:right;font-weight:620;color:var(--cp-ink)}
@media print{.cp-map-when{display:none}}
.cp-leg li>span{flex:1}.cp-leg li>b{font-weight:620;color:var(--cp-ink)}
.cp-map-names{pointer-events:none}.cp-map-names[hidden],.cp-map-names [hidden]{display:none}
.cp-map-names text{text-anchor:middle;font-family:var(--cp-sans);font-weight:560;fill:var(--cp-ink);
stroke:var(--cp-page);stroke-width:.22em;paint-order:stroke;stroke-linejoin:round}
@media(max-width:640px){.st-key-map-page .cp-map svg{max-height:520px}}
"""

# Map and legend stand in columns of Streamlit's, which fold by the width of the window. These fold
# by the room there is: in half a page of 1024 px the map would be 190 px wide.
ROOM: Final = """
[class*=st-key-two-map]{container-type:inline-size}
@container (max-width:470px){
[class*=st-key-two-map]>[data-testid=stLayoutWrapper]>[data-testid=stHorizontalBlock],
[class*=st-key-two-map]>[data-testid=stHorizontalBlock]{flex-direction:column}
[class*=st-key-two-map] [data-testid=stColumn]{width:100%;flex:1 1 auto;min-width:0}}
"""

MAP_CSS: Final = (
    """
.cp-map{position:relative}
.cp-map svg{display:block;width:100%;aspect-ratio:.61;max-height:540px;outline:none;overflow:hidden;
-webkit-user-select:none;user-select:none}
.cp-map [data-i]{cursor:pointer;outline:none}
.cp-map-mesh,.cp-map-frame,.cp-map-casing,.cp-map-mine,.cp-map-edge{fill:none;pointer-events:none;
vector-effect:non-scaling-stroke}
.cp-mz{stroke-dasharray:3 2;vector-effect:non-scaling-stroke}
.cp-map-mesh{stroke:var(--cp-mesh);stroke-width:.6}.cp-map-frame{stroke:var(--cp-hair);
stroke-width:1}
.cp-map-casing{stroke:var(--cp-page);stroke-width:6;stroke-linejoin:round;stroke-linecap:round}
.cp-map-mine{stroke:var(--cp-accent);stroke-width:3;stroke-linejoin:round;stroke-linecap:round}
.cp-map-edge{stroke:var(--cp-ink);stroke-width:2.4;stroke-linejoin:round}
.cp-map-tip{position:absolute;z-index:9;margin:0;max-width:270px;pointer-events:none;
padding:8px 12px;border:1px solid var(--cp-ctl);border-radius:6px;
background:var(--cp-page);color:var(--cp-ink);font:400 14.5px/1.35 var(--cp-sans)}
.cp-map-tip[hidden]{display:none}
.cp-map-tip b{display:block;font-weight:650}.cp-map-tip i{display:block;font-style:normal;
font-size:13px;color:var(--cp-ink2)}
.cp-map-zoom{display:flex;width:max-content;max-width:100%;margin-top:8px;
border:1px solid var(--cp-ctl);border-radius:6px;overflow:hidden;background:var(--cp-page)}
.cp-map-zoom button{all:unset;box-sizing:border-box;min-width:34px;height:34px;padding:0 8px;
text-align:center;font:500 18px/34px var(--cp-sans);color:var(--cp-ink);cursor:pointer}
.cp-map-zoom button[hidden]{display:none}
.cp-map-zoom button:nth-child(n+4){font-size:13.5px}
.cp-map-zoom button+button{border-left:1px solid var(--cp-hair)}
.cp-map-zoom button:hover{background:var(--cp-surface)}
.cp-map-zoom button:focus-visible{outline:3px solid var(--cp-accent);outline-offset:-3px}
.cp-locator{display:block;height:170px;max-width:100%;margin-left:auto}
.cp-land{fill:var(--cp-well)}.cp-here{fill:var(--cp-accent);stroke:var(--cp-accent);stroke-width:.5;
vector-effect:non-scaling-stroke}
.cp-here-ring{fill:none;stroke:var(--cp-accent);stroke-width:2.4;vector-effect:non-scaling-stroke}
@media(max-width:640px){.cp-map svg{max-height:440px}}
.cp-members td{text-align:right;font-weight:620}.cp-members thead th:last-child{text-align:right}
.cp-members .cp-unknown{font-weight:400;color:var(--cp-ink2)}
.cp-members small{display:block;font-weight:400;font-size:13px;color:var(--cp-ink2)}
"""
    + ROOM
    + LARGE
    + CLAIM_GROUNDS
    + ramp_css()
    + _letter_rules()
)
