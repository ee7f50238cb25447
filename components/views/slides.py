"""The slides of a place or of one of its components: gathered as on the screen and in the brief.

Asks the store alone, never the session: a file is made in a thread that knows no session.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from components.charts.tokens import COLOURS
from components.exports.slides_rows import Deck, SlideLook
from components.model import provenance, wording
from components.views import (
    brief,
    questions_block,
    slides_component,
    slides_found,
    slides_parts,
    slides_scores,
)
from components.views.slides_parts import About

if TYPE_CHECKING:
    from components.exports.slides_rows import Slide
    from components.model.rows import IndicatorRow

SERIF: Final = "Source Serif 4"  # as the font is named where people install it
SANS: Final = "Hanken Grotesk"


def file_name(asked: brief.Asked) -> str:
    """Such as "leeds-slides-2026-11.pptx", "leeds-health-slides-2026-11.pptx"."""
    component = asked.component.component_id if asked.component else None
    return provenance.file_name(
        asked.place.slug, component, "slides", made=asked.made, ending="pptx"
    )


def pptx(asked: brief.Asked) -> bytes:
    """The deck as a file."""
    return written(deck(asked))


def written(made: Deck) -> bytes:
    """Any deck as a file."""
    from components.exports.slides_file import deck_bytes  # noqa: PLC0415 - 20 MiB, when asked for

    return deck_bytes(made, look())


def look() -> SlideLook:
    """The product's light colours, for a projector washes dark ones out, and its typefaces."""
    return SlideLook({name: each.light for name, each in COLOURS.items()}, SERIF, SANS)


def deck(asked: brief.Asked) -> Deck:
    """The deck as typed rows."""
    place, component = asked.place, asked.component
    page = brief.brief(asked)
    rows = questions_block.rows_of(place.area_code, component.component_id if component else None)
    about = About(place, component, asked.made, asked.link)
    used = [row.indicator for row in _used(rows)]
    slides: list[Slide] = [
        slides_parts.cover(about, page),
        *slides_scores.scores(about, page, used),
        *(slides_component.slides(about, page, rows) if component else ()),
        *slides_found.sides(about, page, used),
        *slides_found.changing(about, page, used),
        slides_found.unknown(about, rows),
        *slides_found.cases(about, page),
        *slides_found.questions(about, page, used),
        slides_parts.sources(about, used),
    ]
    name = wording.in_sentence(place.name)
    title = f"{component.title} in {name}" if component else place.name
    return Deck(title, tuple(slides), tuple(about.lines(used)), asked.made)


def _used(rows: tuple[IndicatorRow, ...]) -> list[IndicatorRow]:
    """What has a figure here; all of them where nothing has, whose sources then say so."""
    return [row for row in rows if row.value is not None] or list(rows)
