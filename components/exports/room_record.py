"""The record of a workshop as a document: story, votes, boards, wheels and self-assessment."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from components.exports.document import Table, Words
from components.exports.document_bars import BarRow, Bars
from components.model.consultation import (
    BOARD_TITLES,
    OUTCOMES,
    OUTCOMES_SOURCE,
    SECTION_TITLES,
    STANDING_WORDS,
)
from components.model.room_rows import WHEEL_POINTS
from components.model.room_words import MEAN_PLACE, OPINION
from components.model.wheel import (
    JUDGEMENT,
    NOTHING_SAID,
    POINT_WORDS,
    TERM_WORDS,
    TERMS,
    count_words,
    part,
    said_words,
)
from components.model.wording import plural

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from components.model.board import Column
    from components.model.room_rows import Assessment, Board
    from components.model.wheel import Cell, Factor, Term, Wheel

    Block = Words | Table | Bars

DATA: Final = "reach this answer"
ASSESSMENT: Final = "The council's own view of itself; nothing here was checked."


@dataclass(frozen=True, slots=True)
class Shown:
    """A step as it was shown: finding, what it is about, what it said, the whole source line."""

    finding: str
    about: str = ""
    body: tuple[str, ...] = ()
    source: str = ""
    bars: Bars | None = None  # what its chart says, in place of the chart


def story(steps: Sequence[Shown]) -> list[Block]:
    """What the room was shown, step by step."""
    blocks: list[Block] = [Words("h2", "The story as it was shown")]
    for number, step in enumerate(steps, 1):
        blocks.append(Words("h3", f"{number}. {step.finding}"))
        blocks += [Words("p", words) for words in (step.about, *step.body) if words]
        blocks += [step.bars] if step.bars else []
        blocks += [Words("note", words) for words in (step.source,) if words]
    return blocks


def vote(
    question: str, counted: str, rows: Sequence[tuple[str, int]], reached: Collection[int],
    about: str,
) -> list[Block]:  # fmt: skip
    """What the room thought as outlined bars, and where the data put the place.

    ``rows`` are answers with their people, ``reached`` the answers, from 1, that the data reach.
    """
    blocks: list[Block] = [Words("h3", question), Words("note", f"{counted} {OPINION}")]
    most = max((people for _, people in rows), default=0) or 1
    drawn = tuple(
        BarRow(
            (words, str(people), DATA if at in reached else ""), people / most if people else None
        )
        for at, (words, people) in enumerate(rows, 1)
    )
    if drawn:
        columns = ("Answer", "People", "The data")
        blocks.append(Bars("What the room thought", columns, "0 to the most", drawn, "outline"))
    if about:
        blocks.append(Words("p", about))
    return blocks


def order(question: str, counted: str, rows: Sequence[tuple[str, float, int]]) -> list[Block]:
    """The components in the room's order: name, mean place, and how many put it first."""
    blocks: list[Block] = [Words("h3", question), Words("note", f"{counted} {OPINION}")]
    last = len(rows)
    drawn = tuple(
        BarRow((name, f"{mean:.1f}", str(first)), (last + 1 - mean) / last)
        for name, mean, first in rows
    )
    if drawn:
        columns = ("Component", MEAN_PLACE, "Put first by")
        scale = f"Place {last} to 1"
        blocks.append(Bars("The room's order, best first", columns, scale, drawn, "outline"))
    return blocks


def board(which: Board, columns: Sequence[Column]) -> list[Block]:
    """The notes of a board under their parts and headings, with their dots."""
    found: list[Block] = []
    for column in columns:
        rows = tuple(
            (note.text, pile.title, str(note.dots)) for pile in column.piles for note in pile.notes
        )
        if rows:
            columns_ = ("Note", "Heading", "Dots")
            found.append(Table(SECTION_TITLES[column.section], columns_, rows))
    return [Words("h2", BOARD_TITLES[which]), Words("note", OPINION), *found] if found else []


def wheel(subject: str, asked: Wheel, found: Mapping[str, Cell], people: int) -> list[Block]:
    """A proposal's factors with what people expect of each, soon and in the long run, and why."""
    blocks: list[Block] = [
        Words("h2", f"Decision wheel: {subject}"),
        Words("note", f"{plural(people, 'person', 'people')} answered. {JUDGEMENT}"),
    ]
    for number, option in enumerate(asked.options, 1):
        drawn = tuple(
            _judged(factor, term, found.get(part(number, factor.factor_id, term), NOTHING_SAID))
            for factor in asked.factors
            for term in TERMS
        )
        columns = ("Factor", "Term", "Expected")
        blocks.append(Bars(option, columns, "Harm to benefit", drawn, "mark", after=2))
        blocks += _why(asked, number, option, found)
    return blocks


def _why(asked: Wheel, number: int, option: str, found: Mapping[str, Cell]) -> list[Block]:
    """The reasons in a table of their own, so that they have the width of the page."""
    cells = (
        (factor, term, found.get(part(number, factor.factor_id, term), NOTHING_SAID))
        for factor in asked.factors
        for term in TERMS
    )
    rows = tuple(
        (f"{factor.title}, {TERM_WORDS[term].lower()}", _reasons(cell))
        for factor, term, cell in cells if cell.reasons
    )  # fmt: skip
    return [Table(f"Why: {option}", ("Factor", "Reasons"), rows)] if rows else []


def _reasons(cell: Cell) -> str:
    """The reasons by what they are for, each in its words once: "Some harm: noise (2 people)"."""
    of_point: dict[int, Counter[str]] = {}
    for point, words in cell.reasons:
        of_point.setdefault(point, Counter())[words] += 1
    return " · ".join(
        f"{POINT_WORDS[point]}: " + "; ".join(_given_by(words, n) for words, n in given.items())
        for point, given in sorted(of_point.items())
    )


def _given_by(words: str, people: int) -> str:
    return f"{words} ({people} people)" if people > 1 else words


def _judged(factor: Factor, term: Term, cell: Cell) -> BarRow:
    """A factor's line; no mark for "no known impact" and for views that differ."""
    said = said_words(cell)
    if cell.people > 1:
        said = f"{said} ({count_words(cell)})"
    span = max(WHEEL_POINTS) - min(WHEEL_POINTS)
    at = (cell.point - min(WHEEL_POINTS)) / span if cell.point else None
    return BarRow((factor.title, TERM_WORDS[term], said), at)


def assessment(said: Mapping[str, Assessment]) -> list[Block]:
    """Where the council says it stands on the twelve outcomes; none where nobody spoke of any."""
    if not said:
        return []
    rows = tuple(
        (each.title, STANDING_WORDS[s.standing] if s else STANDING_WORDS[0],
         s.evidence if s else "", s.next_step if s else "", s.who if s else "")
        for each in OUTCOMES
        for s in [said.get(each.outcome_id)]
    )  # fmt: skip
    columns = ("Outcome", "Where we are", "Evidence", "Next step", "Who")
    return [
        Words("h2", "Self-assessment"),
        Words("note", f"{ASSESSMENT} {OUTCOMES_SOURCE}"),
        Table("The twelve outcomes", columns, rows),
    ]
