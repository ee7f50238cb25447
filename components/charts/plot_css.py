"""The rules for trend lines, spreads and levels.

Their drawings are stretched to the room there is; strokes, dots and words keep their size.
"""

from __future__ import annotations

from typing import Final

FIELD: Final = """
.cp-plot{font-size:13px;line-height:16px;color:var(--cp-ink2);margin:12px 0 4px;
  padding:4px var(--e,14px) 26px var(--g,14px)}
/* the stops of the keyboard reach past the last mark: on a telephone the page scrolled sideways */
.cp-plot{overflow-x:clip}
.cp-field{position:relative}
.cp-field>*{position:absolute;white-space:nowrap}
.cp-field svg{left:0;top:0;width:100%;height:100%;overflow:visible}
.cp-field path{fill:none;vector-effect:non-scaling-stroke;stroke-linejoin:round}
.cp-grid{stroke:var(--cp-hair);opacity:.7}.cp-base{stroke:var(--cp-ctl)}
.cp-y{right:calc(100% + 10px);transform:translateY(-50%)}
.cp-x{top:calc(100% + 8px);transform:translateX(-50%)}
.cp-now{width:11px;height:11px;margin:-5.5px;background:var(--cp-accent);transform:rotate(45deg);
  box-shadow:0 0 0 2px var(--cp-page)}
.cp-stop{top:0;bottom:0;outline:none}
.cp-stop:hover::before,.cp-stop:focus::before{content:"";position:absolute;top:0;bottom:0;
  left:var(--x,50%);border-left:1px solid var(--cp-ink2)}
.cp-stop:focus-visible::before{border-left:3px solid var(--cp-accent);margin-left:-1px}
.cp-stop:hover::after,.cp-stop:focus::after{content:attr(aria-label);position:absolute;z-index:9;
  top:4px;left:calc(var(--x,50%) + 8px);white-space:pre-line;width:max-content;max-width:230px;
  background:var(--cp-page);color:var(--cp-ink);border:1px solid var(--cp-ctl);border-radius:4px;
  padding:6px 10px;font:400 13px/18px var(--cp-sans);pointer-events:none}
.cp-late:hover::after,.cp-late:focus::after{left:auto;right:calc(100% - var(--x,50%) + 8px)}
.cp-field:hover .cp-stop:focus:not(:hover)::after{display:none}
@media print{.cp-plot{break-inside:avoid}}
@media (forced-colors:active){.cp-now,.cp-rule{forced-color-adjust:none;background:CanvasText}}
"""

TREND: Final = """
.cp-trend .cp-field{height:260px}
.cp-field .cp-band{fill:var(--cp-fill);opacity:.18}
.cp-field .cp-lone{stroke:var(--cp-fill);stroke-width:5;opacity:.25}
.cp-l-place{stroke:var(--cp-fill);stroke-width:2.6}
.cp-l-nation{stroke:var(--cp-ink);stroke-width:1.8;stroke-dasharray:7 4}
.cp-l-region{stroke:var(--cp-ink3);stroke-width:1.8;stroke-dasharray:2 3}
.cp-field path.cp-spots{stroke-dasharray:none;stroke-linecap:round;stroke-width:6}
.cp-field path.cp-spots.cp-l-nation,.cp-field path.cp-spots.cp-l-region{stroke-width:3.6}
.cp-seam{stroke:var(--cp-ctl);stroke-width:1.4;stroke-dasharray:4 3}
.cp-seam-words{top:-2px;background:var(--cp-page);padding:0 3px;margin:0 5px}
.cp-names{left:calc(100% + 12px);transform:translateY(-50%);font-weight:600;padding-left:20px}
.cp-names::before{content:"";position:absolute;left:0;top:7px;width:15px;
  border-top:2.6px solid currentColor}
.cp-names span{display:block}
.cp-names.cp-n-place{color:var(--cp-fill)}
.cp-names.cp-n-nation{color:var(--cp-ink)}.cp-n-nation::before{border-top-width:2px;
  border-top-style:dashed}
.cp-names.cp-n-region{color:var(--cp-ink3)}.cp-n-region::before{border-top-width:2px;
  border-top-style:dotted}
@container (max-width:469px){.cp-wide{display:none}}
.cp-legend{display:none}
@container (max-width:329px){.cp-field .cp-names{display:none}
.cp-trend{padding-right:24px;padding-bottom:0}
.cp-legend{display:flex;flex-wrap:wrap;gap:2px 16px;margin-top:32px}
.cp-legend .cp-names{position:relative;left:0;transform:none}}
"""

SPREAD: Final = """
.cp-spread .cp-field svg{height:var(--d);top:var(--t)}
.cp-field .cp-dots{stroke:var(--cp-fill);stroke-width:4.6;stroke-linecap:round;opacity:.85}
.cp-field .cp-dots.cp-pale{opacity:.6}
.cp-rule{width:2.4px;margin-left:-1.2px;background:var(--cp-ink);
  box-shadow:0 0 0 1.5px var(--cp-page)}
.cp-under-dots{left:0;right:0;border-top:1px solid var(--cp-ctl)}
@container (max-width:330px){.cp-named{left:0!important;right:auto!important}}
.cp-named{font-weight:600;color:var(--cp-ink);background:var(--cp-page);padding:0 5px}
.cp-named i{font-style:normal}
.cp-own-name{font-weight:600;color:var(--cp-accent)}
.cp-range{height:12px;margin-top:-6px;border:solid var(--cp-accent);border-width:0 2.2px;
  background:linear-gradient(var(--cp-accent),var(--cp-accent)) center/100% 2.2px no-repeat;
  filter:drop-shadow(0 0 1px var(--cp-page)) drop-shadow(0 0 1px var(--cp-page))}
@container (max-width:419px){.cp-named i{display:none}.cp-field .cp-dots{stroke-width:3.6}}
"""

LEVELS: Final = """
.cp-levels{display:grid;grid-template-columns:fit-content(38%) 1fr auto;gap:0 16px;
  margin:14px 0 6px;
  font-size:14.5px;line-height:19px;color:var(--cp-ink);align-items:center}
.cp-levels>*{min-height:38px;display:flex;align-items:center}
.cp-levels>b{font-weight:620;justify-content:flex-end;text-align:right}
.cp-levels .cp-row{position:relative;background:linear-gradient(var(--cp-hair),var(--cp-hair))
  center/100% 1px no-repeat}
.cp-levels .cp-row>*{position:absolute;top:50%}
.cp-spot{width:11px;height:11px;margin:-5.5px;border-radius:50%;background:var(--cp-ink)}
.cp-spot.cp-open{background:var(--cp-page);border:2.4px solid var(--cp-ink3)}
"""


def plot_css() -> str:
    """All rules for charts with an axis."""
    return f"{FIELD}{TREND}{SPREAD}{LEVELS}"
