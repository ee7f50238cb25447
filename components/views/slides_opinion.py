"""What a room thought, on slides of their own manner: opinion, never statistics."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from components.exports.slides_rows import Counts, Panel, Paragraph, Slide, Table, Words
from components.model import room_words
from components.model.board import columns
from components.model.consultation import BOARD_QUESTIONS, BOARD_TITLES, SECTION_TITLES
from components.model.room_rows import ActivityKind, ActivityState, Board
from components.model.story import StepKind
from components.model.wheel import JUDGEMENT, NOTHING_SAID, TERM_WORDS, TERMS, part, said_words
from components.model.wording import plural, sentence_start
from components.rooms import boards, votes
from components.views import doughnut_block, room_live_votes, room_steps, wheels

if TYPE_CHECKING:
    from components.model.board import Column
    from components.model.room_rows import Activity
    from components.model.story import Step
    from components.views.slides_parts import About
    from components.views.workshop import Workshop

MOST_NOTES: Final = 5  # of a part of a board, those with most dots; the record holds them all
PEOPLE: Final = "People"


def thought(step: Step, at: Workshop, about: About) -> Slide | None:
    """How the room answered a vote; None until the vote is revealed, or where nobody answered."""
    asked = _vote(step, at)
    if asked is None or asked.state is not ActivityState.REVEALED:
        return None
    tally = votes.tally(at.engine, asked.activity_id)
    if not tally.voters + tally.on_paper:
        return None
    question = room_steps.drawing(step, about.place).finding
    counted = f"{room_words.counted_words(tally)} {room_words.OPINION}"
    if step.kind is StepKind.RANK:
        names = doughnut_block.short_names()
        rows = tuple((names.get(each, each), round(mean, 1))
                     for each, mean, _ in room_words.mean_places(tally))  # fmt: skip
        return _counted(question, f"{counted} Best first.", rows, room_words.MEAN_PLACE,
                        frozenset(), about=about)  # fmt: skip
    data = room_live_votes.data_steps(step, about.place)
    said = {room_words.STAND_WORDS[each].capitalize() for each in data.steps}
    rows = tuple((words.capitalize(), float(n)) for words, n in room_words.stand_counts(tally))
    return _counted(question, f"{counted} {data.words}", rows, PEOPLE, frozenset(said),
                    about=about)  # fmt: skip


def _vote(step: Step, at: Workshop) -> Activity | None:
    kind = ActivityKind.RANK if step.kind is StepKind.RANK else ActivityKind.STAND
    asked = votes.activities(at.engine, at.room_id)
    return next((a for a in reversed(asked) if a.kind is kind and a.subject == step.subject), None)


def _counted(
    question: str,
    sub: str,
    rows: tuple[tuple[str, float], ...],
    unit: str,
    reached: frozenset[str],
    *,
    about: About,
) -> Slide:
    alternative = "; ".join(f"{name}: {value:g}" for name, value in rows)
    chart = Counts(rows, unit, reached, f"{room_live_votes.THOUGHT}. {alternative}. {sub}")
    return Slide(
        question,
        (about.place.name, room_live_votes.THOUGHT),
        sub,
        (Panel(chart),),
        room_words.OPINION,
        about.notes([room_words.OPINION, alternative], ()),
        "opinion",
    )


def live(step: Step, at: Workshop, about: About) -> Slide | None:
    """A board or a wheel as the room left it; None for other steps, or where nothing was said."""
    if step.kind is StepKind.BOARD:
        return _board(step, at, about)
    return _wheel(step, at, about) if step.kind is StepKind.WHEEL else None


def _board(step: Step, at: Workshop, about: About) -> Slide | None:
    """The notes that are not hidden, under their parts, those with most dots first."""
    which = Board(step.subject) if step.subject in set(Board) else Board.WORKED
    shown = boards.notes(at.engine, at.room_id, which)
    if not shown:
        return None
    return Slide(
        step.finding or BOARD_QUESTIONS[which],
        (about.place.name, BOARD_TITLES[which]),
        f"{plural(len(shown), 'note')}. {room_words.OPINION}",
        tuple(Panel(_notes(each)) for each in columns(which, shown)),
        room_words.OPINION,
        about.notes(step.notes.splitlines(), ()),
        "opinion",
    )


def _notes(column: Column) -> Words:
    every = [note for pile in column.piles for note in pile.notes]
    lines = [Paragraph(SECTION_TITLES[column.section], "head")]
    for note in every[:MOST_NOTES]:
        dots = f" ({plural(note.dots, 'dot')})" if note.dots else ""
        lines.append(Paragraph(f"{note.text}{dots}", apart=True))
    if len(every) > MOST_NOTES:
        lines.append(Paragraph(f"and {len(every) - MOST_NOTES} more in the record", "small"))
    return Words(tuple(lines))


def _wheel(step: Step, at: Workshop, about: About) -> Slide | None:
    """What people expect of a proposal, factor by factor, soon and later."""
    found = wheels.named(at, step.subject)
    if found is None:
        return None
    activity, asked = found
    cells, people = wheels.whole_room(at, activity)
    if not people:
        return None
    head = tuple(
        f"{name}, {TERM_WORDS[term]}" if len(asked.options) > 1
        else sentence_start(TERM_WORDS[term])
        for name in asked.options for term in TERMS
    )  # fmt: skip
    rows = tuple(
        (factor.title, *(said_words(cells.get(part(number, factor.factor_id, term), NOTHING_SAID))
                         for number, _ in enumerate(asked.options, 1) for term in TERMS))
        for factor in asked.factors
    )  # fmt: skip
    table = Table(f"What people expect of {activity.subject}", ("Factor", *head), rows,
                  (2.0, *(1.5 for _ in head)))  # fmt: skip
    return Slide(
        activity.subject,
        (about.place.name, "Decision wheel"),
        f"{plural(people, 'person', 'people')} answered. {JUDGEMENT}",
        (Panel(table),),
        room_words.OPINION,
        about.notes(step.notes.splitlines(), ()),
        "opinion",
    )
