"""The one style sheet: tokens, what Streamlit's theme cannot say, and our own drawings.

Rules aim at keys (``st-key-…``), ``data-testid`` and our own classes, never at generated names;
tests/browser asserts that each still bites.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Final

from components.charts.assessment_strip import CSS as ASSESSMENT
from components.charts.before_after_table import CSS as THEN
from components.charts.board import CSS as BOARD
from components.charts.case_card import CSS as CASES
from components.charts.case_map import CSS as CASE_MAP
from components.charts.case_page import CSS as CASE_PAGE
from components.charts.certainty import CSS as CERTAINTY
from components.charts.compare_css import compare_css
from components.charts.embed_css import CSS as EMBED
from components.charts.facet_list import CSS as FACETS
from components.charts.figure_css import figure_css
from components.charts.found_map import FOUND_CSS
from components.charts.icons import mask_rules
from components.charts.indicator_list import INDICATOR_LIST_CSS
from components.charts.inside_css import INSIDE
from components.charts.layout_css import LAYOUT
from components.charts.lens_css import LENS
from components.charts.link_box import CSS as LINKS
from components.charts.map_css import MAP_CSS
from components.charts.map_legend import LEGEND_CSS
from components.charts.opinion import CSS as OPINION
from components.charts.peer_table import PEERS_CSS
from components.charts.picture_box import CSS as PICTURE
from components.charts.plot_css import plot_css
from components.charts.portrait_css import PORTRAIT_CSS
from components.charts.print_css import PRINT
from components.charts.prose_css import PROSE
from components.charts.question_list import CSS as QUESTIONS
from components.charts.room_css import CSS as STAGE
from components.charts.said_list import CSS as SAID
from components.charts.search_hits import CSS as SEARCH
from components.charts.snippet import CSS as SNIPPET
from components.charts.spot_cases import CSS as SPOTS
from components.charts.story_list import CSS as STORY
from components.charts.table_css import table_css
from components.charts.take_data_list import CSS as TAKE_DATA
from components.charts.targets_list import TARGETS_CSS
from components.charts.tokens import custom_properties
from components.charts.trend_ahead import AHEAD_CSS
from components.charts.unseen_matrix import UNSEEN_CSS
from components.charts.weights_bars import CSS as WEIGHTS
from components.charts.wheel_css import CSS as WHEEL

# Streamlit's own elements. The number behind a rule is what was wrong without it.
PAGE: Final = """
.stApp{font-variant-numeric:tabular-nums}
[data-testid=stMainBlockContainer]{max-width:1176px;
  padding-left:clamp(1.1rem,3vw,2.5rem);padding-right:clamp(1.1rem,3vw,2.5rem);padding-bottom:4rem;
  container:cp-main/inline-size}
/* figure block: a heavy rule on top, no box, a hairline above its foot */
[class*=st-key-fig-]{border-top:2px solid var(--cp-ink);padding-top:.875rem;margin-top:1.25rem}
[class*=st-key-foot-]{border-top:1px solid var(--cp-hair);padding-top:.6rem}
/* captions: Streamlit's are 60% opaque, a contrast of 4.36 */
[data-testid=stCaptionContainer]{opacity:1!important}
[data-testid=stCaptionContainer],[data-testid=stCaptionContainer] p{color:var(--cp-ink2)}
/* navigation: a line before and after the eight components, a bar on the active page */
[data-testid=stSidebarNavItems]>li:has(a[href$="/health"]){
  border-top:1px solid var(--cp-hair);padding-top:.5rem;margin-top:.5rem}
