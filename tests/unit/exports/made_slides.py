"""Slides of real places and stories for tests, and what can be read from them."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any

from openpyxl import load_workbook
from pptx import Presentation
from pptx.oxml.ns import qn

from components import store
from components.exports.slides_rows import Deck, Ring, Slide
from components.model import room_rows as rows
from components.model.story import Step, StepKind, Story, story_of, with_step, with_vote
from components.rooms import boards, votes
from components.rooms.unshared import unshared
from components.views import slides, slides_story
from components.views.room_found import found
from components.views.workshop import Workshop
from tests.unit.exports.made_briefs import MADE, asked

PLACES = (
    "leeds", "norwich", "na-h-eileanan-siar", "isles-of-scilly", "belfast", "norfolk", "wales",
)  # fmt: skip
LINK = "http://127.0.0.1:8501/room?place=leeds"


@cache
def made(
    slug: str, component_id: str | None = None, *, names_off: bool = False
) -> tuple[Deck, bytes]:
    """The rows of a deck and its file."""
    deck = slides.deck(replace(asked(slug, component_id), names_off=names_off))
    return deck, slides.written(deck)


def opened(content: bytes) -> Any:
    """The file, opened again."""
    return Presentation(io.BytesIO(content))


def charts(page: Any) -> list[Any]:
    """The native charts of a slide."""
    return [shape.chart for shape in page.shapes if shape.has_chart]


def tables(page: Any) -> list[list[list[str]]]:
    """The words of the native tables of a slide, head first."""
    return [
        [[cell.text for cell in row.cells] for row in shape.table.rows]
        for shape in page.shapes if shape.has_table
    ]  # fmt: skip


def values(series: Any) -> list[float | None]:
    """The values of a series as the file holds them; None where it holds none."""
    return list(series.values)


def worksheet(chart: Any, name: str = "Sheet1") -> list[tuple[Any, ...]]:
    """The cells of a chart's own workbook as they were typed: a formula would start with "="."""
    book = load_workbook(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob))
    return [tuple(cell.value for cell in row) for row in book[name].iter_rows()]


def formulas(chart: Any) -> list[str]:
    """The cells of a chart's workbook that would be run."""
    book = load_workbook(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob))
    return [c.coordinate for page in book for row in page.iter_rows() for c in row
            if c.data_type == "f"]  # fmt: skip


def said(page: Any) -> str:
    """All words of a slide, notes left out."""
    return " ".join(node.text or "" for node in page._element.iter(qn("a:t")))


def notes(page: Any) -> str:
    """The speaker's notes."""
    return page.notes_slide.notes_text_frame.text


def place_of(slug: str) -> Any:
    """The place of that slug."""
    return next(each for each in store.choosable_places() if each.slug == slug)


def story(slug: str, *more: Step) -> Story:
    """The story of a place as the desk makes it, with steps at its end."""
    place = place_of(slug)
    case = store.case_cards()[0].case_id
    told = story_of(place, found(place), case)
    told = with_vote(told, Step(StepKind.VOTE, "health"), Step(StepKind.COMPONENT, "health"))
    for step in more:
        told = with_step(told, step)
    return told


def room(slug: str, note: str = "Open on Saturdays") -> Workshop:
    """A room in which seven people voted on health and one wrote a note."""
    engine, own = unshared("Workshop", place_of(slug).area_code)
    votes.asked(engine, own.room_id, rows.ActivityKind.STAND, "health")
    (asked_,) = votes.activities(engine, own.room_id)
    for number, step in enumerate((1, 2, 2, 3, 3, 3, 4)):
        votes.answered(engine, own.room_id, asked_.activity_id, f"v{number}",
                       [rows.Answer("", step)])  # fmt: skip
    draft = rows.Draft(rows.Board.WORKED, "worked_well", note)
    boards.written(engine, own.room_id, draft, "somebody", "once")
    return Workshop(engine, own, "desk", shared=False)


def reveal(at: Workshop) -> None:
    """Show the room what it thought."""
    (asked_,) = votes.activities(at.engine, at.room_id)
    votes.in_state(at.engine, at.room_id, asked_.activity_id, rows.ActivityState.REVEALED)


def told(story_: Story, at: Workshop | None = None, *, names_off: bool = False) -> Any:
    """The slides of a story, opened again."""
    return opened(slides_story.pptx(wanted(story_, at, names_off=names_off)))


def wanted(
    story_: Story, at: Workshop | None = None, *, names_off: bool = False
) -> slides_story.WantedStory:
    """What is asked for."""
    return slides_story.WantedStory(story_, at, names_off, MADE, LINK)


def bars_and_rings(slug: str) -> Iterator[tuple[Slide, Any]]:
    """The rows and the page of every slide of a place with scores."""
    rows, content = made(slug)
    for slide, page in zip(rows.slides, opened(content).slides, strict=False):
        if any(isinstance(panel.block, Ring) for panel in slide.panels):
            yield slide, page
