"""What the record of a workshop holds, gathered from its store and from the data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from components.exports import room_record as written
from components.exports.document import Document, Words
from components.model import room_rows as rows
from components.model import room_words
from components.model.board import columns
from components.model.story import NAMES, StepKind
from components.model.wording import in_sentence
from components.rooms import assessment, boards, votes
from components.views import (
    figure_foot,
    record_bars,
    room_live_votes,
    room_steps,
    room_votes,
    step_figures,
    wheels,
)
from components.views.doughnut_block import short_names

if TYPE_CHECKING:
    from datetime import datetime

    from components.exports.room_record import Block
    from components.model.fifths import DataSteps
    from components.model.rows import Place
    from components.model.story import Story
    from components.views.workshop import Workshop

OPINION: Final = "What people said is opinion; figures carry their source. No names were asked."


def document(
    story: Story,
    place: Place,
    at: Workshop,
    when: datetime,
    link: str,
    *,
    names_off: bool,
) -> Document:
    """The whole workshop to be read. Speaker notes and the marks of phones are not in it.

    With ``names_off`` cases are told without names; what people wrote stays theirs.
    """
    blocks: list[Block] = [
        *written.story(_steps(story, place, names_off=names_off)),
        *_votes(place, at),
    ]
    for board in rows.Board:
        shown = boards.notes(at.engine, at.room_id, board)
        blocks += written.board(board, columns(board, shown))
    for activity, asked in wheels.of(at):
        blocks += written.wheel(activity.subject, asked, *wheels.whole_room(at, activity))
    blocks += written.assessment(assessment.assessments(at.engine, at.room_id))
    return Document(story.title, provenance(story, place, when, link), tuple(blocks))


def provenance(story: Story, place: Place, when: datetime, link: str) -> tuple[str, ...]:
    """Lines on what the file is and where its words and figures come from, on which terms."""
    used = figure_foot.used_sources(step_figures.of_story(story))
    lines = figure_foot.about_lines(
        f"the record of a workshop about {in_sentence(place.name)}", place, used, link,
        when.date(), brief=True,
    )  # fmt: skip
    return (*(f"{label}: {words}" for label, words in lines), OPINION)


def _steps(story: Story, place: Place, *, names_off: bool) -> list[written.Shown]:
    found = []
    for step in story.steps:
        drawn = room_steps.drawing(step, place, names_off=names_off)
        about = " · ".join(
            filter(None, (drawn.about or NAMES[step.kind], drawn.verdict, drawn.subtitle))
        )
        source = drawn.full_source or drawn.source
        bars = record_bars.bars_of(step, place)
        body = () if bars else drawn.body  # a table says the same, with its drawings
        notes = (drawn.note,) if step.kind is StepKind.PORTRAIT else ()
        found.append(written.Shown(drawn.finding, about, (*body, *notes), source, bars))
    return found


def _votes(place: Place, at: Workshop) -> list[Block]:
    """Every vote that anybody answered, revealed or not."""
    found: list[Block] = []
    for activity in votes.activities(at.engine, at.room_id):
        step = room_votes.step_of(activity)
        tally = votes.tally(at.engine, activity.activity_id)
        if step is None or not tally.voters + tally.on_paper:
            continue
        question = room_steps.drawing(step, place).finding
        counted = room_words.counted_words(tally)
        if step.kind is StepKind.RANK:
            order = room_words.mean_places(tally)
            named = [(short_names().get(each, each), mean, first) for each, mean, first in order]
            found += written.order(question, counted, named)
        else:
            counts = [(w.capitalize(), n) for w, n in room_words.stand_counts(tally)]
            reached = room_live_votes.data_steps(step, place)
            found += written.vote(question, counted, counts, reached.steps, _data_words(reached))
    return [Words("h2", "Votes before the reveal"), *found] if found else []


def _data_words(reached: DataSteps) -> str:
    """Where the data put the place, in the words of the five answers."""
    if not reached.steps:
        return reached.words
    words = [room_words.STAND_WORDS[each] for each in reached.steps]
    span = words[0] if len(words) == 1 else f"{words[0]} to {words[-1]}"
    return f"The data: {span}. {reached.among}"
