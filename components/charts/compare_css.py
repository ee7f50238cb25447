"""The rules for places side by side: marks, lanes, wheels, and the tables that stack on a phone."""

from __future__ import annotations

from typing import Final

from components.charts.compare_fold import CSS as FOLD
from components.charts.trend_scales import Role

# A place's own colour, shape and dash; the first is "my place, here" and has the accent.
_COLOURS: Final = ("accent", "p2", "p3", "p4", "p5", "p6")
_PLUS: Final = (
    "polygon(34% 0,66% 0,66% 34%,100% 34%,100% 66%,66% 66%,66% 100%,34% 100%,34% 66%,0 66%,"
    "0 34%,34% 34%)"
)
_SHAPES: Final = (
    "polygon(50% 0,100% 50%,50% 100%,0 50%)",
    "circle(42%)",
    "inset(9%)",
    "polygon(50% 2%,100% 94%,0 94%)",
    _PLUS,
    "polygon(50% 98%,100% 6%,0 6%)",
)
_DASHES: Final = ("9 4", "2 3", "12 3 2 3", "5 3", "1 5")  # of the others; the first is solid
LINE_ROLES: Final[tuple[Role, ...]] = (
    "place", "second", "third", "fourth", "fifth", "sixth",
)  # fmt: skip

SIDES: Final = """
.cp-mark{display:inline-block;flex:none;width:12px;height:12px;margin-right:7px;
  vertical-align:-1px}
.cp-k-lane{width:24px;height:2px;background:var(--cp-ink2)}
.cp-wheels{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(300px,100%),1fr));
  gap:16px 20px;margin-top:12px}
@container (min-width:980px){.cp-wheels.cp-pairs{grid-template-columns:1fr 1fr}}
.cp-wheel-of{container-type:inline-size;min-width:0;border-top:1px solid var(--cp-hair);
  padding-top:10px}
.cp-wheel-of h3{font-size:16px;line-height:22px;font-weight:650;margin:0;padding:0}
.cp-sides{width:100%;border-collapse:collapse;table-layout:fixed;margin:12px 0 0;
  font-size:14.5px;line-height:19px;color:var(--cp-ink)}
.cp-sides th,.cp-sides td{border:0;border-bottom:1px solid var(--cp-hair);text-align:left;
  vertical-align:top;padding:8px 14px 8px 0;font-weight:400;overflow-wrap:break-word}
.cp-sides thead th{color:var(--cp-ink2);font-weight:550;vertical-align:bottom}
.cp-sides tbody th{font-weight:550}.cp-sides-rows thead th:first-child{width:20%}
.cp-figure .cp-sides button[data-choose]{text-decoration:underline var(--cp-ctl);
  text-underline-offset:3px}
.cp-sides tbody th .cp-tile{margin-right:12px}
.cp-sides small{display:block;font-size:13px;line-height:17px;font-weight:400;
  color:var(--cp-ink2)}
.cp-side-n{font-size:17px;font-weight:620}.cp-side-n small{display:inline}
.cp-sides .cp-bar{height:10px;margin:4px 0}.cp-sides .cp-ci{top:4px}
.cp-sides .cp-apart i{display:inline-block;margin-right:6px;vertical-align:-2px}
.cp-sides .cp-beside .cp-i{width:14px;height:14px;margin-right:5px}
.cp-sides .cp-beside.cp-better{color:var(--cp-better)}
.cp-sides .cp-beside.cp-worse{color:var(--cp-worse)}
.cp-sides .cp-beside:is(.cp-higher,.cp-lower){color:var(--cp-shift)}
.cp-sides .cp-whom{display:none}
.cp-sides tr[data-choose]{cursor:pointer}
.cp-sides tr[data-choose]:hover,.cp-sides tr.cp-chosen{background:var(--cp-surface)}
.cp-sides tr.cp-chosen>th{box-shadow:inset 3px 0 var(--cp-accent);padding-left:12px}
.cp-lane-cell{width:22%}
.cp-lanes{display:block;border:solid var(--cp-hair);border-width:0 1px;padding:0 6px}
.cp-lane{display:block;position:relative;height:15px}
.cp-lane:before{content:"";position:absolute;left:-6px;right:-6px;top:7px;height:1px;
  background:var(--cp-hair)}
.cp-lane s{position:absolute;top:6.5px;height:2px;background:var(--cp-ink2);
  left:calc(var(--l)*1%);width:calc((var(--h) - var(--l))*1%)}
.cp-row .cp-mark{margin:-6px}.cp-range.cp-beside-range{border-color:var(--cp-ink2);
  background:linear-gradient(var(--cp-ink2),var(--cp-ink2)) center/100% 2.2px no-repeat}
.cp-lane .cp-mark{position:absolute;top:1.5px;left:calc(var(--p)*1% - 6px);margin:0}
.cp-tallies{margin:8px 0 0;padding:0;list-style:none;max-width:80ch}
.cp-tallies li{font-size:15px;line-height:22px;margin:0 0 4px}
@container (max-width:820px){
.cp-sides,.cp-sides tbody,.cp-sides caption{display:block}
.cp-sides{position:relative}.cp-sides thead th{position:absolute;left:0;width:1px;height:1px;
  clip-path:inset(50%);overflow:hidden}
.cp-sides tbody tr{display:grid;grid-template-columns:repeat(auto-fill,minmax(144px,1fr));
  column-gap:16px;border-top:1px solid var(--cp-hair);padding:10px 0}
.cp-sides tbody th,.cp-sides tbody td{display:block;border:0;padding:4px 0}
.cp-sides tbody th,.cp-sides tbody td.cp-lane-cell{grid-column:1/-1;width:auto}
.cp-sides .cp-whom{display:block;font-size:13px;color:var(--cp-ink2)}
.cp-sides tr.cp-chosen>th{padding-left:10px}}
@media print{.cp-sides tr,.cp-wheel-of{break-inside:avoid}}
@media (forced-colors:active){.cp-mark,.cp-lane s{forced-color-adjust:none;background:CanvasText}}
"""

