"""The rules for our own drawings: one string per family, all aimed at ``cp-`` classes.

DOUGHNUT_PAINT matters in exports too: plain class selectors with ``var(--cp-…)``, which an export
replaces by the colours of one theme.
"""

from __future__ import annotations

from typing import Final

from components.charts.tokens import COMPONENT_HUES

DOUGHNUT_PAINT: Final = """
.cp-track{fill:var(--cp-track)}.cp-fill,.cp-stripe1{fill:var(--cp-fill)}.cp-stripe2{
  fill:var(--cp-fill2)}.cp-stripe0{fill:var(--cp-page)}
.cp-median,.cp-whisker{fill:none;stroke:var(--cp-ink);stroke-width:2.4}.cp-whisker{
  stroke-width:1.8}
.cp-casing{stroke:var(--cp-page);stroke-width:5.6}.cp-whisker.cp-casing{stroke-width:4.6}
path.cp-unknown,path.cp-withheld{fill:var(--cp-u);stroke:var(--cp-uline);stroke-width:1.4;
  stroke-dasharray:4 3}
path.cp-withheld{fill:var(--cp-page);stroke-width:1.8}
.cp-q{font:600 22px var(--cp-sans);fill:var(--cp-ink2);text-anchor:middle}
.cp-num{font:620 19px var(--cp-sans);fill:var(--cp-ink)}
.cp-name{font:500 15px var(--cp-sans);fill:var(--cp-ink)}
.cp-themes .cp-name{font-weight:400;fill:var(--cp-ink2)}.cp-themes .cp-whose{font-size:14px;
  fill:var(--cp-ink3)}
.cp-lab,.cp-mid{color:var(--cp-page)}
.cp-centre{font-family:var(--cp-serif);font-weight:600;fill:var(--cp-ink);text-anchor:middle}
.cp-under{font:400 13px var(--cp-sans);fill:var(--cp-ink2);text-anchor:middle}
.cp-edge{fill:transparent;stroke:none}.cp-wedge.cp-dim{opacity:.35}
"""

DOUGHNUT: Final = """
.cp-dough{display:block;width:100%;height:440px;overflow:visible}
.cp-themes{height:384px;margin-bottom:10px}
.cp-wedge[role=button]{cursor:pointer;outline:none}
.cp-wedge[role=button]:hover .cp-edge{stroke:var(--cp-ctl);stroke-width:2}
.cp-chosen .cp-edge{stroke:var(--cp-accent);stroke-width:3}
.cp-wedge:focus-visible .cp-edge{stroke:var(--cp-accent);stroke-width:4}
@container (max-width:480px){.cp-dough{height:372px}.cp-themes{height:330px}
.cp-wheel{transform:scale(.83)}.cp-themes .cp-wheel{transform:scale(.66)}
.cp-lab{transform:translate(var(--nx),var(--ny))}
.cp-dough:not(.cp-themes) .cp-name{display:none}
.cp-dough:not(.cp-themes) .cp-num{text-anchor:middle;transform:translate(13px,44px);
  font-size:17px}
.cp-dough:not(.cp-themes) .cp-up .cp-num{transform:translate(13px,-7px)}
.cp-themes .cp-name{font-size:14px}.cp-long .cp-centre{display:none}
.cp-long .cp-under{transform:translate(0,5px)}}
@container (max-width:350px){.cp-themes{height:300px}.cp-themes .cp-wheel{transform:scale(.38)}
.cp-themes .cp-lab{transform:translate(calc(var(--nx)*.56),calc(var(--ny)*.78))}
.cp-themes .cp-name{font-size:13px}}
"""

