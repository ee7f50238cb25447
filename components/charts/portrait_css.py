"""The rules of the portrait: ring, key, bars, and what stands in depth under them."""

from __future__ import annotations

from typing import Final

# Edges by standing. In the ring they are strokes, in a key borders or a row of dots.
RING: Final = """
.cp-pr{display:block;width:100%;max-width:980px;margin:0 auto;overflow:visible}
.cp-pr-safe{fill:var(--cp-bettersoft);stroke:var(--cp-ctl);stroke-width:.8}
.cp-pr-between{fill:none;stroke:var(--cp-similar);stroke-width:1;opacity:.55}
.cp-pr-fill{fill:var(--cp-worse)}.cp-pr-soft{fill:var(--cp-worsesoft)}
.cp-pr-on{fill:var(--cp-page)}
.cp-pr-u{fill:var(--cp-u)}.cp-pr-uline{fill:var(--cp-uline);opacity:.8}
.cp-pr-q{font:650 21px var(--cp-sans);fill:var(--cp-ink2);text-anchor:middle;
  dominant-baseline:central;paint-order:stroke;stroke:var(--cp-u);stroke-width:9px;
  stroke-linejoin:round}
.cp-pr-line{fill:none;stroke:var(--cp-ink)}
.cp-pr-statutory{stroke-width:6}.cp-pr-policy{stroke-width:2}
.cp-pr-recommendation{stroke-width:3.2;stroke-dasharray:11 6}
.cp-pr-benchmark{stroke-width:4.4;stroke-linecap:round;stroke-dasharray:.1 8}
.cp-pr-name,.cp-pr-amount{font:620 17px var(--cp-sans);fill:var(--cp-ink)}
.cp-pr-amount{font-weight:680;fill:var(--cp-worse)}.cp-pr-fine{fill:var(--cp-ink)}
.cp-pr-dim{font-weight:450;fill:var(--cp-ink2)}
.cp-pr-mine .cp-pr-name{text-decoration:underline;text-decoration-color:var(--cp-accent);
  text-decoration-thickness:2px;text-underline-offset:3px}
.cp-pr-sign{display:none;font:650 17px var(--cp-sans);fill:var(--cp-ink);text-anchor:middle;
  dominant-baseline:central}
.cp-pr-under{font:450 15px var(--cp-sans);fill:var(--cp-ink2);text-anchor:middle}
.cp-pr-wedge[role=button]{cursor:pointer;outline:none}
.cp-pr-wedge[role=button]:hover .cp-edge{stroke:var(--cp-ctl);stroke-width:2.5}
.cp-pr-wedge.cp-chosen .cp-edge{stroke:var(--cp-accent);stroke-width:4}
.cp-pr-wedge:focus-visible .cp-edge{stroke:var(--cp-accent);stroke-width:6}
.cp-pr-codes{display:none;list-style:none;margin:14px 0 0;padding:0;columns:2;column-gap:18px}
.cp-pr-codes li{font-size:14.5px;line-height:20px;margin:0;padding:2px 0 2px 26px;
  text-indent:-26px;break-inside:avoid;
  color:var(--cp-ink)}
.cp-pr-codes b{display:inline-block;min-width:26px;text-indent:0;font-weight:650}
.cp-pr-two{display:grid;grid-template-columns:minmax(0,800fr) minmax(240px,270fr);gap:12px 26px;
  align-items:start;margin-top:14px}
.cp-pr-pair{grid-template-columns:1fr 1fr;gap:20px}
.cp-pr-two>*{min-width:0}.cp-pr-of{container-type:inline-size}
.cp-pr-of h3{font-size:17px;line-height:24px;font-weight:650;margin:0 0 6px;padding:0;
  text-align:center}
@container (max-width:820px){.cp-pr-two{grid-template-columns:minmax(0,1fr)}
.cp-pr-side{display:grid;grid-template-columns:1fr 1fr;gap:0 32px}.cp-pr-side>:last-child{
  grid-column:1/-1}}
.cp-pr-wide{display:grid;grid-template-columns:minmax(0,1fr) 300px;gap:0 36px;align-items:start;
  margin-top:18px}
.cp-pr-wide>:first-child{display:grid;grid-template:auto auto/1fr 1fr;gap:0 32px;
  grid-auto-flow:column}
@container (max-width:820px){.cp-pr-wide,.cp-pr-wide>:first-child{display:block}}
@container (max-width:560px){.cp-pr-side{display:block}}
.cp-pr-shared{container-type:normal}
@container (min-width:620px) and (max-width:820px){.cp-pr-shared{display:none}}
.cp-pr-shared .cp-pr-codes{display:block;columns:5 150px}
/* no room for names: the ring fills its frame, signs stand for names and a list says which */
@container (max-width:600px){
.cp-pr-names{display:none}.cp-pr-sign{display:block;font-size:34px}
.cp-pr-wheel,.cp-pr-mid{transform:scale(1.06)}.cp-pr-q{font-size:32px}
.cp-pr-under{font-size:21px;transform:translateY(6px)}.cp-pr-more{display:none}.cp-pr-codes{display:block}
.cp-pr{width:108%;margin-left:-4%;margin-right:-4%}}
"""

