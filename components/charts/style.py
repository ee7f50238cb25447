"""The one style sheet: tokens, what Streamlit's theme cannot say, and our own drawings.

Rules aim at keys (``st-key-…``), ``data-testid`` and our own classes, never at generated names;
tests/browser asserts that each still bites.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from components.charts.case_card import CSS as CASES
from components.charts.figure_css import figure_css
from components.charts.found_map import FOUND_CSS
from components.charts.icons import mask_rules
from components.charts.indicator_list import INDICATOR_LIST_CSS
from components.charts.layout_css import LAYOUT
from components.charts.map_css import MAP_CSS
from components.charts.map_legend import LEGEND_CSS
from components.charts.plot_css import plot_css
from components.charts.prose_css import PROSE
from components.charts.table_css import table_css
from components.charts.tokens import custom_properties

# Streamlit's own elements. The number behind a rule is what was wrong without it.
PAGE: Final = """
.stApp{font-variant-numeric:tabular-nums}
[data-testid=stMainBlockContainer]{max-width:1176px;padding-left:2.5rem;padding-right:2.5rem}
/* figure block: a heavy rule on top, no box, a hairline above its foot */
[class*=st-key-fig-]{border-top:2px solid var(--cp-ink);padding-top:.875rem;margin-top:1.25rem}
[class*=st-key-foot-]{border-top:1px solid var(--cp-hair);padding-top:.6rem}
/* captions: Streamlit's are 60% opaque, a contrast of 4.36 */
[data-testid=stCaptionContainer]{opacity:1!important}
[data-testid=stCaptionContainer],[data-testid=stCaptionContainer] p{color:var(--cp-ink2)}
/* navigation: room between the three groups of a flat list, a bar on the active page */
[data-testid=stSidebarNavItems]>li:nth-child(2),[data-testid=stSidebarNavItems]>li:nth-child(10){
  border-bottom:1px solid var(--cp-hair);padding-bottom:.5rem;margin-bottom:.5rem}
[data-testid=stSidebarNavLink][aria-current=page]{background:var(--cp-page);
  box-shadow:inset 3px 0 0 var(--cp-accent)}
/* the name at the size of the mock-up: Streamlit's largest is 32 px high */
[data-testid=stSidebarLogo],[data-testid=stHeaderLogo]{height:44px;max-width:none}
/* where the keyboard is: Streamlit's links in the sidebar show nothing, its lists a 1 px border */
[data-testid=stSidebar] :is(a,button):focus-visible{outline:3px solid var(--cp-accent)!important;
  outline-offset:-3px}
[data-testid=stSelectbox] div[data-focus-visible=true]{outline:2px solid var(--cp-accent);
  outline-offset:1px}
/* controls */
button[data-variant=pills]{border-radius:6px!important}
button[data-testid=stBaseButton-primary] *{color:var(--cp-onaccent)!important}
[class*=st-key-card-]{border-color:var(--cp-hair)!important}
@media(max-width:640px){[data-testid=stMainBlockContainer]{padding-left:1.1rem;
  padding-right:1.1rem}
h1{font-size:2rem!important;line-height:1.15!important}h2{font-size:1.44rem!important}}
@media print{
[data-testid=stSidebar],[data-testid=stHeader],[class*=st-key-noprint],
  [data-testid=stElementToolbar],.stButton,.stDownloadButton{display:none!important}
[data-testid=stLayoutWrapper]:has(>[class*=st-key-noprint]){display:none!important}
html,body,#root{height:auto!important;overflow:visible!important}
.stApp,[data-testid=stAppViewContainer],[data-testid=stMain]{position:static!important;
  overflow:visible!important;height:auto!important}
[data-testid=stMainBlockContainer]{max-width:none!important;padding:0!important}
[data-testid=stElementContainer]{break-inside:avoid}
[data-testid=stElementContainer]:has(.cp-figure){break-inside:auto}
.cp-dough,.cp-bars tr,.cp-rows tr,.cp-standout,.cp-case{break-inside:avoid}}
"""


@cache
def css() -> str:
    """The whole style sheet in its ``<style>`` element, for st.html once per run."""
    rules = (
        f":root{{{custom_properties()}}}",
        PAGE,
        PROSE,
        LAYOUT,
        figure_css(),
        plot_css(),
        table_css(),
        MAP_CSS,
        LEGEND_CSS,
        CASES,
        FOUND_CSS,
        INDICATOR_LIST_CSS,
        mask_rules(),
    )
    return f"<style>{''.join(rules)}</style>"
