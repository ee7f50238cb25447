"""The rules for a page in a frame of another page, and for one figure alone in it."""

from __future__ import annotations

from typing import Final

CSS: Final = """
.cp-embed-title{font:500 14px/20px var(--cp-sans)!important;color:var(--cp-ink2);margin:0;padding:0}
.stApp:has(.cp-embed-whole) .cp-embed-title{display:none}
.cp-embed-foot{border-top:1px solid var(--cp-hair);margin:8px 0 0;padding-top:8px;font-size:14px;
  line-height:20px;color:var(--cp-ink2)}
.cp-embed-foot a{color:var(--cp-accent)}
.stApp:has(.cp-embed-foot) [data-testid=stMainBlockContainer]{padding-top:.75rem;
  padding-bottom:1rem}
"""
# What holds the page's parts, from the page down to a column.
_PARTS: Final = "[data-testid=stVerticalBlock]>*,[data-testid=stHorizontalBlock]>*"
_WHOLE: Final = ".stApp:not(:has(.cp-embed-whole)) [data-testid=stMainBlockContainer]"


def alone(figure: str) -> str:
    """A ``<style>`` that hides all but the figure with the foot ``figure``, a key of a foot.

    Inside the block of the figure everything stays, but for columns of other figures.
    """
    foot = f".st-key-foot-{figure}"
    elsewhere = (
        f":not(:has({foot},.cp-embed-title,.cp-embed-foot,.cp-notice)):not([class*=st-key-fig-] *)"
    )
    beside = f"[data-testid=stHorizontalBlock]:has({foot})>[data-testid=stColumn]:not(:has({foot}))"
    return (
        f"<style>{_WHOLE} :is({_PARTS}){elsewhere},{_WHOLE} {beside}{{display:none!important}}"
        f"{_WHOLE} [class*=st-key-noprint-take]{{display:none!important}}"
        f"{_WHOLE} [data-testid=stHorizontalBlock]:has({foot})>[data-testid=stColumn]{{"
        "width:100%!important;flex:1 1 100%!important}"
        f"{_WHOLE} [class*=st-key-fig-]:has({foot}){{border-top:0;margin-top:0;padding-top:0}}"
        "</style>"
    )