SIDE: Final = """
.cp-pr-side h3{margin:0 0 8px;padding:0;font:620 15px/1.35 var(--cp-sans);color:var(--cp-ink);
  letter-spacing:0}
.cp-pr-side ul{list-style:none;margin:0 0 20px;padding:0;display:grid;gap:9px;align-content:start}
.cp-pr-side li{display:flex;align-items:flex-start;gap:12px;margin:0;font-size:14.5px;
  line-height:19px;color:var(--cp-ink2)}
.cp-pr-side li strong{color:var(--cp-ink)}.cp-pr-side li small{display:block;font-size:13px;
  line-height:17px;color:var(--cp-ink3)}
.cp-pk{flex:none;display:inline-block;width:40px;height:14px;margin-top:3px;
  print-color-adjust:exact}
.cp-pk-safe{background:var(--cp-bettersoft);border:1px solid var(--cp-hair)}
.cp-pk-fill{background:var(--cp-worse)}
.cp-pk-partial{background:repeating-linear-gradient(-45deg,var(--cp-worse) 0 4px,
  var(--cp-worsesoft) 4px 8px)}
.cp-pk-inherited{background:repeating-linear-gradient(45deg,var(--cp-worse) 0 5px,
  var(--cp-page) 5px 7px)}
.cp-pk-unknown{background:repeating-linear-gradient(-45deg,var(--cp-uline) 0 1.4px,
  var(--cp-u) 1.4px 7px)}
.cp-pk-statutory{background:linear-gradient(var(--cp-ink),var(--cp-ink)) center/100% 6px no-repeat}
.cp-pk-policy{background:linear-gradient(var(--cp-ink),var(--cp-ink)) center/100% 2px no-repeat}
.cp-pk-recommendation{background:repeating-linear-gradient(90deg,var(--cp-ink) 0 8px,
  transparent 8px 12px) center/100% 3px no-repeat}
.cp-pk-benchmark{background:radial-gradient(circle,var(--cp-ink) 2px,transparent 2.4px)
  0 50%/8px 8px repeat-x}
.cp-pr-box{background:var(--cp-u);border-left:4px solid var(--cp-uline);padding:12px 16px;
  border-radius:0 6px 6px 0}
.cp-pr-chosen{background:var(--cp-accentsoft);border-left-color:var(--cp-accent);
  margin-bottom:14px}
.cp-pr-box p{margin:0;font-size:14.5px;line-height:20px;color:var(--cp-ink)}
.cp-pr-box p+p{margin-top:6px;color:var(--cp-ink2)}
"""

