"""The rules for paper: always light, nothing that is pressed, no figure cut in two.

Aimed at the same keys as the rest of the sheet; what belongs to one drawing stands here too, so
that all that paper asks for can be read in one place.
"""

from __future__ import annotations

from typing import Final

# A page that was read in the dark is printed light: every colour of ours is a light-dark() pair.
_LIGHT: Final = """
:root,body,.stApp,.stApp *{color-scheme:light!important}
html,body,.stApp,[data-testid=stAppViewContainer],[data-testid=stMain]{
  background:var(--cp-page)!important;color:var(--cp-ink)!important}
.stApp *,.stApp :before,.stApp :after{print-color-adjust:exact;-webkit-print-color-adjust:exact}
"""

# What is only there to be pressed or scrolled.
_GONE: Final = """
[data-testid=stSidebar],[data-testid=stHeader],[data-testid=stStatusWidget],
  [data-testid=stElementToolbar],[data-testid=stSelectbox],[data-testid=stCheckbox],
  [data-testid=stSkipToContent],[class*=st-key-noprint],.stButton,.stDownloadButton,.stPopover,
  .st-key-fig-cases .cp-lines,
  .st-key-map-nation,.cp-map-zoom,.cp-to-press,.cp-map-tip,.cp-whole,.cp-case details:not([open]),
  .st-key-trend details:not([open]),.st-key-fig-portrait-depth details:not([open]){
  display:none!important}
[data-testid=stLayoutWrapper]:has(>[class*=st-key-noprint]){display:none!important}
[data-testid=stButtonGroup] button:not([aria-pressed=true],[aria-checked=true]){
  display:none!important}
[data-testid=stButtonGroup] button,[data-testid=stButtonGroup] button *{background:none!important;
  color:var(--cp-ink)!important;border-color:var(--cp-ctl)!important;overflow:visible!important}
.cp-tall>.cp-scroll,.cp-scroll{max-height:none!important;overflow:visible!important;
  background:none!important}
"""

# Streamlit's pages are boxes that scroll inside the window, made of flex rows: a printer would cut
# them at the first page and lay what does not fit over what follows.
_FLOW: Final = """
html,body,#root{height:auto!important;overflow:visible!important}
.stApp,[data-testid=stAppViewContainer],[data-testid=stMain]{position:static!important;
  display:block!important;overflow:visible!important;height:auto!important;min-height:0!important}
[data-testid=stMainBlockContainer]{max-width:none!important;padding:0!important}
[data-testid=stVerticalBlock],[data-testid=stLayoutWrapper],
  [class*=st-key-columns-]>[data-testid=stLayoutWrapper]>[data-testid=stHorizontalBlock]{
  display:block!important}
[data-testid=stVerticalBlock]>*{margin-bottom:.6rem}
[class*=st-key-columns-]>[data-testid=stLayoutWrapper]>[data-testid=stHorizontalBlock]>
  [data-testid=stColumn]{width:100%!important}
.cp-part-body img:has(+.cp-on-paper){display:none}
/* 16 px is large on paper; at four fifths a figure and its words fit on one page */
[data-testid=stMainBlockContainer]{zoom:.8}
.cp-figure details::details-content{content-visibility:visible!important;block-size:auto}
/* the heavy rule belongs to its heading, or it stays behind at the foot of a page */
[class*=st-key-fig-]{border-top:0!important;padding-top:0!important}
[class*=st-key-fig-] h2.cp-finding{border-top:2px solid var(--cp-ink);padding-top:14px;
  max-width:none}
.cp-columns{grid-template-columns:1fr 1fr}
/* wheel, all eight bars and the heading above them on the first page */
.cp-dough:not(.cp-themes){height:320px;margin:12px 0 8px}
/* a table's head may stay behind at the foot of a page, alone: it starts on its own */
.st-key-fig-indicators:has(table){break-before:page}
"""

# Whole drawings stay on one page with their finding; long tables break between rows and repeat
# their heads. A map brings its source along too; a doughnut with its tables is longer than a page,
# and all of it on the next one left the first with its title alone.
_BREAKS: Final = """
[class*=st-key-fig-]:has(.cp-map),h1,h2,h3,
  [class*=st-key-columns-detail] [data-testid=stColumn],
  .cp-dough,.cp-pr,.cp-pbars tr,.cp-th,.cp-holds tr,.cp-map,.cp-column,.cp-standout,.cp-case,
  .cp-note,.cp-source-block,.cp-part,.cp-rows tbody tr,.cp-bars tr,.cp-table tr,.cp-key,
  [class*=st-key-foot-]{
  break-inside:avoid}
h1,h2,h3,.cp-sub,.cp-key-top,.cp-rows .cp-group,.cp-rows thead,
  [data-testid=stElementContainer]:has(.cp-finding):not(:has(table,ul,.cp-prose)){break-after:avoid}
[class*=st-key-foot-],.cp-source{break-before:avoid}
.cp-table thead{display:table-header-group}.cp-table thead th{position:static}
p,li{orphans:3;widows:3}.cp-sub,.cp-prose,.cp-lead{break-inside:avoid}
/* a box of a flex row is cut anywhere */
[data-testid=stElementContainer],[data-testid=stHtml]{display:block}
"""

# The light picture of a screen in the dark is fetched with it: paper is drawn before it would come.
# The head of the paper takes no room on the screen, not even a gap.
_SCREEN: Final = """@media screen{.cp-on-paper{display:none}
[data-testid=stLayoutWrapper]:has(>.st-key-notices .cp-paper-head):not(:has(.cp-notice)),
  [data-testid=stElementContainer]:has(.cp-paper-head){display:none}}
.cp-paper-head{margin:0 0 12px;padding:0 0 6px;border-bottom:1px solid var(--cp-hair);
  font-size:13px;line-height:18px;color:var(--cp-ink2);overflow-wrap:anywhere}
"""

PRINT: Final = (
    f"{_SCREEN}@page{{margin:14mm 13mm 15mm}}@media print{{{_LIGHT}{_GONE}{_FLOW}{_BREAKS}}}"
)
