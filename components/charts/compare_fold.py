"""What stands open where there is room for it and is unfolded on a phone, where all is one column.

Four places made a page of twelve thousand pixels on a phone.
"""

from __future__ import annotations

from typing import Final

from components.charts.markup import Markup, el

# A browser that cannot show what is in a closed <details> keeps the line that unfolds it.
CSS: Final = """
.cp-figure .cp-fold{margin:0}.cp-fold>h3{display:none}
@supports selector(details::details-content){@container (min-width:821px){
.cp-figure .cp-fold{border:0;padding:0}.cp-fold>summary{display:none}
.cp-fold::details-content{content-visibility:visible;block-size:auto}
.cp-fold>h3{display:block;font:620 16px/22px var(--cp-sans);color:var(--cp-ink);margin:22px 0 0;
  padding:0;letter-spacing:0}}}
"""


def folded(
    summary: str, inside: Markup, *, is_open: bool = False, title: str | None = None
) -> Markup:
    """``inside`` under ``summary`` on a phone; with room it is open, under any ``title``.

    What a reader unfolds stays so when something else is chosen.
    """
    return el(
        "details",
        el("summary", summary),
        el("h3", title) if title else None,
        inside,
        class_="cp-fold",
        data_keep=f"fold-{title or summary}",
        open=is_open,
    )