BARS: Final = """
.cp-pbars{width:100%;border-collapse:collapse;margin:20px 0 0;font-size:15px;line-height:20px;
  color:var(--cp-ink2)}
.cp-pbars th,.cp-pbars td{border:0;border-bottom:1px solid var(--cp-hair);padding:10px 18px 10px 0;
  text-align:left;vertical-align:middle;font-weight:400}
.cp-pbars .cp-pgroup th{padding:20px 0 6px;font-size:16px;font-weight:650;color:var(--cp-ink)}
.cp-pbars .cp-pgroup small{font-size:14px;font-weight:400;color:var(--cp-ink2);margin-left:10px}
.cp-pbars th[scope=row]{width:19%;font-weight:600;color:var(--cp-ink);font-size:16px}
.cp-pbars th[scope=row] small{display:block;font-size:13px;line-height:17px;font-weight:450;
  color:var(--cp-ink3)}
.cp-pb{width:27%}.cp-pa{width:13%;white-space:nowrap;font-size:17px;font-weight:620;
  color:var(--cp-worse)!important}
.cp-pa span{display:block}.cp-pa .cp-pnone{color:var(--cp-ink2);font-weight:450;font-size:15px}
.cp-pa .cp-pok{color:var(--cp-ink)}
.cp-pw{font-size:14.5px}.cp-pw>span{display:block}.cp-pw b{font-weight:600;color:var(--cp-ink)}
.cp-pw small{display:block;font-size:13px;line-height:18px;color:var(--cp-ink3)}
.cp-pw .cp-pk{width:34px;height:10px;margin:0 8px 0 0;vertical-align:-1px}
.cp-pbar{--v:0;display:block;position:relative;height:16px;background:var(--cp-track)}
.cp-pbar i{position:absolute;inset:0 auto 0 0;width:calc(var(--v)*1%);print-color-adjust:exact}
.cp-pbar-on:after{content:"";position:absolute;right:-9px;top:0;border:8px solid transparent;
  border-left:9px solid var(--cp-worse);border-right:0}
.cp-pbar-none{background:repeating-linear-gradient(-45deg,var(--cp-uline) 0 1.2px,
  var(--cp-u) 1.2px 7px);text-align:center}
.cp-pbar-none b{background:var(--cp-u);padding:0 7px;font-size:13px;line-height:16px;
  display:block;width:max-content;margin:0 auto;color:var(--cp-ink2)}
.cp-pone{display:block}.cp-pone+.cp-pone{margin-top:7px}
.cp-pone small{display:block;font-size:13px;line-height:17px}
.cp-pbars-two .cp-pa span{line-height:20px;padding-top:15px}
.cp-pbars-two .cp-pa span+span{margin-top:5px}
.cp-pbars tr[data-choose]{cursor:pointer}
.cp-pbars tr[data-choose]:hover,.cp-pbars tr.cp-chosen{background:var(--cp-surface)}
.cp-pbars tr.cp-chosen th{box-shadow:-8px 0 var(--cp-surface),-11px 0 var(--cp-accent)}
@container (max-width:720px){
.cp-pbars,.cp-pbars tbody,.cp-pbars caption{display:block}
.cp-pbars tr{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:4px 12px;
  padding:10px 0;border-bottom:1px solid var(--cp-hair)}
.cp-pbars th,.cp-pbars td,.cp-pbars th[scope=row]{border:0;padding:0;width:auto}
.cp-pbars .cp-pgroup{border:0;padding:16px 0 0}.cp-pbars .cp-pgroup th{padding:0;
  grid-column:1/-1}
.cp-pbars .cp-pgroup small{display:block;margin:0}
.cp-pb{grid-row:2;grid-column:1/-1}.cp-pa{grid-column:2;grid-row:1;text-align:right;
  align-self:end}
.cp-pw{grid-row:3;grid-column:1/-1}.cp-pbars-two .cp-pa span{padding:0;margin:0}
.cp-pbars-two .cp-pb{padding-right:0}}
"""

DEPTH: Final = """
.cp-th{border-top:1px solid var(--cp-hair);padding:12px 0 14px;margin:0}
.cp-th h4{display:flex;align-items:center;gap:12px;font:620 16px/22px var(--cp-sans);
  margin:0 0 4px;padding:0;color:var(--cp-ink);letter-spacing:0}
.cp-th h4 .cp-pk{margin:0}
.cp-th p{margin:0 0 4px;font-size:15px;line-height:22px;color:var(--cp-ink);max-width:74ch}
.cp-th a{color:var(--cp-accent);text-underline-offset:3px}
.cp-th .cp-th-source{font-size:14px;line-height:20px;color:var(--cp-ink2)}
.cp-holds{width:100%;border-collapse:collapse;font-size:15px;line-height:21px;margin-top:10px;
  color:var(--cp-ink2)}
.cp-holds th,.cp-holds td{border:0;border-bottom:1px solid var(--cp-hair);text-align:left;
  vertical-align:top;padding:10px 22px 10px 0;font-weight:400}
.cp-holds thead th{font-size:14px;padding-top:0}
.cp-holds tbody th{width:20%;font-weight:600;color:var(--cp-ink)}.cp-holds td{width:40%}
.cp-holds small{display:block;font-size:13px;line-height:17px;font-weight:450;
  color:var(--cp-ink3)}
.cp-holds tr[data-choose]{cursor:pointer}
.cp-holds tr[data-choose]:hover,.cp-holds tr.cp-chosen{background:var(--cp-surface)}
.cp-holds tr.cp-chosen th{box-shadow:-8px 0 var(--cp-surface),-11px 0 var(--cp-accent)}
@container (max-width:640px){
.cp-holds,.cp-holds tbody,.cp-holds caption{display:block}.cp-holds thead{display:none}
.cp-holds tr{display:block;padding:10px 0;border-bottom:1px solid var(--cp-hair)}
.cp-holds th,.cp-holds td,.cp-holds tbody th,.cp-holds td{display:block;border:0;padding:0;
  width:auto}
.cp-holds td+td{margin-top:4px;font-size:14px;line-height:19px}
.cp-holds td+td:before{content:"Might hold it: ";color:var(--cp-ink3)}}
"""

PORTRAIT_CSS: Final = f"{RING}{SIDE}{BARS}{DEPTH}"
