"""The buttons that save a figure as a picture, with the words that stand in it.

The picture itself is drawn by the browser (static/picture.js) from the figure on the page.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from components.charts.markup import Markup, el, join

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from components.charts.tokens import ThemeType

CSS: Final = """
.cp-save{color:var(--cp-ink);border-bottom:1px solid var(--cp-hair);padding-bottom:14px}
.cp-save h3{font:600 18px/24px var(--cp-serif);margin:0 0 4px;padding:0}
.cp-save p{display:flex;flex-wrap:wrap;align-items:center;gap:8px;margin:8px 0 0;font-size:14px;
  line-height:20px;color:var(--cp-ink2)}
.cp-save p span{flex:1 1 120px}
.cp-save button{all:unset;cursor:pointer;border:1px solid var(--cp-ctl);border-radius:6px;
  padding:5px 10px;font-size:14px;line-height:20px;color:var(--cp-ink);background:var(--cp-page)}
.cp-save button:hover{border-color:var(--cp-accent);color:var(--cp-accent)}
.cp-save button:focus-visible{outline:3px solid var(--cp-accent);outline-offset:1px}
.cp-save [hidden]{display:none}
"""
SIZES: Final = (
    ("slide", "Slide, 1920 by 1080"),
    ("print", "Print, as wide as A4"),
)
KINDS: Final = ("png", "svg")


@dataclass(frozen=True, slots=True)
class PictureWords:
    """What a picture says beside the figure: what it is of, and below whose figures those are."""

    of: str
    foot: Sequence[str]  # a paragraph each


def picture_box(
    words: PictureWords,
    names: Mapping[tuple[str, str], str],
    *,
    foot: str,
    block: str | None,
    script: str,
    theme: ThemeType,
) -> Markup:
    """Two buttons a size.

    Args:
        words: what is said in the picture.
        names: the file's name for each size and kind.
        foot: the key of the foot under the figure, by which the browser finds it.
        block: the key of the container the figure fills, where it is not the one round its foot.
        script: the address of the script beside static/figure.js.
        theme: what opens over a page is not inside the page's own element, so it says its theme.
    """
    rows = [
        el(
            "p",
            el("span", said),
            *(
                el("button", kind.upper(), type="button",
                   data_picture=f"{size}.{kind}", data_name=names[size, kind],
                   aria_label=f"{said}: {kind.upper()}")
                for kind in KINDS
            ),
        )
        for size, said in SIZES
    ]  # fmt: skip
    return el(
        "div",
        el("h3", "Save it as a picture"),
        *rows,
        el("p", role="status"),
        el("p", words.of, data_picture_of=True, hidden=True),
        el("div", join(el("p", line) for line in words.foot), data_picture_foot=True, hidden=True),
        class_="cp-save", data_foot=f"foot-{foot}", data_block=block, data_script=script,
        style=f"color-scheme:{theme}",
    )  # fmt: skip
