"""The style of the stage. Sizes are those at 1440 by 810: --u is one such pixel (room.js)."""

from __future__ import annotations

from typing import Final

from components.charts import stage_bars, stage_lens, stage_portrait, stage_strip, stage_unseen

STAGE: Final = """
.cp-stage,.cp-phone-body{--u:1px;--n:1}
.cp-stage{position:fixed;inset:0;z-index:999999;background:var(--cp-page);color:var(--cp-ink);
  display:flex;flex-direction:column;padding:calc(30*var(--u)) calc(92*var(--u)) calc(24*var(--u));
  gap:calc(14*var(--u));font-size:calc(26*var(--u));line-height:1.3}
body:has(.cp-stage) :is([data-testid=stSidebar],[data-testid=stHeader],.st-key-noprint-header,
  .st-key-notices){display:none!important}
body:has(.cp-stage){overflow:hidden}
.cp-step{flex:1;min-height:0;display:flex;flex-direction:column;gap:calc(12*var(--u));
  overflow:auto}
.cp-step[hidden]{display:none}
.cp-step-top{display:flex;align-items:center;gap:calc(14*var(--u));
  --s:calc(40*var(--u));font-size:calc(24*var(--u));min-height:calc(40*var(--u))}
.cp-figure .cp-step h1{font:600 calc(54*var(--u))/1.12 var(--cp-serif);margin:0;padding:0;
  max-width:24em;text-wrap:balance}
.cp-figure .cp-step h1.cp-long{font-size:calc(44*var(--u));max-width:29em}
.cp-figure .cp-step h1.cp-longest{font-size:calc(38*var(--u));max-width:33em}
.cp-figure .cp-step p{margin:0;font-size:inherit;line-height:inherit;max-width:none}
.cp-figure .cp-step .cp-verdict{font-size:calc(30*var(--u));line-height:1.3;
  align-items:center;gap:calc(12*var(--u))}
.cp-step-under{display:flex;flex-wrap:wrap;align-items:center;gap:0 calc(34*var(--u))}
.cp-step .cp-verdict .cp-i{width:calc(36*var(--u));height:calc(36*var(--u))}
.cp-step .cp-step-sub{color:var(--cp-ink2);font-size:calc(26*var(--u))}
.cp-step-chart{flex:1;min-height:0;overflow:hidden;display:flex;flex-direction:column;
  justify-content:center}
.cp-at-rest .cp-step-chart{pointer-events:none}
.cp-step-chart .cp-locator{height:100%;max-height:calc(620*var(--u));width:auto;margin:0 auto}
.cp-step .cp-trend .cp-field{height:var(--fh,260px)}.cp-step .cp-plot{font-size:14.5px}
.cp-step .cp-trend{padding-left:calc(var(--g)*1.15);padding-right:calc(var(--e)*1.12)}
.cp-figure .cp-step h1.cp-alone{font-size:calc(72*var(--u));margin:auto 0;max-width:17em}
.cp-figure .cp-step h1.cp-alone:is(.cp-long,.cp-longest){font-size:calc(58*var(--u));
  max-width:21em}
.cp-stage-two>:first-child{zoom:calc(var(--n)*var(--wheel,1.2))}
.cp-stage-two .cp-dough .cp-num{font-size:18.5px}.cp-stage-two .cp-under{display:none}
.cp-figure .cp-step .cp-step-source{font-size:max(13px,calc(20*var(--u)));color:var(--cp-ink3);
  display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 2em}
.cp-step-list{display:grid;gap:calc(16*var(--u)) calc(44*var(--u));margin:0;padding:0;
  list-style:none;grid-template-columns:repeat(var(--columns,1),minmax(0,1fr))}
.cp-figure .cp-step-list li{font-size:calc(30*var(--u));line-height:1.3;margin:0;
  padding-left:calc(28*var(--u));border-left:calc(4*var(--u)) solid var(--cp-uline)}
.cp-step-case{display:grid;grid-template-columns:1fr 1fr;gap:calc(36*var(--u)) calc(44*var(--u));
  font-size:calc(28*var(--u));line-height:1.35}
.cp-figure .cp-step-case h2{font:600 calc(22*var(--u))/1.3 var(--cp-sans);color:var(--cp-ink2);
  margin:0 0 calc(4*var(--u));padding:0}
"""

