"""The rules for neighbourhoods: tenths as bars, fifths as a stacked bar, a place on ten steps."""

from __future__ import annotations

from typing import Final

from components.charts.tokens import SEQUENTIAL, var

# Fifth 1 (the worse end) takes the strongest of the map's five colours.
_FIFTHS: Final = "".join(
    f".cp-fifth-{fifth}{{background:{var(name)}}}"
    for fifth, name in enumerate(reversed(SEQUENTIAL), start=1)
)

INSIDE: Final = (
    _FIFTHS
    + """
.st-key-inside-map .cp-map [data-i]{stroke:var(--cp-mesh);stroke-width:.6;
vector-effect:non-scaling-stroke}
.cp-tenths{width:100%;border-collapse:collapse;font-size:14.5px;line-height:18px;margin:6px 0 0;
color:var(--cp-ink2)}
.cp-tenths th,.cp-tenths td{border:0;padding:4px 10px 4px 0;text-align:left;font-weight:400;
vertical-align:middle}
.cp-tenths thead th{font-size:13px;padding-bottom:2px}
.cp-tenths tbody th{width:1%;white-space:nowrap;color:var(--cp-ink)}
.cp-tenths tbody th i{display:inline-block;width:12px;height:12px;margin-right:8px;
vertical-align:-1px;outline:1px solid var(--cp-hair);print-color-adjust:exact}
.cp-tenths .cp-n{width:1%;padding:4px 0 4px 10px;text-align:right;white-space:nowrap;
color:var(--cp-ink);font-weight:550}
.cp-tenths .cp-bar{height:14px}
.cp-tenths small{font-size:13px;font-weight:400;color:var(--cp-ink2)}
.cp-gap-said{margin:14px 0 4px;max-width:70ch}
.cp-inside-leg{margin-top:22px}
.cp-ends-list{list-style:none;margin:8px 0 0;padding:0}
.cp-ends-list li{display:flex;justify-content:space-between;gap:14px;margin:0;padding:5px 0;
border-bottom:1px solid var(--cp-hair);font-size:15px;line-height:20px;color:var(--cp-ink)}
.cp-ends-list span{color:var(--cp-ink2);font-size:14px;text-align:right;flex:none;max-width:50%}
.cp-ten{display:block;position:relative;width:120px;height:12px;
background:repeating-linear-gradient(90deg,var(--cp-track) 0 10.8px,var(--cp-page) 10.8px 12px)}
.cp-ten i{position:absolute;top:-2px;bottom:-2px;width:10.8px;left:calc((var(--t) - 1)*12px);
background:var(--cp-accent)}
.cp-stack{display:flex;height:18px;min-width:170px;outline:1px solid var(--cp-hair)}
.cp-stack i{flex:var(--n) 0 0;min-width:0;print-color-adjust:exact;
-webkit-print-color-adjust:exact}
.cp-insides{width:100%}
.cp-insides th,.cp-insides td{vertical-align:middle}
.cp-insides .cp-n{text-align:right;white-space:nowrap}
.cp-insides tbody th{min-width:120px}
.cp-columns+.cp-note{margin-top:18px}
.cp-note+.cp-prose,.cp-insides+.cp-prose,.cp-scroll+.cp-prose{margin-top:14px}
"""
)