# Over time too the first place is what its mark is: elsewhere its line is the blue of every bar.
FIRST_LINE: Final = f"""
.st-key-fig-compare-over-time .cp-field path.cp-l-place{{stroke:var(--cp-accent)}}
.st-key-fig-compare-over-time .cp-field .cp-band{{fill:var(--cp-accent);opacity:.12}}
.st-key-fig-compare-over-time .cp-names.cp-n-place{{color:var(--cp-accent)}}
.st-key-fig-compare-over-time .cp-names.cp-n-place::before{{border:0;width:12px;height:12px;top:2px;
  background:currentColor;clip-path:{_SHAPES[0]}}}
"""


def compare_css() -> str:
    """All rules for places side by side."""
    marks = "".join(
        f".cp-mark{index + 1}{{background:var(--cp-{colour});clip-path:{shape}}}"
        for index, (colour, shape) in enumerate(zip(_COLOURS, _SHAPES, strict=True))
    )
    lines = "".join(
        f".cp-field path.cp-l-{role}{{stroke:var(--cp-{colour});stroke-width:2}}"
        f".cp-field path.cp-l-{role}:not(.cp-spots){{stroke-dasharray:{dash}}}"
        f".cp-field path.cp-spots.cp-l-{role}{{stroke-width:4.4}}"
        f".cp-names.cp-n-{role}{{color:var(--cp-{colour})}}"
        f".cp-names.cp-n-{role}::before{{border:0;width:12px;height:12px;top:2px;"
        f"background:currentColor;clip-path:{shape}}}"
        for role, colour, dash, shape in zip(
            LINE_ROLES[1:], _COLOURS[1:], _DASHES, _SHAPES[1:], strict=True
        )
    )
    return f"{SIDES}{FOLD}{marks}{FIRST_LINE}{lines}"
