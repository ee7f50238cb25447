"""A deck as a .pptx file: native charts and tables, placeholders, notes; the same rows, same bytes.

Import this where a file is made, not at the start of the app: python-pptx takes 20 MiB.
"""

from __future__ import annotations

import io
import zipfile
from copy import deepcopy
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from pptx.util import Pt

from components.exports import slides_measures as at
from components.exports import slides_template as template
from components.exports.slides_bars import draw_bars, draw_ring
from components.exports.slides_chart_parts import Canvas
from components.exports.slides_counts import draw_counts
from components.exports.slides_lines import draw_path, draw_strip
from components.exports.slides_outline import draw_outline
from components.exports.slides_pages import body_top, paged
from components.exports.slides_rows import (
    Bars,
    Counts,
    Outline,
    Path,
    Ring,
    Strip,
    Table,
    Words,
)
from components.exports.slides_tables import draw_table
from components.exports.slides_text import add_run, bare, fill_words, plain
from components.model.provenance import NAME

if TYPE_CHECKING:
    from collections.abc import Callable

    from pptx.slide import Slide as Page
    from pptx.slide import SlideLayout

    from components.exports.slides_rows import Block, Deck, Slide, SlideLook

COVER_SIZES: Final = (54, 44, 36, 30, 26)  # points of the name on a cover
MOST_COVER_LINES: Final = 3
MOST_LETTERS: Final = 255  # that a file's own properties may have
ZIP_DAY: Final = (1980, 1, 1, 0, 0, 0)  # the first that a zip file knows: files do not age
DRAWN: Final[dict[type[Block], Callable[[Any, Canvas], None]]] = {
    Bars: draw_bars, Ring: draw_ring, Table: draw_table, Path: draw_path, Strip: draw_strip,
    Counts: draw_counts, Outline: draw_outline,
}  # fmt: skip


def deck_bytes(deck: Deck, look: SlideLook) -> bytes:
    """The file."""
    made, layouts = template.empty_deck(look)
    for each in deck.slides:
        for slide in paged(each):
            _add(made, layouts[slide.manner], slide, deck, look)
    about = made.core_properties
    noon = datetime(deck.made.year, deck.made.month, deck.made.day, 12)  # noqa: DTZ001 - a day
    about.title, about.author = plain(deck.title)[:MOST_LETTERS], NAME
    about.language = template.LANGUAGE
    about.last_modified_by, about.revision = NAME, 1
    about.created = about.modified = about.last_printed = noon
    about.subject = plain(dict(deck.about).get("Place", ""))[:MOST_LETTERS]
    about.comments = plain(f"Data {dict(deck.about).get('Data', '')}")[:MOST_LETTERS]
    for key, link in list(made.part.package._rels.items()):
        # A picture of another deck, and how many slides and words that one had.
        if link.reltype in {RT.THUMBNAIL, RT.EXTENDED_PROPERTIES}:
            made.part.package._rels.pop(key)
    out = io.BytesIO()
    made.save(out)
    return _ageless(out.getvalue())


