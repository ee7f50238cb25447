"""A citation to copy, the link to what is on the screen, and the same link for a telephone."""

from __future__ import annotations

from typing import Final

from components.charts.markup import Markup, el
from components.charts.qr import qr_code
from components.charts.tokens import ThemeType

CSS: Final = """
.cp-cite{color:var(--cp-ink)}
.cp-cite pre{white-space:pre-wrap;overflow-wrap:anywhere;font:400 13px/18px var(--cp-sans);
  color:var(--cp-ink);background:var(--cp-surface);margin:8px 0 0;padding:10px 12px;
  max-height:190px;overflow:auto}
.cp-cite h3{font:600 18px/24px var(--cp-serif);margin:0;padding:0}
.cp-cite h4{font:620 15px/22px var(--cp-sans);margin:8px 0 0;padding:0}
.cp-cite .cp-copy{all:unset;cursor:pointer;border:1px solid var(--cp-ctl);border-radius:6px;
  padding:5px 12px;font-size:14px;line-height:20px;color:var(--cp-ink);background:var(--cp-page)}
.cp-cite .cp-copy:hover{border-color:var(--cp-accent);color:var(--cp-accent)}
.cp-cite .cp-copy:focus-visible{outline:3px solid var(--cp-accent);outline-offset:1px}
.cp-cite-row{display:flex;flex-wrap:wrap;gap:8px;align-items:center;margin:10px 0 0}
.cp-cite-row [role=status]{font-size:14px;color:var(--cp-ink2)}
.cp-cite .cp-qr{display:block;width:132px;height:132px;margin:12px 0 0}
"""
LONGEST_IN_CODE: Final = 900  # letters of a link that a telephone still reads off a screen


def citation_box(text: str, link: str, theme: ThemeType) -> Markup:
    """The box: each button copies what ``data-text`` of the same name holds (figure.js).

    It says which theme it stands in: what opens over a page is not inside the page's own element.
    """
    scans = link if 0 < len(link) <= LONGEST_IN_CODE else None
    return el(
        "div",
        el("h3", "Cite this figure"),
        el("pre", text, data_text="citation", tabindex="0", aria_label="Citation"),
        el(
            "div",
            el("button", "Copy citation", type="button", class_="cp-copy", data_copy="citation"),
            el("button", "Copy link", type="button", class_="cp-copy", data_copy="link"),
            el("span", role="status"),
            class_="cp-cite-row",
        ),
        el("span", link, data_text="link", hidden=True),
        qr_code(scans, "Code for a telephone: the address of this page") if scans else None,
        class_="cp-cite",
        style=f"color-scheme:{theme}",
    )