BARS: Final = """
.cp-bars{width:100%;border-collapse:collapse;font-size:15px;line-height:1.25;margin:0}
.cp-bars th,.cp-bars td{border:0;border-bottom:1px solid var(--cp-hair);padding:7px 0;height:42px;
  vertical-align:middle;text-align:left;font-weight:400;color:var(--cp-ink2)}
.cp-bars thead th{height:auto;padding:0 0 5px;font-size:14px;vertical-align:bottom}
.cp-bars tbody th{color:var(--cp-ink);font-weight:550;white-space:nowrap;padding-right:12px}
.cp-bars tbody th .cp-tile{margin-right:12px}
.cp-bars-themes tbody th{font-weight:400;white-space:normal}
.cp-bars th.cp-n,.cp-bars td.cp-n,.cp-bars th.cp-n2,.cp-bars td.cp-n2{text-align:right;
  padding-left:10px;white-space:nowrap}
.cp-bars td.cp-n{font-size:17px;font-weight:620;color:var(--cp-ink)}
.cp-bars th.cp-w,.cp-bars td.cp-w{padding-left:14px;width:132px;font-size:14.5px;line-height:17px}
.cp-bars small{display:block;font-size:13px;font-weight:400;line-height:16px;color:var(--cp-ink3)}
.cp-bars td.cp-w{color:var(--cp-ink)}.cp-bars td.cp-none{color:var(--cp-ink2)}
.cp-bars .cp-bar-cell{width:34%;min-width:120px}.cp-bars-themes .cp-bar-cell{width:29%}
.cp-axis{display:flex;justify-content:space-between;font-weight:400}.cp-axis b{font-weight:400;
  flex:1}
.cp-axis b:nth-child(2){text-align:center}.cp-axis b:last-child{text-align:right}
.cp-bars tbody tr[data-choose]{cursor:pointer}
.cp-bars tbody tr[data-choose]:hover,.cp-bars tbody tr.cp-chosen{background:var(--cp-surface)}
/* the bar stands in the margin: inside the row it would run through the first letter */
.cp-bars tr.cp-chosen th{box-shadow:-8px 0 var(--cp-surface),-11px 0 var(--cp-accent)}
.cp-bar{--v:0;display:block;position:relative;height:16px;background:var(--cp-track)}
.cp-bar i{position:absolute;inset:0 auto 0 0;width:calc(var(--v)*1%);background:var(--cp-fill)}
.cp-bar i.cp-partial,.cp-k-partial{
  background:repeating-linear-gradient(-45deg,var(--cp-fill) 0 4px,var(--cp-fill2) 4px 8px)}
.cp-bar i.cp-inherited,.cp-k-inherited{
  background:repeating-linear-gradient(45deg,var(--cp-fill) 0 5px,var(--cp-page) 5px 7px)}
.cp-bar u{position:absolute;top:-5px;bottom:-5px;left:calc(var(--m)*1% - 1.5px);width:3px;
  background:var(--cp-ink);box-shadow:0 0 0 1.5px var(--cp-page)}
/* a thin casing: a broad one hid where the bar ends */
.cp-ci,.cp-ci:before,.cp-ci:after{position:absolute;background:var(--cp-ink);
  box-shadow:0 0 0 1px var(--cp-page)}
.cp-ci{top:7px;height:2px;left:calc(var(--l)*1%);width:calc((var(--h) - var(--l))*1%);min-width:4px}
.cp-ci:before,.cp-ci:after{content:"";top:-4px;height:10px;width:2px;left:0}
.cp-ci:after{left:auto;right:0}
.cp-nobar{display:block;border:1px dashed var(--cp-uline);background:var(--cp-u);
  color:var(--cp-ink2);font-size:13px;line-height:17px;padding:2px 6px}
:is(.cp-nobar,.cp-k-none).cp-withheld{background:none}.cp-nobar b{color:var(--cp-ink)}
@container (max-width:540px){
.cp-bars th.cp-w,.cp-bars td.cp-w{width:100px;font-size:14px}
.cp-bars .cp-bar-cell{min-width:88px}
.cp-bars-themes tbody th[scope=row]{white-space:normal}}
@container (max-width:440px){
.cp-bars,.cp-bars thead,.cp-bars tbody,.cp-bars caption{display:block}
.cp-bars tr{display:grid;grid-template-columns:1fr auto 64px;align-items:center;
  border-bottom:1px solid var(--cp-hair);padding:8px 0 10px}
.cp-bars th,.cp-bars td{border:0;height:auto;padding:2px 0}
.cp-bars .cp-bar-cell{grid-row:2;grid-column:1/-1;width:auto}.cp-bars th.cp-w,.cp-bars td.cp-none{
  display:none}
.cp-bars td.cp-w{grid-row:3;grid-column:1/-1;width:auto;padding-left:0}
.cp-bars tr:has(.cp-nobar) td.cp-w{display:none}
.cp-bars td.cp-w small{display:inline}.cp-bars td.cp-w small:before{content:" · "}
.cp-bars thead tr{padding:0 0 3px}}
"""