[data-testid=stSidebarNavItems]>li:has(a[href$="/data"]){
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
/* an error in a part of a page: Streamlit's own words speak of a cloud that is not there */
[data-testid=stException]>*{display:none!important}
[data-testid=stException]::before{
  content:"This part of the page cannot be shown just now. Load the page again."}
/* controls */
button[data-variant=pills]{border-radius:6px!important}
button[data-testid^=stBaseButton-primary] *,[data-testid=stMultiSelect] [data-tag] *{
  color:var(--cp-onaccent)!important}
/* Streamlit's own shade under a finger is too dark for dark words */
button[data-testid^=stBaseButton-primary]:is(:hover,:active,:focus):not(:disabled){
  background:color-mix(in srgb,var(--cp-accent) 88%,var(--cp-ink))!important}
[data-testid=stMain][inert]{opacity:.55}
[class*=st-key-card-]{border-color:var(--cp-hair)!important}
"""

# By the width of the page beside the navigation, not of the window: a projector of 1024 px with the
# navigation open leaves 700 px, on which two columns would be two strips.
WIDTHS: Final = """
@container cp-main (max-width:820px){
[class*=st-key-columns-]>[data-testid=stLayoutWrapper]>[data-testid=stHorizontalBlock]{
  flex-direction:column;gap:1rem}
[class*=st-key-columns-]>[data-testid=stLayoutWrapper]>[data-testid=stHorizontalBlock]>
  [data-testid=stColumn]{flex:none!important;width:100%!important;min-width:0!important}}
@container cp-main (max-width:560px){
h1{font-size:2rem!important;line-height:1.15!important}h2{font-size:1.44rem!important}
/* the source line keeps the whole width, the button stands under it */
[class*=st-key-foot-]{flex-wrap:wrap!important}
/* choices that stand side by side go on below, where there is no room, instead of out of sight */
[class*=st-key-map-page-] [data-testid=stButtonGroup]>div{flex-wrap:wrap}
.st-key-noprint-map-look [data-testid=stButtonGroup] button{padding-left:9px;padding-right:9px}
/* where they wrap each is a button of its own, with all its edges and corners */
[data-testid=stButtonGroup] button[data-variant=segmented_control]{
  border-radius:6px!important;margin:0 4px 4px 0!important}
[data-testid=stButtonGroup] button[data-variant=segmented_control]:not([aria-checked=true]){
  border:1px solid var(--cp-ctl)!important;clip-path:none!important}
[class*=st-key-foot-]>:first-child{flex:1 1 100%!important;width:100%!important}
/* the small map stays beside the name of its place */
[data-testid=stHorizontalBlock]:has(>[data-testid=stColumn] .st-key-locator){
  flex-wrap:nowrap!important}
[data-testid=stHorizontalBlock]:has(.st-key-locator)>[data-testid=stColumn]{min-width:0!important}}
"""


# In the order in which they stand: what comes later goes before, and print before all.
_SHEETS: Final[tuple[str | Callable[[], str], ...]] = (
    PAGE,
    WIDTHS,
    PROSE,
    LAYOUT,
    figure_css,
    plot_css,
    compare_css,
    table_css,
    MAP_CSS,
    LEGEND_CSS,
    PEERS_CSS,
    INSIDE,
    CASES,
    CASE_PAGE,
    CASE_MAP,
    THEN,
    LINKS,
    TAKE_DATA,
    PICTURE,
    QUESTIONS,
    FACETS,
    SNIPPET,
    SEARCH,
    SPOTS,
    SAID,
    CERTAINTY,
    WEIGHTS,
    AHEAD_CSS,
    TARGETS_CSS,
    UNSEEN_CSS,
    FOUND_CSS,
    PORTRAIT_CSS,
    INDICATOR_LIST_CSS,
    LENS,
    mask_rules,
    PRINT,
)

# Of the workshop's pages, and of a page in a frame, alone. They ask of the whole page whether a
# stage stands on it (``body:has``): wherever such a rule is, the browser works out every element's
# style anew for each element that comes or goes, the larger part of what it did after a choice.
_WORKSHOP: Final = (STAGE, STORY, OPINION, BOARD, ASSESSMENT, WHEEL)
_FRAMED: Final = (EMBED,)


@cache
def css(*, workshop: bool = False, framed: bool = False) -> str:
    """The whole style sheet in its ``<style>`` element, for st.html once per run."""
    sheets = (*_SHEETS, *(_WORKSHOP if workshop else ()), *(_FRAMED if framed else ()))
    rules = (sheet if isinstance(sheet, str) else sheet() for sheet in sheets)
    return f"<style>:root{{{custom_properties()}}}{''.join(rules)}</style>"
