"""What does not fit one slide goes on over the next ones: tables by rows, nothing is cut."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from components.exports import slides_measures as at
from components.exports.slides_rows import Panel, Slide, Table
from components.exports.slides_tables import heights, sized

SPARE: Final = 16  # points that a table leaves free for a typeface that is wider than ours


def body_top(slide: Slide) -> float:
    """Where the panels of a slide begin, in points: under its finding and what is shown."""
    how, lines = at.title_type(slide.finding)
    top = at.TITLE_TOP + lines * at.leading(how.size) + 6
    if slide.sub:
        top += at.text_height(slide.sub, at.Type(14), at.INNER) + 6
    return top + 10


def paged(slide: Slide) -> Iterator[Slide]:
    """The slide, or as many as its one table needs; each says which it is."""
    if len(slide.panels) != 1 or not isinstance(slide.panels[0].block, Table):
        yield slide
        return
    table = slide.panels[0].block
    room = at.BODY_END - body_top(slide)
    pieces = list(_pieces(sized(table, at.INNER, room - SPARE), room))
    for number, piece in enumerate(pieces, 1):
        over = slide.over
        if len(pieces) > 1:
            over = (*over, f"{number} of {len(pieces)}")
        yield replace(slide, over=over, panels=(Panel(piece),))


def _pieces(table: Table, room: float) -> Iterator[Table]:
    """As few tables as hold all rows, of about the same height."""
    head, *rows = heights(table, at.INNER)
    free = room - head
    count = _count(rows, free)
    even = max(sum(rows) / count, *rows) if count > 1 else free
    least = next(
        (even + step for step in range(0, int(max(1, free - even)) + 1, 4)
         if _count(rows, min(free, even + step)) <= count), free,
    )  # fmt: skip
    start = 0
    for end in _ends(rows, min(free, least)):
        yield replace(table, rows=table.rows[start:end])
        start = end


def _count(rows: list[float], free: float) -> int:
    return len(list(_ends(rows, free)))


def _ends(rows: list[float], free: float) -> Iterator[int]:
    """After which rows a slide ends; a row higher than a slide has one of its own."""
    used = 0.0
    for number, height in enumerate(rows):
        if used and used + height > free:
            yield number
            used = 0.0
        used += height
    yield len(rows)
