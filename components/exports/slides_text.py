"""Words on slides and in tables: text is set as text, its typeface is the theme's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from pptx.dml.color import RGBColor
from pptx.enum.dml import MSO_THEME_COLOR
from pptx.enum.text import MSO_AUTO_SIZE
from pptx.util import Pt

from components.exports import slides_measures as at
from components.exports.slides_template import LANGUAGE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pptx.text.text import TextFrame

    from components.exports.slides_measures import Type
    from components.exports.slides_rows import Paragraph, SlideLook

FACES: Final = {"serif": "+mj-lt", "sans": "+mn-lt"}
_THEME: Final = {
    "ink": MSO_THEME_COLOR.TEXT_1, "page": MSO_THEME_COLOR.BACKGROUND_1,
    "ink2": MSO_THEME_COLOR.TEXT_2, "surface": MSO_THEME_COLOR.BACKGROUND_2,
    "fill": MSO_THEME_COLOR.ACCENT_1, "accent": MSO_THEME_COLOR.ACCENT_2,
    "fill2": MSO_THEME_COLOR.ACCENT_3, "better": MSO_THEME_COLOR.ACCENT_4,
    "worse": MSO_THEME_COLOR.ACCENT_5, "shift": MSO_THEME_COLOR.ACCENT_6,
}  # fmt: skip


def plain(text: str) -> str:
    """Text without line breaks and control characters, which a file of slides may not hold."""
    shown = "".join(each if each.isprintable() else " " for each in text)
    return " ".join(shown.split())


def tint(colour: Any, token: str, look: SlideLook) -> None:
    """Give a colour format one of our tokens: the theme's own where it is one of its twelve."""
    if token in _THEME:
        colour.theme_color = _THEME[token]
    else:
        colour.rgb = RGBColor.from_string(look.colours[token].lstrip("#"))


def add_run(
    paragraph: Any,
    text: str,
    how: Type | None = None,
    look: SlideLook | None = None,
    *,
    before: str = "",
) -> None:
    """A run of text in our language after ``before``; as its placeholder says without ``how``."""
    run = paragraph.add_run()
    run.text = before + plain(text)
    properties = run._r.get_or_add_rPr()
    properties.set("lang", LANGUAGE)
    if how is None or look is None:
        return
    run.font.size = Pt(how.size)
    run.font.bold = how.bold
    run.font.name = FACES[how.face]
    tint(run.font.color, how.colour, look)


def fill_words(
    frame: TextFrame, paragraphs: Iterable[Paragraph], scale: float, look: SlideLook
) -> None:
    """Paragraphs one under another in an empty text frame."""
    bare(frame)
    for number, each in enumerate(paragraphs):
        paragraph: Any = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
        how = at.scaled(at.KINDS[each.kind], scale)
        above = (at.APART if each.apart else at.CLOSE) * scale
        paragraph.space_before = Pt(0 if number == 0 else round(above, 1))
        paragraph.line_spacing = Pt(at.leading(how.size))
        add_run(paragraph, each.text, how, look)


def bare(frame: TextFrame) -> None:
    """No inner margins, lines that wrap, type that shrinks rather than runs over."""
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    frame.word_wrap = True
    frame.auto_size = MSO_AUTO_SIZE.TEXT_TO_FIT_SHAPE
