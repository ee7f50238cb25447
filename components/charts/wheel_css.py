"""The rules of the decision wheel, its legend, its key and its table."""

from __future__ import annotations

from typing import Final

CSS: Final = """
.cp-dwheel{display:block;width:100%;height:auto;max-height:450px}
.cp-w-0{fill:var(--cp-u);stroke:var(--cp-hair);stroke-width:1}
.cp-w-b2{fill:var(--cp-better);stroke:var(--cp-better)}
.cp-w-b1{fill:var(--cp-bettersoft);stroke:var(--cp-better);stroke-width:1.6}
.cp-w-h2{fill:var(--cp-worse);stroke:var(--cp-worse)}
.cp-w-h1{fill:var(--cp-worsesoft);stroke:var(--cp-worse);stroke-width:1.6;stroke-dasharray:5 3}
.cp-w-x{fill:var(--cp-shiftsoft);stroke:var(--cp-shift);stroke-width:1.6;stroke-dasharray:2 3}
.cp-w-s{font:700 22px var(--cp-sans);text-anchor:middle;stroke:none}
.cp-w-s.cp-w-b2-s,.cp-w-s.cp-w-h2-s{fill:var(--cp-page)}
.cp-w-s.cp-w-b1-s{fill:var(--cp-better)}.cp-w-s.cp-w-h1-s{fill:var(--cp-worse)}
.cp-w-s.cp-w-x-s{fill:var(--cp-shift)}
.cp-w-n{font:400 15px var(--cp-sans);fill:var(--cp-ink2);text-anchor:middle}
.cp-w-numbered .cp-w-n{font-size:24px}.cp-w-numbered .cp-w-s{font-size:28px}
.cp-w-l{font:500 21px var(--cp-sans);fill:var(--cp-ink)}
.cp-w-lead{fill:none;stroke:var(--cp-hair);stroke-width:1}
.cp-w-social,.cp-w-environment{fill:none;stroke:var(--cp-ink2);stroke-width:2}
.cp-w-environment{stroke-dasharray:7 5}
.cp-w-edge{fill:transparent;stroke:none}
.cp-w[role=button]{cursor:pointer;outline:none}
.cp-w[role=button]:hover .cp-w-edge{stroke:var(--cp-ctl);stroke-width:2}
.cp-w-chosen .cp-w-edge{stroke:var(--cp-accent);stroke-width:3}
.cp-w:focus-visible .cp-w-edge{stroke:var(--cp-accent);stroke-width:4}
.cp-w-legend{display:flex;flex-wrap:wrap;gap:6px 18px;align-items:center;font-size:14.5px;
  line-height:20px;color:var(--cp-ink2);margin:6px 0}
.cp-w-legend>span{display:inline-flex;gap:7px;align-items:center}
.cp-w-legend p{flex-basis:100%}
.cp-w-k{display:inline-grid;place-items:center;width:32px;height:22px;border:1.6px solid;
  font:700 15px/1 var(--cp-sans);box-sizing:border-box}
.cp-w-k.cp-w-0-k{background:var(--cp-u);border-color:var(--cp-uline)}
.cp-w-k.cp-w-b2-k{background:var(--cp-better);color:var(--cp-page)}
.cp-w-k.cp-w-b1-k{background:var(--cp-bettersoft);color:var(--cp-better)}
.cp-w-k.cp-w-h2-k{background:var(--cp-worse);color:var(--cp-page)}
.cp-w-k.cp-w-h1-k{background:var(--cp-worsesoft);color:var(--cp-worse);border-style:dashed}
.cp-w-k.cp-w-x-k{background:var(--cp-shiftsoft);color:var(--cp-shift);border-style:dotted}
.cp-w-k.cp-w-b2-k,.cp-w-k.cp-w-h2-k{border-color:transparent}
.cp-w-key{margin:0;padding:0 0 0 1.9em;font-size:15px;line-height:21px;color:var(--cp-ink)}
.cp-w-key li{margin:0;padding:1px 0}
.cp-figure .cp-w-key button{cursor:pointer;vertical-align:top;text-align:left;
  text-decoration:underline;color:var(--cp-accent);min-height:24px}
.cp-w-pair{display:grid;grid-template-columns:1fr minmax(150px,190px) 1fr;gap:18px;
  align-items:center}
.cp-w-alone{display:grid;grid-template-columns:3fr 2fr;gap:22px;align-items:center}
.cp-w-one{margin:0}.cp-w-narrow{display:none}
.cp-figure .cp-w-pair h3,.cp-figure .cp-w-one h3{font:italic 400 20px/26px var(--cp-serif);
  margin:0 0 4px;padding:0;overflow-wrap:anywhere}
.cp-figure .cp-w-option{margin:6px 0 0;font-size:17px;overflow-wrap:anywhere}
.cp-w-none{color:var(--cp-ink3)}
.cp-w-reasons{margin:4px 0 0;padding:0;list-style:none;font-size:13.5px;line-height:18px}
.cp-w-reasons li{margin:0;padding:2px 0;overflow-wrap:anywhere}
.cp-w-table small{display:block;font-weight:400;color:var(--cp-ink2)}
.cp-w-figures b{font-size:20px;line-height:25px;font-weight:620;color:var(--cp-ink)}
.cp-w-figures+.cp-source{margin-top:12px}
.cp-w-table td{min-width:150px;vertical-align:top}
@container (max-width:640px){.cp-w-pair{grid-template-columns:1fr}.cp-w-wide{display:none}
.cp-w-narrow{display:block}:is(.cp-w-narrow,.cp-w-pair) .cp-w-key{columns:2;column-gap:26px}}
/* the wheel needs the height more than a long heading does */
.cp-figure .cp-stage .cp-step[data-live^=wheel-] h1.cp-alone:is(.cp-long,.cp-longest){
  font-size:calc(36*var(--u));max-width:none}
body:has(.cp-stage) [class*=st-key-live-wheel-]{--v:min(100vw/1440,100vh/810);
  --top:calc(var(--room-head,142px) + 16*var(--v));top:var(--top);overflow:hidden}
/* as large as width and height leave room for; names in the type of labels */
[class*=st-key-live-wheel-] .cp-dwheel{overflow:visible;
  max-height:min(37vw,100vh - var(--top) - 208*var(--v))}
[class*=st-key-live-wheel-] .cp-w-numbered{
  max-height:min(28vw,100vh - var(--top) - 262*var(--v))}
[class*=st-key-live-wheel-] .cp-w-l{font-size:27px}
[class*=st-key-live-wheel-] .cp-dwheel:not(.cp-w-numbered) .cp-w-n{display:none}
[class*=st-key-live-wheel-] .cp-w-alone .cp-w-numbered{
  max-height:min(37vw,100vh - var(--top) - 208*var(--v))}
[class*=st-key-live-wheel-] .cp-figure :is(.cp-w-legend,.cp-w-key){font-size:calc(20*var(--v));
  line-height:1.15}
[class*=st-key-live-wheel-] .cp-w-k{width:calc(34*var(--v));height:calc(24*var(--v));
  font-size:calc(20*var(--v))}
[class*=st-key-live-wheel-] .cp-w-legend{gap:0 calc(16*var(--v));margin:0}
[class*=st-key-live-wheel-] .cp-figure .cp-w-legend p{font-size:calc(20*var(--v))}
[class*=st-key-live-wheel-] .cp-figure h3{font-size:calc(26*var(--v));line-height:1.2}
[class*=st-key-live-wheel-] .cp-w-pair{gap:calc(10*var(--v));
  grid-template-columns:1fr calc(450*var(--v)) 1fr}
[class*=st-key-live-wheel-] .cp-w-pair .cp-w-key{columns:2;column-gap:calc(16*var(--v));
  padding-left:1.7em}
[class*=st-key-live-wheel-] .cp-figure .cp-w-title{font-size:calc(24*var(--v));line-height:1.25;
  margin:0}
[class*=st-key-live-wheel-] .cp-w-key li{padding:calc(3*var(--v)) 0;break-inside:avoid}
"""