KEY: Final = """
.cp-key{display:flex;flex-wrap:wrap;gap:8px 20px;margin:14px 0 0;font-size:14px;line-height:18px;
  color:var(--cp-ink2)}
.cp-key span{display:inline-flex;align-items:center;gap:8px}.cp-key i{display:inline-block;
  position:relative;flex:none;font-style:normal}
.cp-k-tick{width:22px;height:14px;
  background:linear-gradient(var(--cp-ink),var(--cp-ink)) center/3px 100% no-repeat}
.cp-k-ci{width:22px;height:9px;border:solid var(--cp-ink);border-width:0 2px;
  background:linear-gradient(var(--cp-ink),var(--cp-ink)) center/100% 2px no-repeat}
.cp-k-partial,.cp-k-inherited{width:22px;height:13px}
.cp-key-note{margin:8px 0 0;font-size:14px;line-height:19px;color:var(--cp-ink2)}
.cp-k-none{width:22px;height:14px;border:1px dashed var(--cp-uline);background:var(--cp-u);
  text-align:center;font-weight:650;font-size:13px;line-height:13px}
"""

COMMON: Final = """
.cp-figure{container-type:inline-size;font-variant-numeric:tabular-nums;color:var(--cp-ink);
  line-height:1.35}
.cp-figure *{box-sizing:border-box}
.cp-vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);
  white-space:nowrap}
.cp-figure button[data-choose]{all:unset;cursor:pointer}
.cp-figure button[data-choose]:focus-visible,.cp-figure a:focus-visible,
  .cp-figure summary:focus-visible{outline:3px solid var(--cp-accent);outline-offset:1px;
  border-radius:2px}
.cp-i{display:inline-block;width:var(--s,17px);height:var(--s,17px);background:currentColor;
  mask:var(--cp-mask) center/contain no-repeat;vertical-align:-3px;flex:none}
.cp-tile{display:inline-block;position:relative;width:var(--s,26px);height:var(--s,26px);
  border-radius:20%;vertical-align:middle;flex:none}
.cp-tile:before{content:"";position:absolute;inset:12%;background:var(--cp-page);
  mask:var(--cp-mask) center/contain no-repeat}
.cp-two{display:grid;grid-template-columns:minmax(0,512fr) minmax(0,576fr);gap:8px;
  align-items:start}
.cp-two>*,.cp-box{container-type:inline-size;min-width:0}
@container (max-width:900px){.cp-two{grid-template-columns:minmax(0,1fr);gap:20px}}
@media (forced-colors:active){.cp-i,.cp-tile:before,.cp-bar i{forced-color-adjust:none;
  background:CanvasText}}
""" + "".join(
    f".cp-h-{hue}{{background:var(--cp-{hue})}}.cp-f-{hue}{{fill:var(--cp-{hue})}}"
    for hue in COMPONENT_HUES
)


def figure_css() -> str:
    """All rules for our own drawings."""
    return f"{COMMON}{DOUGHNUT_PAINT}{DOUGHNUT}{BARS}{KEY}"