FOOT: Final = """
.cp-stage-foot{display:flex;align-items:center;gap:calc(18*var(--u));font-size:calc(24*var(--u));
  white-space:nowrap}
.cp-stage-foot button{font:600 calc(24*var(--u))/1 var(--cp-sans);min-height:calc(54*var(--u));
  padding:0 calc(22*var(--u));border:1px solid var(--cp-ctl);border-radius:6px;cursor:pointer;
  background:var(--cp-page);color:var(--cp-ink)}
.cp-stage-foot button.cp-next{background:var(--cp-accent);border-color:var(--cp-accent);
  color:var(--cp-onaccent)}
.cp-stage-foot button:disabled{background:var(--cp-surface);border-color:var(--cp-hair);
  color:var(--cp-ink3);cursor:default}
.cp-stage :is(button,[tabindex]):focus-visible{outline:3px solid var(--cp-accent);
  outline-offset:3px}
/* forty dots fit as well: they move together, then shrink */
.cp-dots-row{display:flex;align-items:center;flex:0 1 auto;min-width:0}
.cp-stage-foot .cp-dots-row button{border:0;background:none;min-height:calc(44*var(--u));
  padding:0;width:calc(25*var(--u));min-width:0;display:grid;place-items:center}
.cp-dots-row i{display:block;box-sizing:border-box;width:calc(13*var(--u));max-width:80%;
  aspect-ratio:1;border-radius:50%;border:2px solid var(--cp-ctl)}
.cp-dots-row .cp-past i{background:var(--cp-ctl)}
.cp-dots-row [aria-current] i{background:var(--cp-accent);border-color:var(--cp-accent)}
.cp-stage-foot .cp-rest{margin-left:auto;display:flex;align-items:center;gap:calc(12*var(--u))}
.cp-stage-foot .cp-i{width:calc(24*var(--u));height:calc(24*var(--u));vertical-align:-.2em}
.cp-stage-foot .cp-quiet{border-color:transparent;color:var(--cp-ink2);font-weight:400;
  padding:0 calc(10*var(--u))}
.cp-stage-foot .cp-quiet[aria-pressed=true]{color:var(--cp-accent);font-weight:600}
.cp-blank .cp-stage{background:#000}
.cp-blank .cp-stage>*,body:has(.cp-blank) [class*=st-key-live-]{visibility:hidden}
/* what the server draws over a step, in the space that the step leaves; the script shows it */
[class*=st-key-live-]{display:none!important}
body:has(.cp-stage) [class*=st-key-live-]{position:fixed;left:0;right:0;
  bottom:calc(92*var(--room-u,1px));padding:0 calc(92*var(--room-u,1px));z-index:1000000;
  width:auto!important}
.cp-step[data-live]{padding-bottom:calc(196*var(--u));box-sizing:border-box}
.cp-step[data-live].cp-no-live{padding-bottom:0}
.cp-figure .cp-step[data-live] h1.cp-alone{font-size:calc(54*var(--u));margin:0;max-width:24em}
.cp-figure .cp-step[data-live] h1.cp-alone.cp-long{font-size:calc(44*var(--u));max-width:29em}
.cp-figure .cp-step[data-live] h1.cp-alone.cp-longest{font-size:calc(38*var(--u));max-width:33em}
[class*=st-key-live-] .cp-figure .cp-note{font-size:calc(28*var(--room-u,1px));line-height:1.3}
[class*=st-key-live-] .cp-figure{font-size:calc(20*var(--room-u,1px))}
.cp-figure .cp-live-count{font-size:calc(28*var(--room-u,1px));line-height:1.3;font-weight:600;
  margin:0}
[class*=st-key-live-] .cp-thought{
  padding:calc(14*var(--room-u,1px)) calc(28*var(--room-u,1px));
  gap:calc(24*var(--room-u,1px));background:var(--cp-page)}
[class*=st-key-live-] .cp-figure .cp-thought h3{
  font-size:calc(28*var(--room-u,1px))}
[class*=st-key-live-] .cp-figure .cp-thought p{font-size:calc(20*var(--room-u,1px));
  line-height:1.3}
[class*=st-key-live-] .cp-opinion-bars{--bar:calc(56*var(--room-u,1px))}
.cp-step[data-live]:not(.cp-no-live) .cp-stage-two{grid-template-columns:minmax(0,1fr)}
.cp-step[data-live]:not(.cp-no-live) .cp-stage-two>:first-child{display:none}
[class*=st-key-live-] .cp-figure .cp-opinion-bars li{font-size:calc(20*var(--room-u,1px))}
[class*=st-key-live-] .cp-opinion-bars b{font-size:calc(24*var(--room-u,1px))}
"""

PHONE: Final = """
.cp-phone-body{--u:.62px;--n:.62;container-type:inline-size}
.cp-phone-chart{margin:12px 0}
body:has(:is(.cp-phone,.cp-notes)) [data-testid=stMainBlockContainer]{padding-top:1rem}
body:has(.cp-phone) [data-testid=stRadio] label:has(input){min-height:44px;align-items:center}
.cp-phone-order{padding-left:1.4em;margin:0 0 8px;font-weight:600}
@media (max-width:640px){.cp-stage{padding:16px 18px;overflow:auto}
.cp-step{overflow:visible;min-height:auto}
.cp-step-case,.cp-step-list{grid-template-columns:minmax(0,1fr)}
.cp-step-chart{overflow:visible;justify-content:flex-start}
.cp-step-chart .cp-locator{height:320px}
.cp-stage-foot{flex-wrap:wrap;gap:8px;position:sticky;bottom:-16px;background:var(--cp-page);
  padding:8px 0}
.cp-stage-foot button{font-size:16px;min-height:44px}
.cp-stage-foot .cp-quiet{font-size:15px}.cp-stage-foot .cp-rest{margin-left:0}
.cp-dots-row{display:none}
.cp-step[data-live]{padding-bottom:0}
body:has(.cp-stage) [class*=st-key-live-]{bottom:132px;padding:0 18px}}
@media print{.cp-stage{position:static}}
"""

_CHARTS: Final = "".join(
    each.CSS for each in (stage_strip, stage_bars, stage_portrait, stage_lens, stage_unseen)
)
CSS: Final = f"{STAGE}{_CHARTS}{FOOT}{PHONE}"
