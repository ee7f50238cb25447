"""A link to copy: in a field that can be selected, as a code for a telephone, and as a frame."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from components.charts.markup import Markup, el, join
from components.charts.qr import qr_code
from components.charts.tokens import ThemeType

CSS: Final = """
.cp-handed{color:var(--cp-ink);font-size:14px;line-height:20px}
[data-testid=stPopoverBody]:has(.cp-handed){width:26rem!important;max-width:94vw!important}
.cp-handed h2{font:600 18px/24px var(--cp-serif);margin:0;padding:0}
.cp-handed h3{font:600 15px/20px var(--cp-sans);margin:16px 0 0;padding:0}
.cp-handed h4{font:600 15px/22px var(--cp-sans);margin:8px 0 0;padding:0}
.cp-handed p{margin:4px 0 0;font-size:14px;line-height:20px;color:var(--cp-ink2)}
.cp-handed pre,.cp-handed input{color:var(--cp-ink);background:var(--cp-surface);margin:8px 0 0;
  font:400 13px/18px var(--cp-sans);padding:8px 10px;border:1px solid var(--cp-ctl);
  border-radius:6px;width:100%;box-sizing:border-box}
.cp-handed pre{white-space:pre-wrap;overflow-wrap:anywhere;max-height:190px;overflow:auto}
.cp-handed :is(pre,input,summary):focus-visible{outline:3px solid var(--cp-accent);
  outline-offset:1px}
.cp-handed .cp-copy{all:unset;cursor:pointer;border:1px solid var(--cp-ctl);border-radius:6px;
  padding:5px 12px;font-size:14px;line-height:20px;color:var(--cp-ink);background:var(--cp-page)}
.cp-handed .cp-copy:hover{border-color:var(--cp-accent);color:var(--cp-accent)}
.cp-handed .cp-copy:focus-visible{outline:3px solid var(--cp-accent);outline-offset:1px}
.cp-handed-row{display:flex;flex-wrap:wrap;gap:8px 12px;align-items:center;margin:8px 0 0}
.cp-handed-row [role=status]{color:var(--cp-ink2)}
.cp-handed-code{display:flex;gap:14px;align-items:flex-start;margin:12px 0 0}
.cp-handed-code p{margin:0}
.cp-handed .cp-qr{flex:none;display:block;width:120px;height:120px}
.cp-handed details{margin:12px 0 0;border-top:1px solid var(--cp-hair);padding-top:8px}
.cp-handed summary{cursor:pointer;font-weight:550}
"""
LONGEST_IN_CODE: Final = 900  # letters of a link that a telephone still reads off a screen
ONLY_HERE: Final = (
    "This link opens on this computer only. Started with “make room”, or on a server of your own, "
    "the explorer has an address that others can open too."
)
FOR_OTHERS: Final = "Opens for whoever can reach this computer on its network."
TOO_LONG: Final = "The link is too long for a code that a telephone can read."
FRAMES: Final = (
    "Paste this into a page of an intranet. Nothing here forbids frames; a server in front of the "
    "explorer may. A page at https cannot show one at http."
)


@dataclass(frozen=True, slots=True)
class Handed:
    """What is handed on: the link to ``what`` ("this page"), and how it is framed elsewhere."""

    what: str
    link: str
    frame: str
    only_here: bool


def link_part(handed: Handed, *, level: int = 3) -> Markup:
    """Field, button, code and, to unfold, the frame; each button copies what has its name."""
    scans = handed.link if 0 < len(handed.link) <= LONGEST_IN_CODE else None
    reach = ONLY_HERE if handed.only_here else FOR_OTHERS
    code = qr_code(scans, f"Code for a telephone: the link to {handed.what}") if scans else None
    return join(
        [
            el(f"h{level}", f"Link to {handed.what}"),
            el("input", type="text", readonly=True, value=handed.link, data_text="link",
               aria_label=f"Link to {handed.what}"),
            copy_row("Copy link", "link"),
            el("div", code, el("p", reach if scans else f"{reach} {TOO_LONG}"),
               class_="cp-handed-code"),
            el("details",
               el("summary", "Show it on another page"),
               el("p", FRAMES),
               el("pre", handed.frame, data_text="frame", tabindex="0", role="group",
                  aria_label="HTML of the frame"),
               copy_row("Copy HTML", "frame"),
               data_keep="frame"),
        ]
    )  # fmt: skip


def copy_row(label: str, name: str) -> Markup:
    """A button that copies what ``data-text`` of that name holds, and where that is said."""
    button = el("button", label, type="button", class_="cp-copy", data_copy=name)
    return el("div", button, el("span", role="status"), class_="cp-handed-row")


def link_box(handed: Handed, theme: ThemeType) -> Markup:
    """The link alone, in a box that opens over the page.

    It says which theme it stands in: what opens over a page is not inside the page's own element.
    """
    return el("div", link_part(handed, level=2), class_="cp-handed", style=f"color-scheme:{theme}")
