"""What the record of a workshop holds, gathered from its store and from the data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from components.exports import record_summary as in_short
from components.exports import room_record as written
from components.exports.document import Document, Words
from components.model import room_rows as rows
from components.model import room_words
from components.model.board import columns
from components.model.story import NAMES, StepKind
from components.model.wording import in_sentence, plural
from components.rooms import assessment, boards, store, votes
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
    from components.model.story import Step, Story
    from components.views.workshop import Workshop

OPINION: Final = "What people said is opinion; figures carry their source. No names were asked."
NAMES_OFF: Final = (
    "Cases are told without the names of organisations and places. What people wrote is left as "
    "they wrote it."
)
ABOUT: Final = "About this record"
BEHIND: Final = f"Sources and terms stand at the end, under “{ABOUT}”."


def document(
    story: Story,
    place: Place,
    at: Workshop,
    when: datetime,
    link: str,
    *,
    names_off: bool,
) -> Document:
    """The whole workshop to be read: in short, in full, then what was shown and the small print.

    Speaker notes and the marks of phones are not in it. With ``names_off`` cases are told without
    names; what people wrote stays theirs.
    """
    asked = _votes(place, at)
    boards_ = {
        board: columns(board, boards.notes(at.engine, at.room_id, board)) for board in rows.Board
    }
    judged = [(activity, asked, *wheels.whole_room(at, activity)) for activity, asked in
              wheels.of(at)]  # fmt: skip
    said = assessment.assessments(at.engine, at.room_id)
    short: list[Block] = [
        *in_short.votes([vote for vote, _ in asked]),
        *in_short.notes(boards_),
        *in_short.wheels(
            [(activity.subject, wheel, cells) for activity, wheel, cells, _ in judged]
        ),
        *in_short.assessment(said),
    ]
    full: list[Block] = [Words("h2", "Votes before the reveal")] if asked else []
    full += [block for _, blocks in asked for block in blocks]
    for board, shown in boards_.items():
        full += written.board(board, shown)
    for activity, wheel, cells, people in judged:
        full += written.wheel(activity.subject, wheel, cells, people)
    full += written.assessment(said)
    full += written.story(_steps(story, place, names_off=names_off))
    small = [*provenance(story, place, when, link), *([NAMES_OFF] if names_off else [])]
    about: list[Block] = [Words("h2", ABOUT), *(Words("small", line) for line in small)]
    return Document(story.title, _head(place, at, when), (*in_short.page(short), *full, *about))


def _head(place: Place, at: Workshop, when: datetime) -> tuple[str, ...]:
    """Whose record it is, of which day, and what it is worth."""
    day = f"{when.day} {when:%B %Y}"
    phones = store.participants(at.engine, at.room_id) if at.shared else 0
    joined = f", {plural(phones, 'phone')} joined" if phones else ""
    title = f"Record of a workshop about {in_sentence(place.name)}, written on {day}{joined}."
    return title, f"{OPINION} {BEHIND}"


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


def _votes(place: Place, at: Workshop) -> list[tuple[in_short.VoteInShort, list[Block]]]:
    """Every vote that anybody answered, revealed or not: in a line, and in full."""
    found = []
    for activity in votes.activities(at.engine, at.room_id):
        step = room_votes.step_of(activity)
        tally = votes.tally(at.engine, activity.activity_id)
        if step is not None and tally.voters + tally.on_paper:
            found.append(_vote(step, tally, place))
    return found


def _vote(
    step: Step, tally: rows.Tally, place: Place
) -> tuple[in_short.VoteInShort, list[Block]]:  # fmt: skip
    question = room_steps.drawing(step, place).finding
    counted = room_words.counted_words(tally)
    if step.kind is StepKind.RANK:
        named = [
            (short_names().get(each, each), mean, first)
            for each, mean, first in room_words.mean_places(tally)
        ]
        best = in_short.put_first([name for name, _, _ in named])
        return in_short.VoteInShort(question, best), written.order(question, counted, named)
    counts = [(w.capitalize(), n) for w, n in room_words.stand_counts(tally)]
    reached = room_live_votes.data_steps(step, place)
    blocks = written.vote(question, counted, counts, reached.steps, _data_words(reached))
    data = _span(reached).capitalize() if reached.steps else "Not known"
    return in_short.VoteInShort(question, in_short.most_said(counts), data), blocks


def _span(reached: DataSteps) -> str:
    """The answers that the data reach: "a bit above to well above"."""
    words = [room_words.STAND_WORDS[each] for each in reached.steps]
    return words[0] if len(words) == 1 else f"{words[0]} to {words[-1]}"


def _data_words(reached: DataSteps) -> str:
    """Where the data put the place, in the words of the five answers."""
    if not reached.steps:
        return reached.words
    return f"The data: {_span(reached)}. {reached.among}"