def _ageless(content: bytes) -> bytes:
    """The same archive, its files without the time at which they were written."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            entry = zipfile.ZipInfo(name, ZIP_DAY)
            entry.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry, old.read(name))
    return out.getvalue()


def _add(made: Any, layout: SlideLayout, slide: Slide, deck: Deck, look: SlideLook) -> None:
    page = made.slides.add_slide(layout)
    if slide.manner == "cover":
        _cover(page, slide, deck, look)
    else:
        _heads(page, slide, look)
        _panels(page, slide, deck, look)
        _foot(page, layout, slide)
    notes = page.notes_slide.notes_text_frame
    for number, line in enumerate(slide.notes):
        paragraph = notes.paragraphs[0] if number == 0 else notes.add_paragraph()
        add_run(paragraph, line)


def _cover(page: Page, slide: Slide, deck: Deck, look: SlideLook) -> None:
    """Name, what it is, facts, what it is made of, and where the place lies."""
    _say(page, 0, slide.finding)
    name, facts = _placeholder(page, 0), _placeholder(page, 1)
    left, _, wide, _ = template.COVER_TITLE
    for size in COVER_SIZES:
        how = at.Type(size, "serif", bold=True)
        lines = at.line_count(slide.finding, how, wide)
        if lines <= MOST_COVER_LINES:
            break
    _size(name, size)
    name.left, name.width, name.top = (at.emu(each) for each in (left, wide, template.COVER_TOP))
    name.height = at.emu(lines * at.leading(size) + 4)
    _say(page, template.OVER, " · ".join(slide.over))
    _say(page, 1, slide.sub)
    facts.left, facts.width, facts.height = name.left, name.width, at.emu(60)
    facts.top = name.top + name.height + at.emu(10)
    made = _placeholder(page, template.MADE)
    bare(made.text_frame)
    lines_of = [p for each in slide.panels if isinstance(each.block, Words)
                for p in each.block.paragraphs]  # fmt: skip
    for number, line in enumerate(lines_of):
        paragraph = made.text_frame.paragraphs[0] if not number else made.text_frame.add_paragraph()
        paragraph.space_before = Pt(0 if not number else 2)
        add_run(paragraph, line.text)
    for each in slide.panels:
        if isinstance(each.block, Outline):
            draw_outline(each.block, Canvas(page, *template.COVER_MAP, look, deck.about, deck.made))


def _heads(page: Page, slide: Slide, look: SlideLook) -> None:
    """The finding, of what it is, and what is shown; each as high as its words."""
    _say(page, 0, slide.finding)
    how, lines = at.title_type(slide.finding)
    size = how.size
    high = lines * at.leading(size) + 4
    title = _placeholder(page, 0)
    top = float(at.TITLE_TOP)
    if slide.manner == "question":
        size, top, high = _alone(slide)
    _size(title, size)
    title.top, title.height = at.emu(top), at.emu(high)
    title.left, title.width = at.emu(at.MARGIN), at.emu(at.INNER)
    over = _placeholder(page, template.OVER)
    paragraph = over.text_frame.paragraphs[0]
    place, *rest = slide.over or ("",)
    add_run(paragraph, place, at.Type(13, bold=True, colour="accent"), look)
    if rest:
        add_run(paragraph, " · ".join(rest), at.Type(13, colour="ink2"), look, before="   ")
    sub = _placeholder(page, template.SUB)
    if not slide.sub:
        sub._element.getparent().remove(sub._element)
        return
    _say(page, template.SUB, slide.sub)
    sub.left, sub.width = at.emu(at.MARGIN), at.emu(at.INNER)
    sub.top = at.emu(top + high + 2)
    sub.height = at.emu(at.text_height(slide.sub, at.Type(14), at.INNER) + 4)


def _alone(slide: Slide) -> tuple[float, float, float]:
    """Size, top and height of a finding that has the slide to itself."""
    fitting = (s for s in (40, 34, 28) if _lines(slide, s) * at.leading(s) < 280)
    size = next(fitting, 24)
    high = _lines(slide, size) * at.leading(size) + 6
    return size, (at.HIGH - high) / 2 - 20, high


def _lines(slide: Slide, size: float) -> int:
    return at.line_count(slide.finding, at.Type(size, "serif", bold=True), at.INNER)


def _panels(page: Page, slide: Slide, deck: Deck, look: SlideLook) -> None:
    if not slide.panels:
        return
    top = body_top(slide)
    boxes = at.panel_widths([each.share for each in slide.panels])
    # Columns of words beside each other are set in one size.
    scale = min(
        (at.words_scale(each.block.paragraphs, width, at.BODY_END - top)
         for each, (_, width) in zip(slide.panels, boxes, strict=True)
         if isinstance(each.block, Words)), default=1.0,
    )  # fmt: skip
    for panel, (left, width) in zip(slide.panels, boxes, strict=True):
        height = at.BODY_END - top
        canvas = Canvas(page, left, top, width, height, look, deck.about, deck.made)
        if isinstance(panel.block, Words):
            _words(panel.block, canvas, scale)
        else:
            DRAWN[type(panel.block)](panel.block, canvas)


def _words(block: Words, canvas: Canvas, scale: float) -> None:
    box = canvas.slide.shapes.add_textbox(*canvas.box)
    box.name = "Text"
    fill_words(box.text_frame, block.paragraphs, scale, canvas.look)


def _foot(page: Page, layout: SlideLayout, slide: Slide) -> None:
    """Source line and page number, which python-pptx leaves to the layout, last in order."""
    for shape in layout.placeholders:
        number = shape.placeholder_format.idx
        if number not in {template.FOOT, template.NUMBER}:
            continue
        if number == template.FOOT and not slide.source:
            continue
        own = deepcopy(shape._element)
        own.nvSpPr.cNvPr.set("id", str(max(each.shape_id for each in page.shapes) + 1))
        page.shapes._spTree.append(own)
    if slide.source:
        foot = _placeholder(page, template.FOOT)
        for run in list(foot.text_frame.paragraphs[0].runs):
            run._r.getparent().remove(run._r)
        bare(foot.text_frame)
        add_run(foot.text_frame.paragraphs[0], slide.source)


def _placeholder(page: Page, number: int) -> Any:
    return next(each for each in page.placeholders if each.placeholder_format.idx == number)


def _say(page: Page, number: int, words: str) -> None:
    add_run(_placeholder(page, number).text_frame.paragraphs[0], words)


def _size(shape: Any, size: float) -> None:
    bare(shape.text_frame)
    paragraph = shape.text_frame.paragraphs[0]
    paragraph.line_spacing = Pt(at.leading(size))
    for run in paragraph.runs:
        run.font.size = Pt(size)
